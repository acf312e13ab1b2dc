// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, type Call, type Declaration } from '../command-line/declaration.js';
import { parseSize, parseWhole } from '../command-line/parse.js';
import { DemoMachine, type DemoOptions } from '../demo/demo-machine.js';
import { possibleSize, type Size } from '../demo/demo-console.js';
import { ProducerServer } from '../display1/producer-server.js';
import { connectSessionBus } from '../machine/session-bus.js';
import { startProgram } from '../program.js';
import { onEndSignal } from '../end-signals.js';
import { UsageError } from '../usage-error.js';
import { command } from './command.js';

const MAX_FPS = 240;
const MAX_CONSOLES = 16;
const SIGTERM = 15;

interface DemoArguments extends DemoOptions {
    /** Without a window. */
    readonly serve: boolean;
    /** Also on the session bus. */
    readonly bus: boolean;
    readonly fullscreen: boolean;
    readonly json: boolean;
}

const DECLARATION = {
    name: 'demo',
    group: 'machines',
    summary:
        'a machine without QEMU, in a window: moving pictures, echo of all input, a tone, a serial line, a clipboard',
    arguments: [],
    options: {
        size: {
            type: 'string',
            value: 'WxH',
            default: '1024x768',
            help: 'its screen’s first size',
        },
        fps: { type: 'string', value: 'N', default: '30', help: 'frames a second' },
        consoles: { type: 'string', value: 'N', default: '1', help: 'screens' },
        fullscreen: { type: 'boolean', help: 'starts the window in full screen' },
        bus: { type: 'boolean', help: 'also on the session bus, where “list” finds it' },
        serve: { type: 'boolean', help: 'no window: prints its target and serves until Ctrl+C' },
        log: { type: 'boolean', help: 'prints what is done to it' },
        json: { ...JSON_OPTION, help: 'prints its targets as JSON' },
    },
    fields: [
        ['target', 'its own socket'],
        ['bus', 'what it is on the session bus; null without --bus'],
    ],
    examples: [
        ['vitrine demo', 'in a window'],
        ['vitrine demo --serve --bus --log', 'for other programs to try'],
    ],
} as const satisfies Declaration;

function possible(text: string): Size {
    const size = parseSize(text);
    const nearest = possibleSize(size);
    if (nearest.width === size.width && nearest.height === size.height) return size;
    throw new UsageError(
        `${text} cannot be shown: the nearest is ${nearest.width}x${nearest.height}.`,
    );
}

function demoArguments({ values }: Call<typeof DECLARATION.options>): DemoArguments {
    return {
        serve: values.serve,
        bus: values.bus,
        fullscreen: values.fullscreen,
        json: values.json,
        size: possible(values.size),
        fps: parseWhole('--fps', values.fps, 1, MAX_FPS),
        consoles: parseWhole('--consoles', values.consoles, 1, MAX_CONSOLES),
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
export const demo = command(DECLARATION, async call => {
    const options = demoArguments(call);
    const bus = options.bus ? await connectSessionBus(null) : null;
    const machine = new DemoMachine(options);
    let server: ProducerServer | null = null;
    try {
        server = new ProducerServer(machine.producer, 'vitrine-demo');
        if (bus) machine.producer.serveOnBus(bus);
        const target = `addr:${server.address}`;
        if (!options.serve) return await showWindow(target, options.fullscreen);
        const ended = untilEnded();
        const onBus = bus ? `bus:${machine.uuid}` : null;
        if (options.json) print(JSON.stringify({ target, bus: onBus }));
        else for (const line of onBus === null ? [target] : [target, onBus]) print(line);
        await ended;
        return 0;
    } finally {
        server?.close();
        machine.close();
        await bus?.close(null);
    }
});
