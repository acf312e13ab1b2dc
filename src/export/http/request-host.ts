// SPDX-License-Identifier: GPL-3.0-or-later
//
// For whom a request is meant, and whose page made it, read without trust. Whatever is not as browsers
// write it is taken for not said at all.
import GLib from 'gi://GLib?version=2.0';

import type { ListenPlace } from '../listen-place.js';

/** What a `Host` header names. */
export interface RequestHost {
    /** In small letters, as it stands in addresses: an IPv6 address is in brackets. */
    readonly name: string;
    /** As browsers write it in `Origin`, with the port where it is not the scheme's own. */
    readonly authority: string;
}

/** Reads a `Host` header. */
export function hostOf(header: string | null): RequestHost | null {
    if (header === null || header.length > 260) return null;
    const host = header.toLowerCase();
    const [, name] = /^(\[[0-9a-f:.]{2,45}\]|[0-9a-z][0-9a-z.-]*)(?::\d{1,5})?$/.exec(host) ?? [];
    return name === undefined ? null : { name, authority: host };
}

/** Whether a host is an address rather than a name: no name server can make it mean another. */
function isAddress(name: string): boolean {
    return name.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
}

/** By which names this server is known, and from which pages it may be called. */
export interface OwnNames {
    readonly isTls: boolean;
    /** In small letters. */
    readonly hosts: ReadonlySet<string>;
    /** Those of proxies before it, whose names are hosts too. */
    readonly origins: ReadonlySet<string>;
}

/**
 * The names under which browsers may ask a server for something.
 *
 * @param place - where it listens
 * @param origins - of proxies before it, as browsers write them
 */
export function namesAt(place: ListenPlace, isTls: boolean, origins: readonly string[]): OwnNames {
    const own = ['localhost', GLib.get_host_name(), ...origins.map(hostOfOrigin)];
    if (place.kind === 'tcp') own.push(place.host);
    return {
        isTls,
        hosts: new Set(own.map(name => name.toLowerCase())),
        origins: new Set(origins),
    };
}

/**
 * Whether a request is meant for this server. One for another name comes from a page whose name
 * was made to lead here.
 */
export function isOwnHost(host: RequestHost, { hosts }: OwnNames): boolean {
    return isAddress(host.name) || hosts.has(host.name);
}

/** Whether a page of this server's own made a request: another's has no business here. */
export function isOwnOrigin(origin: string | null, host: RequestHost, own: OwnNames): boolean {
    if (origin === null) return false;
    const scheme = own.isTls ? 'https' : 'http';
    const said = origin.toLowerCase();
    return said === `${scheme}://${host.authority}` || own.origins.has(said);
}

/** Whether a page of the same computer made a request, or no page at all. */
export function isSameHost(origin: string | null, host: RequestHost): boolean {
    return origin === null || hostOfOrigin(origin.toLowerCase()) === host.name;
}

/** The name in an address such as `https://screens.example:443`; '' where there is none. */
function hostOfOrigin(origin: string): string {
    return /^https?:\/\/(\[[^\]]*\]|[^:/]*)/.exec(origin)?.[1] ?? '';
}
