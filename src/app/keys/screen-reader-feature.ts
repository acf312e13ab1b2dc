// SPDX-License-Identifier: GPL-3.0-or-later
import type { VitrineDisplay } from '../../widget/display.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { ScreenReader } from './screen-reader.js';

/** What Orca is used by, at a desktop's keyboard and at a laptop's. */
const READER_KEYS = ['Insert', 'KP_Insert', 'Caps_Lock'];

/** Leaves a screen reader its keys while a machine has the keyboard. */
class ScreenReaderFeature implements WindowFeature {
    readonly #window: MachineWindow;
    readonly #reader: ScreenReader;
    readonly #handler: number;

    constructor(window: MachineWindow) {
        this.#window = window;
        const update = (): void => {
            for (const screen of window.screens) this.#apply(screen);
        };
        this.#reader = new ScreenReader(window.application?.get_dbus_connection() ?? null, update);
        this.#handler = window.appSettings.connect('changed::screen-reader-keys', update);
        window.eachScreen(screen => {
            this.#apply(screen);
        });
    }

    #apply(screen: VitrineDisplay): void {
        const choice = this.#window.appSettings.get_string('screen-reader-keys');
        const isWanted = choice === 'always' || (choice === 'auto' && this.#reader.isOn);
        screen.keepKeys = isWanted ? READER_KEYS : [];
    }

    closed(): void {
        this.#window.appSettings.disconnect(this.#handler);
        this.#reader.close();
    }
}

/** {@link ScreenReaderFeature} of a window. */
export function screenReaderFeature(window: MachineWindow): WindowFeature {
    return new ScreenReaderFeature(window);
}
