// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way through one machine's window as a person goes it, by the names that a screen reader
// says: found in the chooser, used in all that it can do, switched off, and there again.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { rememberOpened } from '../../src/machine/known/known-machines.js';
import { Monitor, RATE } from '../sound/monitor.js';
import { reportTone, type ToneReport } from '../support/tone-report.js';
import { untilWindow, type Thing } from '../support/accessible.js';
import { DesktopClipboard } from '../support/desktop-clipboard.js';
import { sleep, until } from '../support/main-loop.js';
import { Key, Person } from '../support/person.js';
import { difference } from '../support/picture.js';
import { RunningProgram } from '../support/program.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { sectorPicture } from '../support/sector-machine.js';
import { pictureOfTexture } from '../support/texture.js';
import { readSound, readVideo } from '../support/video-file.js';

const NAME = 'toaster';
/** A machine has to start, and the window looks for it. */
const RETURN_MS = 30_000;
/** A video is written to its end. */
const FILE_MS = 20_000;
/** For what must not happen. */
const QUIET_MS = 300;
/** The machine's. */
const BEEP_HZ = 500;

/** The guest's picture as it starts. */
const PICTURE = sectorPicture(640, 480, 32);

/** All that a window can show of a machine. It listens for QMP, without which it has no power. */
function startMachine(qmpPath: string, sharesSerial: boolean): Promise<Qemu> {
    return Qemu.start({
        name: NAME,
        display: 'p2p',
        audiodev: 'sound',
        sharesSerial,
        args: [
            ...sectorGuest(),
            ...['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
            ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
            ...['-serial', 'chardev:agent'],
            ...['-qmp', `unix:${qmpPath},server=on,wait=off`],
        ],
    });
}

describe('A person', () => {
    const folder = GLib.dir_make_tmp('vitrine-person-XXXXXX');
    const qmpPath = GLib.build_filenamev([folder, 'qmp']);
    let hasSerial = true;
    let machine: Qemu;
    let chooser: RunningProgram;
    let person: Person;
    let desktop: DesktopClipboard;
    let window: Thing;

    beforeAll(async () => {
        person = await Person.open();
        desktop = await DesktopClipboard.open();
        machine = await start();
        rememberOpened(`qmp:${qmpPath}`, NAME, null);
        chooser = new RunningProgram();
    }, 60_000);

    afterAll(async () => {
        await chooser.end();
        await machine.kill();
        await desktop.close();
        await person.close();
        GLib.unlink(qmpPath);
        GLib.rmdir(folder);
    });

    async function start(): Promise<Qemu> {
        let qemu: Qemu;
        try {
            qemu = await startMachine(qmpPath, hasSerial);
        } catch (error) {
            // QEMU before 10 cannot give a serial port two ends.
            if (!String(error).includes('hub')) throw error;
            hasSerial = false;
            qemu = await startMachine(qmpPath, false);
        }
        await qemu.serial.waitFor(/ready 640x480x32/, RETURN_MS);
        return qemu;
    }

    /** Has the guest do something. */
    async function command(line: string): Promise<void> {
        machine.serial.skip();
        await machine.serial.send(line);
        await machine.serial.waitFor(/^done .*$/m);
    }

    /** What the guest gets when it pastes. */
    async function pastedInGuest(): Promise<string> {
        await command('paste');
        return (await machine.serial.waitFor(/^pasted (.*)$/m))[1] ?? '';
    }

    async function expectTyped(): Promise<void> {
        machine.serial.skip();
        await person.tap(Key.A);
        const match = await machine.serial.waitFor(/key up 1e/);
        expect(match[0]).toBe('key up 1e');
    }

    /** The file that the window says it has saved. */
    async function savedAs(said: RegExp, child: string): Promise<string> {
        const { name } = await window.until('label', said, FILE_MS);
        return GLib.build_filenamev([GLib.get_home_dir(), child, said.exec(name)?.[1] ?? '']);
    }

    it('looks for a machine by typing, and sees when there is none of the name', async () => {
        const list = await untilWindow('Vitrine');
        await list.until('list item', /toaster/);
        await person.type(Key.T, Key.O);
        await list.until('list item', /toaster/);
        await person.tap(Key.X);
        const nothing = await list.until('label', /No Results Found/);
        expect(nothing.isShowing).toBeTrue();
        await person.tap(Key.ESC);
        const row = await list.until('list item', /toaster/);
        expect(row.isShowing).toBeTrue();
    }, 60_000);

    it('is told what an address means while writing it', async () => {
        const list = await untilWindow('Vitrine');
        await person.tabTo(await list.until('button', /Connect to an Address/));
        await person.tap(Key.ENTER);
        await list.until('text', /Address/);
        await person.type(Key.T, Key.O);
        const said = await list.until('label', /name or UUID, wherever/);
        expect(said.isShowing).toBeTrue();
        await person.tap(Key.ESC);
        await list.untilNot('label', /name or UUID, wherever/);
    }, 60_000);

    it('chooses a machine from the list, which opens in a window of its name', async () => {
        const list = await untilWindow('Vitrine');
        const row = await list.until('list item', /toaster/);
        await person.tabTo(row);
        await person.tap(Key.ENTER);
        window = await untilWindow(NAME);
        expect(window.role).toBe('frame');
    }, 60_000);

    it('types at it', async () => {
        const screen = await window.until('image', 'Screen of toaster');
        expect(screen.accessible.get_description()).toMatch(/^\d+ × \d+ pixels$/);
        await expectTyped();
    }, 60_000);

    it('hears how the keyboard is given back, and gives it back', async () => {
        const hint = /Left Ctrl.*Left Alt.*release/i;
        const said = await window.until('label', hint);
        expect(said.name).toMatch(hint);
        await person.release();
        await window.untilNot('label', hint);
        expect(window.find('label', hint)).toBeNull();
    }, 60_000);

    it('sends it Ctrl+Alt+Del, which the desktop would keep', async () => {
        (await window.until('toggle button', 'Send Keys')).activate();
        await window.until('menu item', '');
        machine.serial.skip();
        const from = machine.serial.text.length;
        await person.tap(Key.ENTER);
        await machine.serial.waitFor(/^key up 1d$/m);
        const keys = machine.serial.text.slice(from).match(/^key .*$/gm);
        expect(keys?.join(', ')).toBe(
            'key down 1d, key down 38, key down e0 53, key up e0 53, key up 38, key up 1d',
        );
    }, 60_000);

    it('hears it, and mutes it', async () => {
        const monitor = new Monitor(await loadGStreamer());
        await monitor.ready();
        /** The machine's beep at the loudspeaker, until it is as loud as it should be. */
        const beep = async (isHeard: boolean): Promise<ToneReport> =>
            until(
                async () => {
                    monitor.forget();
                    await command(`beep ${BEEP_HZ} 200`);
                    await machine.serial.waitFor(/^beep over/m);
                    await sleep(200);
                    const report = reportTone(monitor.heard().left, RATE);
                    return report.peak > 0 === isHeard ? report : null;
                },
                `the machine to be ${isHeard ? 'heard' : 'muted'}`,
            );
        try {
            const heard = await beep(true);
            expect(Math.abs(heard.frequency / BEEP_HZ - 1)).toBeLessThan(0.02);
            await person.release();
            (await window.until('toggle button', 'Sound')).activate();
            const mute = await window.until('toggle button', 'Mute');
            mute.activate();
            await until(() => mute.isChecked, 'the machine to be muted');
            expect((await beep(false)).peak).toBe(0);
            mute.activate();
            await beep(true);
        } finally {
            monitor.close();
        }
    }, 60_000);

    it('turns its microphone on, sees that it is on, and turns it off', async () => {
        const microphone = await window.until('check box', /Microphone/);
        expect(microphone.isChecked).toBeFalse();
        microphone.activate();
        const shown = await window.until('button', /Microphone Is On|Is Recording/);
        await until(() => microphone.isChecked, 'the microphone to be on');
        shown.activate();
        await window.untilNot('button', /Microphone Is On|Is Recording/);
        expect(microphone.isChecked).toBeFalse();
        await person.tap(Key.ESC);
        await window.untilNot('check box', /Microphone/);
    }, 60_000);

    it('is told what the machine needs for USB', async () => {
        await person.openMenu(window);
        await person.tap(Key.U);
        const said = await window.until('label', /-device usb-redir/);
        expect(said.isShowing).toBeTrue();
        await person.tap(Key.ESC);
        await window.untilNot('label', /-device usb-redir/);
    }, 60_000);

    it('copies on the desktop and pastes in the guest', async () => {
        await command('agent');
        await machine.serial.waitFor(/^agent ready$/m);
        // It is told of what there was before; a paste meanwhile would be answered by nobody.
        await sleep(2 * QUIET_MS);
        machine.serial.skip();
        await desktop.copy('from the desktop');
        await machine.serial.waitFor(/^host copied$/m);
        await sleep(QUIET_MS);
        expect(await pastedInGuest()).toBe('from the desktop');
    }, 60_000);

    it('copies in the guest and pastes on the desktop', async () => {
        // A compositor takes what is copied from whoever got the last press.
        await person.tabTo(await window.until('image', 'Screen of toaster'));
        await person.tap(Key.ENTER);
        await expectTyped();
        await command('copy from-the-guest');
        await machine.serial.waitFor(/^host asked$/m);
        const copied = await until(() => desktop.readText(), 'the guest’s text');
        expect(copied).toBe('from-the-guest');
    }, 60_000);

    it('only looks at it: neither keys nor what is copied gets through, either way', async () => {
        await person.release();
        (await window.until('toggle button', 'Look Only')).activate();
        const on = await window.until('toggle button', 'The Machine Gets No Input');
        await sleep(QUIET_MS);
        machine.serial.skip();
        const from = machine.serial.text.length;
        await desktop.copy('for nobody');
        await person.tap(Key.A);
        await command('copy for-nobody-either');
        await sleep(QUIET_MS);
        expect(await pastedInGuest()).not.toBe('for nobody');
        expect(machine.serial.text.slice(from)).not.toMatch(/^(host|key) /m);
        expect(desktop.isOurs).toBeTrue();
        on.activate();
        await window.until('toggle button', 'Look Only');
        await machine.serial.waitFor(/^host copied$/m);
        expect(await pastedInGuest()).toBe('for nobody');
    }, 60_000);

    it('talks with it over its serial line', async () => {
        if (!hasSerial) pending('a QEMU with -chardev hub');
        await person.tap(Key.LEFTCTRL, Key.PAGEDOWN);
        const terminal = await window.until('terminal', 'Serial Line 1');
        await until(
            async () => {
                await machine.serial.send('ping');
                return terminal.text.includes('pong');
            },
            () => `the machine to be heard in “${terminal.text}”`,
        );
        await until(() => terminal.isFocused, 'the terminal to have the keyboard');
        machine.serial.skip();
        await person.type(Key.F, Key.R, Key.A, Key.M, Key.E);
        await person.tap(Key.LEFTCTRL, Key.J);
        await machine.serial.waitFor(/^frame 0$/m);
        await until(
            () => terminal.text.includes('frame 0'),
            () => `the answer in “${terminal.text}”`,
        );
        await person.tap(Key.LEFTCTRL, Key.PAGEUP);
        const screen = await window.until('image', 'Screen of toaster');
        expect(screen.isShowing).toBeTrue();
    }, 60_000);

    it('saves its picture, which is the guest’s to the last pixel', async () => {
        await person.release();
        (await window.until('button', 'Save a Picture of the Screen')).activate();
        const path = await savedAs(/^Picture saved as (.*)$/, 'Screenshots');
        const texture = Gdk.Texture.new_from_filename(path);
        expect(difference(pictureOfTexture(texture), PICTURE)).toBeNull();
    }, 60_000);

    it('copies its picture', async () => {
        await person.tap(Key.LEFTCTRL, Key.LEFTSHIFT, Key.C);
        await window.until('label', 'Picture copied');
        const png = await until(() => desktop.read('image/png'), 'the picture');
        const texture = Gdk.Texture.new_from_bytes(new GLib.Bytes(png));
        expect(difference(pictureOfTexture(texture), PICTURE)).toBeNull();
    }, 60_000);

    it('records it, and has a video with its pictures and its sound', async () => {
        const record = await window.until('button', 'Record a Video of the Screen');
        record.activate();
        const stop = await window.until('button', /^Stop Recording, \d+:\d\d$/);
        await command(`beep ${BEEP_HZ} 400`);
        await machine.serial.waitFor(/^beep over/m);
        await command('animate 20');
        await machine.serial.waitFor(/^frame 20$/m);
        stop.activate();
        const path = await savedAs(/^Recording saved as (.*)$/, 'Screencasts');
        const video = readVideo(path);
        expect([video.first.width, video.first.height]).toEqual([640, 480]);
        expect(video.frames).toBeGreaterThan(1);
        const heard = reportTone(readSound(path, 'webm'), RATE);
        expect(Math.abs(heard.frequency / BEEP_HZ - 1)).toBeLessThan(0.02);
        // A screen reader says again what the button does.
        expect(window.find('button', 'Record a Video of the Screen')).not.toBeNull();
    }, 60_000);

    it('switches it off, once asked whether that is meant', async () => {
        const ask = async (): Promise<void> => {
            const power = await person.openMenu(window);
            await person.openSubmenu(window, power);
            await person.choose(window, Key.F, 'Force the Machine Off?');
        };
        await ask();
        (await window.until('button', 'Cancel')).activate();
        await window.untilNot(null, 'Force the Machine Off?');
        expect(machine.runs).toBeTrue();
        await ask();
        (await window.until('button', 'Force Off')).activate();
        await until(() => !machine.runs, 'the machine to be off');
        const wait = await window.until('button', 'Stop Waiting');
        expect(wait.isShowing).toBeTrue();
    }, 60_000);

    it('finds it again when it is back', async () => {
        await machine.kill();
        machine = await start();
        const screen = await window.until('image', 'Screen of toaster', RETURN_MS);
        expect(screen.isShowing).toBeTrue();
        await expectTyped();
    }, 60_000);
});
