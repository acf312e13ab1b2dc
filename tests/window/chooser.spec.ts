// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chooser in the specs' own process, with real machines on every road: what it lists, what it
// says of each, and that it leaves them alone.
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { ChooserWindow } from '../../src/app/chooser/chooser-window.js';
import { openImage } from '../../src/app/chooser/image-start.js';
import { briefPath } from '../../src/app/chooser/machine-place.js';
import { MachineRow } from '../../src/app/chooser/machine-row.js';
import { PropertiesDialog } from '../../src/app/chooser/properties-dialog.js';
import { takeFiles } from '../../src/app/discs/dropped-images.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import {
    forgetMachine,
    imageTarget,
    listKnown,
    rememberChoices,
    rememberOpened,
    rememberedChoices,
} from '../../src/machine/known/known-machines.js';
import {
    picturePath,
    removeAllPictures,
    setKeepsPicture,
    storePicture,
} from '../../src/machine/known/pictures.js';
import { launchImage } from '../../src/machine/launch/launch.js';
import { listLaunched } from '../../src/machine/launch/launched.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { SMALL, makeImage, stopAll } from '../machine/launch-support.js';
import { LibvirtBed, whyNoLibvirt } from '../machine/libvirt-bed.js';
import { Bench, untilListed } from '../machine/support.js';
import { countFds } from '../support/fd-count.js';
import { sleep, until } from '../support/main-loop.js';
import type { Qemu } from '../support/qemu.js';
import { SectorMachine } from '../support/sector-machine.js';
import { shown } from '../support/widgets.js';

const RED = '6b9a1c1e-0000-4000-8000-00000000000a';
const LIBVIRT_UUID = '6b9a1c1e-0000-4000-8000-0000000000f1';

const WINDOW_MS = 40_000;

Gio._promisify(Gdk.Clipboard.prototype, 'read_text_async', 'read_text_finish');

