// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

Gio._promisify(Gio.TlsConnection.prototype, 'handshake_async', 'handshake_finish');

const NO_ERRORS = 0 as Gio.TlsCertificateFlags;

/** What viewers know a server by, and what it knows them by. */
export interface TlsIdentity {
    readonly certificate: Gio.TlsCertificate;
    /** Who vouches for viewers: they need a certificate of theirs; null: they need none. */
    readonly authorities: Gio.TlsDatabase | null;
}

/**
 * Enciphers a stream, as its server.
 *
 * @throws GLib.Error where the viewer does not agree, or has no certificate that is vouched for
 */
export async function serveTls(
    stream: Gio.IOStream,
    { certificate, authorities }: TlsIdentity,
    cancellable: Gio.Cancellable,
): Promise<Gio.IOStream> {
    const server = Gio.TlsServerConnection.new(stream, certificate);
    const tls = server as Gio.TlsConnection;
    if (authorities) {
        server.authentication_mode = Gio.TlsAuthenticationMode.REQUIRED;
        tls.set_database(authorities);
        // A server is asked about every certificate, also one that the database has vouched for.
        tls.connect('accept-certificate', (_tls, _peer, errors) => errors === NO_ERRORS);
    }
    // By its class: by the name alone GJS finds the method of DtlsConnection.
    const { prototype } = Gio.TlsConnection;
    await prototype.handshake_async.call(tls, GLib.PRIORITY_DEFAULT, cancellable);
    return tls;
}

/** Whom the certificate of the other end names; '' where it has shown none. */
export function peerName(stream: Gio.IOStream): string {
    if (!(stream instanceof Gio.TlsConnection)) return '';
    return stream.get_peer_certificate()?.get_subject_name() ?? '';
}
