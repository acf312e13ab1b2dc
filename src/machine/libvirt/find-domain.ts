// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { AmbiguousTarget, MachineError } from '../errors.js';
import { formatTarget } from '../target.js';
import { DESCRIBE_LIMIT_MS, listDomains } from './libvirt.js';
import type { Domain } from './messages.js';
import { checkLocal, localUris } from './uris.js';

/** A domain and the libvirt that has it. */
export interface FoundDomain {
    readonly uri: string;
    readonly domain: Domain;
}

function pick(domains: readonly Domain[], wanted: string): Domain | null {
    const byName = domains.find(({ name }) => name === wanted);
    return byName ?? domains.find(({ uuid }) => uuid === wanted.toLowerCase()) ?? null;
}

function noSuchDomain(uris: readonly string[], wanted: string, names: string[]): MachineError {
    const where = uris.join(' or ');
    const known = names.length > 0 ? `there are: ${names.join(', ')}` : 'it has none';
    return new MachineError(
        'no-such-machine',
        `libvirt at ${where} has no domain “${wanted}”; ${known}.`,
    );
}

/**
 * Finds a domain by its name or UUID, in the libvirt of a URI or in all of this computer's.
 *
 * @throws MachineError, AmbiguousTarget; GIO's CANCELLED
 */
export async function findDomain(
    uri: string | null,
    wanted: string,
    cancellable: Gio.Cancellable | null,
): Promise<FoundDomain> {
    if (uri !== null) checkLocal(uri, wanted);
    const uris = uri === null ? localUris() : [uri];
    const answers = await Promise.allSettled(
        uris.map(async one => ({
            uri: one,
            domains: await listDomains(one, DESCRIBE_LIMIT_MS, cancellable),
        })),
    );
    const lists = answers.filter(answer => answer.status === 'fulfilled').map(({ value }) => value);
    const found = lists.flatMap(list => {
        const domain = pick(list.domains, wanted);
        return domain ? [{ uri: list.uri, domain }] : [];
    });
    const [first, second] = found;
    if (second) {
        const forms = found.map(one => exactDomain(one));
        throw new AmbiguousTarget(wanted, forms);
    }
    if (first) return first;
    cancellable?.set_error_if_cancelled();
    for (const answer of answers) if (answer.status === 'rejected') throw answer.reason;
    if (uris.length === 0) {
        throw new MachineError(
            'no-socket',
            'No libvirt runs here: start its service (libvirtd or virtqemud), or give its URI.',
        );
    }
    const names = lists.flatMap(({ domains }) => domains.map(({ name }) => name));
    throw noSuchDomain(uris, wanted, names);
}

/** The exact form of a domain. */
export function exactDomain({ uri, domain }: FoundDomain): string {
    return formatTarget({ kind: 'libvirt', uri, domain: domain.name });
}
