// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { NotSeen } from '../command-line/exit-status.js';
import type { Chardev } from '../display1/chardev.js';
import { MachineError } from '../machine/errors.js';
import { Utf8Pieces } from '../memory/utf8-pieces.js';
import { Serial } from '../peripherals/serial.js';
import { printBytes } from './output.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

/** What is looked through again when more comes. */
const MOST_KEPT = 64 * 1024;

/** What a serial line is to say. */
export interface Awaited {
    /** A line that is sent first. */
    readonly send: string | undefined;
    readonly pattern: RegExp;
    readonly timeout: string;
    readonly timeoutMs: number;
}

/** Prints what a stream says until that has a text in it. @throws NotSeen */
export async function listenUntil(
    session: Session,
    chardev: Chardev,
    { send, pattern, timeout, timeoutMs }: Awaited,
): Promise<void> {
    const said = Promise.withResolvers<true>();
    const decoder = new Utf8Pieces();
    let text = '';
    const serial = await Serial.open(
        chardev,
        {
            received: async bytes => {
                text = `${text}${decoder.push(bytes)}`.slice(-MOST_KEPT);
                await printBytes(new GLib.Bytes(bytes)).catch(said.reject);
                if (pattern.test(text)) said.resolve(true);
            },
            ended: () => {
                said.reject(new MachineError('gone', 'The machine has closed this stream.'));
            },
        },
        session.cancellable,
    );
    session.atEnd(() => {
        serial.close();
    });
    try {
        if (send !== undefined) serial.send(new TextEncoder().encode(`${send}\n`));
        const isSaid = await Promise.race([said.promise, wait(timeoutMs).then(() => false)]);
        if (!isSaid) throw new NotSeen(`Not said within ${timeout} s: “${pattern.source}”.`);
    } finally {
        serial.close();
    }
}
