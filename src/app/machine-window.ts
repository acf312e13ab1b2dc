// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../display1/console.js';
import { errorText } from '../machine/errors.js';
import type { LaunchedMachine } from '../machine/launch/launched.js';
import type { OpenMachine } from '../machine/open.js';
import { VitrineDisplay } from '../widget/display.js';
import { askBeforeClosing } from './close-question.js';
import { _ } from './i18n.js';
import { MachineSession, type Absence } from './machine-session.js';
import { MachineSettings } from './machine-settings.js';
import { StatisticsOverlay } from './statistics-overlay.js';
import type { MenuPlace, WindowFeature } from './window-feature.js';
import { WINDOW_FEATURES } from './window-features.js';
import { WindowState } from './window-state.js';

/** Settings of the app that are properties of the screen of the same name. */
const APP_SETTINGS = ['release-chord', 'live-shortcuts', 'grab-on-click'] as const;

/** Settings of each machine that are properties of the screen of the same name. */
const SCREEN_SETTINGS = ['grab-level', 'scale-mode', 'filter', 'resize-guest'] as const;

const MENU_PLACES: readonly MenuPlace[] = ['machine', 'view', 'input', 'capture', 'window'];

/**
 * One machine: its screen, or the page that says why there is none. What can be done with it are
 * features ({@link WindowFeature}), each in a file of its own.
 */
export class MachineWindow extends Adw.ApplicationWindow {
    declare private _toasts: Adw.ToastOverlay;
    declare private _toolbars: Adw.ToolbarView;
    declare private _header: Adw.HeaderBar;
    declare private _heading: Adw.WindowTitle;
    declare private _pages: Gtk.Stack;
    declare private _connecting_page: Adw.StatusPage;
    declare private _gone_page: Adw.StatusPage;
    declare private _reconnect_button: Gtk.Button;
    declare private _banners: Gtk.Box;
    declare private _refused_banner: Adw.Banner;
    declare private _overlay: Gtk.Overlay;
    declare private _display: VitrineDisplay;
    declare private _statistics: StatisticsOverlay;

