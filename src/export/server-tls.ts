// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

Gio._promisify(Gio.TlsConnection.prototype, 'handshake_async', 'handshake_finish');

/** Enciphers a stream, as the server that viewers know by a certificate. */
export async function serveTls(
    stream: Gio.IOStream,
    certificate: Gio.TlsCertificate,
    cancellable: Gio.Cancellable,
): Promise<Gio.IOStream> {
    const tls = Gio.TlsServerConnection.new(stream, certificate) as Gio.TlsConnection;
    // By its class: by the name alone GJS finds the method of DtlsConnection.
    const { prototype } = Gio.TlsConnection;
    await prototype.handshake_async.call(tls, GLib.PRIORITY_DEFAULT, cancellable);
    return tls;
}
