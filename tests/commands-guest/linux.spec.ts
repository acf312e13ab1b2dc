// SPDX-License-Identifier: GPL-3.0-or-later
//
// What takes a guest with drivers: clipboard, microphone, another size of the screen.
import GLib from 'gi://GLib?version=2.0';

import { WavFile } from '../../src/commands/wav-file.js';
import Gio from 'gi://Gio?version=2.0';
import { linuxGuest, LinuxMachine, type GuestProgram } from '../support/linux-machine.js';
import { runProgram, TalkingProgram } from '../support/program.js';

const NAME = 'penguin';
const RATE = 48_000;
const TONE_HZ = 440;

/** A file with some seconds of a tone. */
function writeTone(path: string, seconds: number): void {
    const file = new WavFile(Gio.File.new_for_path(path).replace(null, false, 0, null));
    const samples = Int16Array.from({ length: RATE * 2 * seconds }, (_, at) =>
        Math.round(8000 * Math.sin((2 * Math.PI * TONE_HZ * Math.floor(at / 2)) / RATE)),
    );
    file.add(samples);
    file.close();
}

describe('Commands for a guest with drivers', () => {
    let machine: LinuxMachine | null = null;
    let folder: string;

    beforeAll(async () => {
        folder = GLib.dir_make_tmp('vitrine-linux-XXXXXX');
        if (!linuxGuest()) return;
        machine = await LinuxMachine.start({ name: NAME, agent: 'clipboard', sound: 'hda' });
    }, 120_000);

    afterAll(async () => {
        await machine?.close();
        GLib.spawn_command_line_sync(`rm -rf ${folder}`);
    });

    let linux: LinuxMachine;

    beforeEach(() => {
        if (machine) linux = machine;
        else pending('the Linux guest was not built');
    });

    describe('with an agent', () => {
        let agent: GuestProgram;

        beforeAll(async () => {
            if (machine) agent = await machine.spawnReady('vdagent');
        }, 30_000);

        afterAll(async () => {
            if (machine) await agent.stop();
        });

        it('say that nothing is copied', async () => {
            const { status, stderr } = await runProgram('clipboard', '--timeout=0', NAME, 'get');
            expect(status).toBe(1);
            expect(stderr).toContain('Nothing is copied in the machine');
            await agent.waitFor(/^ready$/);
        }, 30_000);

        it('offer it a text until it was pasted', async () => {
            agent.skip();
            const setting = runProgram('clipboard', NAME, 'set', 'Grüße', 'aus', 'dem', 'Terminal');
            await agent.waitFor(/^host-grab 0$/);
            await agent.say('paste 0');
            await agent.waitFor(/^pasted 0 Grüße aus dem Terminal$/);
            expect(await setting).toEqual({ status: 0, stdout: '', stderr: '' });
        }, 30_000);

        it('print what is copied in it', async () => {
            agent.skip();
            const watching = new TalkingProgram('clipboard', '--json', NAME, 'watch');
            await agent.waitFor(/^ready$/);
            await agent.say('grab 0 erstens');
            expect(await watching.untilLines(1)).toEqual(['{"text":"erstens"}']);
            expect(await watching.interrupt()).toBe(0);
            agent.skip();
            const getting = runProgram('clipboard', '--timeout=10', NAME, 'get');
            await agent.waitFor(/^ready$/);
            await agent.say('grab 0 zweitens');
            expect(await getting).toEqual({ status: 0, stdout: 'zweitens', stderr: '' });
        }, 60_000);
    });

    it('play a file into its microphone', async () => {
        const path = GLib.build_filenamev([folder, 'tone.wav']);
        writeTone(path, 4);
        const playing = runProgram('audio', NAME, 'play', path);
        const heard = await linux.run('sleep 1; listen 1500', 30_000);
        const [, peak, frequency] =
            /^heard 0 peak (\d+) frequency (\d+)/m.exec(heard.join('\n')) ?? [];
        expect(Number(peak)).toBeGreaterThan(3000);
        expect(Math.abs(Number(frequency) - TONE_HZ)).toBeLessThan(10);
        void playing.catch(() => undefined);
        await linux.run('listen 4000', 30_000);
        expect((await playing).status).toBe(0);
    }, 90_000);

    it('give its screen another size', async () => {
        const kms = await linux.spawnReady('kms');
        await kms.say('follow');
        await kms.waitFor(/^following$/);
        const { status, stderr } = await runProgram('resize', '--timeout=15', NAME, '1024x600');
        expect(stderr).toBe('');
        expect(status).toBe(0);
        await kms.waitFor(/^mode 0 1024x600$/);
        await kms.stop();
    }, 60_000);
});
