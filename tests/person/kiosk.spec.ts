// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person before a kiosk: the machine's picture alone, no keys that lead out of it, and whoever has
// the password leaves.
import GLib from 'gi://GLib?version=2.0';

import { untilWindow, type Thing } from '../support/accessible.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, tapKeys, type InputInjector } from '../support/input-injector.js';
import { KIOSK_HASH, KIOSK_PASSWORD } from '../support/kiosk.js';
import { sleep } from '../support/main-loop.js';
import { RunningProgram, runProgram } from '../support/program.js';
import { openCapture, untilScreenIs, type ScreenCapture } from '../support/screen-capture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';

const KEY_ESC = 1;
const KEY_Q = 16;
const KEY_W = 17;
const KEY_ENTER = 28;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_LEFTSHIFT = 42;
const KEY_COMMA = 51;
const KEY_LEFTALT = 56;
const KEY_F4 = 62;
const KEY_F10 = 68;
const KEY_F11 = 87;
const KEY_LEFTMETA = 125;

/** What would lead somewhere, with the last key as the guest's serial line names it. */
const WAYS_OUT: readonly (readonly [what: string, keys: readonly number[], heard: RegExp])[] = [
    ['the desktop’s close', [KEY_LEFTALT, KEY_F4], /key down 3e/],
    ['full screen', [KEY_F11], /key down 57/],
    ['the window’s close', [KEY_LEFTCTRL, KEY_W], /key down 11/],
    ['the menu', [KEY_F10], /key down 44/],
    ['the preferences', [KEY_LEFTCTRL, KEY_COMMA], /key down 33/],
    ['the desktop’s overview', [KEY_LEFTMETA], /key down e0 5b/],
    ['the release chord', [KEY_LEFTCTRL, KEY_LEFTALT], /key down 38/],
];

/** A question that is checked by a hash. */
const REFUSAL_MS = 500;

describe('A person before a kiosk', () => {
    let machine: SectorMachine;
    let program: RunningProgram;
    let injector: InputInjector;
    let screen: ScreenCapture;
    let window: Thing;
    let hash: string;

    beforeAll(async () => {
        injector = await openInjector();
        screen = await openCapture();
        machine = await SectorMachine.start({ name: 'kiosk' });
        await machine.command(`mode ${SCREEN_WIDTH} ${SCREEN_HEIGHT} 32`);
        const folder = GLib.dir_make_tmp('kiosk-XXXXXX');
        hash = GLib.build_filenamev([folder, 'hash']);
        GLib.file_set_contents(hash, new TextEncoder().encode(`${KIOSK_HASH}\n`));
        program = new RunningProgram('--kiosk', `--kiosk-password-file=${hash}`, 'kiosk');
        window = await untilWindow('kiosk');
        await window.until('image', 'Screen of kiosk');
    }, 60_000);

    afterAll(async () => {
        await program.end();
        await machine.close();
        await screen.close();
        await injector.close();
    });

    const tap = (...keys: readonly number[]): Promise<void> => tapKeys(injector, keys);

    const untilPictureAlone = (): Promise<void> =>
        untilScreenIs(screen, sectorPicture(SCREEN_WIDTH, SCREEN_HEIGHT, 32), 20_000);

    async function ask(): Promise<Thing> {
        await tap(KEY_LEFTCTRL, KEY_LEFTALT, KEY_LEFTSHIFT, KEY_Q);
        return window.until('text', 'Password');
    }

    it('sees the machine’s picture alone, also with the pointer at an edge', async () => {
        await injector.moveTo(SCREEN_WIDTH / 2, 0);
        await sleep(REFUSAL_MS);
        await untilPictureAlone();
        expect(program.runs).toBeTrue();
    }, 60_000);

    for (const [what, keys, heard] of WAYS_OUT)
        it(`gives the machine what would be ${what}`, async () => {
            machine.qemu.serial.skip();
            await tap(...keys);
            await machine.qemu.serial.waitFor(heard);
            // Nor were the keys given back by it.
            machine.qemu.serial.skip();
            await tap(KEY_A);
            await machine.qemu.serial.waitFor(/key up 1e/);
            expect(program.runs).toBeTrue();
        }, 30_000);

    it('is asked for a password, which the desktop’s close does not end', async () => {
        await untilPictureAlone();
        await ask();
        await tap(KEY_LEFTALT, KEY_F4);
        await sleep(REFUSAL_MS);
        expect(program.runs).toBeTrue();
        await window.until('text', 'Password');
        await tap(KEY_ESC);
        await window.untilNot('text', 'Password');
        machine.qemu.serial.skip();
        await tap(KEY_A);
        await machine.qemu.serial.waitFor(/key down 1e/);
    }, 60_000);

    it('does not leave by another password, but by the right one', async () => {
        const entry = await ask();
        entry.write('sesame');
        await tap(KEY_ENTER);
        await window.until('label', 'That is not the password.');
        expect(program.runs).toBeTrue();
        entry.write(KIOSK_PASSWORD);
        await tap(KEY_ENTER);
        expect(await program.ended()).toBe(0);
        expect(machine.qemu.runs).withContext('the machine').toBeTrue();
    }, 60_000);

    it('gets none whose password cannot be checked', async () => {
        GLib.file_set_contents(hash, new TextEncoder().encode(`${KIOSK_PASSWORD}\n`));
        const file = `--kiosk-password-file=${hash}`;
        for (const [args, sentence] of [
            [['--kiosk', file, 'kiosk'], /no hash of a password in .*openssl passwd -6/],
            [['--kiosk', 'kiosk'], /--kiosk-password-file=FILE/],
            [['--kiosk', file], /Name the machine/],
        ] as const) {
            const { status, stderr } = await runProgram(...args);
            expect(status).toBe(2);
            expect(stderr).toMatch(sentence);
            expect(stderr).not.toContain(KIOSK_PASSWORD);
        }
    }, 30_000);
});