describe('The chooser', () => {
    const bench = new Bench();
    let chooser: ChooserWindow;

    beforeEach(() => {
        for (const { target } of listKnown()) forgetMachine(target);
    });

    afterEach(async () => {
        for (const window of application().get_windows()) window.close();
        await stopAll();
        await bench.clear();
    });

    async function openChooser(): Promise<void> {
        chooser = new ChooserWindow(application());
        chooser.present();
        await until(() => chooser.get_mapped(), 'the window', WINDOW_MS);
    }

    function act(name: string, parameter: GLib.Variant | null = null): void {
        chooser.lookup_action(name)?.activate(parameter);
    }

    /** How many windows of the program show red. */
    function windowsOfRed(): number {
        const [, output] = GLib.spawn_command_line_sync(`pgrep -c -f -- '-- bus:${RED}'`);
        return Number(new TextDecoder().decode(output ?? new Uint8Array()).trim());
    }

    /** Counts until a second passes in which nothing changes: a machine that starts opens things. */
    async function settled(count: () => number[]): Promise<number[]> {
        for (let seen = ''; seen !== count().join();) {
            seen = count().join();
            await sleep(1000);
        }
        return count();
    }

    function titles(): string[] {
        return shown(chooser, Adw.StatusPage)
            .filter(page => page.get_child_visible())
            .map(({ title }) => title);
    }

    /** Name and subtitle of every machine that is listed. */
    function rows(): string[] {
        return shown(chooser, MachineRow).map(({ title, subtitle }) => `${title}: ${subtitle}`);
    }

    function row(name: string): MachineRow {
        const found = shown(chooser, MachineRow).find(({ title }) => title === name);
        if (!found) throw new Error(`${name} is not among ${rows().join(', ')}`);
        return found;
    }

    async function untilRows(...expected: readonly string[]): Promise<void> {
        await until(
            () => {
                act('refresh');
                return rows().sort().join('\n') === [...expected].sort().join('\n');
            },
            () => `the machines; there are ${rows().join(', ')}`,
            WINDOW_MS,
        );
    }

    function groups(): string[] {
        return shown(chooser, Adw.PreferencesGroup).map(({ title }) => title);
    }

    it('teaches how to get a machine while there is none', async () => {
        await openChooser();
        await until(() => titles().includes('No Machines'), 'the empty page', WINDOW_MS);
        const texts = shown(chooser, Adw.ActionRow).map(({ subtitle }) => subtitle);
        expect(texts).toEqual(['-display dbus', '<graphics type="dbus" p2p="yes"/>']);
        const buttons = shown(chooser, Gtk.Button).map(({ action_name: name }) => name);
        for (const action of ['win.open-image', 'win.demo', 'win.connect', 'win.copy'])
            expect(buttons).withContext(action).toContain(action);
        act('copy', GLib.Variant.new_string('-display dbus'));
        expect(await chooser.get_clipboard().read_text_async(null)).toBe('-display dbus');
    }, 60_000);

    it('says why no image can be opened where there is no QEMU', async () => {
        GLib.setenv('VITRINE_QEMU', 'no-such-qemu', true);
        try {
            await openChooser();
            const button = shown(chooser, Gtk.Button).find(
                ({ icon_name: icon }) => icon === 'document-open-symbolic',
            );
            await until(() => button?.get_sensitive() === false, 'the button to be grey');
            expect(button?.tooltip_text).toContain('QEMU for x86 is not installed');
        } finally {
            GLib.unsetenv('VITRINE_QEMU');
        }
    }, 60_000);

    it('lists machines of every road with state and place, and attaches to none', async () => {
        const red = await bench.start({ name: 'red', uuid: RED });
        const green = await bench.start({ name: 'green', display: 'p2p' });
        const blue = makeImage(bench, 'blue.img');
        const grey = makeImage(bench, 'grey.img');
        rememberOpened(`qmp:${green.qmpPath}`, 'green', null);
        rememberOpened(imageTarget(blue), 'blue', null);
        rememberOpened(imageTarget(grey), 'grey', null);
        rememberOpened('qmp:/nonexistent/qmp', 'white', null);
        const launched = await launchImage(blue, SMALL);
        await untilListed(1);
        const machines: readonly Qemu[] = [red, green];
        const open = () => [...machines.map(({ pid }) => pid), launched.pid].map(countFds);
        const before = await settled(open);
        await openChooser();
        await untilRows(
            'red: Running · On the session bus',
            `green: Running · QMP socket ${briefPath(green.qmpPath)}`,
            `blue: Running · ${briefPath(blue)}`,
            `grey: Shut off · ${briefPath(grey)}`,
            'white: Not running · QMP socket /nonexistent/qmp',
        );
        expect(groups()).toEqual(['Running', 'Not Running']);
        expect(row('white').activatable).toBeFalse();
        // A listener or a display connection would be a socket more in the machine.
        expect(open()).toEqual(before);
        const client = await QmpClient.connect(green.qmpPath);
        await until(() => {
            act('refresh');
            return row('green').subtitle?.startsWith('In use');
        }, 'green to be in use');
        client.close();
        for (const { pid } of machines) GLib.spawn_command_line_sync(`kill -STOP ${pid}`);
        await until(
            () => {
                act('refresh');
                return row('red').subtitle?.startsWith('Not answering');
            },
            () => `red to be silent: ${row('red').subtitle ?? ''}`,
        );
        expect(row('red').activatable).toBeFalse();
    }, 120_000);

    it('tells machines of one name apart by their processes', async () => {
        const twins = [
            await bench.start({ name: 'twin', uuid: RED }),
            await bench.start({ name: 'twin', uuid: LIBVIRT_UUID }),
        ];
        await openChooser();
        await untilRows(
            ...twins.map(({ pid }) => `twin: Running · On the session bus · process ${pid}`),
        );
        await twins[1]?.kill();
        await untilRows('twin: Running · On the session bus');
    }, 60_000);

    it('removes what was opened before, and brings it back with its choices and picture', async () => {
        const path = makeImage(bench, 'kept.img');
        const target = imageTarget(path);
        rememberOpened(target, 'kept', null);
        rememberChoices(path, { cpus: 1 });
        storePicture(target, Uint8Array.of(1, 2, 3));
        await openChooser();
        await untilRows(`kept: Shut off · ${briefPath(path)}`);
        row('kept').activate_action('machine.forget', null);
        await untilRows();
        expect(GLib.file_test(picturePath(target), GLib.FileTest.EXISTS)).toBeFalse();
        const undo = await until(
            () => shown(chooser, Gtk.Button).find(({ label }) => label === '_Undo'),
            'the way back',
        );
        undo.emit('clicked');
        await untilRows(`kept: Shut off · ${briefPath(path)}`);
        expect(rememberedChoices(path).cpus).toBe(1);
        expect(GLib.file_get_contents(picturePath(target))[1]).toEqual(Uint8Array.of(1, 2, 3));
    }, 60_000);

    it('forces a machine off that Vitrine started, once asked whether that is meant', async () => {
        const path = makeImage(bench, 'ours.img');
        const { pid } = await launchImage(path, SMALL);
        rememberOpened(imageTarget(path), 'ours', null);
        await openChooser();
        await untilRows(`ours: Running · ${briefPath(path)}`);
        row('ours').activate_action('machine.force-off', null);
        const dialog = await until(() => chooser.visible_dialog, 'the question');
        if (!(dialog instanceof Adw.AlertDialog)) throw new Error('another dialog');
        expect(dialog.heading).toBe('Force the Machine Off?');
        dialog.emit('response', 'do');
        dialog.force_close();
        await until(
            () => !GLib.file_test(`/proc/${pid}`, GLib.FileTest.EXISTS),
            'its QEMU to end',
            WINDOW_MS,
        );
        await untilRows(`ours: Shut off · ${briefPath(path)}`);
        expect(row('ours').activatable).toBeTrue();
    }, 90_000);

    it('finds by any word what is typed, and says when nothing fits', async () => {
        for (const name of ['alpha', 'beta'])
            rememberOpened(imageTarget(makeImage(bench, `${name}.img`)), name, null);
        await openChooser();
        await until(() => rows().length === 2, 'both', WINDOW_MS);
        act('search');
        const entry = await until(() => shown(chooser, Gtk.SearchEntry)[0], 'the entry');
        const search = async (text: string, count: number) => {
            entry.text = text;
            await until(() => rows().length === count, `${count} for ${text}`);
        };
        await search('BET', 1);
        expect(row('beta')).toBeDefined();
        await search('shut .img alp', 1);
        expect(row('alpha')).toBeDefined();
        await search('nothing of the kind', 0);
        expect(titles()).toContain('No Results Found');
        await search('', 2);
    }, 60_000);

    it('lists libvirt’s domains with their state', async () => {
        const reason = await whyNoLibvirt('session');
        if (reason !== null) pending(reason);
        const bed = await LibvirtBed.start('session');
        GLib.setenv('LIBVIRT_DEFAULT_URI', bed.uri, true);
        try {
            await bed.define('domain', { uuid: LIBVIRT_UUID });
            await openChooser();
            await untilRows('domain: Shut off · In your libvirt');
            await bed.virsh('start', '--paused', 'domain');
            const before = countFds(bed.pidOf('domain'));
            await untilRows('domain: Paused · In your libvirt');
            expect(countFds(bed.pidOf('domain'))).toBe(before);
        } finally {
            GLib.unsetenv('LIBVIRT_DEFAULT_URI');
            await bed.close();
        }
    }, 120_000);

    it('asks what the machine of a new image shall have, and starts it so', async () => {
        const path = makeImage(bench, 'new.img');
        await openChooser();
        await openImage(chooser, path);
        const dialog = chooser.get_visible_dialog();
        if (!(dialog instanceof PropertiesDialog)) throw new Error('no dialog');
        await until(() => shown(dialog, Adw.SpinRow).length === 2, 'the dialog');
        const [memory, cpus] = shown(dialog, Adw.SpinRow);
        expect(memory?.adjustment.upper).toBeGreaterThan(256);
        expect(cpus?.adjustment.upper).toBe(GLib.get_num_processors());
        if (memory) memory.value = 96;
        if (cpus) cpus.value = 1;
        const [acceleration, sound] = shown(dialog, Adw.SwitchRow);
        expect(acceleration?.subtitle).toMatch(/here/);
        // Never the KVM that this computer may have.
        rememberChoices(path, { accelerator: 'tcg' });
        if (acceleration?.sensitive) acceleration.active = false;
        if (sound) sound.active = false;
        const accept = shown(dialog, Gtk.Button).find(({ label }) => label === '_Start');
        accept?.emit('clicked');
        expect(rememberedChoices(path)).toEqual(
            jasmine.objectContaining({ memoryMiB: 96, cpus: 1, sound: false }),
        );
        const machine = await until(
            async () => (await listLaunched(null)).find(({ image }) => image === path),
            'the machine in a process of its own',
            WINDOW_MS,
        );
        const line = machine.commandLine.join(' ');
        expect(line).toContain(' -m 96 -smp 1 ');
        expect(line).not.toContain('-audiodev');
        GLib.spawn_command_line_sync(`pkill -f -- '-- file:${path}'`);
    }, 120_000);

    it('refuses what is dropped where it is not one image of this computer', () => {
        const said: string[] = [];
        const handler = {
            mayAccept: () => true,
            highlight: () => undefined,
            open: (path: string) => said.push(`open ${path}`),
            refuse: (sentence: string) => said.push(sentence),
        };
        const files = (...uris: readonly string[]) =>
            Gdk.FileList.new_from_array(uris.map(uri => Gio.File.new_for_uri(uri)));
        expect(takeFiles(files('file:///a%20b.iso'), handler)).toBeTrue();
        expect(takeFiles(files('file:///a', 'file:///b'), handler)).toBeFalse();
        expect(said).toEqual(['open /a b.iso', 'Drop one image at a time']);
    });

    it('opens the windows again that were open when the session ended, where that is on', async () => {
        const red = await bench.start({ name: 'red', uuid: RED });
        await untilListed(1);
        const folder = `${GLib.getenv('XDG_STATE_HOME') ?? ''}/vitrine/open`;
        GLib.mkdir_with_parents(folder, 0o700);
        // Of a process that was never there.
        const leave = () => GLib.file_set_contents(`${folder}/red-4194305-1`, `bus:${RED}`);
        const settings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
        const before = countFds(red.pid);
        leave();
        await openChooser();
        expect(windowsOfRed()).toBe(0);
        chooser.close();
        settings.set_boolean('restore-machines', true);
        try {
            leave();
            await openChooser();
            await until(() => countFds(red.pid) > before, 'the window to attach', WINDOW_MS);
            expect(windowsOfRed()).toBe(1);
            GLib.spawn_command_line_sync(`pkill -f -- '-- bus:${RED}'`);
        } finally {
            settings.reset('restore-machines');
        }
    }, 90_000);

    it('shows the last picture that a machine’s window left, and none when that is off', async () => {
        const machine = await SectorMachine.start({ name: 'red', uuid: RED });
        const target = `bus:${RED}`;
        const path = picturePath(target);
        const settings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
        const exists = () => GLib.file_test(path, GLib.FileTest.EXISTS);
        const showOnce = async () => {
            const window = new MachineWindow(application(), target, false);
            window.present();
            await window.session.connect();
            await until(() => window.screen.statistics.frames > 0, 'a frame', WINDOW_MS);
            window.close();
        };
        try {
            await openChooser();
            await until(() => rows().length === 1, 'red', WINDOW_MS);
            expect(row('red').hasPicture).toBeFalse();
            await showOnce();
            expect(exists()).toBeTrue();
            const info = Gio.File.new_for_path(path).query_info('unix::mode', 0, null);
            expect(info.get_attribute_uint32('unix::mode') & 0o777).toBe(0o600);
            const picture = Gdk.Texture.new_from_filename(path);
            expect([picture.width, picture.height]).toEqual([320, 240]);
            await until(() => row('red').hasPicture, 'the picture in the list');
            settings.set_boolean('keep-pictures', false);
            await until(() => !exists(), 'the picture to be removed');
            await until(() => !row('red').hasPicture, 'no picture in the list');
            await showOnce();
            expect(exists()).toBeFalse();
            settings.reset('keep-pictures');
            await showOnce();
            expect(exists()).toBeTrue();
            // Off for this machine alone.
            row('red').activate_action('machine.keep-picture', null);
            expect(exists()).toBeFalse();
            await showOnce();
            expect(exists()).toBeFalse();
            setKeepsPicture(target, true);
        } finally {
            settings.reset('keep-pictures');
            removeAllPictures();
            await machine.close();
        }
    }, 120_000);
});
