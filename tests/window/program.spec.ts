// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built program as a person runs it, with two real machines on the session bus: what it lists,
// the right one opened, its pixels on the compositor's screen, keys and pointer back from its
// guest, and the way back after it went.
import { Awake } from '../support/awake.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { difference, type Picture } from '../support/picture.js';
import { RunningProgram, runProgram } from '../support/program.js';
import { openCapture, type ScreenCapture } from '../support/screen-capture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';

const FIRST = { name: 'first', uuid: '11111111-aaaa-4aaa-8aaa-111111111111' };
const SECOND = { name: 'second', uuid: '22222222-bbbb-4bbb-8bbb-222222222222' };

const TWIN_UUID = '33333333-cccc-4ccc-8ccc-333333333333';

const KEY_A = 30;
const KEY_B = 48;
const BTN_LEFT = 0x110;

/** Of `Gtk.ApplicationInhibitFlags`: blanking is asked of the compositor. */
const SUSPEND = 4;

const PICTURE_MS = 40_000;

interface Listed {
    readonly target: string;
    readonly name: string;
    readonly uuid: string;
    readonly state: string;
}

describe('The program with two machines', () => {
    let first: SectorMachine;
    let second: SectorMachine;
    let screen: ScreenCapture;
    let injector: InputInjector;
    let awake: Awake;
    let program: RunningProgram | null = null;

    const fullScreen = (machine: SectorMachine) =>
        machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 32`);

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        awake = new Awake('session');
        first = await SectorMachine.start(FIRST);
        second = await SectorMachine.start(SECOND);
        await fullScreen(second);
    }, 60_000);

    afterAll(async () => {
        await program?.end();
        await first.close();
        await second.close();
        await screen.close();
        await awake.close();
        await injector.close();
    });

    async function untilScreen(expected: Picture): Promise<string | null> {
        const deadline = Date.now() + PICTURE_MS;
        for (;;) {
            const wrong = difference(await screen.capture(), expected);
            if (wrong === null || Date.now() > deadline) return wrong;
            await sleep(200);
        }
    }

    it('lists both by name and UUID', async () => {
        const { status, stdout } = await runProgram('list', '--json');
        expect(status).toBe(0);
        const listed = JSON.parse(stdout) as Listed[];
        expect(listed.map(({ name, uuid, state }) => ({ name, uuid, state }))).toEqual(
            jasmine.arrayWithExactContents([
                { ...FIRST, state: 'ready' },
                { ...SECOND, state: 'ready' },
            ]),
        );
    }, 30_000);

    it('lists them as a table that has both UUIDs', async () => {
        const { stdout } = await runProgram('list');
        for (const { name, uuid } of [FIRST, SECOND])
            expect(stdout).toMatch(new RegExp(`^${name} .*${uuid} +ready +bus:`, 'm'));
    }, 30_000);

    it('refuses what it does not know with a sentence and status 2', async () => {
        const { status, stderr } = await runProgram('list', '--nonsense');
        expect(status).toBe(2);
        expect(stderr).toContain('--nonsense');
    }, 30_000);

    it('opens neither of two with one name, and lists both exact forms with status 3', async () => {
        const twin = await SectorMachine.start({ name: 'first', uuid: TWIN_UUID });
        const { status, stderr } = await runProgram('first');
        await twin.close();
        expect(status).toBe(3);
        expect(stderr).toContain(`bus:${FIRST.uuid}`);
        expect(stderr).toContain(`bus:${TWIN_UUID}`);
    }, 60_000);

    it('opens the one that is named, pixel by pixel', async () => {
        program = new RunningProgram('--fullscreen', SECOND.name);
        await injector.moveTo(SCREEN_WIDTH - 1, SCREEN_HEIGHT / 2);
        expect(await untilScreen(sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32))).toBeNull();
    }, 60_000);

    it('opens no second window of it, but has that one come to the front', async () => {
        for (const target of [SECOND.name, `bus:${SECOND.uuid}`]) {
            const { status, stdout, stderr } = await runProgram(target);
            expect({ status, stdout, stderr })
                .withContext(target)
                .toEqual({ status: 0, stdout: '', stderr: '' });
        }
        expect(program?.runs).toBeTrue();
    }, 60_000);

    it('keeps the computer from suspending meanwhile', async () => {
        await until(() => awake.session.size > 0, 'the session manager to hear of it');
        const held = [...awake.session.values()];
        expect(held).toEqual([{ reason: 'A machine is shown in full screen', flags: SUSPEND }]);
    }, 30_000);

    it('gives keys to that one alone', async () => {
        first.qemu.serial.skip();
        second.qemu.serial.skip();
        await injector.key(KEY_A, true);
        await second.qemu.serial.waitFor(/key down 1e/);
        await injector.key(KEY_A, false);
        await second.qemu.serial.waitFor(/key up 1e/);
        expect(first.qemu.serial.text).not.toContain('key down');
    }, 30_000);

    it('gives it the pointer: the pixel and the button', async () => {
        await second.setAbsolute(true);
        second.qemu.serial.skip();
        await injector.moveTo(321, 123);
        const match = await second.qemu.serial.waitFor(/mouse abs (\d+) (\d+) buttons 0/);
        expect(Math.abs(Number(match[1]) - 321)).toBeLessThanOrEqual(1);
        expect(Math.abs(Number(match[2]) - 123)).toBeLessThanOrEqual(1);
        await injector.button(BTN_LEFT, true);
        await second.qemu.serial.waitFor(/mouse abs .*buttons 1\b/);
        await injector.button(BTN_LEFT, false);
        await second.qemu.serial.waitFor(/mouse abs .*buttons 0\b/);
    }, 30_000);

    it('waits for the machine when it went, and shows it again when it is back', async () => {
        await second.close();
        // The page that says so covers the guest's last picture.
        const last = sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32);
        const deadline = Date.now() + PICTURE_MS;
        while (difference(await screen.capture(), last) === null && Date.now() < deadline)
            await sleep(200);
        expect(program?.runs).toBeTrue();
        await until(() => awake.session.size === 0, 'the computer to be free to suspend');

        second = await SectorMachine.start(SECOND);
        await fullScreen(second);
        await injector.moveTo(SCREEN_WIDTH - 1, SCREEN_HEIGHT / 2);
        const wrong = await untilScreen(last);
        expect(program?.runs).toBeTrue();
        expect(wrong).toBeNull();
        second.qemu.serial.skip();
        await injector.key(KEY_B, true);
        await injector.key(KEY_B, false);
        const match = await second.qemu.serial.waitFor(/key up 30/);
        expect(match[0]).toBe('key up 30');
    }, 90_000);
});
