// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { MachineError } from '../errors.js';
import { TimeLimitReached, pause, withTimeLimit } from '../time-limit.js';
import { randomUuid } from '../uuid.js';
import { chooseAccelerator } from './accelerator.js';
import { findQemu, readCapabilities } from './capabilities.js';
import { checkChoices, defaultChoices } from './choices.js';
import { commandLine, lacking, type Machine } from './command-line.js';
import { hostResources } from './host-resources.js';
import { findLaunched, probeLaunched, type LaunchedMachine } from './launched.js';
import { DEFAULT_GRAPHICS, type LaunchOptions } from './options.js';
import { busAddress, startOnPrivateBus } from './private-dbus.js';
import { chooseRenderNode } from './render-node.js';
import { readImage, type IdentifiedImage } from './read-image.js';
import { formatRecord, type MachineRecord } from './record.js';
import {
    createRuntimeDirectory,
    plannedRuntimeDirectory,
    removeRuntimeDirectory,
    type RuntimeDirectory,
} from './runtime-directory.js';
import { withStartLock } from './start-lock.js';
import { moveIntoScope } from './systemd-scope.js';

/** QEMU's start, with its modules and firmware read from a cold disk. */
const START_TIMEOUT_MS = 30_000;

const POLL_MS = 50;

/** As much of QEMU's log as fits an error message. */
const MAX_LOG_LINES = 4;

/** A machine's name from its image's: the file's name without its ending. */
function machineName(path: string): string {
    const name = GLib.path_get_basename(path);
    return name.replace(/(?<=.)\.\w{1,6}$/, '');
}

function describeMachine(
    { image }: IdentifiedImage,
    directory: RuntimeDirectory,
    uuid: string,
    engine: Pick<Machine, 'accelerator' | 'renderNode'>,
    options: LaunchOptions,
): Machine {
    const defaults = defaultChoices(hostResources());
    return {
        name: machineName(image.path),
        uuid,
        image,
        memoryMiB: options.memoryMiB ?? defaults.memoryMiB,
        cpus: options.cpus ?? defaults.cpus,
        graphics: options.graphics ?? DEFAULT_GRAPHICS,
        sound: options.sound ?? true,
        ...engine,
        busAddress: busAddress(directory),
        qmpSocket: directory.qmp,
        serialLog: directory.serialLog,
    };
}

function lastLines(path: string): string {
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return '';
    const [, contents] = GLib.file_get_contents(path);
    const lines = new TextDecoder().decode(contents).split('\n');
    const said = lines.map(line => line.trim()).filter(line => line !== '');
    return said.slice(-MAX_LOG_LINES).join(' / ');
}

function startFailed(image: string, directory: RuntimeDirectory): MachineError {
    // With nothing from QEMU, it may be the bus that did not start.
    const said = lastLines(directory.qemuLog) || lastLines(directory.busLog);
    const why = said === '' ? 'QEMU ended at once and said nothing' : said;
    return new MachineError('launch-failed', `The machine of ${image} did not start: ${why}`);
}

