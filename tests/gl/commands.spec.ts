// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands, which have neither GTK nor a graphics driver, with a QEMU whose screen leaves as DMA-BUFs.
import GLib from 'gi://GLib?version=2.0';

import { difference } from '../support/picture.js';
import { readPng } from '../support/png.js';
import { runProgram } from '../support/program.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';

const SPEC_MS = 240_000;
const NAME = 'drawn-by-gl';
const [WIDTH, HEIGHT] = [320, 200];

describe('Commands with a QEMU that draws by GL', () => {
    let machine: SectorMachine;
    let folder: string;

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-gl-XXXXXX');
        machine = await SectorMachine.start({ name: NAME, gl: true });
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
    }, SPEC_MS);

    afterAll(async () => {
        await machine.close();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    }, SPEC_MS);

    it(
        'take its picture, and see that it stands still',
        async () => {
            const path = GLib.build_filenamev([folder, 'picture.png']);
            const outcome = await runProgram('screenshot', '--wait-stable', NAME, path);
            expect(outcome).toEqual({ status: 0, stdout: `${path}\n`, stderr: '' });
            expect(difference(readPng(path), sectorPicture(WIDTH, HEIGHT, 32))).toBeNull();
        },
        SPEC_MS,
    );
});
