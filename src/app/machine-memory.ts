// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../machine/errors.js';
import { rememberOpened, rememberedChoices } from '../machine/known/known-machines.js';
import { markOpen } from '../machine/known/open-machines.js';
import { clampChoices } from '../machine/launch/choices.js';
import { hostResources } from '../machine/launch/host-resources.js';
import type { LaunchChoices } from '../machine/launch/options.js';
import type { OpenMachine } from '../machine/open.js';
import { parseTarget } from '../machine/target.js';
import type { VitrineDisplay } from '../widget/display.js';
import { PictureKeeper } from './picture-keeper.js';

/**
 * What was chosen for the machine that a target starts; empty for all that start none.
 *
 * @throws MachineError for an empty target
 */
export function choicesFor(target: string): LaunchChoices {
    const parsed = parseTarget(target);
    if (parsed.kind !== 'file' && parsed.kind !== 'path') return {};
    return clampChoices(rememberedChoices(parsed.path), hostResources());
}

/** What a machine's window remembers of it for the list of machines. */
export class MachineMemory {
    readonly #pictures: PictureKeeper;
    #unmark: (() => void) | null = null;

    constructor(window: Gtk.Window, display: VitrineDisplay, settings: Gio.Settings) {
        this.#pictures = new PictureKeeper(window, display, settings);
    }

    /** The window has opened a machine. */
    opened({ target, info, launched }: OpenMachine): void {
        try {
            // The machine of an image gets a UUID with every start.
            rememberOpened(target, info.name, launched ? null : info.uuid);
            this.#unmark = markOpen(target);
        } catch (error) {
            console.warn(`The machine is not remembered: ${errorText(error)}`);
        }
        this.#pictures.start(target);
    }

    /** The window is about to let go of it. */
    leaving(): void {
        this.#pictures.stop();
        this.#unmark?.();
        this.#unmark = null;
    }
}