    static {
        // The template names these types, so they must be registered first.
        GObject.type_ensure(VitrineDisplay.$gtype);
        GObject.type_ensure(StatisticsOverlay.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineMachineWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/machine-window.ui`,
                InternalChildren: [
                    'toasts',
                    'toolbars',
                    'header',
                    'heading',
                    'pages',
                    'connecting_page',
                    'gone_page',
                    'reconnect_button',
                    'banners',
                    'refused_banner',
                    'overlay',
                    'display',
                    'statistics',
                    ...MENU_PLACES.map(place => `${place}_section`),
                ],
            },
            this,
        );
    }

    /** The connection to the machine. */
    readonly session: MachineSession;
    /** The app's settings. */
    readonly appSettings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
    /** The machine's settings. */
    readonly settings = new MachineSettings(this.appSettings);
    readonly #features: readonly WindowFeature[];
    readonly #shortcuts = new Gtk.ShortcutController();
    /** Whether the person has said what becomes of the machine. */
    #mayClose = false;

    /**
     * @param target - what the person typed or chose
     * @param mayStart - whether a machine that is shut off is started
     */
    constructor(application: Adw.Application, target: string, mayStart: boolean) {
        super({ application });
        this.session = new MachineSession(target, mayStart);
        new WindowState(this, this.appSettings);
        this.#setTitle(target);
        this.add_controller(this.#shortcuts);
        this.addAction('reconnect', () => {
            // Two machines may have come to bear the name meanwhile: the page says so.
            this.session.connect().catch(() => undefined);
        });
        this.#watchDisplay();
        this.session.watch({
            connecting: () => {
                this.showBusy(_('Connecting'));
            },
            opened: machine => this.#opened(machine),
            released: () => {
                this.#released();
            },
            absent: absence => {
                this.#showAbsence(absence);
            },
        });
        this.#features = WINDOW_FEATURES.map(make => make(this));
        for (const feature of this.#features) this.session.watch(feature);
        this.connect('close-request', () => this.#closeRequested());
    }

    get screen(): VitrineDisplay {
        return this._display;
    }

    /** The machine that is shown; null while there is none. */
    get machine(): OpenMachine | null {
        return this.session.machine;
    }

    /** Whether a screen is in front, rather than a page that says why there is none. */
    get showsScreen(): boolean {
        return this._pages.visible_child_name === 'screen';
    }

    /** Why no machine is shown, in words; null while all is well. */
    get failure(): string | null {
        return this._pages.visible_child_name === 'gone' ? this._gone_page.description : null;
    }

    /** What stands below the title. */
    set subtitle(subtitle: string) {
        this._heading.subtitle = subtitle;
    }

    /** Whether the header bar is seen. */
    set barsRevealed(revealed: boolean) {
        this._toolbars.reveal_top_bars = revealed;
    }

    /** Adds `win.NAME`. */
    addAction(name: string, activate: () => void): Gio.SimpleAction {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', activate);
        this.add_action(action);
        return action;
    }

    /**
     * A key of the window's own: a screen that has the keyboard lets only its live shortcuts pass.
     *
     * @param keys - as `Gtk.ShortcutTrigger` parses them
     * @param action - such as `win.screenshot`
     */
    addShortcut(keys: string, action: string): void {
        this.#shortcuts.add_shortcut(
            new Gtk.Shortcut({
                trigger: Gtk.ShortcutTrigger.parse_string(keys),
                action: Gtk.NamedAction.new(action),
            }),
        );
    }

    /** Puts a widget beside those that are in the header bar: from the edge to the middle. */
    addToHeader(side: 'start' | 'end', widget: Gtk.Widget): void {
        if (side === 'start') this._header.pack_start(widget);
        else this._header.pack_end(widget);
    }

    /** Adds a section to the window's menu; what is put into the model later appears there. */
    addToMenu(place: MenuPlace, section: Gio.MenuModel): void {
        const sections = this as unknown as Readonly<Record<string, Gio.Menu>>;
        sections[`_${place}_section`]?.append_section(null, section);
    }

    /** Adds a widget over the screen; its alignment says where. */
    addOverlay(widget: Gtk.Widget): void {
        this._overlay.add_overlay(widget);
    }

    /** Adds a banner, or another bar of the window's width, above the screen. */
    addBanner(banner: Gtk.Widget): void {
        this._banners.append(banner);
    }

    toast(title: string): void {
        this.addToast(new Adw.Toast({ title, use_markup: false }));
    }

    /** For a toast with a button, or one that is taken back. */
    addToast(toast: Adw.Toast): void {
        this._toasts.add_toast(toast);
    }

    /** Calls back when another page is in front: a screen, or why there is none. */
    onPageChanged(callback: () => void): void {
        this._pages.connect('notify::visible-child-name', callback);
    }

    /** Shows a page that says what is waited for, until the session says more. */
    showBusy(title: string, description = ''): void {
        this._connecting_page.title = title;
        this._connecting_page.description = GLib.markup_escape_text(description, -1);
        this._pages.visible_child_name = 'connecting';
    }

    async #opened(machine: OpenMachine): Promise<void> {
        const [consoleId] = machine.info.consoleIds;
        if (consoleId === undefined)
            throw new RangeError(_('This machine has no screen: give it a display device.'));
        machine.offerPictures(id =>
            id === this._display.console?.id ? this._display.frame : null,
        );
        const name = machine.info.name || (machine.info.uuid ?? machine.target);
        this.#setTitle(name);
        this._display.machineName = name;
        this.settings.use(machine);
        const console = await Console.open(machine.control, consoleId, null);
        if (this.machine !== machine) {
            console.close();
            return;
        }
        this._display.console = console;
        this._pages.visible_child_name = 'screen';
        this._display.grab();
    }

    #released(): void {
        const { console } = this._display;
        this._display.console = null;
        console?.close();
    }

    /** Keeps the last picture's place: the page that took it says why and offers the way back. */
    #showAbsence({ title, description }: Absence): void {
        this._gone_page.title = title;
        this._gone_page.description = GLib.markup_escape_text(description, -1);
        this._pages.visible_child_name = 'gone';
        this._reconnect_button.grab_focus();
    }

    #watchDisplay(): void {
        const display = this._display;
        for (const key of APP_SETTINGS)
            this.appSettings.bind(key, display, key, Gio.SettingsBindFlags.GET);
        for (const key of SCREEN_SETTINGS) this.settings.bind(key, display);
        const { GET } = Gio.SettingsBindFlags;
        this.appSettings.bind('show-statistics', this._statistics, 'visible', GET);
        this._statistics.watch(display);
        display.connect('gone', () => {
            this.session.end({
                title: _('Machine Gone'),
                description: _('The machine has closed its display, or has ended.'),
            });
        });
        display.connect('failed', (_display, reason) => {
            this.session.end({ title: _('No Picture'), description: reason });
        });
        display.connect('refused', (_display, reason) => {
            this._refused_banner.title = reason;
            this._refused_banner.revealed = true;
        });
        display.connect('changed', () => {
            if (this._refused_banner.revealed) this._refused_banner.revealed = false;
        });
    }

    #setTitle(title: string): void {
        this.title = title;
        this._heading.title = title;
    }

    /** @returns whether the window stays open for now */
    #closeRequested(): boolean {
        const machine = this.machine?.launched;
        if (!machine || this.#mayClose) {
            this.session.close();
            for (const feature of this.#features) feature.closed?.();
            this.settings.close();
            return false;
        }
        this.#askBeforeClosing(machine).catch((error: unknown) => {
            this.session.end({ title: _('The Machine Runs On'), description: errorText(error) });
        });
        return true;
    }

    async #askBeforeClosing(machine: LaunchedMachine): Promise<void> {
        const answer = await askBeforeClosing(this);
        if (answer === 'cancel') return;
        if (answer === 'stop') {
            this.session.release();
            // The guest gets time to shut itself down.
            this.showBusy(_('Shutting Down'));
            await machine.stop();
        }
        this.#mayClose = true;
        this.close();
    }
}
