// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import type Gio from 'gi://Gio?version=2.0';

import type { ValueOption } from '../command-line/declaration.js';
import type { Chardev } from '../display1/chardev.js';
import { listItems } from '../display1/list-items.js';
import { now } from '../export/clock.js';
import { MachineError } from '../machine/errors.js';
import { Serial } from '../peripherals/serial.js';
import { printBytes, standardInput, whileRead } from './output.js';
import { RawTerminal } from './raw-terminal.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

const CHUNK_BYTES = 16 * 1024;
const POLL_MS = 50;

/** What telnet and virsh take, too. */
export const ESCAPE = 0x1d;
export const ESCAPE_NAME = 'Ctrl+]';

export const LINGER_OPTION = {
    type: 'string',
    value: 'SECONDS',
    default: '1',
    help: 'how long the machine must be silent after the end of a pipe',
} as const satisfies ValueOption;

/** @throws MachineError that names the streams that there are */
export async function findChardev(session: Session, name: string): Promise<Chardev> {
    const display = await session.display();
    const chardevs = listItems(display.chardevs);
    const chardev = chardevs.find(one => one.name === name);
    if (chardev) return chardev;
    const names = chardevs.map(one => one.name).join(', ');
    throw new MachineError(
        'unsupported',
        names === ''
            ? `This machine has no stream “${name}”: start it with “-chardev dbus,id=NAME,name=${name}” and what uses it.`
            : `This machine has no stream “${name}”; there are: ${names}.`,
    );
}

/** How a stream is connected. */
export interface AttachOptions {
    /** How long what answers a pipe is silent before it is taken as said. */
    readonly lingerMs: number;
    /** Whether whoever types sees it without the machine’s help. */
    readonly echo: boolean;
}

/**
 * Connects a stream of the machine's with standard input and output, until the machine ends it, a
 * person does, or a pipe is at its end and its answer too.
 */
export async function attach(
    session: Session,
    chardev: Chardev,
    { lingerMs, echo }: AttachOptions,
): Promise<void> {
    const ended = Promise.withResolvers<never>();
    let lastMs = now();
    const serial = await Serial.open(
        chardev,
        {
            received: async bytes => {
                lastMs = now();
                // What cannot be printed ends this, and not the machine's stream.
                await printBytes(new GLib.Bytes(bytes)).catch(ended.reject);
            },
            ended: () => {
                ended.reject(new MachineError('gone', 'The machine has closed this stream.'));
            },
        },
        session.cancellable,
    );
    session.atEnd(() => {
        serial.close();
    });
    const terminal = await RawTerminal.enter();
    if (terminal) {
        session.atEnd(() => terminal.leave());
        printerr(`Connected: ${ESCAPE_NAME} ends it.\r`);
    }
    const sent = send(serial, {
        isTerminal: terminal !== null,
        echo: echo && terminal !== null,
        cancellable: session.cancellable,
    });
    const answered = sent.then(async () => {
        if (terminal) return;
        lastMs = now();
        while (now() - lastMs < lingerMs) await wait(POLL_MS);
    });
    try {
        await whileRead(Promise.race([ended.promise, answered, session.untilInterrupted()]));
    } finally {
        serial.close();
        await terminal?.leave();
    }
}

interface SendOptions {
    readonly isTerminal: boolean;
    readonly echo: boolean;
    readonly cancellable: Gio.Cancellable;
}

/** Sends standard input to its end, or to the key that leaves. */
async function send(serial: Serial, { isTerminal, echo, cancellable }: SendOptions): Promise<void> {
    const input = standardInput();
    for (;;) {
        const priority = GLib.PRIORITY_DEFAULT;
        const bytes = await input.read_bytes_async(CHUNK_BYTES, priority, cancellable);
        const typed = bytes.toArray();
        if (typed.length === 0) return;
        const end = isTerminal ? typed.indexOf(ESCAPE) : -1;
        const part = end < 0 ? typed : typed.subarray(0, end);
        // A machine that does not read gets it later.
        while (!serial.send(part)) await wait(POLL_MS);
        if (echo) await printBytes(new GLib.Bytes(part));
        if (end >= 0) return;
    }
}
