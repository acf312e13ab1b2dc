// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power of real machines from their window, their discs, and what becomes of them on closing.
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { ShutDownWatch } from '../../src/app/power/shut-down-watch.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { rememberChoices } from '../../src/machine/known/known-machines.js';
import { listLaunched } from '../../src/machine/launch/launched.js';
import { powerOf } from '../../src/machine/power/power-of.js';
import { makeImage, SMALL, stopAll } from '../machine/launch-support.js';
import { Bench } from '../machine/support.js';
import { until } from '../support/main-loop.js';
import { Qemu, sectorGuest } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';
import { dropFiles, shown } from '../support/widgets.js';

const BOOT_MS = 30_000;
const STUCK_MS = 300;
const CD_BYTES = 64 * 2048;

async function openWindow(target: string): Promise<MachineWindow> {
    const window = new MachineWindow(application(), target, true);
    window.present();
    await window.session.connect();
    return window;
}

function isEnabled(window: MachineWindow, action: string): boolean {
    return window.lookup_action(action)?.enabled === true;
}

async function untilEnabled(window: MachineWindow, action: string): Promise<void> {
    await until(() => isEnabled(window, action), `“${action}” to be possible`);
}

function activate(window: MachineWindow, action: string): void {
    window.lookup_action(action)?.activate(null);
}

function buttons(root: Gtk.Widget): Gtk.Button[] {
    return shown(root, Gtk.Button);
}

/** Presses a button by what it says; of a dialog that is going away, none. */
async function press(window: MachineWindow, label: string): Promise<void> {
    const button = await until(
        () => buttons(window.visible_dialog ?? window).find(each => each.label === label),
        () =>
            `the button “${label}” among ${buttons(window)
                .map(each => each.label ?? '')
                .join(', ')}`,
    );
    button.emit('clicked');
}

async function untilDialog(window: MachineWindow, heading: string): Promise<void> {
    await until(
        () => {
            const dialog = window.visible_dialog;
            return dialog instanceof Adw.AlertDialog && dialog.heading === heading;
        },
        () => `the question “${heading}”`,
    );
}

async function untilNoDialog(window: MachineWindow): Promise<void> {
    await until(() => window.visible_dialog === null, 'no dialog');
}

function banner(window: MachineWindow): string | null {
    const [one] = shown(window, Adw.Banner).filter(({ revealed }) => revealed);
    return one?.title ?? null;
}

function labels(window: MachineWindow): string[] {
    return shown(window, Gtk.Label).map(({ label }) => label);
}

