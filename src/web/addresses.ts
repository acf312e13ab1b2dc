// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which addresses browsers know a server.
import GLib from 'gi://GLib?version=2.0';

import type { OwnNames } from '../export/http/request-host.js';
import type { ListenPlace } from '../export/listen-place.js';

/** An address without its secret, for people: a host on which all listen means this one. */
export function baseAddress(
    place: ListenPlace,
    { isTls }: OwnNames,
    origins: readonly string[],
): string {
    const [origin] = origins;
    if (origin !== undefined) return origin;
    if (place.kind === 'unix') return 'http://localhost';
    const isAny = place.host === '0.0.0.0' || place.host === '::';
    const name = isAny ? GLib.get_host_name() : place.host;
    const host = name.includes(':') ? `[${name}]` : name;
    return `${isTls ? 'https' : 'http'}://${host}:${place.port}`;
}
