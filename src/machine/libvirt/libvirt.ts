// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { MachineError } from '../errors.js';
import type { FoundMachine } from '../found.js';
import { formatTarget } from '../target.js';
import { askHelper } from './helper-process.js';
import type { Domain, HelperAnswer } from './messages.js';
import { remoteHost } from './uris.js';

/** A list waits no longer than for any silent machine; the helper's own start is in it. */
export const LIST_LIMIT_MS = 1000;

/** A libvirt that its socket has to start first reads all its domains and asks QEMU what it can. */
export const DESCRIBE_LIMIT_MS = 10_000;

/** QEMU's start; and whoever needs a password for it has to type it. */
export const CHANGE_LIMIT_MS = 120_000;

/** Turns a refusal into a sentence; only the words that libvirt chose tell refusals apart. */
export function libvirtError(uri: string, answer: HelperAnswer): MachineError {
    if (answer.kind === 'domains' || answer.kind === 'done') {
        return new MachineError('refused', `libvirt at ${uri} answered something else than asked.`);
    }
    const { kind, message } = answer;
    if (kind === 'absent') {
        return new MachineError(
            'unsupported',
            'Vitrine speaks with libvirt by libvirt-glib, which is not here: install its GIR ' +
                '(Debian’s gir1.2-libvirt-glib-1.0, Fedora’s libvirt-gobject).',
        );
    }
    if (kind === 'no-domain') {
        return new MachineError('no-such-machine', `libvirt at ${uri} has lost ${message}.`);
    }
    const why = message.replace(`Unable to open ${uri}: `, '').replace(/\.$/, '');
    if (/permission denied/i.test(message) && kind === 'unreachable') {
        return new MachineError(
            'no-permission',
            `You may not use libvirt at ${uri}: have your user added to the group “libvirt”.`,
        );
    }
    if (/authenticat|polkit|access denied/i.test(message)) {
        return new MachineError(
            'refused',
            `libvirt at ${uri} refused us (${why}): have your user added to the group “libvirt”.`,
        );
    }
    if (kind === 'unreachable' && /no such file|connection refused/i.test(message)) {
        return new MachineError(
            'no-socket',
            `No libvirt runs at ${uri} (${why}): start its service, or check the URI.`,
        );
    }
    return new MachineError('refused', `libvirt at ${uri} says: ${why}.`);
}

/**
 * Lists the domains of one libvirt, running or not, whatever their display.
 *
 * @throws MachineError; GIO's CANCELLED
 */
export async function listDomains(
    uri: string,
    limitMs: number,
    cancellable: Gio.Cancellable | null,
): Promise<readonly Domain[]> {
    if (remoteHost(uri) !== null) throw new TypeError(`${uri} is on another computer`);
    const answer = await askHelper('list', [uri], limitMs, cancellable);
    if (answer.kind !== 'domains') throw libvirtError(uri, answer);
    return answer.domains;
}

function aliasOf(address: string | null): { readonly alias?: string } {
    if (address === null) return {};
    return { alias: formatTarget({ kind: 'addr', address, wanted: null }) };
}

/** What of a libvirt's domains Vitrine can show. */
export function foundInLibvirt(uri: string, domains: readonly Domain[]): FoundMachine[] {
    const shown = domains.filter(({ display }) => display !== null);
    return shown.map(({ name, uuid, isActive, isPaused, display }) => ({
        target: formatTarget({ kind: 'libvirt', uri, domain: name }),
        ...aliasOf(display?.address ?? null),
        name,
        uuid,
        road: 'libvirt',
        state: isPaused ? 'paused' : isActive ? 'running' : 'shut-off',
        pid: null,
        consoleIds: [],
    }));
}

/**
 * Starts a domain that is shut off.
 *
 * @throws MachineError with libvirt's words; GIO's CANCELLED
 */
export async function startDomain(
    uri: string,
    domain: Domain,
    cancellable: Gio.Cancellable | null,
): Promise<void> {
    const answer = await askHelper('start', [uri, domain.uuid], CHANGE_LIMIT_MS, cancellable);
    if (answer.kind !== 'done') throw libvirtError(uri, answer);
}
