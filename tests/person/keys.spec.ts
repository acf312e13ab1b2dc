// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that a person has the window send: from its menu, by name, and as a text that was copied;
// read back from the guest.
import { untilWindow, type Thing } from '../support/accessible.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { RunningProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

const KEY_ESC = 1;
const KEY_O = 24;
const KEY_ENTER = 28;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_LEFTSHIFT = 42;
const KEY_C = 46;
const KEY_V = 47;
const KEY_LEFTALT = 56;
const KEY_F5 = 63;

const TYPING_MS = 20_000;

describe('A person who sends keys', () => {
    let machine: SectorMachine;
    let program: RunningProgram;
    let injector: InputInjector;
    let window: Thing;

    beforeAll(async () => {
        injector = await openInjector();
        machine = await SectorMachine.start({ name: 'keyed' });
        program = new RunningProgram('keyed');
        window = await untilWindow('keyed');
        await window.until('image', 'Screen of keyed');
    }, 60_000);

    afterAll(async () => {
        await program.end();
        await machine.close();
        await injector.close();
    });

    async function tap(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await injector.key(key, true);
        for (const key of [...keys].reverse()) await injector.key(key, false);
    }

    /** Gives keyboard and pointer back to the desktop, as a person does. */
    const release = (): Promise<void> => tap(KEY_LEFTCTRL, KEY_LEFTALT);

    /** The keys that the guest has got since `from`, once it is so many. */
    async function heard(count: number, from: number): Promise<string[]> {
        const keys = (): string[] =>
            Array.from(
                machine.qemu.serial.text.slice(from).matchAll(/^key (.*?)\r?\n/gm),
                ([, key = '']) => key,
            );
        await until(
            () => keys().length >= count,
            () => `${String(count)} lines of keys after ${keys().join(', ')}`,
            TYPING_MS,
        );
        return keys();
    }

    /** Copies a text as a person does, out of an entry that happens to be there. */
    async function copy(text: string): Promise<void> {
        await openMenu();
        await tap(KEY_O);
        (await window.until('text', /Keys, as in/)).write(text);
        await tap(KEY_LEFTCTRL, KEY_A);
        await tap(KEY_LEFTCTRL, KEY_C);
        await tap(KEY_ESC);
        await window.untilNot('text', /Keys, as in/);
    }

    async function typeClipboard(): Promise<void> {
        await release();
        await tap(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_V);
        await window.until('text', 'Text to type');
    }

    async function openMenu(): Promise<void> {
        await release();
        (await window.until('toggle button', 'Send Keys')).activate();
        await window.until('menu item', '');
    }

    it('finds Ctrl+Alt+Del in the menu', async () => {
        await openMenu();
        const from = machine.qemu.serial.text.length;
        await tap(KEY_ENTER);
        expect(await heard(6, from)).toEqual([
            'down 1d',
            'down 38',
            'down e0 53',
            'up e0 53',
            'up 38',
            'up 1d',
        ]);
    }, 60_000);

    it('names others, and finds them again', async () => {
        await openMenu();
        await tap(KEY_O);
        const entry = await window.until('text', /Keys, as in/);
        entry.write('ctrl+hyper');
        const wrong = await window.until('label', /no key “hyper”/);
        expect(wrong.isShowing).toBeTrue();
        expect((await window.until('button', 'Send')).isSensitive).toBeFalse();
        entry.write('shift+f5');
        await window.until('label', 'The machine gets Shift+F5.');
        const from = machine.qemu.serial.text.length;
        await tap(KEY_ENTER);
        expect(await heard(4, from)).toEqual(['down 2a', 'down 3f', 'up 3f', 'up 2a']);

        await openMenu();
        await tap(KEY_O);
        const before = await window.until('list item', /Shift\+F5/);
        expect(before.isShowing).toBeTrue();
    }, 60_000);

    it('presses them instead of naming them', async () => {
        const from = machine.qemu.serial.text.length;
        (await window.until('toggle button', 'Press the Keys Instead')).activate();
        await window.until('label', 'Press the keys together, and let them go.');
        await tap(KEY_LEFTALT, KEY_F5);
        await window.until('label', 'The machine gets Alt+F5.');
        await tap(KEY_ENTER);
        expect(await heard(4, from)).toEqual(['down 38', 'down 3f', 'up 3f', 'up 38']);
    }, 60_000);

    it('has a text typed, is told what cannot be, and starts it by Enter', async () => {
        await copy('aB€→');
        await typeClipboard();
        const left = await window.until('label', /no keys for these.*€ →$/);
        expect(left.isShowing).toBeTrue();
        const from = machine.qemu.serial.text.length;
        await tap(KEY_ENTER);
        expect(await heard(6, from)).toEqual([
            'down 1e',
            'up 1e',
            'down 2a',
            'down 30',
            'up 30',
            'up 2a',
        ]);
        await window.untilNot('text', 'Text to type');
    }, 60_000);

    it('stops it in the middle, and no key stays down', async () => {
        await copy('HELLO WORLD '.repeat(100));
        await typeClipboard();
        const from = machine.qemu.serial.text.length;
        await tap(KEY_ENTER);
        await window.until('progress bar', 'Keys that are typed');
        await heard(10, from);
        await tap(KEY_ESC);
        const said = await window.until('label', /Stopped after \d+ of 1200 keys/);
        expect(said.isShowing).toBeTrue();
        const keys = await heard(10, from);
        const down = keys.filter(key => key.startsWith('down')).length;
        expect(keys.length).toBe(down * 2);
        expect(down).toBeLessThan(2400);
    }, 60_000);
});
