// SPDX-License-Identifier: LGPL-2.1-or-later
import { MachineError } from './errors.js';

/**
 * Where a machine is, exactly:
 *
 * | text | means |
 * | --- | --- |
 * | `bus:WANTED` | the machine of this name, UUID or unique name on the session bus |
 * | `addr:ADDRESS[#WANTED]` | a D-Bus address: a bus with machines on it, or the machine itself |
 * | `qmp:PATH` | the machine whose QMP socket this is |
 * | `libvirt:[URI#]DOMAIN` | a libvirt domain |
 * | `file:PATH` | a disk image, an ISO or a kernel's directory: started in QEMU |
 */
export type Target =
    | { readonly kind: 'bus'; readonly wanted: string }
    | { readonly kind: 'addr'; readonly address: string; readonly wanted: string | null }
    | { readonly kind: 'qmp'; readonly path: string }
    | { readonly kind: 'libvirt'; readonly uri: string | null; readonly domain: string }
    | { readonly kind: 'file'; readonly path: string };

/** A path whose meaning depends on what lies there; `resolvePath` settles it. */
export interface PathTarget {
    readonly kind: 'path';
    readonly path: string;
}

/** The name or UUID of a machine on any road; looking for it settles which. */
export interface NameTarget {
    readonly kind: 'name';
    readonly wanted: string;
}

function required(prefix: string, rest: string, what: string): string {
    if (rest !== '' && !rest.includes('\0')) return rest;
    throw new MachineError('bad-target', `“${prefix}:” needs ${what} after it.`);
}

function parseAddress(rest: string): Target {
    // A D-Bus address writes a '#' of its own as %23, so the first one ends it.
    const hash = rest.indexOf('#');
    const address = required('addr', hash < 0 ? rest : rest.slice(0, hash), 'a D-Bus address');
    if (hash < 0) return { kind: 'addr', address, wanted: null };
    const wanted = required(`addr:${address}#`, rest.slice(hash + 1), "a machine's name or UUID");
    return { kind: 'addr', address, wanted };
}

function parseLibvirt(rest: string): Target {
    const hash = rest.indexOf('#');
    const uri = hash > 0 ? rest.slice(0, hash) : null;
    return { kind: 'libvirt', uri, domain: required('libvirt', rest.slice(hash + 1), 'a domain') };
}

function parseExact(prefix: string, rest: string): Target | null {
    switch (prefix) {
        case 'bus':
            return { kind: 'bus', wanted: required(prefix, rest, "a machine's name or UUID") };
        case 'addr':
            return parseAddress(rest);
        case 'qmp':
            return { kind: 'qmp', path: required(prefix, rest, 'the path of a QMP socket') };
        case 'libvirt':
            return parseLibvirt(rest);
        case 'file':
            return { kind: 'file', path: required(prefix, rest, 'the path of an image') };
        default:
            return null;
    }
}

/**
 * Reads what a person wrote. Text that no exact form fits is a path when it has a `/` in it, else
 * the name or UUID of a machine: a bare file name never starts anything.
 *
 * @throws MachineError `bad-target` for an empty target or an exact form with nothing behind it
 */
export function parseTarget(text: string): Target | PathTarget | NameTarget {
    const colon = text.indexOf(':');
    const exact = colon > 0 ? parseExact(text.slice(0, colon), text.slice(colon + 1)) : null;
    if (exact) return exact;
    if (text === '' || text.includes('\0')) {
        throw new MachineError('bad-target', 'Name a machine, a socket or an image to open.');
    }
    if (text.includes('/')) return { kind: 'path', path: text };
    // A unique name means nothing but on the session bus.
    return text.startsWith(':') ? { kind: 'bus', wanted: text } : { kind: 'name', wanted: text };
}

/** A path that is a socket is a machine's QMP socket; anything else is an image to start. */
export function resolvePath(target: PathTarget, isSocket: boolean): Target {
    return { kind: isSocket ? 'qmp' : 'file', path: target.path };
}

/** The exact form: {@link parseTarget} reads it back as the same target. */
export function formatTarget(target: Target): string {
    switch (target.kind) {
        case 'bus':
            return `bus:${target.wanted}`;
        case 'addr':
            return `addr:${target.address}${target.wanted === null ? '' : `#${target.wanted}`}`;
        case 'libvirt':
            return formatLibvirt(target.uri, target.domain);
        case 'qmp':
        case 'file':
            return `${target.kind}:${target.path}`;
    }
}

function formatLibvirt(uri: string | null, domain: string): string {
    if (uri !== null) return `libvirt:${uri}#${domain}`;
    // A domain's name may have a '#' in it; an empty URI in front keeps it whole.
    return domain.includes('#') ? `libvirt:#${domain}` : `libvirt:${domain}`;
}
