// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { LockLight } from '../../src/display1/keyboard.js';
import type { ListenerHandler } from '../../src/display1/listener.js';
import { MouseButton } from '../../src/display1/mouse.js';
import { readVm } from '../../src/display1/vm.js';
import { connectSessionBus, listSessionMachines } from '../../src/machine/session-bus.js';
import { countFds } from '../support/fd-count.js';
import { sleep, until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';

const UUID = '7f1c0d6a-5b1e-4a43-9f55-0c6e2c1b9a10';

/** The size of the latest picture and how it came. */
class Watcher implements ListenerHandler {
    kind = '';
    size = '';
    updates = 0;
    isClosed = false;

    scanout: ListenerHandler['scanout'] = ({ width, height }) => {
        this.kind = 'inline';
        this.size = `${width}x${height}`;
    };
    scanoutMap: ListenerHandler['scanoutMap'] = ({ width, height }) => {
        this.kind = 'map';
        this.size = `${width}x${height}`;
    };
    update = (): void => {
        this.updates++;
    };
    updateMap = (): void => {
        this.updates++;
    };
    disable = (): void => {
        this.kind = 'off';
    };
    mouseSet = (): void => {
        // The sector guest has no cursor plane.
    };
    cursorDefine = (): void => {
        // Nor this.
    };
    closed = (): void => {
        this.isClosed = true;
    };
}

describe('Console of a real QEMU', () => {
    let qemu: Qemu;
    let bus: Gio.DBusConnection;
    let control: Control;
    let console: Console;

    beforeAll(async () => {
        qemu = await Qemu.start({ name: 'sector', uuid: UUID, args: sectorGuest() });
        await qemu.serial.waitFor(/ready 640x480x32/, 30_000);
        bus = await connectSessionBus(null);
        const [machine] = await listSessionMachines(bus, null);
        control = { connection: bus, busName: machine?.uniqueName ?? null };
        console = await Console.open(control, 0, null);
    }, 60_000);

    afterAll(async () => {
        console.close();
        await qemu.quit();
        await bus.close(null);
    });

    it('belongs to a machine that says who it is', async () => {
        expect(await readVm(control, null)).toEqual({
            name: 'sector',
            uuid: UUID,
            consoleIds: [0],
        });
    });

    it('tells its kind and label', () => {
        expect(console.type).toBe('Graphic');
        expect(console.label).not.toBe('');
        expect(console.head).toBe(0);
    });

    it('sends its picture inline, and shared once the guest is in a palette mode', async () => {
        const watcher = new Watcher();
        const listener = await console.attach(watcher, null);
        // Before that comes QEMU's own placeholder, which is shared and of the same size.
        await until(() => watcher.kind === 'inline', 'the first picture');
        expect(watcher.size).toBe('640x480');

        await qemu.serial.send('mode 320 200 8');
        await until(() => watcher.size === '320x200', 'the palette mode');
        expect(watcher.kind).toBe('map');
        await until(() => console.width === 320, 'the width to follow');
        expect(console.height).toBe(200);

        await qemu.serial.send('mode 640 480 32');
        await until(() => watcher.size === '640x480', 'the old mode');
        expect(listener.counts.rejected).toBe(0);
        listener.close();
    }, 30_000);

    it('presses keys that the guest reads as scan codes', async () => {
        qemu.serial.skip();
        console.keyboard.press(0x1e);
        await qemu.serial.waitFor(/key down 1e/);
        console.keyboard.release(0x1e);
        await qemu.serial.waitFor(/key up 1e/);
        console.keyboard.press(0xc8);
        await qemu.serial.waitFor(/key down e0 48/);
        console.keyboard.release(0xc8);
        const match = await qemu.serial.waitFor(/key up e0 48/);
        expect(match[0]).toBe('key up e0 48');
    });

    it('tells the lock lights as the guest sets them', async () => {
        await qemu.serial.send('leds 6');
        await until(() => console.keyboard.modifiers !== 0, 'the lights');
        expect(console.keyboard.modifiers).toBe(LockLight.NUM | LockLight.CAPS);
        await qemu.serial.send('leds 0');
        await until(() => console.keyboard.modifiers === 0, 'the lights to go out');
    });

    it('moves the mouse both ways and follows the guest from one to the other', async () => {
        await qemu.serial.send('pointer absolute');
        await until(() => console.mouse.isAbsolute, 'the guest to take positions');
        qemu.serial.skip();
        console.mouse.setAbsPosition(100, 50);
        await qemu.serial.waitFor(/mouse abs /);
        console.mouse.press(MouseButton.LEFT);
        await qemu.serial.waitFor(/mouse abs .*buttons 1/);
        console.mouse.release(MouseButton.LEFT);
        await qemu.serial.waitFor(/mouse abs .*buttons 0/);

        await qemu.serial.send('pointer relative');
        await until(() => !console.mouse.isAbsolute, 'the guest to take motion');
        qemu.serial.skip();
        console.mouse.relMotion(7, -3);
        const match = await qemu.serial.waitFor(/mouse rel (\S+) (\S+)/);
        expect(Math.abs(Number(match[1]))).toBe(7);
        expect(Math.abs(Number(match[2]))).toBe(3);
    });

    it('leaves as many descriptors as there were, ten times attached', async () => {
        await sleep(100);
        const before = countFds();
        for (let i = 0; i < 10; i++) (await console.attach(new Watcher(), null)).close();
        await until(() => countFds() <= before, 'the descriptors to be closed');
        expect(countFds()).toBeLessThanOrEqual(before);
    });

    it('says when the machine is gone', async () => {
        const watcher = new Watcher();
        await console.attach(watcher, null);
        await qemu.kill();
        await until(() => watcher.isClosed, 'the end of the display');
        await expectAsync(Console.open(control, 0, null)).toBeRejected();
    });
});
