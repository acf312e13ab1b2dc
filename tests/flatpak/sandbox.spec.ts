// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vitrine as a Flatpak: every start of it is in a sandbox of its own, with its own processes and its
// own /tmp, and a machine must be the same to all of them.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { untilWindow, type Thing } from '../support/accessible.js';
import { buildPath } from '../support/bed.js';
import {
    endSandboxes,
    giveFile,
    hasDocuments,
    runInSandbox,
    sandboxes,
    sharedPath,
    shellInSandbox,
    startInSandbox,
} from '../support/flatpak.js';
import { until } from '../support/main-loop.js';
import { Person } from '../support/person.js';
import { difference } from '../support/picture.js';
import { readPng, writePng } from '../support/png.js';
import type { RunningProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { openCapture } from '../support/screen-capture.js';
import { sectorPicture } from '../support/sector-machine.js';

/** What every start of a sandbox, and QEMU's own, may take on a busy machine. */
const LIMIT_MS = 180_000;
const START_MS = 60_000;

const PICTURE = sectorPicture(640, 480, 32);

interface Listed {
    readonly name: string;
    readonly target: string;
    readonly uuid: string | null;
    readonly state: string;
}

async function listed(name: string): Promise<Listed | undefined> {
    const { stdout } = await runInSandbox('list', '--json');
    return (JSON.parse(stdout) as Listed[]).find(machine => machine.name === name);
}

/** What a machine shows, taken by a sandbox that knows it only by its name. */
async function pictureOf(name: string): Promise<string | null> {
    const path = sharedPath(`${name}.png`);
    const { status, stderr } = await runInSandbox('screenshot', name, path);
    if (status !== 0) return stderr;
    return difference(readPng(path), PICTURE);
}

/** Keeps what is on the screen for a person to look at. */
async function saveScreen(name: string): Promise<void> {
    const folder = buildPath('pictures');
    GLib.mkdir_with_parents(folder, 0o755);
    const capture = await openCapture();
    writePng(await capture.capture(), GLib.build_filenamev([folder, `${name}.png`]));
    await capture.close();
}

describe('The Flatpak', () => {
    let person: Person;
    let image: string;
    let window: Thing;
    let program: RunningProgram;

    beforeAll(async () => {
        person = await Person.open();
        image = GLib.build_filenamev([GLib.get_home_dir(), 'sector.img']);
        const source = Gio.File.new_for_path(buildPath('tests/guests/sector/sector.img'));
        source.copy(Gio.File.new_for_path(image), 0, null, null);
    });

    afterAll(async () => {
        await endSandboxes();
        await person.close();
    });

    it(
        'has a QEMU of its own, and may do what it needs',
        async () => {
            const { status, stdout } = await runInSandbox('doctor');
            expect(status).withContext(stdout).toBe(0);
            expect(stdout.match(/^[✗!] QEMU.*$/gm)).toBeNull();
            const [lacking, ...more] = stdout.match(/^[✗!] Flatpak.*$/gm) ?? [];
            expect(lacking).toMatch(/libvirt/);
            expect(more).toEqual([]);
            const { stdout: program } = await shellInSandbox('command -v qemu-system-x86_64');
            expect(program.trim()).toBe('/app/bin/qemu-system-x86_64');
        },
        LIMIT_MS,
    );

    it(
        'finds a machine on the desktop’s bus, and sees what it shows',
        async () => {
            const machine = await Qemu.start({ name: 'outside', args: sectorGuest() });
            try {
                await machine.serial.waitFor(/ready 640x480x32/, START_MS);
                expect((await listed('outside'))?.state).toBe('ready');
                expect(await pictureOf('outside')).toBeNull();
            } finally {
                await machine.quit();
            }
        },
        LIMIT_MS,
    );

    it(
        'starts a machine from a file that the person gave it, and shows it',
        async () => {
            program = hasDocuments()
                ? startInSandbox([], await giveFile(image))
                : startInSandbox([`--filesystem=${image}`], image);
            window = await untilWindow('sector');
            await window.until('image', 'Screen of sector', START_MS);
            await until(
                async () => (await pictureOf('sector')) === null,
                'the guest’s picture',
                START_MS,
            );
            await saveScreen('flatpak-window');
            expect((await listed('sector'))?.state).toBe('ready');
        },
        LIMIT_MS,
    );

    it(
        'saves pictures where the person keeps them',
        async () => {
            (await window.until('button', 'Save a Picture of the Screen')).activate();
            const said = /^Picture saved as (.*)$/;
            const { name } = await window.until('label', said, START_MS);
            const folders = [GLib.get_home_dir(), 'Pictures', 'Screenshots'];
            const path = GLib.build_filenamev([...folders, said.exec(name)?.[1] ?? '']);
            expect(difference(readPng(path), PICTURE)).toBeNull();
        },
        LIMIT_MS,
    );

    it(
        'keeps the machine when its window is closed',
        async () => {
            const before = await listed('sector');
            (await window.until('button', 'Close')).activate();
            (await window.until('button', 'Keep Running')).activate();
            expect(await program.ended()).toBe(0);
            const after = await listed('sector');
            expect(after?.state).toBe('ready');
            expect(after?.uuid).toBe(before?.uuid ?? '');
        },
        LIMIT_MS,
    );

    it(
        'opens it again from another sandbox, and ends it there',
        async () => {
            const machine = await listed('sector');
            program = startInSandbox([], machine?.target ?? '');
            window = await untilWindow('sector');
            await window.until('image', 'Screen of sector', START_MS);
            expect(await pictureOf('sector')).toBeNull();
            expect((await sandboxes()).length).toBeGreaterThan(1);
            const { status, stderr } = await runInSandbox(
                'power',
                'sector',
                'force-off',
                '--wait=20',
            );
            expect(stderr).toBe('');
            expect(status).toBe(0);
            expect(await listed('sector')).toBeUndefined();
            (await window.until('button', 'Close')).activate();
            expect(await program.ended()).toBe(0);
            await until(
                async () => (await sandboxes()).length === 0,
                'all sandboxes to end',
                START_MS,
            );
        },
        LIMIT_MS,
    );

    it(
        'says why no image can be opened where it was built without QEMU',
        async () => {
            program = startInSandbox(['--command=/app/bin/vitrine', '--env=PATH=/usr/bin']);
            window = await untilWindow('Vitrine');
            const said = /^Images cannot be opened: QEMU for x86/;
            expect((await window.until('button', said)).isSensitive).toBeFalse();
            await saveScreen('flatpak-without-qemu');
            await program.terminate();
        },
        LIMIT_MS,
    );
});
