// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Speaks with libvirt in a process of its own, since libvirt's calls block, some of them with no
// other form: a libvirt that hangs then holds up nobody, and goes with this process.
//
//   gjs -m libvirt-helper.js list URI
//   gjs -m libvirt-helper.js watch URI
//   gjs -m libvirt-helper.js start|open|control URI UUID
import Gio from 'gi://Gio?version=2.0';
import type LibvirtGObject from 'gi://LibvirtGObject?version=1.0';
import type { Connection, Domain as LibvirtDomain } from 'gi://LibvirtGObject?version=1.0';
import System from 'system';

import '../../display1/promisify.js';
import { errorText } from '../errors.js';
import { readDisplay } from './domain-xml.js';
import { controlDomain } from './helper-control.js';
import { watchDomains } from './helper-watch.js';
import { HELPER_FD, type Domain, type HelperAnswer, type HelperTask } from './messages.js';

type Libvirt = typeof LibvirtGObject;

function describe(libvirt: Libvirt, domain: LibvirtDomain): Domain {
    const { SHUTOFF, CRASHED, NONE, PAUSED, PMSUSPENDED } = libvirt.DomainState;
    const { state } = domain.get_info();
    return {
        name: domain.get_name(),
        uuid: domain.get_uuid().toLowerCase(),
        isActive: ![SHUTOFF, CRASHED, NONE].includes(state),
        isPaused: [PAUSED, PMSUSPENDED].includes(state),
        display: readDisplay(domain.get_config(0).to_xml()),
    };
}

/** A domain may go while it is being asked; it is then left out. */
function describeAll(libvirt: Libvirt, domains: readonly LibvirtDomain[]): Domain[] {
    return domains.flatMap(domain => {
        try {
            return [describe(libvirt, domain)];
        } catch (error) {
            console.debug(`Asking about a domain: ${errorText(error)}`);
            return [];
        }
    });
}

/** Peer to peer libvirt makes the socket pair and keeps one end for QEMU. */
function open(libvirt: Libvirt, domain: LibvirtDomain): void {
    const { display } = describe(libvirt, domain);
    const fd = domain.open_graphics_fd(display?.index ?? 0, 0);
    const socket = Gio.Socket.new_from_fd(HELPER_FD);
    const connection = socket.connection_factory_create_connection() as Gio.UnixConnection;
    connection.send_fd(fd, null);
}

function list(libvirt: Libvirt, connection: Connection): HelperAnswer {
    return { kind: 'domains', domains: describeAll(libvirt, connection.get_domains()) };
}

function work(
    libvirt: Libvirt,
    connection: Connection,
    task: HelperTask,
    uuid: string,
): HelperAnswer {
    connection.fetch_domains(null);
    const domains = connection.get_domains();
    if (task === 'list') return list(libvirt, connection);
    const domain = domains.find(other => other.get_uuid().toLowerCase() === uuid);
    if (!domain) return { kind: 'no-domain', message: uuid };
    if (task === 'start') domain.start(0);
    else open(libvirt, domain);
    return { kind: 'done' };
}

/** Before a connection is made, which then tells its events in the main loop. */
async function registerEvents(): Promise<void> {
    (await import('gi://LibvirtGLib?version=1.0')).default.event_register();
}

async function answer(task: HelperTask, uri: string, uuid: string): Promise<HelperAnswer> {
    let libvirt: Libvirt;
    try {
        libvirt = (await import('gi://LibvirtGObject?version=1.0')).default;
    } catch (error) {
        return { kind: 'absent', message: errorText(error) };
    }
    libvirt.init_object_check(null);
    const mayChange = task === 'start' || task === 'open';
    if (task === 'watch' || task === 'control') await registerEvents();
    const connection = libvirt.Connection.new(uri);
    try {
        // To look takes no right to change, and so no password either.
        if (mayChange) connection.open(null);
        else connection.open_read_only(null);
    } catch (error) {
        return { kind: 'unreachable', message: errorText(error) };
    }
    try {
        if (task === 'watch') {
            await watchDomains(connection, () => {
                print(JSON.stringify(list(libvirt, connection)));
            });
            return { kind: 'done' };
        }
        if (task === 'control') return await controlDomain(libvirt, connection, uri, uuid);
        return work(libvirt, connection, task, uuid);
    } catch (error) {
        return { kind: 'failed', message: errorText(error) };
    }
}

const [task = 'list', uri = '', uuid = ''] = System.programArgs;
print(JSON.stringify(await answer(task as HelperTask, uri, uuid)));
// At once: libvirt's own farewell may hang as everything else.
System.exit(0);
