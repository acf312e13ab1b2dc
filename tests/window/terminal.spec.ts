// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's serial line and monitor as pages of its window: typed at, copied from, searched,
// saved, shared with other programs.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import Vte from 'gi://Vte?version=3.91';

import { application } from '../support/application.js';

import { writeText } from '../../src/app/terminal/save-text.js';
import { TerminalPage } from '../../src/app/terminal/terminal-page.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { ChardevName } from '../../src/display1/chardev.js';
import { listItems } from '../../src/display1/list-items.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { sleep, until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

const NAME = 'talker';
const UUID = '55555555-aaaa-4aaa-8aaa-555555555555';
const MONITOR = ['-chardev', 'dbus,id=hmp,name=org.qemu.monitor.hmp.0', '-mon', 'chardev=hmp'];

/** The bar of the search comes down; what is typed before the entry is seen is lost. */
const BAR_MS = 500;

const KEY_ESC = 1;
const KEY_W = 17;
const KEY_I = 23;
const KEY_O = 24;
const KEY_P = 25;
const KEY_LEFTCTRL = 29;
const KEY_F = 33;
const KEY_G = 34;
const KEY_J = 36;
const KEY_LEFTSHIFT = 42;
const KEY_V = 47;
const KEY_N = 49;

describe('The terminals of a machine’s window', () => {
    let injector: InputInjector;
    let machine: SectorMachine | null = null;
    let lacking = '';
    let window: MachineWindow;

    beforeAll(async () => {
        injector = await openInjector();
        const options = { name: NAME, uuid: UUID, sharesSerial: true, args: MONITOR };
        try {
            machine = await SectorMachine.start(options);
        } catch (error) {
            // QEMU before 10 cannot give a serial port two ends.
            if (!String(error).includes('hub')) throw error;
            lacking = `a QEMU with -chardev hub: ${String(error)}`;
            return;
        }
        window = new MachineWindow(application(), NAME, false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length === 3, 'the pages');
    }, 60_000);

    beforeEach(() => {
        if (!machine) pending(lacking);
    });

    afterAll(async () => {
        if (machine) window.close();
        await machine?.close();
        await injector.close();
    });

    async function press(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await injector.key(key, true);
        for (const key of [...keys].reverse()) await injector.key(key, false);
    }

    async function type(...keys: readonly number[]): Promise<void> {
        for (const key of keys) await press(key);
    }

    function terminal(title: string): TerminalPage {
        const found = window.tabs.pages.find(page => page.title === title);
        if (found instanceof TerminalPage) return found;
        throw new Error(`no ${title}: ${window.tabs.pages.map(page => page.title).join(', ')}`);
    }

    async function show(title: string): Promise<TerminalPage> {
        const page = terminal(title);
        window.tabs.show(page);
        await until(() => page.terminal?.has_focus, 'the terminal');
        return page;
    }

    function act(page: TerminalPage, name: string): void {
        page.activate_action(`terminal.${name}`, null);
    }

    /** Whether an item of the terminal's menu is not grey. */
    function mayDo(page: TerminalPage, name: string): boolean {
        // A button is as grey as its action.
        const probe = new Gtk.Button({ action_name: `terminal.${name}` });
        page.append(probe);
        const { sensitive } = probe;
        page.remove(probe);
        return sensitive;
    }

    const untilSaid = (page: TerminalPage, pattern: RegExp): Promise<unknown> =>
        until(
            () => pattern.test(page.text),
            () => `${String(pattern)} in ${page.text}; ${page.problem ?? ''}`,
        );

    it('take a line when they are first seen, and what is typed goes there', async () => {
        expect(terminal('Serial Line 1').terminal).toBeNull();
        const page = await show('Serial Line 1');
        await until(() => page.isAttached, 'the line');
        await type(KEY_P, KEY_I, KEY_N, KEY_G);
        await press(KEY_LEFTCTRL, KEY_J);
        await untilSaid(page, /pong/);
        await machine?.qemu.serial.waitFor(/pong/);
    }, 60_000);

    it('have the keys of the machine, also Ctrl+W', async () => {
        const page = await show('Serial Line 1');
        await press(KEY_LEFTCTRL, KEY_W);
        await press(KEY_LEFTCTRL, KEY_J);
        await untilSaid(page, /error .*: no such command/);
        expect(window.get_mapped()).toBeTrue();
    }, 30_000);

    it('leave the screen its own keys, of which none closes the window', async () => {
        window.tabs.show(window.firstScreen);
        window.firstScreen.screen.grab();
        await until(() => window.screen.grabbed, 'the keyboard to be the machine’s');
        machine?.qemu.serial.skip();
        await press(KEY_LEFTCTRL, KEY_W);
        await machine?.qemu.serial.waitFor(/key up 11/);
        expect(window.get_mapped()).toBeTrue();
    }, 30_000);

    it('leave the screen its keyboard, which comes back to it after a dialog', async () => {
        window.tabs.show(window.firstScreen);
        const { screen } = window;
        screen.grab();
        await until(() => screen.grabbed && screen.has_focus, 'the keyboard to be the machine’s');
        const openAndClose = async (): Promise<void> => {
            application().activate_action('preferences', null);
            const dialog = await until(() => window.visible_dialog, 'the dialog');
            await until(() => !screen.has_focus, 'the dialog to have the keyboard');
            expect(screen.grabbed).toBeFalse();
            dialog.force_close();
            await until(() => window.visible_dialog === null, 'no dialog');
        };
        await openAndClose();
        await until(() => screen.grabbed, 'the keyboard to be back');
        screen.release();
        await openAndClose();
        expect(screen.grabbed).toBeFalse();
    }, 30_000);

    it('copy, paste, search and save their text', async () => {
        const page = await show('Serial Line 1');
        page.terminal?.unselect_all();
        expect(mayDo(page, 'copy')).toBeFalse();
        page.terminal?.select_all();
        expect(mayDo(page, 'copy')).toBeTrue();
        act(page, 'copy');
        const clipboard = page.get_clipboard();
        expect(await clipboard.read_text_async(null)).toContain('pong');

        const pongs = (): number => page.text.match(/pong/g)?.length ?? 0;
        const before = pongs();
        clipboard.set_content(Gdk.ContentProvider.new_for_value('ping'));
        await press(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_V);
        await press(KEY_LEFTCTRL, KEY_J);
        await until(() => pongs() === before + 1, 'the answer to what was pasted');

        page.terminal?.unselect_all();
        await press(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_F);
        await until(() => window.focus_widget instanceof Gtk.Text, 'the entry');
        await sleep(BAR_MS);
        await type(KEY_P, KEY_O, KEY_N, KEY_G);
        await until(() => page.terminal?.get_has_selection(), 'what was looked for');
        expect(page.terminal?.get_text_selected(Vte.Format.TEXT)).toBe('pong');
        await press(KEY_ESC);
        await until(() => page.terminal?.has_focus, 'the terminal again');

        const [file, stream] = Gio.File.new_tmp('vitrine-text-XXXXXX');
        stream.close(null);
        await writeText(file, page.text);
        const [bytes] = await file.load_contents_async(null);
        expect(new TextDecoder().decode(bytes)).toContain('pong');
        file.delete(null);
    }, 60_000);

    it('take no text and send no break while the machine is only looked at', async () => {
        const page = await show('Serial Line 1');
        // A line below makes the text longer, whatever is in it.
        const said = page.text.trimEnd();
        window.settings.set('view-only', GLib.Variant.new_boolean(true));
        for (const name of ['paste', 'break']) expect(mayDo(page, name)).toBeFalse();
        expect(mayDo(page, 'let-go')).toBeTrue();
        page.get_clipboard().set_content(Gdk.ContentProvider.new_for_value('ping\n'));
        page.terminal?.paste_clipboard();
        await sleep(BAR_MS);
        expect(page.text.trimEnd()).toBe(said);
        window.settings.reset('view-only');
        expect(mayDo(page, 'paste')).toBeTrue();
    }, 60_000);

    it('say who has a line, and take it when that one is through', async () => {
        const page = await show('Serial Line 1');
        const control = window.machine?.control;
        if (!control) throw new Error('no machine');
        const other = await RemoteDisplay.open(control, null);
        const chardev = listItems(other.chardevs).find(one => one.name === ChardevName.SERIAL);
        act(page, 'let-go');
        const stream = await until(
            () => chardev?.open(null).catch(() => null),
            'the line for another program',
        );
        page.retry();
        await until(() => page.problem?.includes('has this line'), 'who has it');
        expect(page.problem).toContain('gjs');
        page.retry();
        expect(page.problem).toContain('Waiting');
        stream.close(null);
        other.close();
        await until(() => page.isAttached, 'the line to be ours again');
        expect(page.problem).toBeNull();
    }, 60_000);

    it('are a monitor, too', async () => {
        const page = await show('Monitor 1');
        await untilSaid(page, /\(qemu\)/);
        page.terminal?.feed_child(new TextEncoder().encode('info name\r'));
        await untilSaid(page, new RegExp(`^${NAME}\\s*$`, 'm'));
        expect(page.problem).toBeNull();
    }, 30_000);

    it('keep their text while the machine is gone', async () => {
        const page = await show('Serial Line 1');
        await machine?.qemu.kill();
        await until(() => window.machine === null, 'the machine to go');
        expect(page.text).toContain('pong');
        expect(page.isAttached).toBeFalse();
    }, 30_000);
});
