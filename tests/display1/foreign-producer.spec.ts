// SPDX-License-Identifier: GPL-3.0-or-later
//
// A listener takes any socket: here a process that is no machine draws, while keys and buttons go
// to a machine in another process, which draws nothing of this.
import { Console } from '../../src/display1/console.js';
import {
    Listener,
    SCANOUT_DMABUF2_INTERFACE,
    UNIX_MAP_INTERFACE,
} from '../../src/display1/listener.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { openMachine, type OpenMachine } from '../../src/machine/open.js';
import { DemoProcess } from '../support/demo-process.js';
import { describeNewFds, openFds } from '../support/fd-count.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { sleep, until } from '../support/main-loop.js';
import { ForeignProducer } from './foreign-process.js';

const QNUM_A = 30;

/** All that it draws, but for the frames of its DMA-BUF. */
const DRAWN = [
    'disable',
    'scanout 64x48',
    'update 8x4+2+1 of 128',
    'scanoutMap 64x48',
    'updateMap 1x1+0+0',
    'cursorDefine',
    'mouseSet',
    'scanoutDmabuf 64x48 in 1',
];

interface Display {
    readonly producer: ForeignProducer;
    readonly recorder: ListenerRecorder;
    readonly listener: Listener;
}

/** A listener at one end of a socket, another process at the other. */
async function openDisplay(): Promise<Display> {
    const [ours, theirs] = socketPair();
    const recorder = new ListenerRecorder();
    const opening = Listener.open(ours, recorder, { map: true, dmabuf: recorder }, null);
    const producer = new ForeignProducer(theirs);
    return { producer, recorder, listener: await opening };
}

/** Paints the frame that waits, and says so. */
async function paint({ recorder }: Display, number: number): Promise<void> {
    await until(() => recorder.done.length === number, `frame ${number}`);
    recorder.done.at(-1)?.();
}

describe('A listener and a process that is no machine', () => {
    let machine: DemoProcess;
    let control: OpenMachine;
    let console: Console;

    beforeAll(async () => {
        machine = await DemoProcess.start();
        control = await openMachine(machine.target);
        console = await Console.open(control.control, 0, null);
    }, 60_000);

    afterAll(async () => {
        console.close();
        await control.close();
        await machine.kill();
    });

    async function keyReachesTheMachine(qnum: number): Promise<void> {
        console.keyboard.press(qnum);
        console.keyboard.release(qnum);
        await machine.waitFor(new RegExp(`key down ${qnum} .*\\n(.*\\n)*?.*key up ${qnum} `));
    }

    it('shows whatever it draws, in the order in which it draws', async () => {
        const display = await openDisplay();
        const { producer, recorder, listener } = display;
        const [, interfaces] = await producer.says(/interfaces (.*)\n/);
        expect(interfaces?.split(' ')).toEqual(
            jasmine.arrayWithExactContents([UNIX_MAP_INTERFACE, SCANOUT_DMABUF2_INTERFACE]),
        );
        for (let number = 1; number <= 3; number++) await paint(display, number);
        await producer.says(/painted/);
        const frames = [1, 2, 3].map(x => `updateDmabuf 4x4+${x}+0`);
        expect(recorder.log).toEqual([...DRAWN, ...frames]);
        expect(recorder.pixels?.toArray().slice(0, 5)).toEqual(Uint8Array.of(9, 9, 9, 9, 1));
        expect(recorder.pointer).toEqual({ x: -5, y: 6, visible: true });
        expect(listener.counts.rejected).toBe(0);
        recorder.closeDmabuf();
        listener.close();
        await producer.says(/the listener is gone/);
        await producer.kill();
    }, 40_000);

    it('has it wait for the answer to one frame before it draws the next', async () => {
        const display = await openDisplay();
        const { producer, recorder, listener } = display;
        await until(() => recorder.done.length === 1, 'the first frame');
        await sleep(300);
        expect(recorder.done.length).toBe(1);
        await paint(display, 1);
        await paint(display, 2);
        await producer.says(/frame 3/);
        recorder.closeDmabuf();
        listener.close();
        await producer.kill();
    }, 40_000);

    it('says when it died, keeps the machine, and takes the next one', async () => {
        const before = openFds();
        const first = await openDisplay();
        await until(() => first.recorder.done.length === 1, 'the first frame');
        await keyReachesTheMachine(QNUM_A);
        await first.producer.kill();
        await until(() => first.recorder.isClosed, 'the listener to be told');
        first.recorder.closeDmabuf();
        await keyReachesTheMachine(QNUM_A + 1);

        const second = await openDisplay();
        for (let number = 1; number <= 3; number++) await paint(second, number);
        await second.producer.says(/painted/);
        expect(second.recorder.log.slice(0, DRAWN.length)).toEqual(DRAWN);
        expect(second.recorder.isClosed).toBeFalse();
        await keyReachesTheMachine(QNUM_A + 2);

        second.recorder.closeDmabuf();
        second.listener.close();
        await second.producer.kill();
        const added = () => describeNewFds(before);
        await until(
            () => added() === '',
            () => `these to be closed:\n${added()}`,
        );
    }, 60_000);
});
