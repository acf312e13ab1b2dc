// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine from its start by a command to its end by another, and the list meanwhile.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from '../support/bed.js';
import { runProgram, TalkingProgram } from '../support/program.js';

const IMAGE = 'tests/guests/sector/sector.img';

describe('A machine of commands alone', () => {
    it('is started, listed, looked at and ended', async () => {
        const folder = GLib.dir_make_tmp('vitrine-run-XXXXXX');
        const image = GLib.build_filenamev([folder, 'by-command.img']);
        const [, bytes] = GLib.file_get_contents(buildPath(IMAGE));
        GLib.file_set_contents(image, bytes);
        const watching = new TalkingProgram('list', '--watch', '--json');

        const started = await runProgram(
            'run',
            '--json',
            '--tcg',
            '--memory=64',
            '--cpus=1',
            image,
        );
        expect(started.status).toBe(0);
        const { target, name } = JSON.parse(started.stdout) as Record<string, string>;
        expect(name).toBe('by-command');
        expect((await runProgram('list', '--names')).stdout).toBe('by-command\n');
        const [line = ''] = await watching.untilLines(1);
        expect(JSON.parse(line)).toEqual({
            change: 'added',
            machine: jasmine.objectContaining({ name: 'by-command', state: 'ready' }),
        });
        expect((await runProgram('wait-stable', 'by-command')).status).toBe(0);
        const { stdout } = await runProgram('monitor', 'by-command', 'info', 'status');
        expect(stdout).toBe('VM status: running\n');

        const ended = await runProgram('power', '--wait=10', target ?? '', 'force-off');
        expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
        const lines = await watching.untilLines(2);
        expect(lines.at(-1)).toContain('"removed"');
        expect(await watching.interrupt()).toBe(0);
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);

        const missing = await runProgram('run', '/nonexistent/image.iso');
        expect(missing.status).toBe(4);
        expect(missing.stderr).toContain('no socket and no image at /nonexistent/image.iso');
    }, 90_000);
});
