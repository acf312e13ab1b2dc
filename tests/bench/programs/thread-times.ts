// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../../../src/machine/child-names.js';

/** GDBus reads and writes messages in a thread of this name. */
const MESSAGE_THREAD = 'gdbus';

function read(path: string): string {
    try {
        return new TextDecoder().decode(GLib.file_get_contents(path)[1]);
    } catch {
        // The thread has ended.
        return '';
    }
}

function ownPid(): number {
    return new Gio.Credentials().get_unix_pid();
}

/** The main thread's account, then those of the threads that carry its messages. */
function accountsOf(pid: number): string[] {
    const tasks = `/proc/${pid}/task`;
    const main = String(pid);
    const others = childNames(tasks).filter(
        id => id !== main && read(`${tasks}/${id}/comm`).trim() === MESSAGE_THREAD,
    );
    return [main, ...others].map(id => `${tasks}/${id}/schedstat`);
}

/** What the kernel says of the threads of two processes that speak by D-Bus: this one, and another. */
export class ThreadTimes {
    readonly #main: string;
    readonly #paths: string[];
    #ranUs = 0;
    #waitedUs = 0;

    /** @param pid - of the other process, with which this one speaks already */
    constructor(pid: number) {
        this.#paths = [...accountsOf(pid), ...accountsOf(ownPid())];
        this.#main = this.#paths[0] ?? '';
        this.take();
    }

    /**
     * What was since the last time: how long the other process' main thread ran, and how long any
     * of the threads was ready while others had the processors. Microseconds.
     */
    take(): { ranUs: number; waitedUs: number } {
        let [ran, waited] = [0, 0];
        for (const path of this.#paths) {
            const [ranNs = '0', waitedNs = '0'] = read(path).split(' ');
            if (path === this.#main) ran = Number(ranNs) / 1000;
            waited += Number(waitedNs) / 1000;
        }
        const since = { ranUs: ran - this.#ranUs, waitedUs: waited - this.#waitedUs };
        this.#ranUs = ran;
        this.#waitedUs = waited;
        return since;
    }
}
