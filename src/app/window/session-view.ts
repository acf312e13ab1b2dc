// SPDX-License-Identifier: GPL-3.0-or-later
import type { OpenMachine } from '../../machine/open.js';
import { _ } from '../i18n.js';
import type { Absence } from './absence.js';
import { FirstScreen } from './first-screen.js';
import type { SessionWatcher } from './machine-session.js';
import type { MachineWindow } from './machine-window.js';

/** Shows in a window what its session with the machine says. */
export class SessionView implements SessionWatcher {
    readonly #window: MachineWindow;
    readonly #first: FirstScreen;

    constructor(window: MachineWindow) {
        this.#window = window;
        this.#first = new FirstScreen(window.firstScreen, window.session);
    }

    connecting(): void {
        this.#window.contents.showBusy(_('Connecting'));
    }

    waiting(absence: Absence): void {
        this.#showAbsence(absence);
    }

    async opened(machine: OpenMachine): Promise<void> {
        const window = this.#window;
        const { tabs, firstScreen } = window;
        machine.offerPictures(
            id => window.screens.find(({ console }) => console?.id === id)?.frame ?? null,
        );
        const name = machine.info.name || (machine.info.uuid ?? machine.target);
        window.title = name;
        for (const screen of window.screens) screen.machineName = name;
        window.settings.use(machine);
        if (!(await this.#first.open(machine))) return;
        window.contents.showMachine();
        tabs.absence = null;
        firstScreen.screen.grab();
    }

    released(): void {
        for (const page of this.#window.tabs.pages) page.detach();
        this.#first.release();
    }

    absent(absence: Absence): void {
        this.#showAbsence(absence);
    }

    #showAbsence(absence: Absence): void {
        this.#window.contents.showAbsence(absence);
        this.#window.tabs.absence = absence;
    }
}
