// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The helper's watch over libvirt's domains; it runs in the helper's process.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import type { Connection } from 'gi://LibvirtGObject?version=1.0';

const STDIN_FD = 0;
const READ_BYTES = 64;

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
        for (const domain of connection.get_domains())
            for (const signal of DOMAIN_SIGNALS) GObject.signal_connect(domain, signal, lookSoon);
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

async function readLines(onLine: () => void): Promise<void> {
    const input = new Gio.UnixInputStream({ fd: STDIN_FD, closeFd: false });
    for (;;) {
        const bytes = await input.read_bytes_async(READ_BYTES, GLib.PRIORITY_DEFAULT, null);
        if (bytes.get_size() === 0) return;
        onLine();
    }
}
