// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built program's demo machine, in a process of its own, as a viewer finds it.
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../../src/display1/audio-checks.js';
import type { AudioInHandler, AudioOutHandler } from '../../src/display1/audio-listeners.js';
import { ChardevName } from '../../src/display1/chardev.js';
import { TEXT_MIME } from '../../src/display1/clipboard.js';
import type { Console } from '../../src/display1/console.js';
import { LockLight } from '../../src/display1/keyboard.js';
import { MouseButton } from '../../src/display1/mouse.js';
import { TouchKind } from '../../src/display1/multi-touch.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { Line } from '../../src/demo/lines.js';
import { DOT_COLOURS } from '../../src/demo/sprites.js';
import { openMachine, type OpenMachine } from '../../src/machine/open.js';
import { listSessionMachines } from '../../src/machine/session-bus.js';
import { DemoProcess } from '../support/demo-process.js';
import { DemoViewer } from '../support/demo-viewer.js';
import { TextReader } from '../support/line-stream.js';
import { sleep, until } from '../support/main-loop.js';
import { runProgram } from '../support/program.js';

const QNUM_A = 30;
const QNUM_CAPS = 58;
const QNUM_F2 = 60;
const QNUM_F3 = 61;
const QNUM_F4 = 62;
const QNUM_F5 = 63;

function uiInfo(width: number, height: number) {
    return { widthMm: 0, heightMm: 0, x: 0, y: 0, width, height };
}

/** How often the left channel goes from below zero to above, in Hz. */
function frequencyOf(pieces: readonly Uint8Array[], rate: number): number {
    const samples = pieces.flatMap(piece => {
        const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
        return Array.from({ length: piece.length / 4 }, (_, i) => view.getInt16(i * 4, true));
    });
    let crossings = 0;
    for (let i = 1; i < samples.length; i++)
        if ((samples[i - 1] ?? 0) < 0 && (samples[i] ?? 0) >= 0) crossings++;
    return (crossings * rate) / samples.length;
}

