// SPDX-License-Identifier: GPL-3.0-or-later
import type { Chardev } from '../../src/display1/chardev.js';
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { LinuxMachine, linuxGuest, type GuestProgram } from '../support/linux-machine.js';
import { isSince, type Version } from './interfaces.js';
import {
    Skipped,
    type GuestHead,
    type Heard,
    type PeripheralMachine,
    type TouchEvent,
} from './peer.js';
import { closeQemu, BusDisplay } from './bus-display.js';

const ECHO = 'org.vitrine.echo.0';
const SERIAL = 'org.vitrine.serial.1';

/** QEMU's scale of absolute axes. */
const AXIS_END = 0x7fff;

/** Of linux/input-event-codes.h. */
const ABS_MT = { SLOT: 47, X: 53, Y: 54, ID: 57 };

/** A tone's device is opened and drained at an emulated processor's speed. */
const SOUND_MS = 30_000;

/** Follows the touch screen's events, of which Linux leaves out what has not changed. */
class TouchReader {
    #slot = 0;
    #x = 0;

    constructor(private readonly console: Console) {}

    /** @returns a finger's event once the line completes it */
    take(code: number, value: number): TouchEvent | null {
        const { width, height } = this.console;
        const nowhere = { x: Number.NaN, y: Number.NaN };
        if (code === ABS_MT.SLOT) this.#slot = value;
        if (code === ABS_MT.X) this.#x = (value * width) / AXIS_END;
        if (code === ABS_MT.ID && value === -1)
            return { slot: this.#slot, isDown: false, ...nowhere };
        if (code !== ABS_MT.Y) return null;
        return { slot: this.#slot, isDown: true, x: this.#x, y: (value * height) / AXIS_END };
    }
}

function headOf(line: string): GuestHead {
    const match = /^head \d+ \S+ on (\d+)x(\d+) (\d+)x(\d+) mm$/.exec(line);
    const [width = 0, height = 0, widthMm = 0, heightMm = 0] = (match ?? []).slice(1).map(Number);
    return { isOn: match !== null, width, height, widthMm, heightMm };
}

/** A QEMU with the Linux guest and everything that it has drivers for. */
export class QemuPeripherals implements PeripheralMachine {
    readonly control: Control;
    readonly display: RemoteDisplay;
    readonly console: Console;
    readonly second: Console;
    readonly echo: Chardev;
    readonly serial: Chardev;

    /** Programs that run in the guest, by their command lines. */
    readonly #programs = new Map<string, GuestProgram>();
    readonly #touch: TouchReader;

    private constructor(
        private readonly linux: LinuxMachine,
        private readonly connection: BusDisplay,
        readonly hasTouch: boolean,
    ) {
        this.control = connection.control;
        this.display = connection.display;
        this.console = connection.consoleAt(0);
        this.second = connection.consoleAt(1);
        this.echo = connection.chardev(ECHO);
        this.serial = connection.chardev(SERIAL);
        this.#touch = new TouchReader(this.console);
    }

    static async start(program: string, name: string, version: Version): Promise<QemuPeripherals> {
        if (!linuxGuest()) throw new Skipped('the Linux guest was not built');
        const hasTouch = isSince(version, '8.1');
        const linux = await LinuxMachine.start({
            program,
            name,
            screen: 'virtio-vga,max_outputs=2',
            input: hasTouch ? ['touch'] : [],
            agent: 'clipboard',
            sound: 'hda',
            // Else the format that the guest asks for never reaches us, and no voice ever ends.
            soundOutput: 'dbus,id=sound,out.fixed-settings=off,in.fixed-settings=off',
            ports: [ECHO],
            secondSerial: SERIAL,
        });
        try {
            return new QemuPeripherals(linux, await BusDisplay.open(name), hasTouch);
        } catch (error) {
            await linux.close();
            throw error;
        }
    }

    /** A program that goes on running once it was asked for. */
    async #running(command: string): Promise<GuestProgram> {
        const known = this.#programs.get(command);
        if (known) return known;
        const program = await this.linux.spawn(command);
        this.#programs.set(command, program);
        await program.waitFor(/^ready$/);
        return program;
    }

    async #stop(command: string): Promise<void> {
        const program = this.#programs.get(command);
        this.#programs.delete(command);
        await program?.stop();
    }

    async heads(): Promise<readonly GuestHead[]> {
        const kms = await this.#running('kms');
        const before = kms.lines.length;
        await kms.ask('heads', /^heads \d+$/);
        return kms.lines
            .slice(before)
            .filter(line => line.startsWith('head '))
            .map(headOf);
    }

