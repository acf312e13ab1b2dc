// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's window hands it a real USB stick of the computer, which is the machine of the bed
// `guest`: pressed are the dialog's own switches and buttons, by the pointer.
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Graphene from 'gi://Graphene?version=1.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { CopyButton } from '../../src/app/copy-button.js';
import { UsbDeviceRow } from '../../src/app/usb/usb-device-row.js';
import { UsbDialog } from '../../src/app/usb/usb-dialog.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { nativeDirectory } from '../../src/native/library.js';
import { usbId } from '../../src/peripherals/usb/usb-device.js';
import { UsbSharing } from '../../src/peripherals/usb/usb-sharing.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { patience, sleep, until } from '../support/main-loop.js';
import { UsbMachine } from '../support/usb-machine.js';
import { DISK, diskOf, driverOf, nodeOf, STICK, STICK_ID } from '../support/usb-stick.js';
import { byTooltip, shown } from '../support/widgets.js';

const BTN_LEFT = 0x110;
/** What slides has moved by then. */
const STILL_MS = 500;
/** A BIOS on an emulated processor that is itself emulated. */
const BOOT_MS = 240_000;
const STICK_NAME = /HARDDRIVE/;
const DISK_NAME = /UAS|SCSI/;
const NOBODY = 65534;
const MARK = 'Mark, to Hand It Over by Itself';

async function run(...command: string[]): Promise<void> {
    const process = Gio.Subprocess.new(command, Gio.SubprocessFlags.NONE);
    await process.wait_async(null);
    if (!process.get_successful()) throw new Error(`${command.join(' ')} failed`);
}

