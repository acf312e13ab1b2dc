// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { runProgram, TalkingProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

const NAME = 'scripted';

describe('A script', () => {
    let machine: SectorMachine;
    let folder: string;

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-script-XXXXXX');
        machine = await SectorMachine.start({ name: NAME });
        await machine.setAbsolute(true);
    }, 60_000);

    afterAll(async () => {
        await machine.close();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    function write(...lines: string[]): string {
        const path = GLib.build_filenamev([folder, 'script.vitrine']);
        GLib.file_set_contents(path, lines.join('\n'));
        return path;
    }

    it('does its lines one after another, with what is held held on', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const picture = GLib.build_filenamev([folder, 'done.png']);
        const script = write(
            '# a comment, and an empty line',
            '',
            'wait-stable --for 0.3   # and one behind a line',
            'key --down shift',
            'click 100 50',
            'key --up shift',
            'sleep 0.05',
            'type "a b"',
            `screenshot '${picture}'`,
        );
        const outcome = await runProgram('script', NAME, script);
        expect(outcome).toEqual({ status: 0, stdout: `${picture}\n`, stderr: '' });
        await serial.waitFor(
            /key down 2a[^]*abs 100 50 buttons 1[^]*key up 2a[^]*key down 1e[^]*key down 39[^]*key up 30/,
        );
        expect(GLib.file_test(picture, GLib.FileTest.EXISTS)).toBeTrue();
    }, 30_000);

    it('holds a key on while it takes a picture', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const picture = GLib.build_filenamev([folder, 'held.png']);
        const script = write('key --down shift', `screenshot '${picture}'`, 'key a');
        expect((await runProgram('script', NAME, script)).status).toBe(0);
        await serial.waitFor(/key down 2a\s+key down 1e\s+key up 1e\s+key up 2a/);
    }, 30_000);

    it('begins nothing where a line cannot be understood, and names it', async () => {
        const before = machine.qemu.serial.text.length;
        const script = write('key a', '', 'click 10');
        const { status, stderr } = await runProgram('script', NAME, script);
        expect(status).toBe(2);
        expect(stderr).toContain(`vitrine script: ${script}:3: `);
        const unknown = write('key a', 'list');
        const other = await runProgram('script', '--check', NAME, unknown);
        expect(other.status).toBe(2);
        expect(other.stderr).toContain(`${unknown}:2: A script has no command “list”`);
        const quote = await runProgram('script', NAME, write('type "never ended'));
        expect(quote.status).toBe(2);
        expect(machine.qemu.serial.text.slice(before)).toBe('');
    }, 30_000);

    it('ends with the line that failed, with its status, and releases what is held', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const script = write('key --down ctrl', 'wait-image --timeout 0.2 /dev/null', 'key z');
        const { status, stderr } = await runProgram('script', NAME, script);
        expect(status).toBe(1);
        expect(stderr).toContain(`${script}:2: The picture /dev/null cannot be read`);
        await serial.waitFor(/key up 1d/);
        const late = write('click 5000 1', 'key z');
        const missed = await runProgram('script', NAME, late);
        expect(missed.status).toBe(1);
        expect(missed.stderr).toContain(`${late}:1: There is no 5000,1 on this screen`);
    }, 30_000);

    it('releases what is held on Ctrl+C', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        const running = new TalkingProgram('script', NAME, write('key --down alt', 'sleep 60'));
        await serial.waitFor(/key down 38/);
        expect(await running.interrupt()).toBe(130);
        await serial.waitFor(/key up 38/);
    }, 30_000);
});