describe('The power in a machine’s window', () => {
    const bench = new Bench();
    let qemu: Qemu;
    let window: MachineWindow;
    let iso = '';

    beforeAll(async () => {
        const args = [...sectorGuest(), '-device', 'ide-cd,id=cd0'];
        qemu = await Qemu.start({ name: 'toaster', display: 'p2p', args });
        await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        iso = GLib.build_filenamev([bench.folder(), 'system.iso']);
        GLib.file_set_contents(iso, new Uint8Array(CD_BYTES));
        window = await openWindow(qemu.qmpPath);
        await untilEnabled(window, 'shut-down');
    }, 60_000);

    afterAll(async () => {
        window.close();
        if (qemu.runs) await qemu.quit();
        await bench.clear();
    });

    it('pauses it, which its window says, and lets it go on', async () => {
        activate(window, 'pause');
        await until(() => banner(window) === 'The machine is paused', 'the banner');
        expect(isEnabled(window, 'pause')).toBeFalse();
        expect(isEnabled(window, 'shut-down')).toBeFalse();
        await press(window, '_Resume');
        await until(() => banner(window) === null, 'the banner to go');
        expect(await qemu.qmp.execute('query-status')).toEqual(
            jasmine.objectContaining({ status: 'running' }),
        );
    });

    it('asks before it resets', async () => {
        qemu.serial.skip();
        activate(window, 'reset');
        await untilDialog(window, 'Reset the Machine?');
        await press(window, '_Reset');
        await untilNoDialog(window);
        const [ready] = await qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
        expect(ready).toBe('ready 640x480x32');
    }, 40_000);

    it('puts a CD image that is dropped on the screen into its drive, when asked to', async () => {
        dropFiles(window.screen, iso);
        await untilDialog(window, 'Insert system.iso as a CD?');
        await press(window, '_Cancel');
        await untilNoDialog(window);
        expect(labels(window)).not.toContain('system.iso is in the CD drive');
        dropFiles(window.screen, iso);
        await untilDialog(window, 'Insert system.iso as a CD?');
        await press(window, '_Insert');
        await until(() => labels(window).includes('system.iso is in the CD drive'), 'the toast');
        activate(window, 'discs');
        await until(() => labels(window).includes('system.iso'), 'what is in the drive');
        const eject = await until(
            () => buttons(window).find(({ tooltip_text }) => tooltip_text === 'Eject'),
            'the way out',
        );
        eject.emit('clicked');
        await until(() => labels(window).includes('Empty'), 'the drive to be empty');
        window.visible_dialog?.close();
        await untilNoDialog(window);
    });

    it('says why another file can’t be given to it', async () => {
        const text = GLib.build_filenamev([bench.folder(), 'letter.txt']);
        GLib.file_set_contents(text, new TextEncoder().encode('Dear machine'));
        dropFiles(window.screen, text);
        await untilDialog(window, 'The Machine Cannot Take This File');
        const { body } = window.visible_dialog as Adw.AlertDialog;
        expect(body).toContain('CD images only');
        await press(window, '_Close');
        await untilNoDialog(window);
    });

    it('forces it off when asked to, and not else', async () => {
        activate(window, 'force-off');
        await untilDialog(window, 'Force the Machine Off?');
        await press(window, '_Cancel');
        await untilNoDialog(window);
        expect(qemu.runs).toBeTrue();
        activate(window, 'force-off');
        await untilDialog(window, 'Force the Machine Off?');
        await press(window, '_Force Off');
        await until(() => !qemu.runs, 'QEMU to end');
        await until(() => !window.showsScreen, 'the page that says so');
        expect(isEnabled(window, 'force-off')).toBeFalse();
    });

    it('is not there where nothing controls the machine', async () => {
        const machine = await SectorMachine.start({ name: 'kettle' });
        const other = await openWindow('bus:kettle');
        await until(() => other.showsScreen, 'its screen');
        for (const action of ['shut-down', 'reset', 'pause', 'force-off', 'discs'])
            expect(isEnabled(other, action)).withContext(action).toBeFalse();
        dropFiles(other.screen, iso === '' ? '/nonexistent.iso' : iso);
        await untilDialog(other, 'The Machine Cannot Take This File');
        const { body } = other.visible_dialog as Adw.AlertDialog;
        expect(body).toContain('no control over the drives');
        await press(other, '_Close');
        await untilNoDialog(other);
        // It is not ours: nobody is asked.
        other.close();
        await until(() => !other.get_mapped(), 'the window to close');
        expect(machine.qemu.runs).toBeTrue();
        await machine.close();
    }, 60_000);
});

describe('A window of a machine that we started, when it is closed,', () => {
    const bench = new Bench();
    let image = '';

    beforeEach(() => {
        image = makeImage(bench, 'deaf.img');
        rememberChoices(image, SMALL);
    });

    afterEach(async () => {
        await stopAll();
        await bench.clear();
    });

    it('asks once, and keeps to it', async () => {
        const first = await openWindow(`file:${image}`);
        await untilEnabled(first, 'force-off');
        first.close();
        await untilDialog(first, 'Keep It Running?');
        await press(first, '_Cancel');
        await untilNoDialog(first);
        expect(first.get_mapped()).toBeTrue();
        first.close();
        await untilDialog(first, 'Keep It Running?');
        const remember = await until(
            () => first.visible_dialog && shown(first.visible_dialog, Gtk.CheckButton)[0],
            'the tick',
        );
        remember.active = true;
        await press(first, '_Keep Running');
        await until(() => !first.get_mapped(), 'the window to close');
        expect((await listLaunched(null)).length).toBe(1);
        const again = await openWindow(`file:${image}`);
        await untilEnabled(again, 'force-off');
        expect(again.settings.string('close-action')).toBe('keep-running');
        again.close();
        await until(() => !again.get_mapped(), 'the window to close without a question');
        expect((await listLaunched(null)).length).toBe(1);
    }, 60_000);

    it('offers to force one off that does not hear its power button', async () => {
        const window = await openWindow(`file:${image}`);
        await untilEnabled(window, 'force-off');
        window.close();
        await untilDialog(window, 'Keep It Running?');
        await press(window, '_Shut Down');
        const waits = 'The window closes when the machine is off';
        await until(() => labels(window).includes(waits), 'the toast');
        // The window's own has more patience than a spec.
        const watch = new ShutDownWatch(window, STUCK_MS);
        const power = window.machine && powerOf(window.machine);
        if (!power) throw new Error('it has no power');
        await until(() => power.whyNot('shut-down') === null, 'its power');
        watch.update(power);
        await watch.shutDown('Asked again');
        await press(window, '_Force Off…');
        await untilDialog(window, 'Force the Machine Off?');
        await press(window, '_Force Off');
        await until(() => !window.get_mapped(), 'the window to close with the machine');
        watch.update(null);
        await power.close();
        expect(await listLaunched(null)).toEqual([]);
    }, 60_000);
});
