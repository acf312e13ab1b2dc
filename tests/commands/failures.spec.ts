// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every command that is about a machine says, and its exit status, when there is none of that
// name, more than one, one of another user's, and when the machine leaves while it is at work.
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Declaration } from '../../src/command-line/declaration.js';
import { statusOf } from '../../src/command-line/exit-status.js';
import { OTHER_PROGRAMS } from '../../src/commands.js';
import { isMachineCommand, type Command, type MachineCommand } from '../../src/commands/command.js';
import { COMMAND_NAMES } from '../../src/commands/names.js';
import { Session } from '../../src/commands/session.js';
import { COMMANDS } from '../../src/commands/table.js';
import { errorText } from '../../src/machine/errors.js';
import { runAsNobody } from './as-nobody.js';
import { TRIALS, type HalfWay } from './failure-table.js';
import { Bench, CAN_BECOME_ANOTHER, letEverybodyReach, untilListed } from '../machine/support.js';
import { ChardevName } from '../../src/display1/chardev.js';
import { sleep, until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';

/** Nothing depends on it: what has been reached ends with the machine whenever that goes. */
const AT_WORK_MS = 300;

const GONE = /The machine has shut down, or its program has ended\./;

/** What a machine needs so that each command has something to be about. */
const EVERYTHING = [
    ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
    ...['-chardev', `dbus,id=hmp,name=${ChardevName.HMP}`, '-mon', 'chardev=hmp'],
    ...['-device', 'virtio-serial', '-device', 'virtio-multitouch-pci'],
    ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
    ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
];

function isAboutMachines({ arguments: [first] }: Declaration): boolean {
    return first?.completion === 'target';
}

const ABOUT_MACHINES = COMMANDS.filter(({ declaration }) => isAboutMachines(declaration));

function halfWayOf({ declaration: { name } }: Command): HalfWay | undefined {
    return TRIALS[name]?.halfWay;
}

interface Failure {
    readonly status: number;
    readonly sentence: string;
}

/** How work fails; null where it does not. */
async function failureOf(work: () => Promise<unknown>): Promise<Failure | null> {
    try {
        await work();
        return null;
    } catch (error) {
        return { status: statusOf(error), sentence: errorText(error) };
    }
}

/** A command that is about a machine which it has reached. */
interface Begun {
    readonly command: Command;
    readonly failed: Promise<Failure | null>;
    readonly close: () => Promise<void>;
}

/** Has a command reach its machine. @returns has it begin with it */
async function open(
    command: MachineCommand,
    target: string,
    words: readonly string[],
): Promise<() => Begun> {
    const work = command.prepare(words);
    const session = await Session.open(target);
    return () => ({
        command,
        failed: failureOf(() => session.during(() => work(session))),
        close: () => session.close(),
    });
}

/** The same, and begins. */
async function begin(command: Command, target: string, words: readonly string[]): Promise<Begun> {
    if (isMachineCommand(command)) return (await open(command, target, words))();
    return {
        command,
        failed: failureOf(() => command.run([target, ...words])),
        close: () => Promise.resolve(),
    };
}

/** Stops a machine, so that it answers nothing more once this resolves. */
async function suspend(machine: Qemu): Promise<void> {
    const path = `/proc/${String(machine.pid)}/stat`;
    machine.suspend();
    await until(() => {
        const [, bytes] = GLib.file_get_contents(path);
        return new TextDecoder().decode(bytes).includes(') T ');
    }, 'the machine to stand still');
}

describe('Every command about a machine', () => {
    const bench = new Bench();
    let folder: string;

    /** The words behind a command's name; without a target where that is null, as in a script. */
    function wordsOf({ declaration: { name } }: Command, target: string | null): string[] {
        const words = TRIALS[name]?.words(folder) ?? [];
        const options = words.filter(word => word.startsWith('--'));
        const others = words.filter(word => !word.startsWith('--'));
        return [...options, ...(target === null ? [] : [target]), ...others];
    }

    beforeAll(() => {
        folder = GLib.dir_make_tmp('vitrine-failures-XXXXXX');
        GLib.file_set_contents(`${folder}/script`, 'key --hold 60 b\n');
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
    });

    it('is in the table by which these specs have it fail', () => {
        const declared = [...OTHER_PROGRAMS, ...COMMANDS.map(({ declaration }) => declaration)];
        const names = declared.filter(isAboutMachines).map(({ name }) => name);
        expect(Object.keys(TRIALS).sort()).toEqual(names.sort());
    });

    it('says that there is no such machine', async () => {
        for (const command of ABOUT_MACHINES) {
            const words = wordsOf(command, 'bus:nobody-here');
            const failure = await failureOf(() => command.run(words));
            expect(failure).withContext(command.declaration.name).toEqual({
                status: 4,
                sentence:
                    'No machine is called “nobody-here”: start one with “-display dbus” first.',
            });
        }
    }, 60_000);

    it('names the exact forms of several that fit', async () => {
        await Promise.all([bench.start({ name: 'twin' }), bench.start({ name: 'twin' })]);
        await untilListed(2);
        for (const command of ABOUT_MACHINES) {
            const failure = await failureOf(() => command.run(wordsOf(command, 'bus:twin')));
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
        const ended = await runAsNobody(lines);
        expect(ended.length).toBe(ABOUT_MACHINES.length);
        for (const { name, status, sentence } of ended) {
            expect(status).withContext(name).toBe(5);
            expect(sentence).withContext(name).toContain(`You may not connect to ${qmpPath}`);
        }
    }, 60_000);

    it('ends with the machine that goes while it is at work', async () => {
        const machine = await SectorMachine.start({
            name: 'short-lived',
            audiodev: 'sound',
            sharesSerial: true,
            args: EVERYTHING,
        });
        await machine.setAbsolute(true);
        await machine.command('animate 0');
        const atWork = ABOUT_MACHINES.filter(
            command => halfWayOf(command) === 'at-work' || halfWayOf(command) === 'at-its-end',
        );
        const begun = [];
        for (const command of atWork)
            begun.push(await begin(command, 'bus:short-lived', wordsOf(command, null)));
        const { serial } = machine.qemu;
        await serial.waitFor(/key down 30/);
        const video = `${folder}/video.webm`;
        await until(() => GLib.file_test(video, GLib.FileTest.EXISTS), 'a recording');
        await sleep(AT_WORK_MS);
        await machine.qemu.kill();
        for (const { command, failed, close } of begun) {
            const { name } = command.declaration;
            const failure = await failed;
            await close();
            if (halfWayOf(command) === 'at-its-end') {
                expect(failure).withContext(name).toBeNull();
                continue;
            }
            expect(failure?.status).withContext(name).toBe(6);
            expect(failure?.sentence).withContext(name).toMatch(GONE);
        }
        machine.console.close();
        await machine.bus.close(null);
    }, 60_000);

    it('ends with the machine that goes before it has answered', async () => {
        const [onBus, byQmp] = await Promise.all([
            bench.start({ name: 'silent', audiodev: 'sound', args: EVERYTHING }),
            bench.start({ name: 'silent-peer', display: 'p2p' }),
        ]);
        await untilListed(1);
        const asking = [];
        for (const command of ABOUT_MACHINES.filter(isMachineCommand)) {
            const trial = TRIALS[command.declaration.name];
            if (trial?.halfWay !== 'unanswered') continue;
            const target = trial.byQmp ? byQmp.qmpPath : 'bus:silent';
            asking.push(await open(command, target, wordsOf(command, null)));
        }
        for (const machine of [onBus, byQmp]) await suspend(machine);
        const asked = asking.map(one => one());
        for (const machine of [onBus, byQmp]) await machine.kill();
        for (const { command, failed, close } of asked) {
            const { name } = command.declaration;
            const failure = await failed;
            await close();
            expect(failure?.status).withContext(name).toBe(6);
            // A busy computer may take longer to kill it than it may take to answer.
            expect(failure?.sentence)
                .withContext(name)
                .toMatch(/^The machine (has shut down|does not answer)/);
        }
        await until(() => !onBus.runs && !byQmp.runs, 'the end of the machines');
    }, 60_000);
});
