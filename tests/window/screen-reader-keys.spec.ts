// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's window while the desktop's screen reader is turned on and off.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { until } from '../support/main-loop.js';
import { connectToBus } from '../support/mutter.js';

const SIGTERM = 15;
const LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

const READER_KEYS = ['Insert', 'KP_Insert', 'Caps_Lock'];

describe('The keys of a screen reader', () => {
    let session: Gio.DBusConnection;
    let launcher: Gio.Subprocess | null = null;
    let window: MachineWindow;

    /** The service that every desktop has, and the bed of this suite has not. */
    async function startAccessibility(): Promise<void> {
        if (!GLib.file_test(LAUNCHER, GLib.FileTest.EXISTS)) return;
        launcher = Gio.Subprocess.new(
            [LAUNCHER, '--launch-immediately'],
            Gio.SubprocessFlags.STDERR_SILENCE,
        );
        await until(
            () =>
                turnReader(false).then(
                    () => true,
                    () => false,
                ),
            'the service',
        );
    }

    beforeEach(() => {
        if (!launcher) pending(`There is no ${LAUNCHER} here.`);
    });

    beforeAll(async () => {
        session = connectToBus();
        await startAccessibility();
        window = new MachineWindow(application(), 'bus:nobody', false);
    });

    afterAll(async () => {
        if (launcher) await turnReader(false);
        launcher?.send_signal(SIGTERM);
        window.appSettings.reset('screen-reader-keys');
        window.destroy();
        await session.close(null);
    });

    async function turnReader(isOn: boolean): Promise<void> {
        await session.call(
            ...([
                'org.a11y.Bus',
                '/org/a11y/bus',
                'org.freedesktop.DBus.Properties',
                'Set',
            ] as const),
            new GLib.Variant('(ssv)', [
                'org.a11y.Status',
                'ScreenReaderEnabled',
                GLib.Variant.new_boolean(isOn),
            ]),
            null,
            Gio.DBusCallFlags.NONE,
            -1,
            null,
        );
    }

    async function expectKept(keys: readonly string[]): Promise<void> {
        const kept = () => JSON.stringify(window.screen.keepKeys);
        await until(
            () => kept() === JSON.stringify(keys),
            () => `the keys ${keys.join(', ')}; kept are ${kept()}`,
        );
        expect(window.screen.keepKeys).toEqual([...keys]);
    }

    it('are the machine’s while none is on', async () => {
        await turnReader(false);
        await expectKept([]);
    });

    it('stay the reader’s from when it is turned on until it is off again', async () => {
        await turnReader(true);
        await expectKept(READER_KEYS);
        await turnReader(false);
        await expectKept([]);
    });

    it('are known to a window that opens while it is on', async () => {
        await turnReader(true);
        await expectKept(READER_KEYS);
        const second = new MachineWindow(application(), 'bus:nobody-2', false);
        await until(() => (second.screen.keepKeys ?? []).length > 0, 'the keys of another window');
        expect(second.screen.keepKeys).toEqual(READER_KEYS);
        second.destroy();
        await turnReader(false);
    });

    it('are whose the setting says', async () => {
        window.appSettings.set_string('screen-reader-keys', 'always');
        await expectKept(READER_KEYS);
        await turnReader(true);
        window.appSettings.set_string('screen-reader-keys', 'never');
        await expectKept([]);
    });
});
