// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The helper's watch over libvirt's domains; it runs in the helper's process.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import type { Connection, Domain } from 'gi://LibvirtGObject?version=1.0';

import { LineSplitter } from '../line-splitter.js';

const STDIN_FD = 0;
const READ_BYTES = 4096;
/** More than any request has. */
const MAX_LINE_BYTES = 64 * 1024;

/** Changes that come together are told once. */
const SETTLE_MS = 50;

const CONNECTION_SIGNALS = ['domain-added', 'domain-removed'];
const DOMAIN_SIGNALS = ['started', 'stopped', 'suspended', 'resumed', 'pmsuspended', 'updated'];

/**
 * Calls `tell` now, whenever a domain changes and whenever a line comes on the standard input; ends
 * with that.
 *
 * @param connection - made after events were registered
 */
export async function watchDomains(connection: Connection, tell: () => void): Promise<void> {
    const loop = new GLib.MainLoop(null, false);
    let timer = 0;
    const look = (): void => {
        connection.fetch_domains(null);
        // Each look makes new objects, on which alone libvirt-glib tells what comes after it.
        for (const domain of connection.get_domains()) watchDomain(domain, lookSoon);
        tell();
    };
    const lookSoon = (): void => {
        if (timer !== 0) return;
        timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, SETTLE_MS, () => {
            timer = 0;
            look();
            return GLib.SOURCE_REMOVE;
        });
    };
    for (const signal of CONNECTION_SIGNALS) GObject.signal_connect(connection, signal, lookSoon);
    look();
    const running = loop.runAsync();
    await readLines(look);
    loop.quit();
    await running;
}

/** Calls back whenever a domain changes. */
export function watchDomain(domain: Domain, onChanged: () => void): void {
    for (const signal of DOMAIN_SIGNALS) GObject.signal_connect(domain, signal, onChanged);
}

/** Calls back for each line of the standard input, one after the other, until that ends. */
export async function readLines(onLine: (line: string) => void | Promise<void>): Promise<void> {
    const input = new Gio.UnixInputStream({ fd: STDIN_FD, closeFd: false });
    const splitter = new LineSplitter(MAX_LINE_BYTES);
    for (;;) {
        const bytes = await input.read_bytes_async(READ_BYTES, GLib.PRIORITY_DEFAULT, null);
        if (bytes.get_size() === 0) return;
        for (const line of splitter.push(bytes.toArray())) await onLine(line);
    }
}
