// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks a listener something again and again, so that it is known how long its main loop stood
// still at most: the answer comes out of that loop.
import GLib from 'gi://GLib?version=2.0';
import System from 'system';

import { Feed } from '../../../src/display1/feed.js';
import { LISTENER_INTERFACE, LISTENER_PATH } from '../../../src/display1/listener.js';
import { OneConnection } from '../../support/line-stream.js';
import { sleep } from '../../support/main-loop.js';
import { numberOf, runProgram, textOf } from './channel.js';
import { ThreadTimes, type ThreadSums } from './thread-times.js';

/** Between an answer and the next question; short beside the stalls that matter. */
const PAUSE_MS = 3;
const ANSWER_TIMEOUT_MS = 60_000;

/** How many questions leave so little garbage that collecting it takes a few milliseconds. */
const COLLECT_EVERY = 200;

const QUESTION = new GLib.Variant('(ss)', [LISTENER_INTERFACE, 'Interfaces']);

let feed: Feed | null = null;
/** Resolves when the listener is there. */
let opened: Promise<void> = Promise.resolve();
let isAsking = false;
/** Whose waiting for a processor holds an answer up. */
let threads: ThreadTimes | null = null;
/** When it was asked, how long the answer took, and its {@link ownTime}: microseconds. */
let answers: [number, number, number][] = [];

/** An answer's time, less what was waiting for a processor and what the asking took here. */
function ownTime(timeUs: number, { ranUs, askedUs, waitedUs }: ThreadSums): number {
    // The main thread's own work is never waiting, whatever other threads did meanwhile.
    return Math.min(timeUs, Math.max(ranUs, timeUs - askedUs - waitedUs));
}

async function ask(): Promise<void> {
    while (isAsking && feed && !feed.isClosed) {
        threads?.take();
        const start = GLib.get_monotonic_time();
        const properties = 'org.freedesktop.DBus.Properties';
        await feed.call(properties, 'Get', QUESTION, ANSWER_TIMEOUT_MS);
        const time = GLib.get_monotonic_time() - start;
        answers.push([start, time, threads ? ownTime(time, threads.take()) : time]);
        // By itself it would be collected while an answer is on its way.
        if (answers.length % COLLECT_EVERY === 0) System.gc();
        await sleep(PAUSE_MS);
    }
}

runProgram(() => ({
    /** Waits at `path` for the listener of process `pid`, without holding up the answer. */
    wait: argument => {
        const pid = numberOf(argument, 'pid');
        const door = new OneConnection(textOf(argument, 'path'));
        const open = async (): Promise<void> => {
            const { socket } = await door.accept();
            feed = await Feed.open(socket, LISTENER_PATH, LISTENER_INTERFACE, () => undefined);
            threads = new ThreadTimes(pid);
            door.close();
        };
        opened = open();
        opened.catch(logError);
    },
    start: async () => {
        await opened;
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
