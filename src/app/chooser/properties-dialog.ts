// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { KvmState } from '../../machine/launch/accelerator.js';
import {
    MIN_MEMORY_MIB,
    choiceLimits,
    clampChoices,
    defaultChoices,
} from '../../machine/launch/choices.js';
import type { HostResources } from '../../machine/launch/host-resources.js';
import {
    DEFAULT_GRAPHICS,
    type GraphicsCard,
    type LaunchChoices,
} from '../../machine/launch/options.js';
import { takeApartAtEnd } from '../take-apart.js';
import { _, format } from '../i18n.js';
import { shortPath } from './machine-facts.js';

const MEMORY_STEP_MIB = 256;
const MEMORY_PAGE_MIB = 1024;

/** What the properties of a machine depend on. */
export interface PropertiesContext {
    /** The image's path. */
    readonly path: string;
    readonly choices: LaunchChoices;
    readonly host: HostResources;
    readonly kvm: KvmState;
    /** The cards that this QEMU has. */
    readonly cards: readonly GraphicsCard[];
    /** Whether this QEMU has a sound card for the D-Bus display. */
    readonly hasSound: boolean;
    /** Whether the machine runs: it then has what was chosen from its next start on. */
    readonly isRunning: boolean;
}

function cardName(card: GraphicsCard): string {
    switch (card) {
        case 'virtio-vga':
            return _('Virtio VGA (usual)');
        case 'VGA':
            return _('VGA (old systems)');
        case 'virtio-gpu-pci':
            return _('Virtio without VGA');
        case 'bochs-display':
            return _('Bochs (simple)');
    }
}

function kvmText(kvm: KvmState): string {
    switch (kvm.kind) {
        case 'works':
            return _('Works here: the machine runs at full speed');
        case 'absent':
            return _(
                'Not available here, so the machine runs slowly: /dev/kvm is missing or not yours',
            );
        case 'untried':
            return _('Not tried here yet: used once it is known to work');
        case 'broken':
            return format(_('Does not work here, so the machine runs slowly: {detail}'), {
                detail: kvm.detail,
            });
    }
}

/** What a machine will have: asked before its image is started, and kept for the next time. */
export class PropertiesDialog extends Adw.Dialog {
    declare private _heading: Adw.WindowTitle;
    declare private _image: Adw.ActionRow;
    declare private _group: Adw.PreferencesGroup;
    declare private _memory: Adw.SpinRow;
    declare private _cpus: Adw.SpinRow;
    declare private _acceleration: Adw.SwitchRow;
    declare private _graphics: Adw.ComboRow;
    declare private _sound: Adw.SwitchRow;
    declare private _cancel_button: Gtk.Button;
    declare private _accept_button: Gtk.Button;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrinePropertiesDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/properties-dialog.ui`,
                InternalChildren: [
                    'heading',
                    'image',
                    'group',
                    'memory',
                    'cpus',
                    'acceleration',
                    'graphics',
                    'sound',
                    'cancel_button',
                    'accept_button',
                ],
            },
            this,
        );
    }

    readonly #context: PropertiesContext;

    /**
     * @param acceptLabel - what the person does by taking the choices: “_Start” or “_Save”
     * @param accept - gets what was chosen
     */
    constructor(
        context: PropertiesContext,
        acceptLabel: string,
        accept: (choices: LaunchChoices) => void,
    ) {
        super();
        takeApartAtEnd(this);
        this.#context = context;
        this.title = GLib.path_get_basename(context.path);
        this._heading.title = this.title;
        this._image.subtitle = shortPath(context.path);
        this._image.use_markup = false;
        this._accept_button.label = acceptLabel;
        if (context.isRunning)
            this._group.description = _('The machine runs: changes count from its next start on.');
        this.#showResources();
        this.#showAcceleration();
        this.#showDevices();
        this._cancel_button.connect('clicked', () => this.close());
        this._accept_button.connect('clicked', () => {
            accept(this.choices);
            this.close();
        });
    }

    /** What is chosen now. */
    get choices(): LaunchChoices {
        const { choices, cards, kvm, hasSound } = this.#context;
        const kept = choices.accelerator ?? 'auto';
        const accelerator = this._acceleration.active ? 'auto' : 'tcg';
        return {
            memoryMiB: Math.round(this._memory.value),
            cpus: Math.round(this._cpus.value),
            accelerator: kvm.kind === 'absent' ? kept : accelerator,
            graphics: cards[this._graphics.selected] ?? DEFAULT_GRAPHICS,
            sound: hasSound ? this._sound.active : (choices.sound ?? true),
        };
    }

    #showResources(): void {
        const { host } = this.#context;
        const { maxMemoryMiB, maxCpus } = choiceLimits(host);
        const { memoryMiB, cpus } = {
            ...defaultChoices(host),
            ...clampChoices(this.#context.choices, host),
        };
        this._memory.adjustment = new Gtk.Adjustment({
            lower: MIN_MEMORY_MIB,
            upper: maxMemoryMiB,
            step_increment: MEMORY_STEP_MIB,
            page_increment: MEMORY_PAGE_MIB,
            value: memoryMiB,
        });
        this._memory.subtitle = format(_('This computer has {memory} MiB'), {
            memory: String(host.memoryMiB),
        });
        this._cpus.adjustment = new Gtk.Adjustment({
            lower: 1,
            upper: maxCpus,
            step_increment: 1,
            page_increment: 2,
            value: cpus,
        });
        this._cpus.subtitle = format(_('This computer has {count}'), { count: String(host.cpus) });
    }

    #showAcceleration(): void {
        const { choices, kvm } = this.#context;
        this._acceleration.use_markup = false;
        this._acceleration.subtitle = kvmText(kvm);
        this._acceleration.sensitive = kvm.kind !== 'absent';
        this._acceleration.active = kvm.kind !== 'absent' && choices.accelerator !== 'tcg';
    }

    #showDevices(): void {
        const { choices, cards, hasSound } = this.#context;
        this._graphics.model = Gtk.StringList.new(cards.map(cardName));
        const wanted = cards.indexOf(choices.graphics ?? DEFAULT_GRAPHICS);
        this._graphics.selected = Math.max(wanted, 0);
        this._sound.sensitive = hasSound;
        this._sound.active = hasSound && choices.sound !== false;
        if (!hasSound) this._sound.subtitle = _('This QEMU has no sound over D-Bus');
    }
}
