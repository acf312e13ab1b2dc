// SPDX-License-Identifier: GPL-3.0-or-later
import { setTimeout as sleep } from 'node:timers/promises';

import { socketPath } from './guest-viewers.mjs';

/**
 * @typedef {object} Answer
 * @property {number} startUs  when the question was sent, by the monotonic clock
 * @property {number} timeMs   until the answer
 * @property {number} ownMs    the same, less the time in which who had work to do for it waited for
 *   a processor
 */

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

    /** @returns {Promise<Answer[]>}  since the start */
    async stop() {
        const answers = await this.#pinger.call('stop');
        return answers.map(([startUs, timeUs, ownUs]) => ({
            startUs,
            timeMs: timeUs / 1000,
            ownMs: ownUs / 1000,
        }));
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
