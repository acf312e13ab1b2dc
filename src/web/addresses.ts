// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which addresses browsers know a server.
import GLib from 'gi://GLib?version=2.0';

import { hostOfOrigin, type OwnNames } from '../export/http/request-host.js';
import type { ListenPlace } from '../export/listen-place.js';
import type { ServeArguments } from './arguments.js';

/** The names under which browsers may ask this server for something. */
export function ownNames({ listen, origins }: ServeArguments, isTls: boolean): OwnNames {
    const own = ['localhost', GLib.get_host_name(), ...origins.map(hostOfOrigin)];
    if (listen.kind === 'tcp') own.push(listen.host);
    return {
        isTls,
        hosts: new Set(own.map(name => name.toLowerCase())),
        origins: new Set(origins),
    };
}

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
