// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { AudioFormat } from '../../src/display1/audio-checks.js';
import { ProducedChardev, ChardevName } from '../../src/display1/chardev.js';
import { TEXT_MIME } from '../../src/display1/clipboard.js';
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { Endpoint } from '../../src/display1/endpoint.js';
import { LockLight } from '../../src/display1/keyboard.js';
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { TouchKind } from '../../src/display1/multi-touch.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { until } from '../support/main-loop.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { refusalOf } from '../support/refusal.js';

const UUID = 'c0ffee00-0000-4000-8000-000000000003';

/** Bit 56 and bit 0: a number that no double holds. */
const MODIFIER = 0x0100_0000_0000_0001n;

const FORMAT: AudioFormat = {
    bits: 16,
    isSigned: true,
    isFloat: false,
    frequency: 48000,
    channels: 2,
    isBigEndian: false,
};

function bytesOf(...values: number[]): GLib.Bytes {
    return new GLib.Bytes(Uint8Array.from(values));
}

function textOf(bytes: GLib.Bytes): string {
    return new TextDecoder().decode(bytes.toArray());
}

describe('Producer and client', () => {
    let machine: ProducedMachine;
    let control: Control;
    let display: RemoteDisplay;
    let console: Console;

    beforeEach(async () => {
        machine = new ProducedMachine('made here', { uuid: UUID });
        control = await machine.connect();
        display = await RemoteDisplay.open(control, null);
        const first = display.consoles.get_item(0);
        if (!first) throw new Error('no console');
        console = first;
    });

    afterEach(async () => {
        display.close();
        machine.close();
        await until(() => control.connection.is_closed(), 'the connection to end');
    });

    it('say who the machine is and what it has', () => {
        expect(display.vm.name).toBe('made here');
        expect(display.vm.uuid).toBe(UUID);
        expect(display.vm.consoleIds).toEqual([0]);
        expect(console.label).toBe('screen');
        expect(console.deviceAddress).toBe('pci/0000/01.0');
        expect(console.type).toBe('Graphic');
        expect(console.multiTouch?.maxSlots).toBe(10);
        expect(display.audio?.nSamples).toBe(480);
        expect(display.clipboard).not.toBeNull();
    });

    it('let consoles and chardevs come and go in their lists', async () => {
        const changes: string[] = [];
        display.consoles.connect('items-changed', (_list, at, gone, come) => {
            changes.push(`${at} ${gone} ${come}`);
        });
        const second = machine.producer.addConsole(
            { label: 'second', head: 1 },
            {
                keyboard: { press: () => undefined, release: () => undefined },
                mouse: {
                    press: () => undefined,
                    release: () => undefined,
                    setAbsPosition: () => undefined,
                    relMotion: () => undefined,
                },
                multiTouch: { touch: () => undefined },
            },
        );
        await until(() => display.consoles.get_n_items() === 2, 'the second console');
        expect(display.consoles.get_item(1)?.label).toBe('second');
        expect(display.consoles.get_item(1)?.head).toBe(1);
        expect(
            await refusalOf(
                display.consoles
                    .get_item(1)
                    ?.setUiInfo({ widthMm: 0, heightMm: 0, x: 0, y: 0, width: 1, height: 1 }, null),
            ),
        ).toMatch(/SetUIInfo is not supported/);
        machine.producer.removeConsole(second);
        await until(() => display.consoles.get_n_items() === 1, 'the second console to go');
        expect(changes).toEqual(['1 0 1', '1 1 0']);
        await until(() => display.vm.consoleIds.length === 1, 'its id to go');
    });

    it('pass keys, buttons, motion and touches, and refuse what cannot be', async () => {
        const { frame, memory } = sharedFrame(64, 48, [1, 2, 3, 0]);
        machine.console.show({ kind: 'memory', frame });
        console.keyboard.press(30);
        console.keyboard.release(30);
        console.mouse.press(0);
        console.mouse.release(8);
        // QEMU's own; a producer has nothing to lift.
        console.mouse.liftTouch();
        console.mouse.setAbsPosition(63, 47);
        console.multiTouch?.sendEvent(TouchKind.BEGIN, 9, 1.5, 2.25);
        expect(await refusalOf(console.mouse.absPositionSet(64, 0, null))).toMatch(
            /Invalid mouse position/,
        );
        expect(await refusalOf(console.mouse.relMoved(1, 1, null))).toMatch(/not relative/);
        expect(
            await refusalOf(console.multiTouch?.eventSent(TouchKind.BEGIN, 10, 0, 0, null)),
        ).toMatch(/Invalid slot/);
        machine.console.mouse.isAbsolute = false;
        await until(() => !console.mouse.isAbsolute, 'the mouse to be relative');
        console.mouse.relMotion(-3, 4);
        expect(await refusalOf(console.mouse.absPositionSet(1, 1, null))).toMatch(/not absolute/);
        expect(machine.log).toEqual([
            'press 30',
            'release 30',
            'button 0',
            'unbutton 8',
            'at 63 47',
            'touch 0 9 1.5 2.25',
            'by -3 4',
        ]);
        expect(() => {
            console.mouse.press(9 as 8);
        }).toThrowError(RangeError);
        memory.close();
    });

    it('tell the lock lights and the size', async () => {
        const seen: string[] = [];
        console.connect('notify::width', () => seen.push(`width ${console.width}`));
        console.keyboard.connect('notify::modifiers', () => seen.push('lights'));
        machine.console.keyboard.modifiers = LockLight.CAPS | LockLight.NUM;
        const { frame, memory } = sharedFrame(320, 200, [0, 0, 0, 0]);
        machine.console.show({ kind: 'memory', frame });
        await until(() => console.width === 320 && console.height === 200, 'the size');
        expect(console.keyboard.modifiers).toBe(6);
        expect(seen).toEqual(['lights', 'width 320']);
        memory.close();
    });

    it('show shared memory and its damage, the cursor and the pointer', async () => {
        const { frame, memory } = sharedFrame(64, 48, [1, 2, 3, 0]);
        machine.console.show({ kind: 'memory', frame });
        const cursorBytes = new GLib.Bytes(new Uint8Array(16).fill(7));
        machine.console.defineCursor({ width: 2, height: 2, hotX: 1, hotY: 0, bytes: cursorBytes });
        machine.console.setPointer(-5, 6, true);
        const recorder = new ListenerRecorder();
        const listener = await console.attach(recorder, null);
        await until(() => recorder.log.length === 3, 'the welcome');
        memory.write(0, bytesOf(9, 9, 9, 9), 0, 4);
        await machine.console.damage({ x: 0, y: 0, width: 1, height: 1 });
        await until(() => recorder.log.length === 4, 'the damage');
        expect(recorder.log).toEqual([
            'scanoutMap 64x48',
            'cursorDefine',
            'mouseSet',
            'updateMap 1x1+0+0',
        ]);
        expect(recorder.pixels?.toArray().slice(0, 8)).toEqual(
            Uint8Array.from([9, 9, 9, 9, 1, 2, 3, 0]),
        );
        expect(recorder.pointer).toEqual({ x: -5, y: 6, visible: true });
        expect(recorder.cursor?.hotX).toBe(1);
        expect(recorder.cursor?.bytes.get_size()).toBe(16);
        listener.close();
        await until(() => machine.console.viewers === 0, 'the viewer to leave');
        memory.close();
    });

    it('send the pixels to viewers that take no shared memory', async () => {
        const { frame, memory } = sharedFrame(64, 48, [1, 2, 3, 0]);
        machine.console.show({ kind: 'memory', frame });
        const recorder = new ListenerRecorder();
        const listener = await console.attach(recorder, null, { map: false });
        await until(() => recorder.log.length === 2, 'the welcome');
        await machine.console.damage({ x: 2, y: 1, width: 8, height: 4 });
        machine.console.disable();
        await until(() => recorder.log.length === 4, 'the rest');
        expect(recorder.log).toEqual([
            'scanout 64x48',
            'mouseSet',
            'update 8x4+2+1 of 128',
            'disable',
        ]);
        expect(recorder.pixels?.get_size()).toBe(64 * 48 * 4);
        listener.close();
        memory.close();
    });

    it('pass DMA-BUFs with all 64 bits of their modifier, and wait until they are painted', async () => {
        const { memory } = sharedFrame(64, 48, [1, 2, 3, 0]);
        const plane = { fd: memory.fd, offset: 64, stride: 256 };
        const scanout: DmabufScanout = {
            x: 8,
            y: 4,
            width: 32,
            height: 16,
            backingWidth: 64,
            backingHeight: 48,
            fourcc: 0x34325258,
            modifier: MODIFIER,
            y0Top: true,
            planes: [plane, { ...plane, offset: 4096 }],
        };
        const recorder = new ListenerRecorder();
        const listener = await console.attach(recorder, null, { map: true, dmabuf: recorder });
        await until(() => machine.console.viewers === 1, 'the viewer');
        machine.console.show({ kind: 'dmabuf', scanout });
        const painted = machine.console.damage({ x: 0, y: 0, width: 4, height: 4 });
        await until(() => recorder.done.length === 1, 'the update');
        const waiting = Promise.resolve('waiting');
        const race = await Promise.race([painted.then(() => 'painted'), waiting]);
        expect(race).toBe('waiting');
        recorder.done[0]?.();
        await painted;
        const got = recorder.dmabuf;
        expect(got?.modifier).toBe(MODIFIER);
        expect(got?.planes.map(({ offset, stride }) => [offset, stride])).toEqual([
            [64, 256],
            [4096, 256],
        ]);
        expect({ ...got, planes: [] }).toEqual({ ...scanout, planes: [] });
        recorder.closeDmabuf();
        machine.console.show({
            kind: 'dmabuf',
            scanout: { ...scanout, x: 0, y: 0, width: 64, height: 48, planes: [plane] },
        });
        await until(() => recorder.log.includes('scanoutDmabuf 64x48 in 1'), 'one plane');
        recorder.closeDmabuf();
        // Nobody says done: the guest must not wait for ever.
        await machine.console.damage({ x: 0, y: 0, width: 1, height: 1 });
        listener.close();
        memory.close();
    });

    it('share the clipboard both ways, one program at a time', async () => {
        const { clipboard } = display;
        if (!clipboard) throw new Error('no clipboard');
        const said: string[] = [];
        const handler = {
            grab: ({ mimes }: { mimes: readonly string[] }) => {
                said.push(`grab ${mimes.join()}`);
            },
            release: (selection: number) => {
                said.push(`release ${selection}`);
            },
            request: () => ({ mime: TEXT_MIME, bytes: bytesOf(104, 105) }),
        };
        await clipboard.register(handler, null);
        await expectAsync(clipboard.register(handler, null)).toBeRejected();
        const other = await RemoteDisplay.open(await machine.connect(), null);
        expect(await refusalOf(other.clipboard?.register(handler, null))).toMatch(
            /already registered/,
        );
        expect(await refusalOf(other.clipboard?.grab(0, [TEXT_MIME], null))).toMatch(
            /Unregistered caller/,
        );
        await clipboard.grab(0, [TEXT_MIME], null);
        expect(textOf((await machine.clipboard.request(0, [TEXT_MIME])).bytes)).toBe('hi');
        await machine.clipboard.grab(1, [TEXT_MIME]);
        await machine.clipboard.release(1);
        const { mime, bytes } = await clipboard.request(1, [TEXT_MIME], null);
        expect(mime).toBe(TEXT_MIME);
        expect(textOf(bytes)).toBe('from the guest');
        await clipboard.release(0, null);
        await expectAsync(clipboard.release(3 as 2, null)).toBeRejected();
        expect(said).toEqual([`grab ${TEXT_MIME}`, 'release 1']);
        expect(machine.log).toEqual([`grab 0 ${TEXT_MIME}`, 'ungrab 0']);
        await clipboard.unregister(null);
        await other.clipboard?.register(handler, null);
        expect(machine.clipboard.hasClient).toBeTrue();
        other.close();
        await other.control.connection.close(null);
        await until(() => !machine.clipboard.hasClient, 'the client to leave');
    });

    it('count the offers of each clipboard by itself, and say when a guest begins anew', async () => {
        const { clipboard } = display;
        if (!clipboard) throw new Error('no clipboard');
        const said: string[] = [];
        const handler = {
            grab: ({ selection, serial }: { selection: number; serial: number }) => {
                said.push(`grab ${selection} ${serial}`);
            },
            release: () => undefined,
            restarted: () => said.push('restarted'),
            request: () => ({ mime: TEXT_MIME, bytes: bytesOf() }),
        };
        await clipboard.register(handler, null);
        await until(() => said.length === 1, 'the beginning');
        for (const selection of [1, 1, 0] as const)
            await machine.clipboard.grab(selection, [TEXT_MIME]);
        await machine.clipboard.restart();
        await machine.clipboard.grab(1, [TEXT_MIME]);
        expect(said).toEqual([
            'restarted',
            ...['grab 1 1', 'grab 1 2', 'grab 0 1'],
            ...['restarted', 'grab 1 1'],
        ]);
        await clipboard.unregister(null);
    });

    it('play and record, and give voices that were there before', async () => {
        const { audio } = display;
        if (!audio) throw new Error('no audio');
        const said: string[] = [];
        const voice = {
            init: (id: bigint, format: AudioFormat) => {
                said.push(`init ${String(id)} ${format.frequency}`);
            },
            fini: (id: bigint) => said.push(`fini ${String(id)}`),
            setEnabled: (id: bigint, on: boolean) =>
                said.push(`enabled ${String(id)} ${String(on)}`),
            setVolume: ({ isMuted, channels }: { isMuted: boolean; channels: readonly number[] }) =>
                said.push(`volume ${String(isMuted)} ${channels.join()}`),
            closed: () => said.push('closed'),
            write: (_id: bigint, bytes: GLib.Bytes) => said.push(`write ${bytes.get_size()}`),
            // Two bytes more than fit: neither they nor a part of a frame may leave.
            read: (_id: bigint, size: number) => new GLib.Bytes(new Uint8Array(size + 2).fill(3)),
        };
        const out = machine.audio.openOut(FORMAT);
        const listeners: Endpoint[] = [await audio.listenOut(voice, null)];
        await until(() => said.length === 3, 'the voice');
        out.write(bytesOf(1, 2, 3, 4));
        out.setVolume(true, [10, 20]);
        out.close();
        await until(() => said.length === 6, 'its end');
        expect(said).toEqual([
            'init 1 48000',
            'enabled 1 true',
            'volume false 255,255',
            'write 4',
            'volume true 10,20',
            'fini 1',
        ]);
        expect(await refusalOf(audio.listenOut(voice, null))).toMatch(/already registered/);
        listeners.push(await audio.listenIn(voice, null));
        const input = machine.audio.openIn(FORMAT);
        await until(() => machine.audio.inListeners === 1, 'the microphone');
        await until(async () => (await input.read(4)).get_size() === 4, 'the voice');
        expect((await input.read(7)).get_size()).toBe(4);
        const heard = await input.read(960);
        expect(heard.get_size()).toBe(960);
        expect(heard.toArray()[959]).toBe(3);
        for (const listener of listeners) listener.close();
        await until(() => machine.audio.outListeners === 0, 'the listener to leave');
    });

    it('carry a stream of bytes both ways, to one at a time', async () => {
        const opened: Gio.SocketConnection[] = [];
        let breaks = 0;
        const produced = new ProducedChardev(
            'serial0',
            {
                opened: stream => opened.push(stream),
                sendBreak: () => {
                    breaks++;
                },
            },
            { name: ChardevName.SERIAL, encoding: 'utf8' },
        );
        machine.producer.addChardev(produced);
        await until(() => display.chardevs.get_n_items() === 1, 'the chardev');
        const chardev = display.chardevs.get_item(0);
        if (!chardev) throw new Error('no chardev');
        expect(chardev.name).toBe(ChardevName.SERIAL);
        expect(chardev.encoding).toBe('utf8');
        expect(chardev.feOpened).toBeTrue();
        const stream = await chardev.open(null);
        await until(() => opened.length === 1, 'the stream');
        await stream.get_output_stream().write_bytes_async(bytesOf(65, 66), 0, null);
        const input = opened[0]?.get_input_stream();
        expect((await input?.read_bytes_async(8, 0, null))?.toArray()).toEqual(
            Uint8Array.from([65, 66]),
        );
        expect(await refusalOf(chardev.open(null))).toMatch(/Somebody else/);
        await chardev.sendBreak(null);
        expect(breaks).toBe(1);
        stream.close(null);
        opened[0]?.close(null);
        produced.released();
        const again = await chardev.open(null);
        again.close(null);
        opened[1]?.close(null);
        machine.producer.removeChardev(produced);
        await until(() => display.chardevs.get_n_items() === 0, 'the chardev to go');
    });
});

