// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../machine/errors.js';

/**
 * Reads what viewers know this server by.
 *
 * @param folder - with `server-cert.pem` and `server-key.pem`, as QEMU's `tls-creds-x509` has it
 * @throws RangeError, in a sentence
 */
export function readCertificate(folder: string): Gio.TlsCertificate {
    const [certificate, key] = ['server-cert.pem', 'server-key.pem'].map(name =>
        GLib.build_filenamev([folder, name]),
    );
    try {
        return Gio.TlsCertificate.new_from_files(certificate ?? '', key ?? '');
    } catch (error) {
        throw new RangeError(
            `There is no certificate with its key in ${folder}: put server-cert.pem and server-key.pem there (${errorText(error)}).`,
            { cause: error },
        );
    }
}

/** What people compare with what their viewer shows: the SHA-256 of a certificate. */
export function fingerprintOf(certificate: Gio.TlsCertificate): string {
    const { SHA256 } = GLib.ChecksumType;
    const bytes = certificate.certificate;
    const digest = GLib.compute_checksum_for_data(SHA256, bytes) ?? '';
    return (digest.match(/../g) ?? []).join(':').toUpperCase();
}
