// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { readCertificate } from '../export/certificate.js';
import type { TlsIdentity } from '../export/server-tls.js';
import { errorText } from '../machine/errors.js';

/**
 * Reads what viewers know this server by, laid out as QEMU's `tls-creds-x509` has it.
 *
 * @param folder - with `server-cert.pem` and `server-key.pem`, and `ca-cert.pem` for viewers
 * @param verifiesViewers - whether they need a certificate that is vouched for by `ca-cert.pem`
 * @throws RangeError, in a sentence
 */
export function readTlsIdentity(folder: string, verifiesViewers: boolean): TlsIdentity {
    const certificate = readCertificate(folder);
    return { certificate, authorities: verifiesViewers ? readAuthorities(folder) : null };
}

function readAuthorities(folder: string): Gio.TlsDatabase {
    const [authority = '', revoked = ''] = ['ca-cert.pem', 'ca-crl.pem'].map(name =>
        GLib.build_filenamev([folder, name]),
    );
    // GIO knows no lists of revoked certificates, and to overlook one would let in who was shut out.
    if (GLib.file_test(revoked, GLib.FileTest.EXISTS))
        throw new RangeError(
            `${folder} has ca-crl.pem, which cannot be held against viewers here: take it away, and give out new certificates in place of revoked ones.`,
        );
    try {
        return Gio.TlsFileDatabase.new(authority);
    } catch (error) {
        throw new RangeError(
            `Nobody vouches for viewers in ${folder}: put ca-cert.pem there (${errorText(error)}).`,
            { cause: error },
        );
    }
}
