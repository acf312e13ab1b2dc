// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine's streams, sound, power and screen's size by commands of the built program.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { openMachine } from '../../src/machine/open.js';
import { reportTone } from '../support/tone-report.js';
import { buildPath } from '../support/bed.js';
import { until, within } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { Qemu } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';
import { readVideo } from '../support/video-file.js';

const NAME = 'controlled';
const SOUND_RATE = 48_000;
const WAV_HEADER = 44;

/** Runs a line of a shell in which $V is the program, and gives what it printed. */
async function shell(line: string): Promise<string> {
    const program = `gjs -m ${buildPath('src/main.js')}`;
    const { STDOUT_PIPE } = Gio.SubprocessFlags;
    const process = Gio.Subprocess.new(['sh', '-c', `V='${program}'; ${line}`], STDOUT_PIPE);
    const [output] = await within(process.communicate_utf8_async(null, null), line, 20_000);
    return output ?? '';
}

describe('Commands for devices', () => {
    let machine: SectorMachine;
    let folder: string;
    const path = (name: string): string => GLib.build_filenamev([folder, name]);

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-devices-XXXXXX');
        machine = await SectorMachine.start({
            name: NAME,
            audiodev: 'sound',
            sharesSerial: true,
            args: [
                ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
                ...['-chardev', 'dbus,id=hmp,name=org.qemu.monitor.hmp.0', '-mon', 'chardev=hmp'],
            ],
        });
    }, 60_000);

    afterAll(async () => {
        await machine.close();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    it('send a pipe to the serial line, and print what comes back', async () => {
        const output = await shell(`printf 'ping\\n' | $V serial --linger=0.5 ${NAME}`);
        expect(output).toMatch(/^pong\r?\n$/);
        const wrong = await runProgram('serial', NAME, 'org.example.none');
        expect(wrong.status).toBe(1);
        expect(wrong.stderr).toContain('there are: org.qemu.console.serial.0');
    }, 30_000);

    it('leave the terminal as it was', async () => {
        const typed = `(sleep 1.5; printf 'ping\\n'; sleep 1; printf '\\035'; sleep 1)`;
        const inside = `stty -g; $V serial ${NAME}; stty -g`;
        const line = `export V; ${typed} | script -qec "${inside.replaceAll('"', '\\"')}" /dev/null`;
        const output = await shell(line);
        const states = output.match(/[0-9a-f]+(:[0-9a-f]+){10,}/g) ?? [];
        expect(states.length).toBe(2);
        expect(states[0]).toBe(states[1] ?? '');
        expect(output).toMatch(/Connected: Ctrl\+\] ends it\.\r\n[^]*pong/);
    }, 30_000);

    it('ask the monitor on the display', async () => {
        const { status, stdout } = await runProgram('monitor', NAME, 'info', 'name');
        expect(status).toBe(0);
        expect(stdout).toBe(`${NAME}\n`);
    }, 30_000);

    it('say that a card has no sizes but its own', async () => {
        const { status, stderr } = await runProgram('resize', NAME, '800x600');
        expect(status).toBe(1);
        expect(stderr).toContain('start it with “-device virtio-vga”');
        expect((await runProgram('resize', NAME, 'large')).status).toBe(2);
    }, 30_000);

    it('say what gives control over a machine on a bus', async () => {
        const { status, stderr } = await runProgram('power', NAME);
        expect(status).toBe(1);
        expect(stderr).toContain('-qmp unix:PATH,server=on,wait=off');
    }, 30_000);

    it('capture what it plays', async () => {
        await machine.qemu.serial.send('beep 500 5000');
        const capturing = runProgram('audio', '--time=1.5', NAME, 'capture', path('beep.wav'));
        expect(await capturing).toEqual({ status: 0, stdout: '', stderr: '' });
        const [, bytes] = GLib.file_get_contents(path('beep.wav'));
        const samples = new Int16Array(bytes.slice(WAV_HEADER).buffer);
        expect(samples.length / 2).toBe(SOUND_RATE * 1.5);
        const left = samples.filter((_, at) => at % 2 === 0);
        const { frequency } = reportTone(left, SOUND_RATE);
        expect(Math.abs(frequency - 500)).toBeLessThan(10);
    }, 30_000);

    it('record the screen until Ctrl+C', async () => {
        await machine.command('animate 0 full');
        const recording = new TalkingProgram('record', '--no-sound', NAME, path('screen.webm'));
        await new Promise(resolve => setTimeout(resolve, 2500));
        expect(await recording.interrupt()).toBe(0);
        expect(recording.lines).toEqual([path('screen.webm')]);
        const video = readVideo(path('screen.webm'));
        expect([video.first.width, video.first.height]).toEqual([640, 480]);
        expect(video.frames).toBeGreaterThan(5);
        await machine.qemu.serial.send('stop');
    }, 30_000);

    it('say that no program for USB is there, or what is plugged in', async () => {
        const { status, stdout, stderr } = await runProgram('usb', NAME, 'list', '--json');
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toEqual(jasmine.objectContaining({ ports: 0 }));
        const absent = await runProgram('usb', NAME, 'attach', 'dead:beef');
        expect(absent.status).toBe(1);
        expect(absent.stderr).toContain('There is no USB device dead:beef here');
        const nobody = await runProgram('usb', NAME, 'attach');
        expect(nobody.status).toBe(2);
    }, 30_000);

    describe('of a machine with one control connection', () => {
        let qemu: Qemu;

        beforeAll(async () => {
            qemu = await Qemu.start({ name: 'peer', display: 'p2p', vga: 'virtio' });
        });

        afterAll(async () => {
            if (qemu.runs) await qemu.quit();
        });

        it('leave it to the program that has it', async () => {
            const machine = await openMachine(qemu.qmpPath);
            let isGone = false;
            machine.onGone(() => {
                isGone = true;
            });
            for (const words of [
                ['key', qemu.qmpPath, 'a'],
                ['screenshot', qemu.qmpPath, path('peer.png')],
                ['wait-stable', '--for=0.2', qemu.qmpPath],
            ])
                expect((await runProgram(...words)).stderr).toBe('');
            expect(isGone).toBeFalse();
            await machine.close();
        }, 30_000);

        it('pause it, say how it is, let it go on, and end it', async () => {
            const target = qemu.qmpPath;
            expect((await runProgram('power', target)).stdout).toBe('running\n');
            expect((await runProgram('power', '--wait=5', target, 'pause')).stderr).toBe('');
            const paused = await runProgram('power', '--json', target);
            expect(JSON.parse(paused.stdout)).toEqual({ status: 'paused', reason: null });
            const early = await runProgram('power', target, 'shut-down');
            expect(early.status).toBe(1);
            expect(early.stderr).toContain('resume it first');
            expect((await runProgram('monitor', target, 'info', 'status')).stdout).toBe(
                'VM status: paused\n',
            );
            expect((await runProgram('power', target, 'resume')).status).toBe(0);
            expect((await runProgram('power', '--wait=10', target, 'force-off')).stderr).toBe('');
            await until(() => !qemu.runs, 'the machine to end');
        }, 60_000);
    });
});
