// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as a person goes through it, by the names that a screen reader says, with real
// machines.
import { loadGStreamer } from '../../src/peripherals/gstreamer.js';
import { Monitor, RATE } from '../sound/monitor.js';
import { reportTone, type ToneReport } from '../support/tone-report.js';
import { untilWindow, type Thing } from '../support/accessible.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { RunningProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';

/** A window has fewer things that take the focus. */
const MAX_TABS = 40;
/** How long a program may take to say that the focus has moved. */
const FOCUS_MS = 100;

/** A machine has to start, and the window looks for it. */
const RETURN_MS = 30_000;
/** The machine's. */
const BEEP_HZ = 500;

const KEY_ESC = 1;
const KEY_TAB = 15;
const KEY_T = 20;
const KEY_U = 22;
const KEY_O = 24;
const KEY_ENTER = 28;
const KEY_A = 30;
const KEY_X = 45;
const KEY_LEFTCTRL = 29;
const KEY_F10 = 68;
const KEY_LEFTALT = 56;

describe('A person', () => {
    let machine: SectorMachine;
    let chooser: RunningProgram;
    let injector: InputInjector;
    let window: Thing;

    beforeAll(async () => {
        injector = await openInjector();
        machine = await SectorMachine.start({
            name: 'toaster',
            audiodev: 'sound',
            args: ['-audiodev', 'dbus,id=sound', '-machine', 'pc,pcspk-audiodev=sound'],
        });
        chooser = new RunningProgram();
    }, 60_000);

    afterAll(async () => {
        await chooser.end();
        await machine.close();
        await injector.close();
    });

    async function tap(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await injector.key(key, true);
        for (const key of [...keys].reverse()) await injector.key(key, false);
    }

    /** Goes from one thing to the next until it is there: GTK lets no screen reader set the focus. */
    async function tabTo(thing: Thing): Promise<void> {
        for (let tries = 0; tries < MAX_TABS && !thing.isFocused; tries++) {
            await tap(KEY_TAB);
            await sleep(FOCUS_MS);
        }
        if (!thing.isFocused) throw new Error(`Tab does not lead to “${thing.name}”`);
    }

    it('looks for a machine by typing, and sees when there is none of the name', async () => {
        const list = await untilWindow('Vitrine');
        await list.until('list item', /toaster/);
        for (const key of [KEY_T, KEY_O]) await tap(key);
        await list.until('list item', /toaster/);
        await tap(KEY_X);
        const nothing = await list.until('label', /No Results Found/);
        expect(nothing.isShowing).toBeTrue();
        await tap(KEY_ESC);
        const row = await list.until('list item', /toaster/);
        expect(row.isShowing).toBeTrue();
    }, 60_000);

    it('is told what an address means while writing it', async () => {
        const list = await untilWindow('Vitrine');
        await tabTo(await list.until('button', /Connect to an Address/));
        await tap(KEY_ENTER);
        await list.until('text', /Address/);
        for (const key of [KEY_T, KEY_O]) await tap(key);
        const said = await list.until('label', /name or UUID, wherever/);
        expect(said.isShowing).toBeTrue();
        await tap(KEY_ESC);
        await list.untilNot('label', /name or UUID, wherever/);
    }, 60_000);

    it('chooses a machine from the list, which opens in a window of its name', async () => {
        const list = await untilWindow('Vitrine');
        const row = await list.until('list item', /toaster/);
        await tabTo(row);
        await tap(KEY_ENTER);
        window = await untilWindow('toaster');
        expect(window.role).toBe('frame');
    }, 60_000);

    it('types at it', async () => {
        const screen = await window.until('image', 'Screen of toaster');
        expect(screen.accessible.get_description()).toMatch(/^\d+ × \d+ pixels$/);
        machine.qemu.serial.skip();
        await tap(KEY_A);
        const match = await machine.qemu.serial.waitFor(/key up 1e/);
        expect(match[0]).toBe('key up 1e');
    }, 60_000);

    it('hears how the keyboard is given back, and gives it back', async () => {
        const hint = /Left Ctrl.*Left Alt.*release/i;
        const said = await window.until('label', hint);
        expect(said.name).toMatch(hint);
        await tap(KEY_LEFTCTRL, KEY_LEFTALT);
        await window.untilNot('label', hint);
        expect(window.find('label', hint)).toBeNull();
    }, 60_000);

    it('hears it, and mutes it', async () => {
        const monitor = new Monitor(await loadGStreamer());
        await monitor.ready();
        /** The machine's beep at the loudspeaker, until it is as loud as it should be. */
        const beep = async (isHeard: boolean): Promise<ToneReport> =>
            until(
                async () => {
                    monitor.forget();
                    await machine.command(`beep ${BEEP_HZ} 200`);
                    await machine.qemu.serial.waitFor(/^beep over/m);
                    await sleep(200);
                    const report = reportTone(monitor.heard().left, RATE);
                    return report.peak > 0 === isHeard ? report : null;
                },
                `the machine to be ${isHeard ? 'heard' : 'muted'}`,
            );
        try {
            const heard = await beep(true);
            expect(Math.abs(heard.frequency / BEEP_HZ - 1)).toBeLessThan(0.02);
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
        await tap(KEY_ESC);
        await window.untilNot('check box', /Microphone/);
    }, 60_000);

    it('is told what the machine needs for USB', async () => {
        await tap(KEY_F10);
        await window.until('menu item', '');
        // GTK (4.18) tells no names of the items: their mnemonics lead to them.
        await tap(KEY_U);
        const said = await window.until('label', /-device usb-redir/);
        expect(said.isShowing).toBeTrue();
        await tap(KEY_ESC);
        await window.untilNot('label', /-device usb-redir/);
    }, 60_000);

    it('is told when the machine is gone, and finds it again when it is back', async () => {
        await machine.close();
        const wait = await window.until('button', 'Stop Waiting');
        expect(wait.isShowing).toBeTrue();
        machine = await SectorMachine.start({ name: 'toaster' });
        const screen = await window.until('image', 'Screen of toaster', RETURN_MS);
        expect(screen.isShowing).toBeTrue();
        machine.qemu.serial.skip();
        await tap(KEY_A);
        const match = await machine.qemu.serial.waitFor(/key up 1e/);
        expect(match[0]).toBe('key up 1e');
    }, 60_000);
});
