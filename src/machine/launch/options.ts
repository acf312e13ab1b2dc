// SPDX-License-Identifier: LGPL-2.1-or-later

/** How a machine is started. */
export interface LaunchOptions {
    /** 2,048 unless given. */
    readonly memoryMiB?: number;
    /** As many as this computer has, and at most 2, unless given. */
    readonly cpus?: number;
    /** `tcg` never uses KVM, nor tries it; else KVM is used where it is known to work. */
    readonly accelerator?: 'auto' | 'tcg';
    /** True draws with OpenGL where that works; only for a viewer that shows DMA-BUFs. */
    readonly gl?: boolean;
    /** Called with lines for the person: which accelerator and why. */
    readonly log?: (line: string) => void;
}
