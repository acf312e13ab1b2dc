// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine itself says of its interfaces, held against our data.
import Gio from 'gi://Gio?version=2.0';

import { VM_PATH } from '../../src/display1/vm.js';
import { AUDIO_PATH } from '../../src/display1/audio.js';
import { CLIPBOARD_PATH } from '../../src/display1/clipboard.js';
import { consolePath } from '../../src/display1/console.js';
import { call, ROOT_PATH, type Control } from '../../src/display1/control.js';
import { isSince, type Interface, type Member, type Version } from './interfaces.js';
import type { Machine, Peer } from './peer.js';
import { findChardev } from './bus-display.js';

/** A machine's interface at a path, or null where the object or the interface is not there. */
async function describe(
    { connection, busName }: Control,
    path: string,
    fullName: string,
): Promise<Gio.DBusInterfaceInfo | null> {
    const reply = await call(
        { connection, busName },
        path,
        'org.freedesktop.DBus.Introspectable',
        'Introspect',
        null,
        null,
    );
    const xml = reply.get_child_value(0).get_string()[0];
    return Gio.DBusNodeInfo.new_for_xml(xml).lookup_interface(fullName);
}

/** A machine that has the interface, and where. */
async function placeOf(peer: Peer, { name }: Interface): Promise<[Machine, string]> {
    switch (name) {
        case 'ObjectManager':
            return [await peer.screen(), ROOT_PATH];
        case 'VM':
            return [await peer.screen(), VM_PATH];
        case 'Clipboard':
            return [await peer.peripherals(), CLIPBOARD_PATH];
        case 'Audio':
            return [await peer.peripherals(), AUDIO_PATH];
        case 'Chardev':
        case 'Chardev.VCEncoding': {
            const machine = await peer.screen();
            // The text console's: it has both, where there are two.
            const text =
                findChardev(machine.display, ({ encoding }) => encoding !== null) ??
                findChardev(machine.display, () => true);
            return [machine, text?.path ?? ''];
        }
        default:
            return [await peer.screen(), consolePath(0)];
    }
}

function signatureOf(args: readonly Gio.DBusArgInfo[] | null): string {
    return (args ?? []).map(({ signature }) => signature).join('');
}

/** A member in one line, to be compared and read. */
function lineOf({ kind, name, signature, result }: Omit<Member, 'since'>): string {
    const arrow = result === '' ? '' : ` → ${result}`;
    return `${kind} ${name}(${signature})${arrow}`;
}

function linesOf(info: Gio.DBusInterfaceInfo): string[] {
    const methods = (info.methods ?? []).map(({ name, in_args, out_args }) => ({
        kind: 'method' as const,
        name,
        signature: signatureOf(in_args),
        result: signatureOf(out_args),
    }));
    const signals = (info.signals ?? []).map(({ name, args }) => ({
        kind: 'signal' as const,
        name,
        signature: signatureOf(args),
        result: '',
    }));
    const properties = (info.properties ?? []).map(({ name, signature, flags }) => ({
        kind: 'property' as const,
        // Nothing of a machine is written by way of properties.
        name: flags === Gio.DBusPropertyInfoFlags.READABLE ? name : `${name}, which is written,`,
        signature,
        result: '',
    }));
    return [...methods, ...signals, ...properties].map(lineOf).sort();
}

/** The lines that a machine of that version has to have. */
function wantedLines({ members }: Interface, version: Version): string[] {
    return members
        .filter(({ since }) => isSince(version, since))
        .map(lineOf)
        .sort();
}

/** How what a machine says differs from what its version should say; null when it does not. */
export async function descriptionDifference(peer: Peer, data: Interface): Promise<string | null> {
    const [{ control }, path] = await placeOf(peer, data);
    const info = await describe(control, path, data.fullName);
    const has = info ? linesOf(info) : [];
    const wanted = isSince(peer.version, data.since) ? wantedLines(data, peer.version) : [];
    const missing = wanted.filter(line => !has.includes(line));
    const extra = has.filter(line => !wanted.includes(line));
    if (missing.length + extra.length === 0) return null;
    return [
        ...missing.map(line => `it lacks ${line}`),
        ...extra.map(line => `it has ${line} as well`),
    ].join(', ');
}

/** Whether a machine says that it has a member. */
export async function describesMember(
    peer: Peer,
    data: Interface,
    member: Member,
): Promise<boolean> {
    const [{ control }, path] = await placeOf(peer, data);
    const info = await describe(control, path, data.fullName);
    return info !== null && linesOf(info).includes(lineOf(member));
}