describe('The demo machine', () => {
    let demo: DemoProcess;
    let machine: OpenMachine;
    let display: RemoteDisplay;
    let console: Console;
    let viewer: DemoViewer;

    beforeAll(async () => {
        demo = await DemoProcess.start('--size', '800x600', '--fps', '30', '--consoles', '2');
        machine = await openMachine(demo.target);
        display = await RemoteDisplay.open(machine.control, null);
        const first = display.consoles.get_item(0);
        if (!first) throw new Error('no console');
        console = first;
        viewer = await DemoViewer.open(console);
        await until(() => viewer.frameNumber !== null, 'a frame');
    }, 60_000);

    afterAll(async () => {
        viewer.close();
        display.close();
        await machine.close();
        await demo.kill();
    });

    function press(qnum: number): void {
        console.keyboard.press(qnum);
        console.keyboard.release(qnum);
    }

    it('shows frames whose number rises, in shared memory', async () => {
        expect(viewer.kind).toBe('map');
        expect(viewer.size).toBe('800x600');
        const first = await until(() => viewer.frameNumber, 'a frame');
        const later = await until(() => {
            const number = viewer.frameNumber;
            return number !== null && number >= first + 10 ? number : null;
        }, 'ten frames more');
        expect(later).toBeGreaterThanOrEqual(first + 10);
        await until(
            () => /^frame \d{8} {2}\d+ fps {2}800x600 {2}1 viewer$/.test(viewer.line(Line.FRAME)),
            () => `the frame's line, not “${viewer.line(Line.FRAME)}”`,
        );
        expect(viewer.line(Line.TITLE)).toBe('Vitrine demo, console 0');
        expect(viewer.rejected).toBe(0);
    });

    it('shows the same inside messages, and has as many screens as were asked for', async () => {
        expect(display.consoles.get_n_items()).toBe(2);
        const second = display.consoles.get_item(1);
        if (!second) throw new Error('no second console');
        const inline = await DemoViewer.open(second, false);
        const first = await until(() => inline.frameNumber, 'a frame');
        await until(() => (inline.frameNumber ?? 0) > first + 5, 'more frames');
        expect(inline.kind).toBe('inline');
        expect(inline.line(Line.TITLE)).toBe('Vitrine demo, console 1');
        expect(inline.rejected).toBe(0);
        inline.close();
    });

    it('echoes keys and lights, on the screen and in the log', async () => {
        console.keyboard.press(QNUM_A);
        await demo.waitFor(/console 0 key down 30 A\n/);
        await until(() => viewer.line(Line.HELD) === 'held       A', 'the key on the screen');
        console.keyboard.release(QNUM_A);
        await demo.waitFor(/console 0 key up 30 A\n/);
        await until(() => viewer.line(Line.KEYS).startsWith('keys       A up, A down'), 'the echo');
        press(QNUM_CAPS);
        await until(() => console.keyboard.modifiers === LockLight.CAPS, 'the light');
        await until(() => viewer.line(Line.LIGHTS).includes('[CAPS]'), 'the light on the screen');
        expect(viewer.line(Line.LIGHTS)).toBe('lights    [CAPS]  num   scroll');
        press(QNUM_CAPS);
        await until(() => console.keyboard.modifiers === 0, 'the light to go out');
        await until(() => viewer.line(Line.KEYS).includes('Caps up, Caps down'), 'the release');
    });

    it('follows the pointer, and becomes a relative mouse and back', async () => {
        expect(viewer.cursorSize).toBe('12x18');
        console.mouse.setAbsPosition(500, 300);
        await until(() => viewer.pixelAt(500, 300) === 0x00ff00, 'the cross');
        // The memory shows it before the message is there.
        await until(() => viewer.pointer?.x === 500, 'the cursor');
        expect(viewer.pointer).toEqual({ x: 500, y: 300, visible: true });
        console.mouse.press(MouseButton.LEFT);
        await until(() => viewer.pixelAt(500, 300) === 0xff0000, 'the button');
        console.mouse.release(MouseButton.LEFT);
        console.mouse.press(MouseButton.WHEEL_DOWN);
        console.mouse.release(MouseButton.WHEEL_DOWN);
        await demo.waitFor(/button down left\n(.|\n)*button down wheel-down\n/);
        await until(
            () => viewer.line(Line.POINTER).endsWith('500,300  buttons none  wheel 0,1'),
            () => `the wheel, not “${viewer.line(Line.POINTER)}”`,
        );
        press(QNUM_F2);
        await until(() => !console.mouse.isAbsolute, 'a relative mouse');
        console.mouse.relMotion(-20, 7);
        await demo.waitFor(/pointer by -20 7\n/);
        await until(() => viewer.pixelAt(480, 307) === 0x00ff00, 'the cross that was moved');
        expect(viewer.line(Line.POINTER)).toContain('relative 480,307');
        press(QNUM_F2);
        await until(() => console.mouse.isAbsolute, 'an absolute mouse');
    });

    it('shows a dot for each finger', async () => {
        console.multiTouch?.sendEvent(TouchKind.BEGIN, 0, 600, 350);
        console.multiTouch?.sendEvent(TouchKind.BEGIN, 3, 700, 350);
        await until(() => viewer.pixelAt(700, 350) === DOT_COLOURS[3], 'two fingers');
        expect(viewer.pixelAt(600, 350)).toBe(DOT_COLOURS[0]);
        expect(viewer.line(Line.TOUCH)).toBe('touch      0: 600,350  3: 700,350');
        console.multiTouch?.sendEvent(TouchKind.END, 0, 600, 350);
        console.multiTouch?.sendEvent(TouchKind.CANCEL, 3, 700, 350);
        await until(() => viewer.line(Line.TOUCH) === 'touch      none', 'no fingers');
        await until(() => viewer.pixelAt(600, 350) !== DOT_COLOURS[0], 'the dot to go');
    });

    it('takes the size that a viewer asks for, and goes off and on', async () => {
        await console.setUiInfo(uiInfo(1001, 503), null);
        await until(() => viewer.size === '1001x503', 'the size');
        const first = await until(() => viewer.frameNumber, 'a frame');
        await until(() => (viewer.frameNumber ?? 0) > first, 'another frame');
        await until(() => console.width === 1001 && console.height === 503, 'the property');
        await console.setUiInfo(uiInfo(0, 0), null);
        await until(() => viewer.kind === 'none', 'the display to go off');
        await console.setUiInfo(uiInfo(800, 600), null);
        await until(() => viewer.kind === 'map' && viewer.size === '800x600', 'it to come back');
        expect(viewer.rejected).toBe(0);
    });

    it('plays a tone of 440 Hz to each who listens, in real time', async () => {
        const pieces: Uint8Array[] = [];
        const said: string[] = [];
        const handler: AudioOutHandler = {
            init: (_id: bigint, format: AudioFormat) => said.push(`init ${format.frequency}`),
            fini: () => said.push('fini'),
            setEnabled: () => undefined,
            setVolume: () => undefined,
            write: (_id: bigint, bytes: GLib.Bytes) => pieces.push(bytes.toArray().slice()),
            closed: () => undefined,
        };
        const other = await openMachine(demo.target);
        const otherDisplay = await RemoteDisplay.open(other.control, null);
        const listener = await display.audio?.listenOut(handler, null);
        let heardByOther = 0;
        const second = await otherDisplay.audio?.listenOut(
            { ...handler, write: () => heardByOther++ },
            null,
        );
        press(QNUM_F3);
        await demo.waitFor(/tone on\n/);
        await until(() => pieces.length >= 10, 'the tone to begin');
        const begin = GLib.get_monotonic_time();
        const count = pieces.length;
        await until(() => pieces.length >= count + 100, 'a second of tone');
        const seconds = (GLib.get_monotonic_time() - begin) / 1e6;
        press(QNUM_F3);
        await until(() => said.includes('fini'), 'the tone to end');
        expect(said).toContain('init 48000');
        expect(seconds).toBeGreaterThan(0.8);
        expect(seconds).toBeLessThan(1.6);
        expect(frequencyOf(pieces.slice(0, 100), 48_000)).toBeCloseTo(440, -0.5);
        expect(heardByOther).toBeGreaterThan(50);
        listener?.close();
        second?.close();
        otherDisplay.close();
        await other.close();
    }, 30_000);

    it('shows how loud somebody speaks', async () => {
        const handler: AudioInHandler = {
            init: () => undefined,
            fini: () => undefined,
            setEnabled: () => undefined,
            setVolume: () => undefined,
            read: (_id: bigint, size: number) => {
                // A quarter of full scale: −12 dB.
                const samples = new Int16Array(size / 2).fill(8192);
                return new GLib.Bytes(new Uint8Array(samples.buffer));
            },
            closed: () => undefined,
        };
        expect(viewer.line(Line.MICROPHONE)).toBe('microphone off');
        const listener = await display.audio?.listenIn(handler, null);
        press(QNUM_F4);
        await until(
            () => viewer.line(Line.MICROPHONE) === 'microphone [||||||||||||||||....] -12 dB',
            () => `the level, not “${viewer.line(Line.MICROPHONE)}”`,
        );
        listener?.close();
        await until(() => viewer.line(Line.MICROPHONE).endsWith('nobody speaks'), 'silence');
        press(QNUM_F4);
        await until(() => viewer.line(Line.MICROPHONE) === 'microphone off', 'the end');
        expect(viewer.line(Line.MICROPHONE)).toBe('microphone off');
    });

    it('greets on its serial line and gives back what is typed, to one after the other', async () => {
        await until(() => display.chardevs.get_n_items() === 1, 'the chardev');
        const chardev = display.chardevs.get_item(0);
        expect(chardev?.name).toBe(ChardevName.SERIAL);
        for (const word of ['one', 'two']) {
            const stream = await until(
                () => chardev?.open(null).catch(() => null) ?? null,
                'the stream',
            );
            const reader = new TextReader(stream.get_input_stream());
            await until(() => reader.text.includes('what you type comes back'), 'the greeting');
            const typed = new TextEncoder().encode(`${word}\r`);
            await stream.get_output_stream().write_bytes_async(new GLib.Bytes(typed), 0, null);
            await until(() => reader.text.endsWith(`${word}\r\n${word}\r\n> `), 'the echo');
            await chardev?.sendBreak(null);
            await until(() => reader.text.endsWith('<break>\r\n> '), 'the break');
            await demo.waitFor(new RegExp(`serial line ${word}\n`));
            await reader.close();
            stream.close(null);
            await demo.waitFor(/serial closed\n/);
        }
        expect(demo.text).toContain('serial break');
    });

    it('shows what others copied, and offers a text', async () => {
        const { clipboard } = display;
        if (!clipboard) throw new Error('no clipboard');
        const offers: string[] = [];
        const bytes = new GLib.Bytes(new TextEncoder().encode('copied elsewhere'));
        await clipboard.register(
            {
                grab: ({ mimes }) => offers.push(mimes.join()),
                release: () => undefined,
                request: () => ({ mime: TEXT_MIME, bytes }),
            },
            null,
        );
        await clipboard.grab(0, [TEXT_MIME], null);
        await until(
            () => viewer.line(Line.CLIPBOARD) === 'clipboard  "copied elsewhere"',
            () => `the text, not “${viewer.line(Line.CLIPBOARD)}”`,
        );
        press(QNUM_F5);
        await until(() => offers.length === 1, 'the offer');
        const pasted = await clipboard.request(0, [TEXT_MIME], null);
        expect(new TextDecoder().decode(pasted.bytes.toArray())).toContain('the Vitrine demo');
        await clipboard.unregister(null);
    });
});