/** Waits until a machine that is starting answers on its bus. */
async function waitUntilReady(
    directory: RuntimeDirectory,
    record: MachineRecord,
    keeper: Gio.Subprocess,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine> {
    const watch = { ended: false };
    void keeper.wait_async(null).then(() => {
        watch.ended = true;
    });
    return withTimeLimit(START_TIMEOUT_MS, cancellable, async inner => {
        for (;;) {
            if (watch.ended) throw startFailed(record.image, directory);
            const machine = await probeLaunched(directory, record, inner).catch(ignoreSilence);
            if (machine) return machine;
            await pause(POLL_MS, inner);
            inner.set_error_if_cancelled();
        }
    });
}

/** What is just starting may be silent for longer than a second. */
function ignoreSilence(error: unknown): null {
    if (error instanceof MachineError && error.code === 'not-answering') return null;
    throw error;
}

/** Asks QEMU what it has, and decides what to start. */
async function plan(
    identified: IdentifiedImage,
    options: LaunchOptions,
    directoryOf: (uuid: string) => RuntimeDirectory,
    cancellable: Gio.Cancellable | null,
): Promise<{ readonly record: MachineRecord; readonly directory: RuntimeDirectory }> {
    checkChoices(options, hostResources());
    const capabilities = await readCapabilities(findQemu(), cancellable);
    const lack = lacking(capabilities, options.graphics);
    if (lack !== null) {
        throw new MachineError(
            'launch-failed',
            `${capabilities.qemu} lacks ${lack}: install all of QEMU's modules.`,
        );
    }
    const accelerator = chooseAccelerator(capabilities, identified.image, options);
    const renderNode = await chooseRenderNode(capabilities, options, cancellable);
    const uuid = randomUuid();
    const directory = directoryOf(uuid);
    const engine = { accelerator, renderNode };
    const machine = describeMachine(identified, directory, uuid, engine, options);
    const record = {
        uuid,
        name: machine.name,
        image: identified.image.path,
        identity: identified.identity,
        commandLine: [capabilities.qemu, ...commandLine(machine, capabilities)],
    };
    return { record, directory };
}

async function start(
    identified: IdentifiedImage,
    options: LaunchOptions,
    cancellable: Gio.Cancellable | null,
): Promise<LaunchedMachine> {
    const planned = await plan(identified, options, createRuntimeDirectory, cancellable);
    const { record, directory } = planned;
    GLib.file_set_contents(directory.record, formatRecord(record));
    const keeper = await startOnPrivateBus(directory, record.commandLine, pid =>
        moveIntoScope(pid, record.uuid, `Machine “${record.name}”`, cancellable),
    ).catch((error: unknown) => {
        removeRuntimeDirectory(directory);
        throw error;
    });
    try {
        return await waitUntilReady(directory, record, keeper, cancellable);
    } catch (error) {
        const failure = error instanceof TimeLimitReached ? tooSlow(record.image, error) : error;
        await abandon(directory, keeper);
        throw failure;
    }
}

function tooSlow(image: string, cause: unknown): MachineError {
    return new MachineError(
        'not-answering',
        `The machine of ${image} did not answer within 30 s of its start: try again.`,
        { cause },
    );
}

/** Ends a machine that nobody will get to see. */
async function abandon(directory: RuntimeDirectory, keeper: Gio.Subprocess): Promise<void> {
    const SIGTERM = 15;
    keeper.send_signal(SIGTERM);
    await keeper.wait_async(null);
    removeRuntimeDirectory(directory);
}

/**
 * Starts a machine from an image, or finds the one that already runs from it. It runs on when
 * this process ends, until its guest switches off or {@link LaunchedMachine.stop} is called.
 *
 * @param path - a disk image, an ISO, or a directory with a kernel (`vmlinuz`, `initrd.img` and,
 *     if wanted, `cmdline`)
 * @throws MachineError, with QEMU's own last words when it did not start; GIO's CANCELLED
 */
export async function launchImage(
    path: string,
    options: LaunchOptions = {},
    cancellable: Gio.Cancellable | null = null,
): Promise<LaunchedMachine> {
    const identified = await readImage(path, cancellable);
    return withStartLock(identified.identity, cancellable, async () => {
        const running = await findLaunched(identified.identity, cancellable);
        return running ?? start(identified, options, cancellable);
    });
}

/**
 * The QEMU command line of an image: the one that its machine was started with, where it runs, else
 * the one that starting it now would use.
 *
 * @throws MachineError like {@link launchImage}; GIO's CANCELLED
 */
export async function commandLineOf(
    path: string,
    options: LaunchOptions = {},
    cancellable: Gio.Cancellable | null = null,
): Promise<readonly string[]> {
    const identified = await readImage(path, cancellable);
    const running = await findLaunched(identified.identity, cancellable);
    if (running) return running.commandLine;
    const { record } = await plan(identified, options, plannedRuntimeDirectory, cancellable);
    return record.commandLine;
}
