// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of the table: our own producer, and real QEMUs. `$VITRINE_QEMUS` names the QEMUs, with colons in between;
// `$VITRINE_QEMUS_MISSING` says in a line each why others could not be had. Without either it is
// the QEMU on the path.
import GLib from 'gi://GLib?version=2.0';

import type { Version } from './interfaces.js';
import type { Peer } from './peer.js';
import { ProducedPeer } from './produced-peer.js';
import { QemuPeer, qemuVersion } from './qemu-peer.js';

const DEFAULT_PROGRAM = 'qemu-system-x86_64';

/** A column; where `open` is null it is empty, and `why` says why. */
export interface Column {
    readonly title: string;
    /** Null where it is not known. */
    readonly version: Version | null;
    readonly open: (() => Peer) | null;
    readonly why: string;
}

function listed(variable: string, separator: string): string[] {
    return (GLib.getenv(variable) ?? '').split(separator).filter(entry => entry !== '');
}

function qemuColumn(program: string): Column {
    const version = qemuVersion(program);
    const why = `${program} does not start`;
    if (!version) return { title: program, version: null, open: null, why };
    const peer = new QemuPeer(program, version);
    return { title: peer.title, version: peer.version, open: () => peer, why: '' };
}

function producedColumn(): Column {
    const peer = new ProducedPeer();
    return { title: peer.title, version: peer.version, open: () => peer, why: '' };
}

function missingColumn(line: string): Column {
    const [, name = '', reason = ''] = /^([^:]*): (.*)$/.exec(line) ?? [];
    return {
        title: `QEMU ${name}`,
        version: null,
        open: null,
        why: `could not be made: ${reason}`,
    };
}

/** All columns that this run has. */
export function findColumns(): readonly Column[] {
    const programs = listed('VITRINE_QEMUS', ':');
    const missing = listed('VITRINE_QEMUS_MISSING', '\n');
    const asked = programs.length + missing.length > 0 ? programs : [DEFAULT_PROGRAM];
    return [producedColumn(), ...asked.map(qemuColumn), ...missing.map(missingColumn)];
}
