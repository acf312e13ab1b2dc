// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks a listener something again and again, so that it is known how long its main loop stood
// still at most: the answer comes out of that loop.
import GLib from 'gi://GLib?version=2.0';

import { Feed } from '../../../src/display1/feed.js';
import { LISTENER_INTERFACE, LISTENER_PATH } from '../../../src/display1/listener.js';
import { OneConnection } from '../../support/line-stream.js';
import { sleep } from '../../support/main-loop.js';
import { runProgram, textOf } from './channel.js';

/** Between an answer and the next question; short beside the stalls that matter. */
const PAUSE_MS = 3;
const ANSWER_TIMEOUT_MS = 60_000;

const QUESTION = new GLib.Variant('(ss)', [LISTENER_INTERFACE, 'Interfaces']);

let feed: Feed | null = null;
let isAsking = false;
/** Microseconds from question to answer. */
let answers: number[] = [];

async function ask(): Promise<void> {
    while (isAsking && feed && !feed.isClosed) {
        const start = GLib.get_monotonic_time();
        const properties = 'org.freedesktop.DBus.Properties';
        await feed.call(properties, 'Get', QUESTION, ANSWER_TIMEOUT_MS);
        answers.push(GLib.get_monotonic_time() - start);
        await sleep(PAUSE_MS);
    }
}

runProgram(() => ({
    /** Waits at `path` for the listener, without holding up the answer. */
    wait: argument => {
        const door = new OneConnection(textOf(argument, 'path'));
        const open = async (): Promise<void> => {
            const { socket } = await door.accept();
            feed = await Feed.open(socket, LISTENER_PATH, LISTENER_INTERFACE, () => undefined);
            door.close();
        };
        open().catch(logError);
    },
    start: () => {
        answers = [];
        isAsking = true;
        ask().catch(logError);
    },
    /** Gives the answers' times and stops. */
    stop: () => {
        isAsking = false;
        return answers;
    },
}));
