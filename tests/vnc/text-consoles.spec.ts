// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine whose serial line and monitor are text consoles: as screens after its own.
import GLib from 'gi://GLib?version=2.0';

import { ChardevName } from '../../src/display1/chardev.js';
import { listItems } from '../../src/display1/list-items.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { until } from '../support/main-loop.js';
import { readPng } from '../support/png.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { readScreen } from '../support/screen-text.js';
import { SectorMachine } from '../support/sector-machine.js';
import { CONTROL, Looker, some, TEXT_SIZE } from '../support/text-looker.js';
import { portOf } from '../support/vnc-address.js';
import { runViewer } from '../support/vnc-viewer.js';

const NAME = 'text-consoles';
const LINEFEED = 0xff0a;
const UP = 0xff52;
const RETURN = 0xff0d;

describe('The text consoles of a machine', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let port: number;
    let looker: Looker;

    beforeAll(async () => {
        machine = await SectorMachine.start({
            name: NAME,
            sharesSerial: true,
            args: ['-monitor', 'vc'],
        });
        server = new TalkingProgram('vnc', '--text=all', NAME);
        const [address = ''] = await server.untilLines(1);
        port = portOf(address);
    }, 90_000);

    afterAll(async () => {
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    });

    beforeEach(async () => {
        looker = await Looker.enter(port);
    });

    afterEach(() => {
        looker.close();
    });

    it('show a serial line, and take what is typed there', async () => {
        await looker.goTo(2);
        // Not waited for: what is typed after the chord is for the screen that it asks for.
        await looker.type('ping');
        await looker.tap(LINEFEED);
        await looker.until(some('pong'));
        expect(looker.size).toEqual(TEXT_SIZE);
        expect(looker.name).toBe(`${NAME} – serial.0`);
        // The machine's own keyboard was told nothing of it.
        await looker.goTo(1);
        expect(machine.qemu.serial.text).not.toMatch(/key down (19|17)/);
    }, 60_000);

    it('show QEMU’s monitor, which hears keys that write nothing too', async () => {
        await looker.goTo(3);
        await looker.until(some('(qemu)'));
        expect(looker.name).toBe(`${NAME} – monitor.hmp.0`);
        await looker.type('info status');
        await looker.tap(RETURN);
        await looker.until(some(/^VM status: running$/));
        // Its history, by an arrow.
        await looker.tap(UP);
        await looker.until(
            lines => lines.filter(line => line.includes('info status')).length === 2,
        );
        await looker.tap(CONTROL, 0x75);
    }, 60_000);

    it('are the same for several viewers, and free for others once nobody looks', async () => {
        const other = await Looker.enter(port);
        for (const one of [looker, other]) {
            await one.goTo(3);
            await one.until(some('(qemu)'));
        }
        await other.type('info name');
        await other.tap(RETURN);
        for (const one of [looker, other]) await one.until(some(new RegExp(`^${NAME}`)));
        const taken = await runProgram('monitor', NAME);
        expect(taken.stderr).toMatch(/Another program has this stream/);
        await looker.goTo(1);
        other.close();
        const answer = await until(async () => {
            const { status, stdout } = await runProgram('monitor', NAME, 'info', 'version');
            return status === 0 ? stdout : null;
        }, 'the monitor to be free');
        expect(answer).toMatch(/^\d+\.\d+/);
    }, 60_000);

    it('say who has them, and show them once they are free', async () => {
        const display = await RemoteDisplay.open(machine.console.control, null);
        const serial = listItems(display.chardevs).find(({ name }) => name === ChardevName.SERIAL);
        const stream = await serial?.open(null);
        await looker.goTo(2);
        const lines = await looker.until(some('Another program has this stream'));
        expect(lines.at(-1)).toBe('Another program has this stream: close it there.');
        stream?.close(null);
        await looker.until(shown => shown.at(-1) === '');
        await looker.type('ping');
        await looker.tap(LINEFEED);
        await looker.until(some('pong'));
        display.close();
    }, 60_000);

    it('are shown to vncdo as to others', async () => {
        const folder = GLib.dir_make_tmp('vitrine-text-XXXXXX');
        const file = `${folder}/monitor.png`;
        const place = `localhost::${port}`;
        // What the first request is answered with is the size alone.
        const steps = ['key', 'ctrl-alt-3', 'pause', '0.5', 'capture', file, 'capture', file];
        await until(
            async () => {
                await runViewer('vncdo', '-s', place, ...steps);
                return some('(qemu)')(readScreen(readPng(file)));
            },
            'the prompt in vncdo’s picture',
            30_000,
        );
        const picture = readPng(file);
        expect([picture.width, picture.height]).toEqual([TEXT_SIZE.width, TEXT_SIZE.height]);
        GLib.unlink(file);
        GLib.rmdir(folder);
    }, 60_000);
});
