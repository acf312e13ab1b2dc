// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text and chords on their way through a real QEMU to a guest, which says which scan codes it got.
import { parseKeyChord, sendChord } from '../../src/input/key-chord.js';
import { openKeyLayout } from '../../src/input/typing/key-layout.js';
import { StrokeTable } from '../../src/input/typing/strokes.js';
import { planTyping } from '../../src/input/typing/type-plan.js';
import { typeStrokes } from '../../src/input/typing/typist.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { readAsGuest, type KeyEvent } from '../support/xkb-guest.js';

const KEY_RIGHTALT = 100;
const TYPING_MS = 20_000;

/** The guest's lines as keys: below 0x54 scan codes of set 1 are Linux's numbers. */
function keyEvents(text: string): KeyEvent[] {
    return Array.from(
        text.matchAll(/^key (down|up) ((?:e0 )?[0-9a-f]{2})\r?$/gm),
        (match): KeyEvent => {
            const [, way, code = ''] = match;
            const key = code === 'e0 38' ? KEY_RIGHTALT : parseInt(code, 16);
            return `${way === 'down' ? '+' : '-'}${key}`;
        },
    );
}

describe('keys for a guest', () => {
    let machine: SectorMachine;

    beforeAll(async () => {
        machine = await SectorMachine.start();
    }, 60_000);

    afterAll(async () => {
        await machine.close();
    });

    /** What the guest says from now on until it has got so many keys. */
    async function heard(count: number, from: number): Promise<string> {
        const { serial } = machine.qemu;
        const lines = () => serial.text.slice(from).match(/^key .*\n/gm) ?? [];
        await until(
            () => lines().length >= count,
            () => `${count} lines of keys instead of ${lines().length}`,
            TYPING_MS,
        );
        return lines().join('');
    }

    for (const [layout, variant, text] of [
        ['de', '', 'Grüße an {Übel}@[Zyx]: 5 € \\ ~ ^é`'],
        ['fr', '', 'Où êtes-vous, chère @mie ? {1234} ï'],
        ['us', '', 'The quick brown fox; #!/bin/sh -c "$HOME" | ~\n'],
        ['us', 'dvorak', 'The quick brown fox; {dvorak} \\ <tab>\t'],
    ] as const)
        it(`come as they were typed: ${layout}${variant}`, async () => {
            const table = new StrokeTable(openKeyLayout(layout, variant));
            const { strokes, missing } = planTyping(text, table);
            expect(missing).toEqual([]);
            const from = machine.qemu.serial.text.length;
            expect(await typeStrokes(machine.console.keyboard, strokes)).toBe(strokes.length);
            await heard(strokes.length * 2, from);
            machine.qemu.serial.skip();
            // Its answer comes after all keys.
            await machine.qemu.serial.send('ping');
            await machine.qemu.serial.waitFor(/^pong/m);
            const events = keyEvents(machine.qemu.serial.text.slice(from));
            expect(await readAsGuest(layout, variant, events)).toBe(text);
        }, 60_000);

    for (const [chord, lines] of [
        ['ctrl+alt+del', ['down 1d', 'down 38', 'down e0 53', 'up e0 53', 'up 38', 'up 1d']],
        ['Ctrl-Alt-F2', ['down 1d', 'down 38', 'down 3c', 'up 3c', 'up 38', 'up 1d']],
        ['Print', ['down e0 2a', 'down e0 37', 'up e0 37', 'up e0 2a']],
        // As a PS/2 keyboard does it: the guest sees Alt let go and pressed anew around the key.
        [
            'alt+Print',
            ['down 38', 'up 38', 'down 38', 'down 54', 'up 54', 'up 38', 'down 38', 'up 38'],
        ],
        ['super', ['down e0 5b', 'up e0 5b']],
    ] as const)
        it(`are pressed in order and released the other way round: ${chord}`, async () => {
            const from = machine.qemu.serial.text.length;
            sendChord(machine.console.keyboard, parseKeyChord(chord));
            const said = await heard(lines.length, from);
            expect(said.trim().split(/\r?\n/)).toEqual(lines.map(line => `key ${line}`));
        }, 30_000);
});
