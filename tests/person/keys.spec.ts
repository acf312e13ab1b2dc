// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys that a person has the window send: from its menu, by name, and as a text that was copied;
// read back from the guest.
import { untilWindow, type Thing } from '../support/accessible.js';
import { until } from '../support/main-loop.js';
import { Key, Person } from '../support/person.js';
import { RunningProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

const TYPING_MS = 20_000;

describe('A person who sends keys', () => {
    let machine: SectorMachine;
    let program: RunningProgram;
    let person: Person;
    let window: Thing;

    beforeAll(async () => {
        person = await Person.open();
        machine = await SectorMachine.start({ name: 'keyed' });
        program = new RunningProgram('keyed');
        window = await untilWindow('keyed');
        await window.until('image', 'Screen of keyed');
    }, 60_000);

    afterAll(async () => {
        await program.end();
        await machine.close();
        await person.close();
    });

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
        await person.tap(Key.O);
        const entry = await window.until('text', /Keys, as in/);
        entry.write(text);
        await until(() => entry.isFocused, 'the entry to have the keyboard');
        await person.tap(Key.LEFTCTRL, Key.A);
        await person.tap(Key.LEFTCTRL, Key.C);
        await person.tap(Key.ESC);
        await window.untilNot('text', /Keys, as in/);
    }

    async function typeClipboard(): Promise<void> {
        await person.release();
        await person.tap(Key.LEFTCTRL, Key.LEFTSHIFT, Key.V);
        await window.until('text', 'Text to type');
    }

    async function openMenu(): Promise<void> {
        await person.release();
        (await window.until('toggle button', 'Send Keys')).activate();
        await window.until('menu item', '');
    }

    it('names others, and finds them again', async () => {
        await openMenu();
        await person.tap(Key.O);
        const entry = await window.until('text', /Keys, as in/);
        entry.write('ctrl+hyper');
        const wrong = await window.until('label', /no key “hyper”/);
        expect(wrong.isShowing).toBeTrue();
        expect((await window.until('button', 'Send')).isSensitive).toBeFalse();
        entry.write('shift+f5');
        await window.until('label', 'The machine gets Shift+F5.');
        const from = machine.qemu.serial.text.length;
        await person.tap(Key.ENTER);
        expect(await heard(4, from)).toEqual(['down 2a', 'down 3f', 'up 3f', 'up 2a']);

        await openMenu();
        await person.tap(Key.O);
        const before = await window.until('list item', /Shift\+F5/);
        expect(before.isShowing).toBeTrue();
    }, 60_000);

    it('presses them instead of naming them', async () => {
        const from = machine.qemu.serial.text.length;
        (await window.until('toggle button', 'Press the Keys Instead')).activate();
        await window.until('label', 'Press the keys together, and let them go.');
        await person.tap(Key.LEFTALT, Key.F5);
        await window.until('label', 'The machine gets Alt+F5.');
        await person.tap(Key.ENTER);
        expect(await heard(4, from)).toEqual(['down 38', 'down 3f', 'up 3f', 'up 38']);
    }, 60_000);

    it('has a text typed, is told what cannot be, and starts it by Enter', async () => {
        await copy('aB€→');
        await typeClipboard();
        const left = await window.until('label', /no keys for these.*€ →$/);
        expect(left.isShowing).toBeTrue();
        const from = machine.qemu.serial.text.length;
        await person.tap(Key.ENTER);
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
        await person.tap(Key.ENTER);
        await window.until('progress bar', 'Keys that are typed');
        await heard(10, from);
        await person.tap(Key.ESC);
        const said = await window.until('label', /Stopped after \d+ of 1200 keys/);
        expect(said.isShowing).toBeTrue();
        /** How many keys the guest has got so far, and lost again. */
        const count = async (): Promise<[number, number]> => {
            const keys = await heard(10, from);
            const down = keys.filter(key => key.startsWith('down')).length;
            return [down, keys.length - down];
        };
        let [down, up] = [0, 0];
        await until(
            async () => {
                [down, up] = await count();
                return down === up;
            },
            () => `all of ${String(down)} keys to be up; ${String(up)} are`,
        );
        expect(down).toBeLessThan(2400);
    }, 60_000);
});
