// SPDX-License-Identifier: GPL-3.0-or-later
import type { OpenMachine } from '../../machine/open.js';
import type { MachinePower } from '../../machine/power/power.js';
import { powerOf } from '../../machine/power/power-of.js';
import { DiscDrop } from '../discs/disc-drop.js';
import { DiscsMenu } from '../discs/discs-menu.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { Closing } from './closing.js';
import { PowerBanner } from './power-banner.js';
import { PowerMenu } from './power-menu.js';
import { ShutDownWatch } from './shut-down-watch.js';

/** A part of the window that goes by the machine's power. */
export interface PowerPart {
    /**
     * The machine's power has changed, or is there, or is gone.
     *
     * @param power - null while there is no machine, or no control over it
     */
    update(power: MachinePower | null): void;
}

/** The machine's power button, its pause and its discs, and what becomes of it on closing. */
class PowerFeature implements WindowFeature {
    readonly #parts: readonly PowerPart[];
    readonly #closing: Closing;
    #power: MachinePower | null = null;

    constructor(window: MachineWindow) {
        const watch = new ShutDownWatch(window);
        this.#closing = new Closing(window, watch);
        this.#parts = [
            new PowerMenu(window, watch),
            new DiscsMenu(window),
            new PowerBanner(window),
            new DiscDrop(window),
            watch,
            this.#closing,
        ];
    }

    opened(machine: OpenMachine): void {
        const power = powerOf(machine);
        this.#power = power;
        if (power)
            power.onChanged = () => {
                this.#update();
            };
        this.#update();
    }

    released(): void {
        this.#power?.close().catch(logError);
        this.#power = null;
        this.#update();
    }

    waiting(): void {
        this.#closing.gone();
    }

    absent(): void {
        this.#closing.gone();
    }

    mayClose(): boolean {
        return this.#closing.mayClose();
    }

    #update(): void {
        for (const part of this.#parts) part.update(this.#power);
    }
}

/** {@link PowerFeature} of a window. */
export function powerFeature(window: MachineWindow): WindowFeature {
    return new PowerFeature(window);
}
