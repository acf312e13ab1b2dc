// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { errorText, isCancelled, MachineError } from '../errors.js';
import { QmpCommandError } from '../qmp.js';
import type { QmpEvent } from '../qmp-messages.js';
import { abortable, pause } from '../time-limit.js';
import type { Drive } from './drive.js';
import {
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

/** How soon a lost QMP is looked for again, and how often in the end. */
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;

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

    readonly #path: string;
    readonly #cancellable = new Gio.Cancellable();
    readonly #working: Promise<void>;
    #link: QmpLink | null = null;
    #problem: string | null = 'The machine’s QMP socket has not answered yet.';
    #state = UNKNOWN_STATE;

    /** @param path - of the QMP socket */
    constructor(path: string) {
        this.#path = path;
        this.#working = this.#keepLinked().catch((error: unknown) => {
            if (!isCancelled(error)) logError(error as object);
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

    async close(): Promise<void> {
        this.onChanged = null;
        this.#cancellable.cancel();
        await this.#link?.close();
        await this.#working;
    }

    #need(): QmpLink {
        if (this.#link) return this.#link;
        throw new MachineError('not-answering', this.#problem ?? 'The machine is gone.');
    }

    async #keepLinked(): Promise<void> {
        let wait = FIRST_RETRY_MS;
        while (!this.#cancellable.is_cancelled()) {
            try {
                const link = await shareQmp(this.#path, this.#cancellable);
                await this.#use(link);
                wait = FIRST_RETRY_MS;
                this.#set(UNKNOWN_STATE, 'The machine’s QMP socket was closed.');
            } catch (error) {
                if (isCancelled(error)) return;
                this.#set(UNKNOWN_STATE, errorText(error));
            }
            await pause(wait, this.#cancellable);
            wait = Math.min(wait * 2, LAST_RETRY_MS);
        }
    }

    /** Until the link ends. */
    async #use(link: QmpLink): Promise<void> {
        this.#link = link;
        link.onEvent = event => {
            this.#take(link, event);
        };
        try {
            if (this.#cancellable.is_cancelled()) return;
            await this.#readState(link);
            // Others may go on using the link when we no longer do.
            await abortable(link.closed, this.#cancellable);
        } finally {
            this.#link = null;
            await link.close();
        }
    }

    #take(link: QmpLink, event: QmpEvent): void {
        if (event.name === 'SHUTDOWN')
            this.#set({ status: 'off', reason: shutdownReason(event.data) }, ENDING);
        // Started with “-no-shutdown” it stays, and answers.
        if (STATUS_EVENTS.has(event.name)) this.#readState(link).catch(() => undefined);
    }

    async #readState(link: QmpLink): Promise<void> {
        const status = readStatus(await link.execute('query-status', {}, this.#cancellable));
        this.#set(status, null);
    }

    #set(state: PowerState, problem: string | null): void {
        // Why a machine ended outlives its socket, and is told once.
        const isOff = state.status === 'off' && state.reason === null;
        const ended = this.#state.status === 'off' && (isOff || state.status === 'unknown');
        this.#state = ended ? this.#state : state;
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
