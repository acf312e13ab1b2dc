// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+Alt+1 and 2 in a viewer of a machine with two screens.
import type Gio from 'gi://Gio?version=2.0';

import type { ProducedConsole } from '../../src/display1/produced-console.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import type { SharedFile } from '../../src/memory/shared-file.js';
import { until } from '../support/main-loop.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { RfbViewer } from '../support/rfb-viewer.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'two-screens';
/** X11's symbols, and QEMU's numbers. */
const CONTROL = [0xffe3, 0x1d] as const;
const ALT = [0xffe9, 0x38] as const;
const ONE = [0x31, 0x02] as const;
const TWO = [0x32, 0x03] as const;
const NINE = [0x39, 0x0a] as const;
const LETTER = [0x61, 0x1e] as const;
const DESKTOP_SIZE = -223;
const DESKTOP_NAME = -307;
const FIRST = { width: 64, height: 48, blue: 0x11 };
const SECOND = { width: 80, height: 40, blue: 0x22 };

describe('A machine with two screens', () => {
    let bus: Gio.DBusConnection;
    let machine: ProducedMachine;
    let second: ProducedConsole;
    let server: TalkingProgram;
    let port: number;
    let viewer: RfbViewer;
    const memories: SharedFile[] = [];
    const told: string[] = [];

    function show(console: ProducedConsole, { width, height, blue }: typeof FIRST): void {
        const { frame, memory } = sharedFrame(width, height, [blue, 0, 0, 0]);
        memories.push(memory);
        console.show({ kind: 'memory', frame });
    }

    beforeAll(async () => {
        bus = await connectSessionBus(null);
        machine = new ProducedMachine(NAME);
        second = machine.producer.addConsole(
            { label: 'side', deviceAddress: 'pci/0000/02.0' },
            {
                keyboard: {
                    press: qnum => told.push(`press ${qnum}`),
                    release: qnum => told.push(`release ${qnum}`),
                },
                mouse: {
                    press: () => undefined,
                    release: () => undefined,
                    setAbsPosition: () => undefined,
                    relMotion: () => undefined,
                },
            },
        );
        show(machine.console, FIRST);
        show(second, SECOND);
        machine.producer.serveOnBus(bus);
        server = new TalkingProgram('vnc', NAME);
        port = await untilPort(server);
    }, 60_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        machine.close();
        for (const memory of memories) memory.close();
        await bus.close(null);
    });

    beforeEach(async () => {
        told.length = 0;
        machine.log.length = 0;
        viewer = await RfbViewer.enter(port);
    });

    afterEach(() => {
        viewer.close();
    });

    async function chord(...keys: (readonly [number, number])[]): Promise<void> {
        for (const [symbol, qnum] of keys) await viewer.key(symbol, qnum, true);
        for (const [symbol, qnum] of keys.toReversed()) await viewer.key(symbol, qnum, false);
    }

    /** Takes updates until the viewer has a size, and the pixels of such a screen. */
    async function expectScreen({ width, height, blue }: typeof FIRST): Promise<string> {
        let name = '';
        for (;;) {
            await viewer.requestUpdate(true);
            const { rects } = await viewer.hearKind('update');
            for (const { encoding, data } of rects) {
                if (encoding === DESKTOP_NAME) name = new TextDecoder().decode(data);
                if (encoding !== 0 || viewer.width !== width) continue;
                expect(viewer.height).toBe(height);
                expect(data.slice(0, 4)).toEqual(new Uint8Array([blue, 0, 0, 0]));
                return name;
            }
        }
    }

    it('shows a viewer the one that it asks for, whose keys go there', async () => {
        await viewer.understand(0, DESKTOP_SIZE, DESKTOP_NAME);
        await expectScreen(FIRST);
        await chord(CONTROL, ALT, TWO);
        expect(await expectScreen(SECOND)).toBe(`${NAME} – side`);
        // What it held there was released when it left.
        await until(() => machine.log.includes('release 56'), 'Alt to be up');
        expect(machine.log).toEqual(['press 29', 'press 56', 'release 56', 'release 29']);
        await chord(LETTER);
        await until(() => told.includes('release 30'), 'the letter');
        expect(told).toEqual(['press 30', 'release 30']);
        await chord(CONTROL, ALT, ONE);
        expect(await expectScreen(FIRST)).toBe(NAME);
    }, 60_000);

    it('leaves other viewers where they are, and those who can follow no size', async () => {
        const other = await RfbViewer.enter(port);
        await viewer.understand(0, DESKTOP_SIZE);
        await other.understand(0);
        await chord(CONTROL, ALT, TWO);
        await expectScreen(SECOND);
        for (const [symbol, qnum] of [CONTROL, ALT, TWO]) await other.key(symbol, qnum, true);
        await other.requestUpdate(false);
        const { rects } = await other.hearKind('update');
        expect(rects[0]?.data.slice(0, 4)).toEqual(new Uint8Array([FIRST.blue, 0, 0, 0]));
        other.close();
        // Both have let go of what they held at the first screen.
        const released = () => machine.log.filter(line => line === 'release 29').length;
        await until(() => released() === 2, 'Ctrl of both to be up');
        expect(released()).toBe(2);
    }, 60_000);

    it('has the guest’s own chords where there is no such screen, or one was named', async () => {
        await viewer.understand(0, DESKTOP_SIZE);
        await chord(CONTROL, ALT, NINE);
        await until(() => machine.log.includes('press 10'), 'the chord in the guest');
        expect(machine.log.slice(0, 3)).toEqual(['press 29', 'press 56', 'press 10']);
        const named = new TalkingProgram('vnc', '--console=1', NAME);
        const pinned = await RfbViewer.enter(await untilPort(named));
        expect([pinned.width, pinned.height]).toEqual([SECOND.width, SECOND.height]);
        for (const [symbol, qnum] of [CONTROL, ALT, ONE]) await pinned.key(symbol, qnum, true);
        await until(() => told.includes('press 2'), 'the chord in the guest');
        pinned.close();
        expect(await named.interrupt()).toBe(0);
        expect((await runProgram('vnc', '--console=7', NAME)).status).not.toBe(0);
    }, 60_000);
});
