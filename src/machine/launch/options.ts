// SPDX-License-Identifier: LGPL-2.1-or-later

/** A graphics card that a machine can be given, by QEMU's name. */
export type GraphicsCard = 'virtio-vga' | 'VGA' | 'virtio-gpu-pci' | 'bochs-display';

/** All of them, the one that most guests are best off with first. */
export const GRAPHICS_CARDS: readonly GraphicsCard[] = [
    'virtio-vga',
    'VGA',
    'virtio-gpu-pci',
    'bochs-display',
];

export const DEFAULT_GRAPHICS: GraphicsCard = 'virtio-vga';

/** What a person chooses of a machine before it starts; remembered for each image. */
export interface LaunchChoices {
    /** 2,048 unless given, or half of what this computer has where that is less. */
    readonly memoryMiB?: number;
    /** As many as this computer has, and at most 2, unless given. */
    readonly cpus?: number;
    /** `tcg` never uses KVM, nor tries it; else KVM is used where it is known to work. */
    readonly accelerator?: 'auto' | 'tcg';
    /** `virtio-vga` unless given; only that one draws with OpenGL. */
    readonly graphics?: GraphicsCard;
    /** Whether the machine has a sound card; it has unless this is false. */
    readonly sound?: boolean;
}

/** How a machine is started. */
export interface LaunchOptions extends LaunchChoices {
    /** True draws with OpenGL where that works; only for a viewer that shows DMA-BUFs. */
    readonly gl?: boolean;
    /** Called with lines for the person: which accelerator and why. */
    readonly log?: (line: string) => void;
}
