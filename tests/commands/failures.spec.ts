// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every command that is about a machine says, and its exit status, when there is none of that
// name, more than one, one of another user's, and when the machine goes while it is at work.
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../../src/machine/errors.js';
import { statusOf } from '../../src/command-line/exit-status.js';
import type { Command } from '../../src/commands/command.js';
import { COMMAND_NAMES } from '../../src/commands/names.js';
import { COMMANDS } from '../../src/commands/table.js';
import { runAsNobody } from './as-nobody.js';
import { Bench, CAN_BECOME_ANOTHER, letEverybodyReach, untilListed } from '../machine/support.js';
import { SectorMachine } from '../support/sector-machine.js';

/** The words after TARGET with which a command has something to do for a while. */
const WORDS: Readonly<Record<string, (folder: string) => readonly string[]>> = {
    audio: folder => ['capture', `${folder}/sound.wav`],
    click: () => ['--hold=60', '1', '1'],
    clipboard: () => ['watch'],
    doctor: () => [],
    drag: () => ['--time=60', '1', '1', '5', '5'],
    info: () => [],
    key: () => ['--hold=60', 'a'],
    monitor: () => ['--linger=60'],
    move: () => ['1', '1'],
    power: () => ['--wait=60', 'pause'],
    record: folder => [`${folder}/video.webm`],
    resize: () => ['640x480'],
    screenshot: folder => [`${folder}/picture.png`],
    script: folder => [`${folder}/script`],
    scroll: () => ['down', '1000'],
    serial: () => ['--linger=60'],
    term: () => [],
    touch: () => ['--time=60', '1', '1'],
    type: () => ['--interval=5000', 'abc'],
    usb: () => ['list'],
    'wait-image': folder => ['--timeout=60', `${folder}/needle.png`],
    'wait-stable': () => ['--for=60', '--timeout=60'],
    'wait-text': () => ['--timeout=60', 'nothing like this'],
};

/** Those that are over before anything can go away, or whose machine needs more than this one has. */
const NOT_HALFWAY = new Set([
    'doctor',
    'info',
    'move',
    'power',
    'resize',
    'screenshot',
    'term',
    'usb',
]);

/** It is recorded to its end. */
const ENDS_WELL = new Set(['record']);

const ABOUT_MACHINES = COMMANDS.filter(
    ({ declaration }) => declaration.arguments[0]?.name === 'TARGET',
);

interface Failure {
    readonly status: number;
    readonly sentence: string;
}

/** How a command fails; null where it does not. */
async function failureOf(command: Command, words: readonly string[]): Promise<Failure | null> {
    try {
        await command.run(words);
        return null;
    } catch (error) {
        return { status: statusOf(error), sentence: errorText(error) };
    }
}

describe('Every command about a machine', () => {
    const bench = new Bench();
    let folder: string;

    function wordsOf({ declaration: { name } }: Command, target: string): string[] {
        const words = WORDS[name];
        if (!words) throw new Error(`The test has no words for “${name}”`);
        const [...given] = words(folder);
        const options = given.filter(word => word.startsWith('--'));
        return [...options, target, ...given.filter(word => !word.startsWith('--'))];
    }

    beforeAll(() => {
        folder = GLib.dir_make_tmp('vitrine-failures-XXXXXX');
        GLib.file_set_contents(`${folder}/script`, 'key --hold 60 a\n');
        const grey = GdkPixbuf.Pixbuf.new(GdkPixbuf.Colorspace.RGB, false, 8, 20, 20);
        grey?.fill(0x404040ff);
        grey?.savev(`${folder}/needle.png`, 'png', [], []);
        letEverybodyReach(`${folder}/script`);
        GLib.chmod(folder, 0o755);
        GLib.chmod(`${folder}/script`, 0o644);
    });

    afterAll(() => {
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    afterEach(async () => {
        await bench.clear();
    });

    it('is among those that main.ts knows', () => {
        const names = COMMANDS.map(({ declaration }) => declaration.name);
        expect([...names, 'help'].sort()).toEqual([...COMMAND_NAMES].sort());
        expect(ABOUT_MACHINES.map(({ declaration }) => declaration.name).sort()).toEqual(
            Object.keys(WORDS).sort(),
        );
    });

    it('says that there is no such machine', async () => {
        for (const command of ABOUT_MACHINES) {
            const failure = await failureOf(command, wordsOf(command, 'bus:nobody-here'));
            expect(failure).withContext(command.declaration.name).toEqual({
                status: 4,
                sentence:
                    'No machine is called “nobody-here”: start one with “-display dbus” first.',
            });
        }
    }, 60_000);

    it('names the exact forms of several that fit', async () => {
        await bench.start({ name: 'twin' });
        await bench.start({ name: 'twin' });
        await untilListed(2);
        for (const command of ABOUT_MACHINES) {
            const failure = await failureOf(command, wordsOf(command, 'bus:twin'));
            expect(failure?.status).withContext(command.declaration.name).toBe(3);
            expect(failure?.sentence).toMatch(
                /^More than one machine fits “twin”: choose bus::\S+ or bus::\S+\.$/,
            );
        }
    }, 60_000);

    it('says whose machine it is', async () => {
        if (!CAN_BECOME_ANOTHER) pending('only root can become another user');
        const { qmpPath } = await bench.start({ name: 'private', display: 'p2p' });
        letEverybodyReach(qmpPath);
        GLib.chmod(qmpPath, 0o700);
        const lines = ABOUT_MACHINES.map(command => ({
            name: command.declaration.name,
            words: wordsOf(command, qmpPath),
        }));
        for (const { name, status, sentence } of await runAsNobody(lines)) {
            expect(status).withContext(name).toBe(5);
            expect(sentence).withContext(name).toContain(`You may not connect to ${qmpPath}`);
        }
    }, 60_000);

    it('ends with the machine that goes while it is at work', async () => {
        const machine = await SectorMachine.start({
            name: 'short-lived',
            audiodev: 'sound',
            sharesSerial: true,
            args: [
                ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
                ...['-chardev', 'dbus,id=hmp,name=org.qemu.monitor.hmp.0', '-mon', 'chardev=hmp'],
                ...['-device', 'virtio-serial', '-device', 'virtio-multitouch-pci'],
                ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
                ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
            ],
        });
        await machine.setAbsolute(true);
        await machine.command('animate 0');
        const atWork = ABOUT_MACHINES.filter(
            ({ declaration: { name } }) => !NOT_HALFWAY.has(name),
        ).map(command => ({
            name: command.declaration.name,
            failing: failureOf(command, wordsOf(command, 'bus:short-lived')),
        }));
        const done: string[] = [];
        for (const { name, failing } of atWork)
            void failing.then(() => {
                done.push(name);
            });
        await new Promise(resolve => setTimeout(resolve, 1500));
        expect(done).toEqual([]);
        await machine.qemu.kill();
        for (const { name, failing } of atWork) {
            const failure = await failing;
            if (ENDS_WELL.has(name)) {
                expect(failure).withContext(name).toBeNull();
                continue;
            }
            expect(failure?.status).withContext(name).toBe(6);
            expect(failure?.sentence)
                .withContext(name)
                .toMatch(/The machine has shut down, or its program has ended\./);
        }
        machine.console.close();
        await machine.bus.close(null);
    }, 60_000);
});
