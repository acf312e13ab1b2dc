// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { TEXT_MIME } from '../../src/display1/clipboard.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { ListenerRecorder } from './listener-recorder.js';
import { until } from './main-loop.js';

const NOTHING = new GLib.Bytes(new Uint8Array(0));
const ignore = (): void => undefined;

const SILENT = {
    init: ignore,
    fini: ignore,
    setEnabled: ignore,
    setVolume: ignore,
    closed: ignore,
    write: ignore,
    read: () => NOTHING,
};

/** Opens something of a machine that has a descriptor of its own, and closes it again. */
export type OpenAndClose = (display: RemoteDisplay) => Promise<void>;

function there<T>(value: T | null | undefined, what: string): T {
    if (value === null || value === undefined) throw new Error(`the machine has no ${what}`);
    return value;
}

/** Every kind of connection within a machine, beside the one that controls it. */
export const CONNECTION_KINDS: Readonly<Record<string, OpenAndClose>> = {
    listener: async display => {
        const recorder = new ListenerRecorder();
        const console = there(display.consoles.get_item(0), 'console');
        const listener = await console.attach(recorder, null);
        await until(() => recorder.pixels !== null, 'the first picture');
        listener.close();
    },
    'sound out': async display => {
        (await there(display.audio, 'sound').listenOut(SILENT, null)).close();
    },
    'sound in': async display => {
        (await there(display.audio, 'sound').listenIn(SILENT, null)).close();
    },
    chardev: async display => {
        const chardev = there(display.chardevs.get_item(0), 'chardev');
        (await chardev.open(null)).close(null);
    },
    clipboard: async display => {
        const clipboard = there(display.clipboard, 'clipboard');
        const handler = {
            grab: ignore,
            release: ignore,
            request: () => ({ mime: TEXT_MIME, bytes: NOTHING }),
        };
        await clipboard.register(handler, null);
        await clipboard.unregister(null);
    },
};

/** A machine takes the next listener only when it has seen the one before go. */
const RETRY_MS = 10_000;

/** Runs it until the machine takes it: what was closed a moment ago may still be in the way. */
export async function openAndClose(kind: OpenAndClose, display: RemoteDisplay): Promise<void> {
    let last: unknown = null;
    await until(
        async () => {
            try {
                await kind(display);
                return true;
            } catch (error) {
                last = error;
                return false;
            }
        },
        () => `the machine to take it: ${String(last)}`,
        RETRY_MS,
    );
}