describe('USB in a machine’s window', () => {
    let injector: InputInjector;
    let machine: UsbMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        machine = await UsbMachine.start(1, ',bootindex=0');
        window = new MachineWindow(application(), `bus:${machine.name}`, false);
        window.set_default_size(SCREEN_WIDTH, SCREEN_HEIGHT);
        window.present();
        await window.session.connect();
    }, patience(60_000));

    afterAll(async () => {
        window.close();
        await machine.close();
        await injector.close();
    });

    beforeEach(async () => {
        await until(() => window.lookup_action('usb')?.enabled, 'what the machine has');
        window.lookup_action('usb')?.activate(null);
        await until(() => window.visible_dialog instanceof UsbDialog, 'the dialog');
    }, patience(60_000));

    afterEach(async () => {
        window.visible_dialog?.force_close();
        await until(() => window.visible_dialog === null, 'the dialog to go');
    });

    function dialog(): UsbDialog {
        const { visible_dialog: visible } = window;
        if (!(visible instanceof UsbDialog)) throw new Error('the dialog is not open');
        return visible;
    }

    function row(name: RegExp): Promise<UsbDeviceRow> {
        return until(
            () => shown(dialog(), UsbDeviceRow).find(({ title }) => name.test(title)),
            () => `${String(name)} among ${shown(dialog(), UsbDeviceRow).length} rows`,
        );
    }

    async function switchOf(name: RegExp): Promise<Gtk.Switch> {
        const [found] = shown(await row(name), Gtk.Switch);
        if (!found) throw new Error('a row without a switch');
        return found;
    }

    function middleOf(widget: Gtk.Widget): Graphene.Point {
        const middle = new Graphene.Point({
            x: widget.get_width() / 2,
            y: widget.get_height() / 2,
        });
        const [isThere, point] = widget.compute_point(window, middle);
        if (!isThere) throw new Error('it is in no window');
        return point;
    }

    /** Waits until a widget lies still within the window: dialogs slide in, and lists scroll. */
    async function settled(widget: Gtk.Widget): Promise<Graphene.Point> {
        let last = middleOf(widget);
        return until(
            async () => {
                await sleep(STILL_MS);
                const before = last;
                last = middleOf(widget);
                const isStill = before.equal(last) && widget.get_width() > 0;
                return isStill && last.y > 0 && last.y < window.get_height() ? last : null;
            },
            () => `it to lie still; it is at ${String(last.x)}, ${String(last.y)}`,
        );
    }

    /** Presses what can be seen, where it is. */
    async function press(widget: Gtk.Widget): Promise<void> {
        // What lies below the edge is scrolled to.
        widget.grab_focus();
        const { x, y } = await settled(widget);
        await injector.moveTo(Math.round(x), Math.round(y));
        await injector.button(BTN_LEFT, true);
        await injector.button(BTN_LEFT, false);
    }

    async function untilSaid(name: RegExp, words: RegExp): Promise<void> {
        const said = await row(name);
        await until(
            () => words.test(said.subtitle ?? ''),
            () => `${String(words)} in “${said.subtitle ?? ''}”`,
            5000,
        );
    }

    async function expectBack(): Promise<void> {
        await until(
            () => driverOf(STICK) === 'usb-storage',
            () => `the kernel’s driver; it has ${String(driverOf(STICK))}`,
        );
        await until(() => diskOf(STICK) !== null, 'the disk');
    }

    it('is listed, without the keyboard', async () => {
        expect((await row(STICK_NAME)).subtitle).toBe(`${STICK_ID} · ${STICK}`);
        expect((await row(DISK_NAME)).subtitle).toContain(DISK);
        expect(
            shown(dialog(), UsbDeviceRow).filter(({ title }) => title.includes('Keyboard')),
        ).toEqual([]);
        const [inputs] = shown(dialog(), Adw.ExpanderRow);
        expect(inputs?.expanded).toBeFalse();
    });

    it(
        'boots the machine that a stick is handed to by its switch, and takes it back',
        async () => {
            const toggle = await switchOf(STICK_NAME);
            await press(toggle);
            await untilSaid(STICK_NAME, /The machine has it/);
            expect([toggle.active, toggle.state]).toEqual([true, true]);
            expect(driverOf(STICK)).not.toBe('usb-storage');
            await machine.qemu.qmp.execute('system_reset');
            await machine.qemu.serial.waitFor(/ready 640x480x32/, BOOT_MS);
            await press(toggle);
            await untilSaid(STICK_NAME, new RegExp(STICK));
            expect([toggle.active, toggle.state]).toEqual([false, false]);
            await expectBack();
        },
        2 * BOOT_MS,
    );

    it('stays here while it is mounted, and says so', async () => {
        const folder = GLib.dir_make_tmp('vitrine-mount-XXXXXX');
        await run('mount', '-t', 'ext4', await until(() => diskOf(DISK), 'the disk'), folder);
        await untilSaid(DISK_NAME, /^Mounted at .*: unmount it first$/);
        const toggle = await switchOf(DISK_NAME);
        await press(toggle);
        await untilSaid(DISK_NAME, /is mounted at .* or what is not written yet is lost/);
        expect([toggle.active, toggle.state]).toEqual([false, false]);
        expect(driverOf(DISK)).toBe('uas');
        await run('umount', folder);
        await untilSaid(DISK_NAME, new RegExp(DISK));
        GLib.rmdir(folder);
    });

    it('says that another program has it', async () => {
        const other = await UsbMachine.start(1, '', [], 'another-machine');
        const sharing = new UsbSharing(other.display);
        sharing.watch(true);
        const { device } = await until(
            () => sharing.devices.find(one => usbId(one.device) === STICK_ID),
            'the stick',
        );
        await sharing.attach(device);
        const toggle = await switchOf(STICK_NAME);
        await press(toggle);
        await untilSaid(STICK_NAME, /is in use by another program: close that first/);
        expect([toggle.active, toggle.state]).toEqual([false, false]);
        sharing.close();
        await other.close();
        await expectBack();
    });

    it('says what gives the right to it, to be copied', async () => {
        const folder = GLib.dir_make_tmp('vitrine-rights-XXXXXX');
        const helper = `${folder}/vitrine-usb`;
        const saved = nativeDirectory();
        // Root may do everything: this one may not.
        const less = '--bounding-set=-dac_override,-dac_read_search';
        const real = `${saved}/usb/vitrine-usb`;
        GLib.file_set_contents(helper, `#!/bin/sh\nexec setpriv ${less} '${real}' "$@"\n`);
        GLib.chmod(helper, 0o755);
        const node = nodeOf(STICK);
        await run('chown', `${NOBODY}:${NOBODY}`, node);
        GLib.chmod(node, 0o600);
        GLib.setenv('VITRINE_NATIVE_DIR', folder, true);
        try {
            window.visible_dialog?.force_close();
            await until(() => window.visible_dialog === null, 'the dialog to go');
            window.lookup_action('usb')?.activate(null);
            await until(() => window.visible_dialog instanceof UsbDialog, 'the dialog');
            await press(await switchOf(STICK_NAME));
            await untilSaid(STICK_NAME, /You may not use .*: put this line into .*70-vitrine-usb/);
            const copy = byTooltip(await row(STICK_NAME), CopyButton, 'Copy the Line');
            expect(copy.text).toBe(
                'SUBSYSTEM=="usb", ATTR{idVendor}=="46f4", ATTR{idProduct}=="0001", TAG+="uaccess"',
            );
            await press(copy);
            await until(() => copy.icon_name === 'object-select-symbolic', 'it to be copied');
        } finally {
            GLib.setenv('VITRINE_NATIVE_DIR', saved, true);
            await run('chown', '0:0', node);
            GLib.unlink(helper);
            GLib.rmdir(folder);
        }
        expect(driverOf(STICK)).toBe('usb-storage');
    });

    it(
        'goes by itself where that is turned on, until the next connection',
        async () => {
            await press(byTooltip(await row(STICK_NAME), Gtk.ToggleButton, MARK));
            expect(window.settings.value('usb-marks').get_strv()).toEqual([STICK_ID]);
            expect(driverOf(STICK)).toBe('usb-storage');
            const automatic = (): Adw.SwitchRow | undefined => shown(dialog(), Adw.SwitchRow)[0];
            await press(await until(automatic, 'the rule'));
            await untilSaid(STICK_NAME, /The machine has it/);

            await machine.qemu.kill();
            machine.display.close();
            await until(() => !window.lookup_action('usb')?.enabled, 'the machine to be gone');
            await expectBack();
            machine = await UsbMachine.start(1);
            await until(() => window.lookup_action('usb')?.enabled, 'the machine', 30_000);
            window.lookup_action('usb')?.activate(null);
            await until(() => window.visible_dialog instanceof UsbDialog, 'the dialog');
            await untilSaid(STICK_NAME, new RegExp(STICK));
            expect(automatic()?.active).toBeFalse();
            const mark = byTooltip(await row(STICK_NAME), Gtk.ToggleButton, MARK);
            expect(mark.active).toBeTrue();
            expect(driverOf(STICK)).toBe('usb-storage');
        },
        patience(60_000),
    );
});