    async headChanged(): Promise<void> {
        const kms = await this.#running('kms');
        await kms.waitFor(/^changed$/);
    }

    async #cursor(command: string, answer: RegExp): Promise<void> {
        const kms = await this.#running('kms');
        await kms.ask(command, answer);
    }

    async defineCursor(x: number, y: number, hotX: number, hotY: number): Promise<void> {
        // A cursor is only shown on a head that shows something.
        await this.#cursor('modeset 0 640 480', /^mode 0 /);
        await this.#cursor(`cursor 0 ${x} ${y} ${hotX} ${hotY}`, /^cursor 0 /);
    }

    moveCursor(x: number, y: number): Promise<void> {
        return this.#cursor(`cursor-move 0 ${x} ${y}`, /^cursor 0 /);
    }

    hideCursor(): Promise<void> {
        return this.#cursor('cursor-hide 0', /^cursor-hidden 0$/);
    }

    async watchTouches(): Promise<void> {
        const reader = await this.#running('evread');
        reader.skip();
    }

    async nextTouch(): Promise<TouchEvent> {
        const reader = await this.#running('evread');
        for (;;) {
            const [, code, value] = await reader.waitFor(/^event\d+ abs (\d+) (-?\d+)$/);
            const event = this.#touch.take(Number(code), Number(value));
            if (event) return event;
        }
    }

    stopAgent(): Promise<void> {
        return this.#stop('vdagent');
    }

    async startAgent(): Promise<void> {
        const agent = await this.#running('vdagent');
        agent.skip();
    }

    async agentBack(): Promise<void> {
        const agent = await this.#running('vdagent');
        await agent.waitFor(/^ready$/);
    }

    async #agent(line: string, answer: RegExp): Promise<RegExpExecArray> {
        const agent = await this.#running('vdagent');
        return agent.ask(line, answer);
    }

    async copy(selection: number, text: string): Promise<void> {
        await this.#agent(`grab ${selection} ${text}`, /^grabbed /);
    }

    async forget(selection: number): Promise<void> {
        await this.#agent(`release ${selection}`, /^released /);
    }

    async paste(selection: number): Promise<string> {
        return (await this.#agent(`paste ${selection}`, /^pasted \d (.*)$/))[1] ?? '';
    }

    async hostOffers(selection: number): Promise<void> {
        const agent = await this.#running('vdagent');
        await agent.waitFor(new RegExp(`^host-grab ${selection}$`));
    }

    async hostOffersNothing(selection: number): Promise<void> {
        const agent = await this.#running('vdagent');
        await agent.waitFor(new RegExp(`^host-release ${selection}$`));
    }

    async play(frequency: number, milliseconds: number, rate: number): Promise<void> {
        await this.linux.run(`tone ${frequency} ${milliseconds} ${rate}`, SOUND_MS);
    }

    async setVolume(direction: 'out' | 'in', level: number, isMuted: boolean): Promise<void> {
        const kind = direction === 'out' ? 'Playback' : 'Capture';
        const lines = await this.linux.run('mixer');
        const pattern = new RegExp(`^(.*${kind}) Volume: .* to (\\d+)\\)$`);
        const match = lines.map(line => pattern.exec(line)).find(found => found !== null);
        if (!match) throw new Error(`No volume among ${lines.join(', ')}`);
        const [, name, end] = match;
        await this.linux.run(`mixer "${name ?? ''} Volume" ${Math.round(Number(end) * level)}`);
        await this.linux.run(`mixer "${name ?? ''} Switch" ${isMuted ? 0 : 1}`);
    }

    async record(milliseconds: number, rate: number): Promise<readonly Heard[]> {
        const lines = await this.linux.run(`listen ${milliseconds} ${rate} 2`, SOUND_MS);
        return lines
            .map(line => /^heard \d+ peak (\d+) frequency (\d+)$/.exec(line))
            .filter(match => match !== null)
            .map(match => ({ peak: Number(match[1]), frequency: Number(match[2]) }));
    }

    async openEcho(): Promise<void> {
        await this.#running(`portecho ${ECHO}`);
    }

    closeEcho(): Promise<void> {
        return this.#stop(`portecho ${ECHO}`);
    }

    async watchBreaks(): Promise<void> {
        const reader = await this.#running('brk');
        reader.skip();
    }

    async nextBreak(): Promise<void> {
        const reader = await this.#running('brk');
        await reader.waitFor(/^break$/);
    }

    close(): Promise<void> {
        return closeQemu(this.connection, this.linux.qemu);
    }
}
