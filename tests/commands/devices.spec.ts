// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine's streams, sound, power and screen's size by commands of the built program.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { reportTone } from '../support/tone-report.js';
import { buildPath } from '../support/bed.js';
import { sleep, until, within } from '../support/main-loop.js';
import { runProgram, TalkingProgram } from '../support/program.js';
import { Qemu } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';
import { Terminal } from '../support/terminal.js';
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

function bytesIn(path: string): number {
    if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return 0;
    return Gio.File.new_for_path(path).query_info('standard::size', 0, null).get_size();
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
                ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
                ...['-serial', 'chardev:agent', '-device', 'qemu-xhci'],
                ...['-chardev', 'dbus,id=usb,name=org.qemu.usbredir'],
                ...['-device', 'usb-redir,chardev=usb'],
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

    it('wait for what the serial line says', async () => {
        const said = await runProgram('serial', '--send=ping', '--until=po.g', NAME);
        expect(said.stderr).toBe('');
        expect(said.status).toBe(0);
        expect(said.stdout).toMatch(/pong/);
        const never = await runProgram('serial', '--until=never', '--timeout=0.2', NAME);
        expect(never.status).toBe(7);
        expect(never.stderr).toContain('Not said within 0.2 s: “never”');
    }, 30_000);

    it('leave the terminal as it was', async () => {
        const terminal = new Terminal('serial', NAME);
        await terminal.waitFor(/Connected: Ctrl\+\] ends it\.\r\n/);
        await terminal.type('ping\n');
        await terminal.waitFor(/pong/);
        await terminal.type('\x1d');
        const [before, after] = await terminal.settings();
        expect(terminal.text).toContain('status 0');
        expect(after).toBe(before);
        await terminal.close();
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

    it('leave a whole WAV file on Ctrl+C', async () => {
        const capturing = new TalkingProgram('audio', NAME, 'capture', path('cut.wav'));
        await until(() => bytesIn(path('cut.wav')) > 10_000, 'some sound');
        expect(await capturing.interrupt()).toBe(0);
        const [, bytes] = GLib.file_get_contents(path('cut.wav'));
        const header = new DataView(bytes.slice(0, WAV_HEADER).buffer);
        expect(header.getUint32(4, true)).toBe(bytes.length - 8);
        expect(header.getUint32(WAV_HEADER - 4, true)).toBe(bytes.length - WAV_HEADER);
        expect((bytes.length - WAV_HEADER) % 4).toBe(0);
    }, 30_000);

    it('offer a text until Ctrl+C with --keep', async () => {
        const { serial } = machine.qemu;
        serial.skip();
        await serial.send('agent');
        await serial.waitFor(/agent ready/);
        const offering = new TalkingProgram('clipboard', '--keep', NAME, 'set', 'kept');
        await serial.waitFor(/host copied/);
        for (let pasted = 0; pasted < 2; pasted++) {
            await serial.send('paste');
            await serial.waitFor(/pasted kept/);
        }
        expect(await offering.interrupt()).toBe(0);
    }, 30_000);

    it('record the screen until Ctrl+C', async () => {
        await machine.command('animate 0 full');
        const recording = new TalkingProgram('record', '--no-sound', NAME, path('screen.webm'));
        await until(() => GLib.file_test(path('screen.webm'), GLib.FileTest.EXISTS), 'a file');
        await sleep(700);
        expect(await recording.interrupt()).toBe(0);
        expect(recording.lines).toEqual([path('screen.webm')]);
        const video = readVideo(path('screen.webm'));
        expect([video.first.width, video.first.height]).toEqual([640, 480]);
        expect(video.frames).toBeGreaterThan(1);
        await machine.qemu.serial.send('stop');
    }, 30_000);

    it('say what is plugged in, and that something is not', async () => {
        const { status, stdout, stderr } = await runProgram('usb', NAME, 'list', '--json');
        expect(stderr).toBe('');
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toEqual(jasmine.objectContaining({ ports: 1 }));
        const absent = await Promise.all([
            runProgram('usb', NAME, 'attach', 'dead:beef'),
            runProgram('usb', NAME, 'detach', 'dead:beef'),
        ]);
        for (const { status: failed, stderr: said } of absent) {
            expect(failed).toBe(1);
            expect(said).toContain('There is no USB device dead:beef here');
        }
        expect((await runProgram('usb', NAME, 'attach')).status).toBe(2);
    }, 30_000);

    it('say that no window shows it', async () => {
        const { status, stderr } = await runProgram('info', '--live', NAME);
        expect(status).toBe(1);
        expect(stderr).toBe(
            `vitrine info: No window of Vitrine shows this machine: open it with “vitrine ${NAME}”.\n`,
        );
    }, 30_000);

    describe('of a machine with one control connection', () => {
        let qemu: Qemu;

        beforeAll(async () => {
            qemu = await Qemu.start({ name: 'peer', display: 'p2p', vga: 'virtio' });
        });

        afterAll(async () => {
            if (qemu.runs) await qemu.quit();
        });

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
