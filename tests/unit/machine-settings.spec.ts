// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import '../support/app-constants.js';

import { MachineSettings, type KnownIdentity } from '../../src/app/machine-settings.js';

const KEY = 'scale-mode';

const text = (value: string): GLib.Variant => GLib.Variant.new_string(value);

/** A machine that no other spec knows. */
function newMachine(): KnownIdentity {
    const uuid = GLib.uuid_string_random();
    const info = { name: 'toaster', uuid, consoleIds: [0], interfaces: [] };
    return { info, launched: null, target: `bus:${uuid}`, key: uuid };
}

/** Something with a property of a setting's name. */
class Screen extends GObject.Object {
    declare scaleMode: string;

    static {
        const { READWRITE } = GObject.ParamFlags;
        GObject.registerClass(
            { Properties: { [KEY]: GObject.ParamSpec.string(KEY, null, null, READWRITE, '') } },
            this,
        );
    }
}

describe('MachineSettings', () => {
    let app: Gio.Settings;
    const opened: MachineSettings[] = [];

    beforeEach(() => {
        app = new Gio.Settings({ schema_id: VITRINE_APP_ID });
        app.reset(KEY);
    });

    afterEach(() => {
        for (const settings of opened.splice(0)) settings.close();
        app.reset(KEY);
    });

    function settingsOf(machine: KnownIdentity | null): MachineSettings {
        const settings = new MachineSettings(app);
        opened.push(settings);
        if (machine) settings.use(machine);
        return settings;
    }

    it('have the value of the app until one is chosen for the machine', () => {
        const settings = settingsOf(newMachine());
        app.set_string(KEY, 'integer');
        expect(settings.string(KEY)).toBe('integer');
        expect(settings.isOwn(KEY)).toBeFalse();
        settings.set(KEY, text('one-to-one'));
        app.set_string(KEY, 'fit-down');
        expect(settings.string(KEY)).toBe('one-to-one');
        expect(settings.isOwn(KEY)).toBeTrue();
        settings.reset(KEY);
        expect(settings.string(KEY)).toBe('fit-down');
    });

    it('belong to one machine, and are there when it comes again', () => {
        const machine = newMachine();
        settingsOf(machine).set(KEY, text('integer'));
        expect(settingsOf(newMachine()).string(KEY)).toBe('fit');
        expect(settingsOf(machine).string(KEY)).toBe('integer');
        expect(app.get_string(KEY)).toBe('fit');
    });

    it('keep a choice made before the machine is known for the machine, not for all', () => {
        const settings = settingsOf(null);
        settings.set(KEY, text('integer'));
        expect(settings.string(KEY)).toBe('integer');
        expect(settings.isOwn(KEY)).toBeTrue();
        expect(app.get_string(KEY)).toBe('fit');
        const machine = newMachine();
        settings.use(machine);
        expect(settings.string(KEY)).toBe('integer');
        expect(settingsOf(machine).string(KEY)).toBe('integer');
        expect(app.get_string(KEY)).toBe('fit');
    });

    it('take a choice back that was made before the machine is known', () => {
        const settings = settingsOf(null);
        settings.set(KEY, text('integer'));
        settings.reset(KEY);
        expect(settings.string(KEY)).toBe('fit');
        const machine = newMachine();
        settings.use(machine);
        expect(settings.isOwn(KEY)).toBeFalse();
    });

    it('ignore what the schema does not allow, before and after', () => {
        const settings = settingsOf(null);
        settings.set(KEY, text('sideways'));
        expect(settings.isOwn(KEY)).toBeFalse();
        settings.use(newMachine());
        settings.set(KEY, text('sideways'));
        expect(settings.string(KEY)).toBe('fit');
    });

    it('give a property the value, and each other one', () => {
        const settings = settingsOf(null);
        const screen = new Screen();
        const end = settings.bind(KEY, screen);
        expect(screen.scaleMode).toBe('fit');
        settings.set(KEY, text('integer'));
        expect(screen.scaleMode).toBe('integer');
        settings.use(newMachine());
        settings.set(KEY, text('one-to-one'));
        expect(screen.scaleMode).toBe('one-to-one');
        end();
        settings.reset(KEY);
        expect(screen.scaleMode).toBe('one-to-one');
    });

    it('are shown by an action, which sets them', () => {
        const settings = settingsOf(newMachine());
        const choice = settings.createAction(KEY);
        choice.activate(text('integer'));
        expect(settings.string(KEY)).toBe('integer');
        settings.set(KEY, text('fit-down'));
        expect((choice.state as GLib.Variant).get_string()[0]).toBe('fit-down');
        const flag = settings.createAction('resize-guest');
        flag.activate(null);
        expect(settings.boolean('resize-guest')).toBeFalse();
        expect((flag.state as GLib.Variant).get_boolean()).toBeFalse();
    });
});
