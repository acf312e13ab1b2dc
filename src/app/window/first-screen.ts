// SPDX-License-Identifier: GPL-3.0-or-later
import { Console } from '../../display1/console.js';
import type { OpenMachine } from '../../machine/open.js';
import { _ } from '../i18n.js';
import type { ScreenPage } from '../pages/screen-page.js';
import type { MachineSession } from './machine-session.js';

/** The screen that is there with every machine, and the machine's console that it shows. */
export class FirstScreen {
    readonly #page: ScreenPage;
    readonly #session: MachineSession;
    #console: Console | null = null;

    constructor(page: ScreenPage, session: MachineSession) {
        this.#page = page;
        this.#session = session;
        page.screen.connect('gone', () => {
            session.pictureEnded().catch(logError);
        });
        page.screen.connect('failed', (_screen, reason) => {
            session.pictureFailed(reason).catch(logError);
        });
    }

    /**
     * Shows the machine's first console.
     *
     * @returns whether it is shown; not where the machine has gone meanwhile
     */
    async open(machine: OpenMachine): Promise<boolean> {
        const [consoleId] = machine.info.consoleIds;
        if (consoleId === undefined)
            throw new RangeError(_('This machine has no screen: give it a display device.'));
        const console = await Console.open(machine.control, consoleId, null);
        if (this.#session.machine !== machine) {
            console.close();
            return false;
        }
        this.#console = console;
        this.#page.attach(console);
        return true;
    }

    /** Closes the console, once no page shows it any more. */
    release(): void {
        this.#console?.close();
        this.#console = null;
    }
}