describe('Producer', () => {
    it('is on a bus as any machine, after those that are there already', async () => {
        const [bus, viewer] = await Promise.all([connectSessionBus(null), connectSessionBus(null)]);
        const machine = new ProducedMachine('on the bus');
        const stop = machine.producer.serveOnBus(bus);
        const control = { connection: viewer, busName: bus.get_unique_name() };
        const display = await RemoteDisplay.open(control, null);
        expect(display.vm.name).toBe('on the bus');
        expect(display.vm.uuid).toBeNull();
        display.consoles.get_item(0)?.keyboard.press(1);
        await until(() => machine.log.length === 1, 'the key');
        stop();
        display.close();
        machine.close();
        await Promise.all([bus.close(null), viewer.close(null)]);
    });

    it('leaves no descriptor behind after 1,000 connections and 1,000 listeners', async () => {
        const machine = new ProducedMachine();
        const { frame, memory } = sharedFrame(16, 16, [0, 0, 0, 0]);
        machine.console.show({ kind: 'memory', frame });
        const once = async (): Promise<void> => {
            const control = await machine.connect();
            const display = await RemoteDisplay.open(control, null);
            const recorder = new ListenerRecorder();
            const listener = await display.consoles.get_item(0)?.attach(recorder, null);
            await until(() => recorder.log.includes('mouseSet'), 'the welcome');
            listener?.close();
            display.close();
            await control.connection.close(null);
        };
        await once();
        await until(() => machine.console.viewers === 0, 'the viewer to leave');
        const before = openFds();
        for (let i = 0; i < 1000; i++) await once();
        const added = () => describeNewFds(before);
        await until(
            () => added() === '',
            () => `these to be closed:\n${added()}`,
        );
        expect(added()).toBe('');
        machine.close();
        memory.close();
    }, 180_000);
});