describe('vitrine demo --serve', () => {
    it('is on the session bus where it was asked to be, and leaves nothing behind', async () => {
        const demo = await DemoProcess.start('--bus');
        const [, target] = await demo.waitFor(/^(bus:[0-9a-f-]{36})\n/m);
        const machine = await until(
            async () =>
                (await listSessionMachines(null, null)).find(
                    ({ uuid }) => target === `bus:${uuid ?? ''}`,
                ),
            'the machine in the list',
        );
        expect(machine.name).toBe('vitrine-demo');
        expect(machine.consoleIds).toEqual([0]);
        const opened = await openMachine(target ?? '');
        expect(opened.info.name).toBe('vitrine-demo');
        const path = demo.target.replace(/^addr:unix:path=/, '');
        expect(GLib.file_test(path, GLib.FileTest.EXISTS)).toBeTrue();
        let reason = '';
        opened.onGone(({ kind }) => {
            reason = kind;
        });
        expect(await demo.end()).toBe(0);
        await until(() => reason === 'ended', 'the viewer to be told');
        expect(GLib.file_test(GLib.path_get_dirname(path), GLib.FileTest.EXISTS)).toBeFalse();
        expect(await listSessionMachines(null, null)).toEqual([]);
        await opened.close();
    }, 40_000);

    it('says what it cannot do, with status 2', async () => {
        for (const [args, sentence] of [
            [['--size', 'large'], 'no size'],
            [['--size', '10x10'], 'nearest is 320x200'],
            [['--fps', '0'], '--fps takes a whole number from 1 to 240'],
            [['--consoles', '1.5'], '--consoles takes a whole number from 1 to 16'],
            [['--colour'], '--colour'],
        ] as const) {
            const { status, stderr } = await runProgram('demo', '--serve', ...args);
            expect(status).toBe(2);
            expect(stderr).toContain(sentence);
        }
    }, 60_000);
});

describe('A demo machine that nobody looks at', () => {
    it('sleeps', async () => {
        const demo = await DemoProcess.start();
        try {
            await sleep(500);
            const before = demo.ranMs;
            await sleep(1000);
            expect(demo.ranMs - before).toBeLessThan(50);
        } finally {
            await demo.end();
        }
    });
});
