// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Control } from '../../display1/control.js';
import { MachineError, errorText, isCancelled } from '../errors.js';
import { checkGraphics } from '../graphics.js';
import { connectPeer } from '../peer.js';
import { TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { exactDomain, findDomain, type FoundDomain } from './find-domain.js';
import { askHelperToOpen } from './helper-process.js';
import {
    CHANGE_LIMIT_MS,
    DESCRIBE_LIMIT_MS,
    libvirtError,
    listDomains,
    startDomain,
} from './libvirt.js';
import type { DomainDisplay } from './domain-xml.js';

/** QEMU authenticates us from its own main loop. */
const CONNECT_TIMEOUT_MS = 3000;

/** A domain's display: a control connection of its own, or the bus that the domain is on. */
export type OpenedDomain =
    | {
          readonly kind: 'peer';
          readonly uuid: string;
          readonly exact: string;
          /** Takes the domain's only control connection, from whoever has it. */
          connect(cancellable: Gio.Cancellable | null): Promise<Control>;
      }
    | {
          readonly kind: 'bus';
          readonly address: string;
          readonly uuid: string;
          readonly exact: string;
      };

function shutOff(found: FoundDomain): MachineError {
    const target = GLib.shell_quote(exactDomain(found));
    return new MachineError(
        'shut-off',
        `“${found.domain.name}” is shut off: start it with “vitrine open --start ${target}”.`,
    );
}

function displayOf({ uri, domain }: FoundDomain): DomainDisplay {
    if (domain.display) return domain.display;
    throw new MachineError(
        'no-display',
        `“${domain.name}” has no D-Bus display: run “virsh -c ${uri} edit ${GLib.shell_quote(domain.name)}”, ` +
            "put “<graphics type='dbus' p2p='yes'/>” among its devices, and start it anew.",
    );
}

async function connectDomain(
    found: FoundDomain,
    cancellable: Gio.Cancellable | null,
): Promise<Control> {
    const { uri, domain } = found;
    const { answer, socket } = await askHelperToOpen(
        uri,
        domain.uuid,
        CHANGE_LIMIT_MS,
        cancellable,
    );
    if (!socket) throw libvirtError(uri, answer);
    try {
        const connection = await withTimeLimit(CONNECT_TIMEOUT_MS, cancellable, inner =>
            connectPeer(socket, inner),
        );
        return { connection, busName: null };
    } catch (error) {
        if (isCancelled(error)) throw error;
        const silent = error instanceof TimeLimitReached;
        throw new MachineError(
            silent ? 'not-answering' : 'refused',
            silent
                ? `“${domain.name}” runs and does not answer: it may be stopped or overloaded.`
                : `“${domain.name}” refused us (${errorText(error)}): run as its user.`,
            { cause: error },
        );
    }
}

/** Starts a domain and looks at it anew: only then is it known where its bus is. */
async function started(
    found: FoundDomain,
    cancellable: Gio.Cancellable | null,
): Promise<FoundDomain> {
    const { uri, domain } = found;
    await startDomain(uri, domain, cancellable);
    const domains = await listDomains(uri, DESCRIBE_LIMIT_MS, cancellable);
    const again = domains.find(({ uuid }) => uuid === domain.uuid);
    if (again?.isActive) return { uri, domain: again };
    throw new MachineError(
        'gone',
        `“${domain.name}” was started and has ended again: see its log.`,
    );
}

/**
 * Opens the display of a libvirt domain.
 *
 * @param mayStart - whether a domain that is shut off is started
 * @param takesDmabufs - see `OpenOptions.dmabufs`
 * @throws MachineError, AmbiguousTarget; GIO's CANCELLED
 */
export async function openDomain(
    uri: string | null,
    wanted: string,
    mayStart: boolean,
    takesDmabufs: boolean | null,
    cancellable: Gio.Cancellable | null,
): Promise<OpenedDomain> {
    let found = await findDomain(uri, wanted, cancellable);
    const exact = exactDomain(found);
    checkGraphics(exact, displayOf(found), takesDmabufs);
    if (!found.domain.isActive) {
        if (!mayStart) throw shutOff(found);
        found = await started(found, cancellable);
    }
    const display = displayOf(found);
    const { address, isPeerToPeer } = display;
    if (!isPeerToPeer && address !== null) {
        return { kind: 'bus', address, uuid: found.domain.uuid, exact };
    }
    const running = found;
    return {
        kind: 'peer',
        uuid: found.domain.uuid,
        exact,
        connect: inner => connectDomain(running, inner),
    };
}
