// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import { DemoMachine, type DemoOptions } from '../demo/demo-machine.js';
import { possibleSize, type Size } from '../demo/demo-console.js';
import { ProducerServer } from '../display1/producer-server.js';
import { connectSessionBus } from '../machine/session-bus.js';
import { startProgram } from '../program.js';
import { onEndSignal } from '../end-signals.js';
import { UsageError } from '../usage-error.js';

const MAX_FPS = 240;
const MAX_CONSOLES = 16;
const SIGTERM = 15;

interface DemoArguments extends DemoOptions {
    /** Without a window. */
    readonly serve: boolean;
    /** Also on the session bus. */
    readonly bus: boolean;
    readonly fullscreen: boolean;
}

function parseSize(text: string): Size {
    const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(text) ?? [];
    const size = { width: Number(width), height: Number(height) };
    if (width === undefined) throw new UsageError(`“${text}” is no size: write one like 1280x800.`);
    const possible = possibleSize(size);
    if (possible.width === size.width && possible.height === size.height) return size;
    throw new UsageError(
        `${text} cannot be shown: the nearest is ${possible.width}x${possible.height}.`,
    );
}

function parseCount(option: string, text: string, most: number): number {
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= 1 && count <= most) return count;
    throw new UsageError(`--${option} takes a number from 1 to ${most}, not “${text}”.`);
}

function parseDemoArguments(args: readonly string[]): DemoArguments {
    const { values } = parseArgs({
        args: [...args],
        options: {
            serve: { type: 'boolean', default: false },
            bus: { type: 'boolean', default: false },
            fullscreen: { type: 'boolean', default: false },
            log: { type: 'boolean', default: false },
            size: { type: 'string', default: '1024x768' },
            fps: { type: 'string', default: '30' },
            consoles: { type: 'string', default: '1' },
        },
    });
    return {
        serve: values.serve,
        bus: values.bus,
        fullscreen: values.fullscreen,
        size: parseSize(values.size),
        fps: parseCount('fps', values.fps, MAX_FPS),
        consoles: parseCount('consoles', values.consoles, MAX_CONSOLES),
        ...(values.log ? { log: print } : {}),
    };
}

/** Until somebody wants the program to end. */
function untilEnded(): Promise<void> {
    return new Promise(resolve => {
        const stop = onEndSignal(() => {
            stop();
            resolve();
        });
    });
}

/** Shows the machine in a window of its own until that is closed; gives the window's status. */
async function showWindow(target: string, fullscreen: boolean): Promise<number> {
    const options = fullscreen ? ['--fullscreen'] : [];
    const window = startProgram('open', ...options, '--', target);
    let isAsked = false;
    const stop = onEndSignal(() => {
        isAsked = true;
        window.send_signal(SIGTERM);
    });
    await window.wait_async(null);
    stop();
    if (isAsked) return 0;
    return window.get_if_exited() ? window.get_exit_status() : 1;
}

/** Serves the demo machine to a window of its own, or to whoever comes. */
export async function demo(args: readonly string[]): Promise<number> {
    const options = parseDemoArguments(args);
    const bus = options.bus ? await connectSessionBus(null) : null;
    const machine = new DemoMachine(options);
    let server: ProducerServer | null = null;
    try {
        server = new ProducerServer(machine.producer, 'vitrine-demo');
        if (bus) machine.producer.serveOnBus(bus);
        const target = `addr:${server.address}`;
        if (!options.serve) return await showWindow(target, options.fullscreen);
        const ended = untilEnded();
        print(target);
        if (bus) print(`bus:${machine.uuid}`);
        await ended;
        return 0;
    } finally {
        server?.close();
        machine.close();
        await bus?.close(null);
    }
}
