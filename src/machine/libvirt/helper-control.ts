// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The helper's control over one domain, by lines of JSON; it runs in the helper's process.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import type LibvirtGObject from 'gi://LibvirtGObject?version=1.0';
import type { Connection, Domain } from 'gi://LibvirtGObject?version=1.0';

import '../../display1/promisify.js';
import { errorText } from '../errors.js';
import type { PowerStatus } from '../power/power.js';
import { changedDrive, readDrives } from './domain-drives.js';
import { readLines, watchDomain } from './helper-watch.js';
import type { ControlAnswer, ControlRequest, HelperAnswer } from './messages.js';

type Libvirt = typeof LibvirtGObject;

/** libvirt's VIR_DOMAIN_AFFECT_LIVE, and VIR_DOMAIN_DEVICE_MODIFY_FORCE, which libvirt-glib lacks. */
const LIVE = 1;
const FORCE = 4;

function tell(answer: ControlAnswer): void {
    print(JSON.stringify(answer));
}

function statusOf(libvirt: Libvirt, domain: Domain): PowerStatus {
    const { RUNNING, BLOCKED, PAUSED, PMSUSPENDED, SHUTDOWN } = libvirt.DomainState;
    switch (domain.get_info().state) {
        // The last: its guest is about to be off.
        case RUNNING:
        case BLOCKED:
        case SHUTDOWN:
            return 'running';
        case PAUSED:
            return 'paused';
        case PMSUSPENDED:
            return 'asleep';
        default:
            return 'off';
    }
}

/** libvirt-glib has no call for it. */
async function reset(uri: string, uuid: string): Promise<void> {
    const virsh = GLib.find_program_in_path('virsh');
    if (virsh === null) {
        throw new Error(
            'resetting a domain takes the program “virsh”, which is not here: install it (Debian’s ' +
                'libvirt-clients, Fedora’s libvirt-client)',
        );
    }
    const flags = Gio.SubprocessFlags.STDOUT_SILENCE | Gio.SubprocessFlags.STDERR_PIPE;
    const process = Gio.Subprocess.new([virsh, '--quiet', '-c', uri, 'reset', uuid], flags);
    const [, said] = await process.communicate_utf8_async(null, null);
    if (!process.get_successful()) throw new Error((said ?? '').replace(/^error: /gm, '').trim());
}

async function changeMedium(
    domain: Domain,
    { drive, path, force }: ControlRequest & { readonly what: 'change' },
): Promise<void> {
    const xml = changedDrive(domain.get_config(0).to_xml(), drive, path);
    if (xml === null) throw new Error(`it has no drive ${drive}`);
    const { DomainDisk } = (await import('gi://LibvirtGConfig?version=1.0')).default;
    domain.update_device(DomainDisk.new_from_xml(xml), LIVE | (force ? FORCE : 0));
}

/** Connects for one change: the right to change things is not kept lying about. */
async function withRights(
    libvirt: Libvirt,
    uri: string,
    uuid: string,
    change: (domain: Domain) => void | Promise<void>,
): Promise<void> {
    const connection = libvirt.Connection.new(uri);
    connection.open(null);
    try {
        connection.fetch_domains(null);
        const domain = connection.get_domains().find(other => isDomain(other, uuid));
        if (!domain) throw new Error('it has lost the domain');
        await change(domain);
    } finally {
        connection.close();
    }
}

function isDomain(domain: Domain, uuid: string): boolean {
    return domain.get_uuid().toLowerCase() === uuid;
}

async function work(
    libvirt: Libvirt,
    uri: string,
    domain: Domain,
    request: ControlRequest,
): Promise<void> {
    switch (request.what) {
        case 'shut-down':
            domain.shutdown(0);
            break;
        case 'reset':
            await reset(uri, domain.get_uuid());
            break;
        case 'pause':
            domain.suspend();
            break;
        case 'resume':
            if (statusOf(libvirt, domain) === 'asleep') domain.wakeup(0);
            else domain.resume();
            break;
        case 'force-off':
            domain.stop(0);
            break;
        case 'change':
            await changeMedium(domain, request);
            break;
        case 'drives':
            break;
    }
}

async function answer(
    libvirt: Libvirt,
    uri: string,
    watched: Domain,
    request: ControlRequest,
): Promise<ControlAnswer> {
    const { id, what } = request;
    try {
        if (what === 'drives')
            return { kind: 'did', id, drives: readDrives(watched.get_config(0).to_xml()) };
        const uuid = watched.get_uuid().toLowerCase();
        await withRights(libvirt, uri, uuid, domain => work(libvirt, uri, domain, request));
        return { kind: 'did', id, drives: null };
    } catch (error) {
        return { kind: 'did-not', id, message: errorText(error) };
    }
}

/**
 * Tells how a domain is, now and whenever that changes, and does what the standard input asks; ends
 * with that.
 *
 * @param connection - may be one that only looks; made after events were registered
 */
export async function controlDomain(
    libvirt: Libvirt,
    connection: Connection,
    uri: string,
    uuid: string,
): Promise<HelperAnswer> {
    connection.fetch_domains(null);
    const domain = connection.get_domains().find(other => isDomain(other, uuid));
    if (!domain) return { kind: 'no-domain', message: uuid };
    const loop = new GLib.MainLoop(null, false);
    const look = (): void => {
        try {
            tell({ kind: 'status', status: statusOf(libvirt, domain) });
        } catch {
            // One without a definition goes with its process.
            tell({ kind: 'status', status: 'off' });
        }
    };
    watchDomain(domain, look);
    look();
    const running = loop.runAsync();
    await readLines(async line => {
        tell(await answer(libvirt, uri, domain, JSON.parse(line) as ControlRequest));
    });
    loop.quit();
    await running;
    return { kind: 'done' };
}
