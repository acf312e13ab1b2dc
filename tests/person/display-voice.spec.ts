// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader hears of a display, as the accessibility bus carries it.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import '../../src/display1/promisify.js';

import { VitrineDisplay } from '../../src/widget/index.js';
import { until } from '../support/main-loop.js';
import { connectToBus } from '../support/mutter.js';
import { NoiseMachine } from '../support/noise-machine.js';
import { sharedFrame } from '../support/produced-machine.js';

const ACCESSIBLE = 'org.a11y.atspi.Accessible';
const REGISTRY = 'org.a11y.atspi.Registry';
const CALL_MS = 5000;
/** Deep enough for a window of GTK; a loop in the tree must not hang the spec. */
const MAX_DEPTH = 20;

/** What is on the accessibility bus, and whose. */
interface Accessible {
    readonly sender: string;
    readonly path: string;
}

/**
 * A listener on the accessibility bus, as a screen reader is. Libatspi asks and waits; the display is
 * in this process and could not answer it.
 */
class ScreenReader {
    readonly heard: string[] = [];
    readonly #connection: Gio.DBusConnection;

    private constructor(connection: Gio.DBusConnection) {
        this.#connection = connection;
        connection.signal_subscribe(
            null,
            'org.a11y.atspi.Event.Object',
            'Announcement',
            null,
            null,
            Gio.DBusSignalFlags.NONE,
            (_connection, _sender, _path, _interface, _signal, parameters) => {
                this.heard.push(parameters.get_child_value(3).get_variant().get_string()[0]);
            },
        );
    }

    static async open(): Promise<ScreenReader> {
        const session = connectToBus();
        const call = ['org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress'] as const;
        const none = Gio.DBusCallFlags.NONE;
        const reply = await session.call(...call, null, null, none, CALL_MS, null);
        await session.close(null);
        const { AUTHENTICATION_CLIENT, MESSAGE_BUS_CONNECTION } = Gio.DBusConnectionFlags;
        const connection = Gio.DBusConnection.new_for_address_sync(
            reply.get_child_value(0).get_string()[0],
            AUTHENTICATION_CLIENT | MESSAGE_BUS_CONNECTION,
            null,
            null,
        );
        const reader = new ScreenReader(connection);
        // Programs may say nothing where nobody listens.
        const registry = { sender: REGISTRY, path: '/org/a11y/atspi/registry' };
        const event = new GLib.Variant('(sass)', ['object:announcement', [], '']);
        await reader.#ask(registry, REGISTRY, 'RegisterEvent', event);
        return reader;
    }

    async untilHeard(text: string): Promise<void> {
        await until(
            () => this.heard.includes(text),
            () => `“${text}” among ${this.heard.join(', ')}`,
        );
        this.heard.length = 0;
    }

    /** Looks through all programs' windows: GTK says nothing of what nobody has looked at. */
    async find(role: string): Promise<Accessible> {
        const desktop = { sender: REGISTRY, path: '/org/a11y/atspi/accessible/root' };
        const seen: string[] = [];
        return until(
            () => {
                seen.length = 0;
                return this.#findBelow(desktop, role, seen, MAX_DEPTH);
            },
            () => `a thing of the role “${role}” among ${seen.join(', ')}`,
        );
    }

    async #findBelow(
        parent: Accessible,
        role: string,
        seen: string[],
        depth: number,
    ): Promise<Accessible | null> {
        if (depth === 0) return null;
        const children = (await this.#ask(parent, ACCESSIBLE, 'GetChildren', null))
            .get_child_value(0)
            .deepUnpack<[string, string][]>();
        for (const [sender, path] of children) {
            const child = { sender, path };
            const itsRole = await this.role(child);
            seen.push(itsRole);
            if (itsRole === role) return child;
            const found = await this.#findBelow(child, role, seen, depth - 1);
            if (found) return found;
        }
        return null;
    }

    #ask(
        { sender, path }: Accessible,
        interfaceName: string,
        method: string,
        parameters: GLib.Variant | null,
    ): Promise<GLib.Variant> {
        const none = Gio.DBusCallFlags.NONE;
        const call = [sender, path, interfaceName, method, parameters] as const;
        return this.#connection.call(...call, null, none, CALL_MS, null);
    }

    async property(of: Accessible, name: string): Promise<string> {
        const parameters = new GLib.Variant('(ss)', [ACCESSIBLE, name]);
        const value = await this.#ask(of, 'org.freedesktop.DBus.Properties', 'Get', parameters);
        return value.get_child_value(0).get_variant().get_string()[0];
    }

    async role(of: Accessible): Promise<string> {
        const role = await this.#ask(of, ACCESSIBLE, 'GetRoleName', null);
        return role.get_child_value(0).get_string()[0];
    }

    async close(): Promise<void> {
        await this.#connection.close(null);
    }
}

describe('A screen reader', () => {
    let reader: ScreenReader;
    let noise: NoiseMachine;
    let window: Gtk.Window;
    let display: VitrineDisplay;
    let image: Accessible;

    beforeAll(async () => {
        Gtk.init();
        reader = await ScreenReader.open();
        noise = await NoiseMachine.open(320, 200);
        display = new VitrineDisplay({ machineName: 'toaster' });
        window = new Gtk.Window({ title: 'voice', child: display });
        window.present();
        await until(() => display.get_mapped(), 'the window');
        image = await reader.find('image');
    }, 30_000);

    afterAll(async () => {
        window.destroy();
        await noise.close();
        await reader.close();
    });

    it('hears that there is a picture, how large it is, and whose', async () => {
        display.console = noise.console;
        await reader.untilHeard('320 × 200 pixels');
        expect(await reader.property(image, 'Name')).toBe('Screen of toaster');
        expect(await reader.property(image, 'Description')).toBe('320 × 200 pixels');
    });

    it('hears who has the keyboard', async () => {
        display.grab();
        await reader.untilHeard('The machine has the keyboard');
        expect(display.has_css_class('grabbed')).toBeTrue();
        display.release();
        await reader.untilHeard('The keyboard is released');
        expect(display.has_css_class('grabbed')).toBeFalse();
    });

    it('hears of another size, and of no picture', async () => {
        const { frame, memory } = sharedFrame(64, 48, [0, 0, 255, 255]);
        noise.machine.console.show({ kind: 'memory', frame });
        await reader.untilHeard('64 × 48 pixels');
        noise.machine.console.disable();
        await reader.untilHeard('No picture');
        expect(await reader.property(image, 'Description')).toBe('No picture');
        memory.close();
    });
});
