// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `vitrine vnc` is, in a program that can be asked when each frame arrived over D-Bus.
import GLib from 'gi://GLib?version=2.0';

import { Console } from '../../../src/display1/console.js';
import { ListenSocket } from '../../../src/export/listen-socket.js';
import { chooseConsole } from '../../../src/machine/choose-console.js';
import { openMachine } from '../../../src/machine/open.js';
import { sliceBytes } from '../../../src/memory/byte-slices.js';
import { ConsoleScreen } from '../../../src/rfb/console-screen.js';
import type { FrameSource } from '../../../src/scanout/frame-source.js';
import { VncServer } from '../../../src/vnc/vnc-server.js';
import { sectorFrameNumber } from '../../guests/sector/picture.js';
import { numberOf, runProgram, textOf } from './channel.js';

/** Where the sector guest's number is, for whose sake its reader looks there. */
const SECTOR_NUMBER = 16;
/** Rows of a number that its reader looks at, from the number's own top. */
const READ_ROWS = [4, 12];
const NUMBER_BYTES = 256 * 4;
const PORTS = { first: 5900, last: 5999 };

/** Frames as they came: their numbers, and when the last message of each was here. */
class Arrivals {
    #source: FrameSource | null = null;
    #x = 0;
    #y = 0;
    #frames: [number, number][] = [];

    watch(x: number, y: number): void {
        [this.#x, this.#y] = [x, y];
        this.#frames = [];
    }

    get frames(): readonly [number, number][] {
        return this.#frames;
    }

    replaced(source: FrameSource | null): void {
        this.#source = source;
        this.note();
    }

    note(): void {
        const number = this.#read();
        if (number === null) return;
        const now = GLib.get_monotonic_time();
        const last = this.#frames.at(-1);
        if (last?.[0] === number) last[1] = now;
        else this.#frames.push([number, now]);
    }

    #read(): number | null {
        const source = this.#source;
        if (!source || source.width < this.#x + 256 || source.height < this.#y + 16) return null;
        const rows = new Map(READ_ROWS.map(row => [row, this.#row(source, this.#y + row)]));
        return sectorFrameNumber((x, y) => {
            const row = rows.get(y - SECTOR_NUMBER);
            const at = (x - SECTOR_NUMBER) * 4;
            const [blue = 0, green = 0, red = 0] = row?.subarray(at, at + 3) ?? [];
            return (red << 16) | (green << 8) | blue;
        });
    }

    #row({ bytes, offset, stride }: FrameSource, y: number): Uint8Array {
        return sliceBytes(bytes, offset + y * stride + this.#x * 4, NUMBER_BYTES).toArray();
    }
}

/** Has arrivals noted before the store hears of them. */
function listenTo(screen: ConsoleScreen, arrivals: Arrivals): void {
    const { store } = screen;
    const setSource = store.setSource.bind(store);
    const suspect = store.suspect.bind(store);
    store.setSource = source => {
        arrivals.replaced(source);
        setSource(source);
    };
    store.suspect = rect => {
        arrivals.note();
        suspect(rect);
    };
}

runProgram(() => {
    const arrivals = new Arrivals();
    return {
        open: async argument => {
            const machine = await openMachine(textOf(argument, 'target'));
            const console = await Console.open(
                machine.control,
                chooseConsole(machine.info, null),
                null,
            );
            const log = (): undefined => undefined;
            const screen = await ConsoleScreen.open(console, {
                ...{
                    name: 'bench',
                    isViewOnly: false,
                    clipboard: null,
                    audio: null,
                    log,
                    gone: log,
                },
            });
            listenTo(screen, arrivals);
            const server = new VncServer({
                ...{
                    screen,
                    secret: { password: null, isOpen: true },
                    tls: null,
                    rsaKey: null,
                    keysyms: null,
                    powerFor: null,
                    log,
                },
                sharing: 'ignore',
            });
            const place = { kind: 'tcp', host: '127.0.0.1', port: 0 } as const;
            const socket = await ListenSocket.open(place, PORTS, stream => {
                server.accept(stream);
            });
            return socket.place.kind === 'tcp' ? socket.place.port : null;
        },
        watch: argument => {
            arrivals.watch(numberOf(argument, 'x'), numberOf(argument, 'y'));
        },
        arrived: () => arrivals.frames,
    };
});
