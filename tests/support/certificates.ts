// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';

/** What {@link makeCertificates} makes, as QEMU's `tls-creds-x509` calls it. */
const FILES = [
    ...['ca-cert.pem', 'ca-key.pem', 'server-cert.pem', 'server-key.pem'],
    ...['client-cert.pem', 'client-key.pem'],
];

async function openssl(...args: string[]): Promise<void> {
    const flags = Gio.SubprocessFlags.STDOUT_SILENCE | Gio.SubprocessFlags.STDERR_SILENCE;
    const process = Gio.Subprocess.new(['openssl', ...args], flags);
    await process.wait_async(null);
    if (process.get_exit_status() !== 0) throw new Error(`openssl ${args.join(' ')} failed`);
}

/** A folder with an authority, and a server and a client that it vouches for. */
export class Certificates {
    private constructor(readonly folder: string) {}

    static async make(): Promise<Certificates> {
        const made = new Certificates(GLib.dir_make_tmp('vitrine-x509-XXXXXX'));
        await made.#request('ca', '/CN=authority');
        const vouched = ['-CA', made.path('ca-cert.pem'), '-CAkey', made.path('ca-key.pem')];
        const isServer = ['-addext', 'subjectAltName=DNS:localhost'];
        await made.#request('server', '/CN=localhost', ...vouched, ...isServer);
        const isClient = ['-addext', 'extendedKeyUsage=clientAuth'];
        await made.#request('client', '/O=Vitrine/CN=somebody', ...vouched, ...isClient);
        return made;
    }

    path(name: string): string {
        return `${this.folder}/${name}`;
    }

    get client(): Gio.TlsCertificate {
        const names = ['client-cert.pem', 'client-key.pem'] as const;
        const [certificate, key] = names.map(name => this.path(name));
        return Gio.TlsCertificate.new_from_files(certificate ?? '', key ?? '');
    }

    async #request(who: string, subject: string, ...more: string[]): Promise<void> {
        await openssl(
            ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', subject],
            ...['-keyout', this.path(`${who}-key.pem`), '-out', this.path(`${who}-cert.pem`)],
            ...more,
        );
    }

    remove(): void {
        for (const name of FILES) GLib.unlink(this.path(name));
        GLib.rmdir(this.folder);
    }
}
