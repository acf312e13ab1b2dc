// SPDX-License-Identifier: GPL-3.0-or-later
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import { sleep, until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { Skipped, type DmabufExpectation, type KeyEvent, type PointerEvent } from './peer.js';
import type { ScreenMachine } from './peer.js';
import { closeQemu, BusDisplay } from './bus-display.js';

const BOOT_MS = 30_000;
const UUID = '5ec70000-0000-4000-8000-00000000c0de';

/** What is not said within this is not said at all: a key takes some milliseconds. */
const QUIET_MS = 300;

/** Set 1's prefix of the keys that came after the first keyboards. */
const EXTENDED = 'e0';

/** Chardevs of which each says something else of itself; the guest does not use them. */
const CHARDEVS = [
    ...['-chardev', 'dbus,id=hmp,name=org.qemu.monitor.hmp.0', '-mon', 'chardev=hmp'],
    ...['-chardev', 'dbus,id=qmp0,name=org.qemu.monitor.qmp.0'],
    ...['-mon', 'chardev=qmp0,mode=control'],
    ...['-chardev', 'vc,id=text', '-device', 'isa-serial,chardev=text'],
];

function qnumOf(codes: string): number {
    const words = codes.split(' ');
    const code = Number.parseInt(words.at(-1) ?? '', 16);
    return words[0] === EXTENDED ? code | 0x80 : code;
}

function pointerOf(line: RegExpExecArray): PointerEvent {
    const [, kind, x, y, buttons, rest = ''] = line;
    const step = (name: string): number =>
        Number(new RegExp(`${name} (-?\\d+)`).exec(rest)?.[1] ?? 0);
    return {
        isAbsolute: kind === 'abs',
        x: Number(x),
        y: Number(y),
        buttons: Number(buttons),
        wheel: step('wheel'),
        pan: step('pan'),
    };
}

/** A QEMU with the sector guest, which knows nothing but screen, keyboard and mouse. */
export class QemuScreen implements ScreenMachine {
    readonly uuid = UUID;
    readonly label = 'VGA';
    readonly control: Control;
    readonly display: RemoteDisplay;
    readonly console: Console;

    private constructor(
        readonly name: string,
        private readonly qemu: Qemu,
        private readonly connection: BusDisplay,
    ) {
        this.control = connection.control;
        this.display = connection.display;
        this.console = connection.consoleAt(0);
    }

    static async start(program: string, name: string): Promise<QemuScreen> {
        const args = [...sectorGuest(), ...CHARDEVS];
        const qemu = await Qemu.start({ program, name, uuid: UUID, args });
        try {
            await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
            return new QemuScreen(name, qemu, await BusDisplay.open(name));
        } catch (error) {
            await qemu.kill();
            throw error;
        }
    }

    async nextKey(): Promise<KeyEvent> {
        const match = await this.qemu.serial.waitFor(/^key (down|up) (.*)\n/m);
        return { isDown: match[1] === 'down', qnum: qnumOf(match[2] ?? '') };
    }

    async nextPointer(): Promise<PointerEvent> {
        const pattern = /^mouse (rel|abs) (-?\d+) (-?\d+) buttons (\d+)(.*)\n/m;
        return pointerOf(await this.qemu.serial.waitFor(pattern));
    }

    async expectNoInput(): Promise<void> {
        const before = this.qemu.serial.text.length;
        await sleep(QUIET_MS);
        const said = this.qemu.serial.text.slice(before).trim();
        if (said !== '') throw new Error(`the guest was given “${said}”`);
    }

    /** Has the guest do something and waits until it says that it is done. */
    async #command(line: string): Promise<void> {
        this.qemu.serial.skip();
        await this.qemu.serial.send(line);
        await this.qemu.serial.waitFor(/^(done .*|mode \S+)\n/m);
    }

    setLights(mask: number): Promise<void> {
        return this.#command(`leds ${mask}`);
    }

    async setAbsolute(isAbsolute: boolean): Promise<void> {
        await this.#command(`pointer ${isAbsolute ? 'absolute' : 'relative'}`);
        await until(() => this.console.mouse.isAbsolute === isAbsolute, 'the kind of pointer');
        this.qemu.serial.skip();
    }

    showMode(width: number, height: number, bpp: number): Promise<void> {
        return this.#command(`mode ${width} ${height} ${bpp}`);
    }

    fill(x: number, y: number, width: number, height: number, colour: number): Promise<void> {
        const rgb = colour.toString(16).padStart(6, '0');
        return this.#command(`damage ${x} ${y} ${width} ${height} ${rgb}`);
    }

    async addChardev(label: string, name: string): Promise<void> {
        const backend = { type: 'dbus', data: { name } };
        await this.qemu.qmp.execute('chardev-add', { id: label, backend });
    }

    async removeChardev(label: string): Promise<void> {
        await this.qemu.qmp.execute('chardev-remove', { id: label });
    }

    disable(): Promise<void> {
        throw new Skipped('only with a graphics card (gl=on)');
    }

    showDmabuf(): Promise<DmabufExpectation> {
        throw new Skipped('only with a graphics card (gl=on)');
    }

    close(): Promise<void> {
        return closeQemu(this.connection, this.qemu);
    }
}
