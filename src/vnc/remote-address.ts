// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { ListenPlace } from '../export/listen-place.js';

/** An end of a connection, as QEMU's management interfaces write it. */
export interface RemoteAddress {
    /** '' for a Unix socket. */
    readonly host: string;
    /** A port, or the path of a Unix socket, '' where it has none. */
    readonly service: string;
    readonly family: 'ipv4' | 'ipv6' | 'unix';
}

/** Where somebody connects from. */
export function describeAddress(address: Gio.SocketAddress | null): RemoteAddress {
    if (address instanceof Gio.InetSocketAddress) {
        const family = address.get_family() === Gio.SocketFamily.IPV6 ? 'ipv6' : 'ipv4';
        const host = address.get_address().to_string();
        return { host, service: String(address.get_port()), family };
    }
    return { host: '', service: '', family: 'unix' };
}

/** Where a server listens. */
export function describePlace(place: ListenPlace): RemoteAddress {
    if (place.kind === 'unix') return { host: '', service: place.path, family: 'unix' };
    const { host, port } = place;
    return { host, service: String(port), family: host.includes(':') ? 'ipv6' : 'ipv4' };
}
