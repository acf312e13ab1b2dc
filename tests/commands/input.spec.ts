// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and pointer by commands of the built program, told by a real machine's guest.
import GLib from 'gi://GLib?version=2.0';

import { until } from '../support/main-loop.js';
import { runProgram, TalkingProgram, type Outcome } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

const NAME = 'typed-at';

describe('Commands for keys and pointer', () => {
    let machine: SectorMachine;

    beforeAll(async () => {
        machine = await SectorMachine.start({
            name: NAME,
            // Tells of fingers, which this guest has no driver for.
            args: [
                ...['-device', 'virtio-multitouch-pci'],
                ...['-trace', 'enable=input_event_mtt', '-trace', 'enable=input_event_btn'],
            ],
        });
    }, 60_000);

    afterAll(async () => {
        await machine.close();
    });

    /** Runs a command that must succeed and say nothing, and gives what the guest tells. */
    async function told(last: RegExp, ...words: string[]): Promise<string> {
        const { serial } = machine.qemu;
        serial.skip();
        const begun = serial.text.length;
        const outcome = await runProgram(...words);
        expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
        await serial.waitFor(last);
        return serial.text.slice(begun).replaceAll('\r', '');
    }

    function keys(text: string): string[] {
        return [...text.matchAll(/key (down|up) ([0-9a-f ]+)$/gm)].map(
            ([, way, code]) => `${way === 'down' ? '+' : '-'}${(code ?? '').trim()}`,
        );
    }

    it('types a text with the keys of the guest’s layout, and Enter', async () => {
        const text = await told(/key up 1c/, 'type', '--enter', NAME, 'Hi', 'y');
        expect(keys(text).join(' ')).toBe('+2a +23 -23 -2a +17 -17 +39 -39 +15 -15 +1c -1c');
        const german = await told(/key up 2c/, 'type', '--layout=de', NAME, 'y');
        expect(keys(german)).toEqual(['+2c', '-2c']);
    }, 30_000);

    it('types nothing of a text that the layout cannot make', async () => {
        machine.qemu.serial.skip();
        const { status, stderr } = await runProgram('type', NAME, 'añb');
        expect(status).toBe(1);
        expect(stderr).toMatch(/^vitrine type: The layout us has no keys for ñ: .*--layout/);
        const next = await told(/key up 02/, 'key', NAME, '1');
        expect(keys(next)).toEqual(['+02', '-02']);
    }, 30_000);

    it('presses keys together, and one after another', async () => {
        const chord = await told(/key up 1d/, 'key', NAME, 'ctrl+alt+delete');
        expect(keys(chord)).toEqual(['+1d', '+38', '+e0 53', '-e0 53', '-38', '-1d']);
        const two = await told(/key up 1c/, 'key', NAME, 'down', 'enter');
        expect(keys(two)).toEqual(['+e0 50', '-e0 50', '+1c', '-1c']);
        const { status, stderr } = await runProgram('key', NAME, 'ctrl+nothing');
        expect(status).toBe(2);
        expect(stderr).toContain('names no key “nothing”');
    }, 30_000);

    it('releases what it holds on Ctrl+C', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const held = new TalkingProgram('key', '--hold=60', NAME, 'shift+a');
        await serial.waitFor(/key down 1e/);
        expect(await held.interrupt()).toBe(130);
        await serial.waitFor(/key up 1e/);
        await serial.waitFor(/key up 2a/);
    }, 30_000);

    it('releases what it types in the middle of a slow text', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const slow = new TalkingProgram('type', '--interval=5000', NAME, 'Ab');
        await serial.waitFor(/key down 2a/);
        expect(await slow.interrupt()).toBe(130);
        await serial.waitFor(/key up 2a/);
        expect(serial.text).not.toContain('key down 30');
    }, 30_000);

    it('clicks, double-clicks and drags where it is told', async () => {
        await machine.setAbsolute(true);
        const once = await told(/abs 320 240 buttons 0/, 'click', NAME, '320', '240');
        expect(once).toMatch(/abs 320 240 buttons 1\b[^]*abs 320 240 buttons 0\b/);
        const right = await told(
            /buttons 2[^]*buttons 0[^]*buttons 2[^]*buttons 0/,
            ...['click', '--button=right', '--count=2', NAME, '10', '20'],
        );
        expect(right.match(/abs 10 20 buttons 2/g)?.length).toBe(2);
        const dragged = await told(
            /abs 300 200 buttons 0/,
            'drag',
            NAME,
            '100',
            '100',
            '300',
            '200',
        );
        expect(dragged).toMatch(/abs 100 100 buttons 1\b[^]*abs 300 200 buttons 1\b/);
        expect(dragged.match(/buttons 1/g)?.length).toBeGreaterThan(5);
    }, 60_000);

    it('says which place is not on the screen', async () => {
        const { status, stderr } = await runProgram('click', NAME, '700', '20');
        expect(status).toBe(1);
        expect(stderr).toBe(
            'vitrine click: There is no 700,20 on this screen: it has 640x480 pixels.\n',
        );
    }, 30_000);

    it('turns the wheel where it is told', async () => {
        const down = await told(/wheel -1/, 'scroll', '--at=50,60', NAME, 'down');
        expect(down).toMatch(/abs 50 60 buttons 0 wheel -1/);
        await told(/wheel 1[^]*wheel 1/, 'scroll', NAME, 'up', '2');
    }, 30_000);

    it('moves a mouse that takes no places, and says when it does not', async () => {
        const placed = await runProgram('move', '--by', NAME, '1', '1');
        expect(placed.status).toBe(1);
        expect(placed.stderr).toContain('takes places, not motion');
        await machine.setAbsolute(false);
        const moved = await told(/mouse rel/, 'move', '--by', NAME, '--', '-12', '7');
        const steps = [...moved.matchAll(/mouse rel (-?\d+) (-?\d+)/g)];
        expect(steps.reduce((sum, [, x]) => sum + Number(x), 0)).toBe(-12);
        expect(steps.reduce((sum, [, , y]) => sum + Number(y), 0)).toBe(7);
        const there = await runProgram('move', NAME, '1', '1');
        expect(there.status).toBe(1);
        expect(there.stderr).toContain('--by');
    }, 30_000);

    it('touches the screen, and lifts the finger', async () => {
        const before = machine.qemu.stderrText.length;
        const outcome: Outcome = await runProgram('touch', NAME, '100', '50', '200', '90');
        expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
        const events = await until(() => {
            const told = machine.qemu.stderrText.slice(before);
            return told.includes('button touch, down 0') ? told : null;
        }, 'the finger to be lifted');
        const places = [...events.matchAll(/mtt .*axis x, value (0x[0-9a-f]+)$/gm)]
            .map(([, value]) => Number(value))
            .filter(value => value > 0);
        expect(places[0]).toBe(Math.floor((100 * 32767) / 640));
        expect(places.at(-1)).toBe(Math.floor((200 * 32767) / 640));
        expect(events).toMatch(/btn .*button touch, down 1[^]*btn .*button touch, down 0/);
        const outside = await runProgram('touch', NAME, '1', '2', '3');
        expect(outside.status).toBe(2);
    }, 30_000);

    it('types from standard input', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const program = `${GLib.getenv('VITRINE_BUILD_DIR') ?? ''}/src/main.js`;
        const line = `printf 'a\\nb' | gjs -m "$0" type --file=- ${NAME}`;
        const [done] = GLib.spawn_async(
            null,
            ['sh', '-c', line, program],
            null,
            GLib.SpawnFlags.SEARCH_PATH,
            null,
        );
        expect(done).toBeTrue();
        await serial.waitFor(/key up 1e[^]*key up 1c[^]*key up 30/);
    }, 30_000);
});
