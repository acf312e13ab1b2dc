// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is seen of a real machine's screen by commands of the built program.
import GLib from 'gi://GLib?version=2.0';

import { crop, type Picture } from '../support/picture.js';
import { readPng, writePng } from '../support/png.js';
import { runProgram } from '../support/program.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { Qemu } from '../support/qemu.js';

const NAME = 'looked-at';
const WIDTH = 640;
const HEIGHT = 480;

/** The mean difference of a channel. */
function meanDifference(one: Picture, other: Picture): number {
    if (one.data.length !== other.data.length) return Infinity;
    const sum = one.data.reduce(
        (total, value, at) => total + Math.abs(value - (other.data[at] ?? 0)),
        0,
    );
    return sum / one.data.length;
}

describe('Commands for the screen', () => {
    let machine: SectorMachine;
    let folder: string;
    const expected = sectorPicture(WIDTH, HEIGHT, 32);
    const path = (name: string): string => GLib.build_filenamev([folder, name]);

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-screen-XXXXXX');
        machine = await SectorMachine.start({ name: NAME });
    }, 60_000);

    afterAll(async () => {
        await machine.close();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    it('write it as PNG, pixel by pixel', async () => {
        const outcome = await runProgram('screenshot', NAME, path('whole.png'));
        expect(outcome).toEqual({ status: 0, stdout: `${path('whole.png')}\n`, stderr: '' });
        expect(meanDifference(readPng(path('whole.png')), expected)).toBe(0);
    }, 30_000);

    it('write a part of it, and say where none is', async () => {
        const { status } = await runProgram(
            ...['screenshot', '--region=100x40+30+20', NAME, path('part.png')],
        );
        expect(status).toBe(0);
        const part = crop(expected, 30, 20, 100, 40);
        expect(meanDifference(readPng(path('part.png')), part)).toBe(0);
        const beyond = await runProgram(
            'screenshot',
            '--region=100x40+600+20',
            NAME,
            path('no.png'),
        );
        expect(beyond.status).toBe(2);
        expect(beyond.stderr).toContain('the screen has 640x480 pixels');
        expect(GLib.file_test(path('no.png'), GLib.FileTest.EXISTS)).toBeFalse();
    }, 30_000);

    it('write it as JPEG and as WebP', async () => {
        for (const [name, magic] of [
            ['picture.jpg', /^\xff\xd8\xff/],
            ['picture.webp', /^RIFF....WEBP/s],
        ] as const) {
            const outcome = await runProgram('screenshot', NAME, path(name));
            expect(outcome).toEqual({ status: 0, stdout: `${path(name)}\n`, stderr: '' });
            const [, bytes] = GLib.file_get_contents(path(name));
            expect(String.fromCharCode(...bytes.subarray(0, 12))).toMatch(magic);
            const picture = readPng(path(name));
            expect([picture.width, picture.height]).toEqual([WIDTH, HEIGHT]);
            expect(meanDifference(picture, expected)).toBeLessThan(40);
        }
        const other = await runProgram('screenshot', NAME, path('picture.tiff'));
        expect(other.status).toBe(2);
        expect(other.stderr).toContain('.png, .jpg or .webp');
    }, 30_000);

    it('say which consoles there are', async () => {
        const { status, stderr } = await runProgram('screenshot', '--console=7', NAME, '-');
        expect(status).toBe(1);
        expect(stderr).toMatch(/There is no console 7: this machine has 0/);
    }, 30_000);

    it('wait until it stands still, and not longer', async () => {
        await machine.qemu.serial.send('animate 45');
        const waiting = runProgram('wait-stable', '--for=0.4', NAME);
        await machine.qemu.serial.waitFor(/^frame 45\r?$/m);
        expect(await waiting).toEqual({ status: 0, stdout: '', stderr: '' });
    }, 30_000);

    it('end with the status of what did not come', async () => {
        await machine.command('animate 0 full');
        const moving = await runProgram('wait-stable', '--for=1', '--timeout=1.5', NAME);
        expect(moving.status).toBe(7);
        expect(moving.stderr).toBe(
            'vitrine wait-stable: The screen goes on changing after 1.5 s.\n',
        );
        await machine.qemu.serial.send('stop');
        await machine.qemu.serial.waitFor(/^frame \d+\r?$/m);
        await machine.command('picture');
    }, 30_000);

    it('wait for a picture, say where it is, and click there', async () => {
        await machine.setAbsolute(true);
        writePng(crop(expected, 300, 120, 60, 40), path('needle.png'));
        writePng(sectorPicture(60, 40, 8), path('other.png'));
        machine.qemu.serial.skip();
        const { status, stdout, stderr } = await runProgram(
            ...[
                'wait-image',
                '--click',
                '--timeout=10',
                NAME,
                path('other.png'),
                path('needle.png'),
            ],
        );
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(stdout).toBe(`${path('needle.png')}: 60x40+300+120, 100.0 %\n`);
        await machine.qemu.serial.waitFor(/abs 330 140 buttons 1/);
        const elsewhere = await runProgram(
            ...['wait-image', '--region=200x200+0+0', '--timeout=0', NAME, path('needle.png')],
        );
        expect(elsewhere.status).toBe(7);
        expect(elsewhere.stderr).toContain('Not seen within 0 s');
    }, 30_000);

    it('see what comes later', async () => {
        const waiting = runProgram('wait-image', '--json', NAME, path('later.png'));
        const block = { width: 30, height: 20, data: new Uint8Array(1800).fill(0x40) };
        writePng(block, path('later.png'));
        await machine.command('damage 200 300 30 20 404040');
        const { status, stdout } = await waiting;
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toEqual(jasmine.objectContaining({ x: 200, y: 300 }));
    }, 30_000);

    it('read the text on it', async () => {
        if (GLib.find_program_in_path('tesseract') === null) pending('there is no tesseract');
        const firmware = await Qemu.start({ name: 'firmware' });
        try {
            const { status, stdout, stderr } = await runProgram(
                ...['wait-text', '--timeout=15', 'firmware', 'no bootable  device'],
            );
            expect(stderr).toBe('');
            expect(status).toBe(0);
            expect(stdout).toMatch(/no bootable device/i);
            const never = await runProgram(
                ...['wait-text', '--case', '--timeout=0', 'firmware', 'NO BOOTABLE'],
            );
            expect(never.status).toBe(7);
        } finally {
            await firmware.quit();
        }
    }, 60_000);
});
