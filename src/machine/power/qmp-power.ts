// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { MachineError } from '../errors.js';
import { QmpCommandError } from '../qmp.js';
import type { QmpEvent } from '../qmp-messages.js';
import { pause } from '../time-limit.js';
import type { Drive } from './drive.js';
import { KeptLink } from './kept-link.js';
import {
    nextState,
    UNKNOWN_STATE,
    whyNotNow,
    type MachinePower,
    type PowerAction,
    type PowerState,
} from './power.js';
import { ejectMedium, insertMedium, listDrives } from './qmp-drives.js';
import type { QmpLink } from './qmp-link.js';
import { readStatus, shutdownReason } from './qmp-status.js';
import { shareQmp } from './share-qmp.js';

/** How soon QEMU resets a machine, and how often it is asked. */
const RESET_MS = 2000;
const POLL_MS = 20;

const ENDING = 'The machine is switching off.';

const COMMANDS: Readonly<Record<PowerAction, string>> = {
    'shut-down': 'system_powerdown',
    reset: 'system_reset',
    pause: 'stop',
    resume: 'cont',
    'force-off': 'quit',
};

/** Events after which QEMU's status may be another. */
const STATUS_EVENTS: ReadonlySet<string> = new Set([
    'SHUTDOWN',
    'STOP',
    'RESUME',
    'RESET',
    'SUSPEND',
    'WAKEUP',
    'GUEST_PANICKED',
    'BLOCK_IO_ERROR',
    'WATCHDOG',
]);

function inWords(error: unknown): unknown {
    if (!(error instanceof QmpCommandError)) return error;
    return new MachineError('refused', `${error.message}.`, { cause: error });
}

/** A machine's power by its QMP socket; a link that is lost is made anew until it is closed. */
export class QmpPower implements MachinePower {
    onChanged: (() => void) | null = null;

    readonly #kept: KeptLink<QmpLink>;
    #problem: string | null = 'The machine’s QMP socket has not answered yet.';
    #state = UNKNOWN_STATE;

    /** @param path - of the QMP socket */
    constructor(path: string) {
        this.#kept = new KeptLink({
            connect: cancellable => shareQmp(path, cancellable),
            use: (link, cancellable) => this.#use(link, cancellable),
            lost: sentence => {
                this.#set(UNKNOWN_STATE, sentence ?? 'The machine’s QMP socket was closed.');
            },
        });
    }

    get state(): PowerState {
        return this.#state;
    }

    whyNot(action: PowerAction | 'drives'): string | null {
        if (this.#problem !== null) return this.#problem;
        return action === 'drives' ? null : whyNotNow(action, this.#state);
    }

    async run(action: PowerAction, cancellable: Gio.Cancellable | null): Promise<void> {
        const { status } = this.#state;
        const link = this.#need();
        const asleep = action === 'resume' && status === 'asleep';
        const command = asleep ? 'system_wakeup' : COMMANDS[action];
        try {
            await link.execute(command, {}, cancellable);
            if (action === 'reset' && (status === 'off' || status === 'failed'))
                await goOn(link, cancellable);
        } catch (error) {
            // QEMU may be gone before its answer is.
            const ended = error instanceof MachineError && error.code === 'gone';
            if (!(ended && action === 'force-off')) throw inWords(error);
        }
    }

    drives(cancellable: Gio.Cancellable | null): Promise<readonly Drive[]> {
        return listDrives(this.#need(), cancellable);
    }

    async insert(
        drive: Drive,
        path: string,
        force: boolean,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        try {
            await insertMedium(this.#need(), drive, path, force, cancellable);
        } catch (error) {
            throw inWords(error);
        }
    }

    async eject(drive: Drive, force: boolean, cancellable: Gio.Cancellable | null): Promise<void> {
        try {
            await ejectMedium(this.#need(), drive, force, cancellable);
        } catch (error) {
            throw inWords(error);
        }
    }

    close(): Promise<void> {
        this.onChanged = null;
        return this.#kept.close();
    }

    #need(): QmpLink {
        if (this.#kept.link) return this.#kept.link;
        throw new MachineError('not-answering', this.#problem ?? 'The machine is gone.');
    }

    async #use(link: QmpLink, cancellable: Gio.Cancellable): Promise<void> {
        link.onEvent = event => {
            this.#take(link, event, cancellable);
        };
        await this.#readState(link, cancellable);
    }

    #take(link: QmpLink, event: QmpEvent, cancellable: Gio.Cancellable): void {
        if (event.name === 'SHUTDOWN')
            this.#set({ status: 'off', reason: shutdownReason(event.data) }, ENDING);
        // Started with “-no-shutdown” it stays, and answers.
        if (STATUS_EVENTS.has(event.name))
            this.#readState(link, cancellable).catch(() => undefined);
    }

    async #readState(link: QmpLink, cancellable: Gio.Cancellable): Promise<void> {
        const status = readStatus(await link.execute('query-status', {}, cancellable));
        this.#set(status, null);
    }

    #set(state: PowerState, problem: string | null): void {
        this.#state = nextState(this.#state, state);
        this.#problem = problem;
        this.onChanged?.();
    }
}

/** A machine that had stopped is not started by its reset, which comes after the command. */
async function goOn(link: QmpLink, cancellable: Gio.Cancellable | null): Promise<void> {
    for (let waited = 0; waited < RESET_MS; waited += POLL_MS) {
        const { status } = readStatus(await link.execute('query-status', {}, cancellable));
        if (status === 'paused') break;
        await pause(POLL_MS, cancellable);
    }
    await link.execute('cont', {}, cancellable);
}
