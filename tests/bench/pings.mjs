// SPDX-License-Identifier: GPL-3.0-or-later
import { setTimeout as sleep } from 'node:timers/promises';

import { socketPath } from './guest-viewers.mjs';

/** A process that asks a viewer's listener again and again, while it is told to. */
export class Pings {
    #stage;
    #viewer;
    #pinger = null;

    constructor(stage, viewer) {
        this.#stage = stage;
        this.#viewer = viewer;
    }

    async #open() {
        const pinger = this.#stage.start('pinger');
        const path = socketPath(this.#stage, 'pings', this.#viewer.pid);
        await pinger.call('wait', { path, pid: this.#viewer.pid });
        await this.#viewer.call('listen', { path });
        return pinger;
    }

    async start() {
        this.#pinger ??= await this.#open();
        await this.#pinger.call('start');
    }

    /**
     * Gives how long each answer took since the start, and the same less the time in which who
     * answered was ready and waited for a processor, in milliseconds.
     */
    async stop() {
        const answers = await this.#pinger.call('stop');
        return answers.map(times => times.map(time => time / 1000));
    }

    async measure(seconds) {
        await this.start();
        await sleep(seconds * 1000);
        return this.stop();
    }

    async close() {
        await this.#pinger?.close();
    }
}
