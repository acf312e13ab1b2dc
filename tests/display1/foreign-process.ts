// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that is no machine and draws on a display all the same, as a device of its own beside
// a QEMU does (vhost-user-gpu): it inherits one end of a socket, and that is all it knows. It is
// the specs' own bundle, which does this in place of the specs when the environment says so.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import { exit, programInvocationName } from 'system';

import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { ListenerFeed } from '../../src/display1/listener-feed.js';
import { socketFromFd } from '../../src/display1/socket-pair.js';
import { TextReader } from '../support/line-stream.js';
import { until } from '../support/main-loop.js';
import { sharedFrame } from '../support/produced-machine.js';

const VARIABLE = 'VITRINE_SPEC_FOREIGN_PRODUCER';
const SOCKET_FD = 3;
const XRGB8888 = 0x34325258;
const FRAMES = 3;

/** A process that draws, for the spec that started it. */
export class ForeignProducer {
    readonly #process: Gio.Subprocess;
    readonly #output: TextReader;

    /** @param socket - its end, which this process loses */
    constructor(socket: Gio.Socket) {
        const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDOUT_PIPE);
        launcher.setenv(VARIABLE, '1', true);
        // The descriptor becomes the launcher's and is closed with it; a socket closes its own.
        launcher.take_fd(duplicate(socket), SOCKET_FD);
        this.#process = launcher.spawnv(['gjs', '-m', programInvocationName]);
        launcher.close();
        socket.close();
        const pipe = this.#process.get_stdout_pipe();
        if (!pipe) throw new Error('the producer has no output');
        this.#output = new TextReader(pipe);
    }

    /** Waits until it has said something. */
    async says(pattern: RegExp): Promise<RegExpExecArray> {
        return until(
            () => pattern.exec(this.#output.text),
            () => `${String(pattern)} from the producer, not “${this.#output.text}”`,
            20_000,
        );
    }

    /** Ends it as a crash does. */
    async kill(): Promise<void> {
        this.#process.force_exit();
        await this.#process.wait_async(null);
        await this.#output.close();
    }
}

function duplicate(socket: Gio.Socket): number {
    const list = new Gio.UnixFDList();
    list.append(socket.get_fd());
    const [fd] = list.steal_fds();
    if (fd === undefined) throw new Error('no descriptor');
    return fd;
}

/** What a device that takes over a screen does, step by step. */
async function draw(feed: ListenerFeed): Promise<void> {
    const { frame, memory } = sharedFrame(64, 48, [1, 2, 3, 0]);
    feed.disable();
    feed.show({ kind: 'memory', frame: { ...frame, fd: null } });
    await feed.damage({ x: 2, y: 1, width: 8, height: 4 });
    feed.show({ kind: 'memory', frame });
    const pixel = new GLib.Bytes(Uint8Array.of(9, 9, 9, 9));
    memory.write(0, pixel, 0, 4);
    await feed.damage({ x: 0, y: 0, width: 1, height: 1 });
    const cursor = new GLib.Bytes(new Uint8Array(16).fill(7));
    feed.defineCursor({ width: 2, height: 2, hotX: 1, hotY: 0, bytes: cursor });
    feed.setPointer(-5, 6, true);
    const [width, height] = [frame.width, frame.height];
    const scanout: DmabufScanout = {
        x: 0,
        y: 0,
        width,
        height,
        backingWidth: width,
        backingHeight: height,
        fourcc: XRGB8888,
        modifier: 0n,
        y0Top: false,
        planes: [{ fd: memory.fd, offset: 0, stride: frame.stride }],
    };
    feed.show({ kind: 'dmabuf', scanout });
    for (let number = 1; number <= FRAMES; number++) {
        print(`frame ${number}`);
        await feed.damage({ x: number, y: 0, width: 4, height: 4 });
    }
    print('painted');
}

async function beProducer(): Promise<never> {
    const socket = socketFromFd(SOCKET_FD);
    const feed = await ListenerFeed.open(socket, () => {
        print('the listener is gone');
        exit(0);
    });
    print(`interfaces ${feed.interfaces.join(' ')}`);
    await draw(feed);
    // Until it is killed.
    return new Promise(() => undefined);
}

if (GLib.getenv(VARIABLE) !== null) await beProducer();
