// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second process for specs that need one: the specs' own bundle, which does a child's work in
// place of the specs when the environment says so.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import { exit, programInvocationName } from 'system';

import '../../src/display1/promisify.js';
import { readVm } from '../../src/display1/vm.js';
import { MachineError, errorText } from '../../src/machine/errors.js';
import { listEverything } from '../../src/machine/everything.js';
import { launchImage } from '../../src/machine/launch/launch.js';
import { openMachine } from '../../src/machine/open.js';
import { connectPeer } from '../../src/machine/peer.js';
import { ViewerService } from '../../src/machine/viewer/viewer-service.js';

const VARIABLE = 'VITRINE_SPEC_CHILD';

/** The file descriptor that the work `peer` takes over. */
const PEER_FD = 3;

type Work = 'launch' | 'list' | 'open' | 'peer' | 'view';

const WORK: Record<Work, (argument: string) => Promise<string>> = {
    /** Starts a machine, and stays. */
    launch: async path => String((await launchImage(path, { accelerator: 'tcg' })).pid),
    /** Lists every machine, as JSON. */
    list: async () => JSON.stringify(await listEverything()),
    /** Opens a target, and gives the machine's name. */
    open: async target => (await openMachine(target)).info.name,
    /** Authenticates over a socket that somebody else made, and gives the machine's name. */
    peer: async () => {
        const socket = Gio.Socket.new_from_fd(PEER_FD);
        const connection = await connectPeer(socket, null);
        return (await readVm({ connection, busName: null }, null)).name;
    },
    /** Is a viewer of the machine with this key, of which it tells nothing. */
    view: key => {
        new ViewerService(key, () => () => undefined);
        return Promise.resolve('shown');
    },
};

/** How a child is started. */
export interface ChildOptions {
    /** Programs in front of the child's own, such as `setpriv`. */
    readonly prefix?: readonly string[];
    /** A file descriptor that becomes the child's; this process loses it. */
    readonly fd?: number;
}

/** A child and the line that its work ended with: a result, or `CODE: SENTENCE`. */
export interface Child {
    readonly process: Gio.Subprocess;
    readonly line: string;
}

/** Starts a child and waits for its line. The child stays until it is killed. */
export async function startChild(
    work: Work,
    argument: string,
    { prefix = [], fd }: ChildOptions = {},
): Promise<Child> {
    const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDOUT_PIPE);
    launcher.setenv(VARIABLE, `${work} ${argument}`, true);
    if (fd !== undefined) launcher.take_fd(fd, PEER_FD);
    const process = launcher.spawnv([...prefix, 'gjs', '-m', programInvocationName]);
    const output = process.get_stdout_pipe();
    if (!output) throw new Error('The child has no output');
    const [line] = await Gio.DataInputStream.new(output).read_line_async(0, null);
    output.close(null);
    // The runner makes comments of what a program under test prints.
    return { process, line: String(line).replace(/^# /, '') };
}

async function beChild(task: string): Promise<never> {
    const space = task.indexOf(' ');
    const work = WORK[task.slice(0, space) as Work];
    try {
        print(await work(task.slice(space + 1)));
    } catch (error) {
        const code = error instanceof MachineError ? error.code : 'error';
        print(`${code}: ${errorText(error)}`);
        exit(0);
    }
    // Until it is killed.
    return new Promise(() => undefined);
}

const task = GLib.getenv(VARIABLE);
if (task !== null) await beChild(task);
