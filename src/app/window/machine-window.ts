// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { OpenMachine } from '../../machine/open.js';
import type { SoundOut } from '../../peripherals/sound/sound-out.js';
import type { VitrineDisplay } from '../../widget/display.js';
import { _ } from '../i18n.js';
import { MachineSettings } from '../machine-settings.js';
import { takeCloseButtons } from '../pages/lasting-tabs.js';
import { PageTabs } from '../pages/page-tabs.js';
import { ScreenPage } from '../pages/screen-page.js';
import { WindowShortcuts } from '../window-shortcuts.js';
import { WindowState } from '../window-state.js';
import { AbsencePage } from './absence-page.js';
import { FirstScreen } from './first-screen.js';
import { MachineSession, type Absence } from './machine-session.js';
import type { MakeFeature, MenuPlace, WindowFeature } from './window-feature.js';
import { WINDOW_FEATURES } from './window-features.js';

const MENU_PLACES: readonly MenuPlace[] = ['machine', 'view', 'input', 'capture', 'window'];

/**
 * One machine: its screen, or the page that says why there is none. What can be done with it are
 * features ({@link WindowFeature}), each in a file of its own.
 */
export class MachineWindow extends Adw.ApplicationWindow {
    declare private _toasts: Adw.ToastOverlay;
    declare private _toolbars: Adw.ToolbarView;
    declare private _header: Adw.HeaderBar;
    declare private _narrow: Adw.Breakpoint;
    declare private _heading: Adw.WindowTitle;
    declare private _pages: Gtk.Stack;
    declare private _connecting_page: Adw.StatusPage;
    declare private _gone_page: AbsencePage;
    declare private _banners: Gtk.Box;
    declare private _overlay: Gtk.Overlay;
    declare private _tab_bar: Adw.TabBar;
    declare private _tabs: Adw.TabView;

    static {
        // The template names this type, so it must be registered first.
        GObject.type_ensure(AbsencePage.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineMachineWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/machine-window.ui`,
                InternalChildren: [
                    'toasts',
                    'toolbars',
                    'header',
                    'narrow',
                    'heading',
                    'pages',
                    'connecting_page',
                    'gone_page',
                    'banners',
                    'overlay',
                    'tab_bar',
                    'tabs',
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
    /** Its screens and what else is a page. */
    readonly tabs: PageTabs;
    /** The screen that is there with every machine. */
    readonly firstScreen: ScreenPage;
    /** What the machine plays, for whoever records it; null where it has no sound. */
    sound: SoundOut | null = null;
    /** The choice of a monitor, for the menu of each of its windows; empty while there is one. */
    readonly monitorSection = new Gio.Menu();
    /** Its keys. */
    readonly shortcuts = new WindowShortcuts();
    readonly #features: readonly WindowFeature[];
    readonly #screenWatchers: ((screen: VitrineDisplay) => void)[] = [];
    #screen: VitrineDisplay;
    readonly #first: FirstScreen;

    /**
     * @param target - what the person typed or chose
     * @param mayStart - whether a machine that is shut off is started
     * @param features - what can be done with it
     */
    constructor(
        application: Adw.Application,
        target: string,
        mayStart: boolean,
        features: readonly MakeFeature[] = WINDOW_FEATURES,
    ) {
        super({ application });
        this.session = new MachineSession(target, mayStart);
        new WindowState(this, this.appSettings);
        this.#setTitle(target);
        this.add_controller(this.shortcuts.createController());
        // An accelerator of the application would come before a machine that has the keyboard.
        this.addShortcut('<Control>w', 'window.close');
        takeCloseButtons(this._tab_bar, this._tabs);
        this.tabs = new PageTabs(this, this._tabs);
        this.firstScreen = this.addScreen('screen');
        this.#screen = this.firstScreen.screen;
        this.#first = new FirstScreen(this.firstScreen, this.session);
        this.tabs.watch(() => {
            this.#screen = this.tabs.front?.screen ?? this.#screen;
            this.#showTabs();
        });
        this._pages.connect('notify::visible-child-name', () => {
            this.#showTabs();
        });
        this.session.watch({
            connecting: () => {
                this.showBusy(_('Connecting'));
            },
            waiting: absence => {
                this.#showAbsence(absence);
            },
            opened: machine => this.#opened(machine),
            released: () => {
                this.#released();
            },
            absent: absence => {
                this.#showAbsence(absence);
            },
        });
        this.#features = features.map(make => make(this));
        for (const feature of this.#features) this.session.watch(feature);
        this.connect('close-request', () => this.#closeRequested());
    }

    /** The screen that the person uses, or used last. */
    get screen(): VitrineDisplay {
        return this.#screen;
    }

    /** All screens, wherever their pages are. */
    get screens(): readonly VitrineDisplay[] {
        return this.tabs.pages.map(({ screen }) => screen).filter(screen => screen !== null);
    }

    /** Whether a widget is in this window, rather than in one of a page that was torn off. */
    holds(widget: Gtk.Widget): boolean {
        return widget.is_ancestor(this);
    }

    /** The window that the person uses: this one, or one of a page that was torn off. */
    get frontWindow(): Gtk.Window {
        return this.tabs.frontWindow;
    }

    /** The machine that is shown; null while there is none. */
    get machine(): OpenMachine | null {
        return this.session.machine;
    }

    /** The console of the first screen; null while there is no machine. */
    get firstConsoleId(): number | null {
        return this.machine?.info.consoleIds[0] ?? null;
    }

    /** Whether a screen is in front, rather than a page that says why there is none. */
    get showsScreen(): boolean {
        return this._pages.visible_child_name === 'screen' && this.tabs.shown?.screen !== null;
    }

    /** Why no machine is shown, in words; null while all is well. */
    get failure(): string | null {
        const { shown } = this._gone_page;
        const isAbsent = this._pages.visible_child_name === 'gone' && shown?.isWaiting !== true;
        return isAbsent ? (shown?.description ?? null) : null;
    }

    /** What stands below the title. */
    set subtitle(subtitle: string) {
        this._heading.subtitle = subtitle;
    }

    /** The bars above and below the page. */
    get toolbars(): Adw.ToolbarView {
        return this._toolbars;
    }

    get header(): Adw.HeaderBar {
        return this._header;
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
        this.shortcuts.add(keys, action);
    }

    /** Adds a page for a screen. */
    addScreen(key: string): ScreenPage {
        const page = new ScreenPage(key, this.appSettings, this.settings);
        page.screen.machineName = this.title;
        this.tabs.add(page);
        for (const watcher of this.#screenWatchers) watcher(page.screen);
        return page;
    }

    /** Calls back with each screen: those that there are, at once, and each that comes. */
    eachScreen(callback: (screen: VitrineDisplay) => void): void {
        this.#screenWatchers.push(callback);
        for (const screen of this.screens) callback(screen);
    }

    /**
     * Puts a widget beside those that are in the header bar: from the edge to the middle.
     *
     * @param seen - `when-wide` for what the menu has too: it goes where the window has no room
     */
    addToHeader(
        side: 'start' | 'end',
        widget: Gtk.Widget,
        seen: 'always' | 'when-wide' = 'always',
    ): void {
        if (side === 'start') this._header.pack_start(widget);
        else this._header.pack_end(widget);
        if (seen === 'when-wide') this._narrow.add_setter(widget, 'visible', false);
    }

    /** Adds a section to the window's menu; what is put into the model later appears there. */
    addToMenu(place: MenuPlace, section: Gio.MenuModel): void {
        const sections = this as unknown as Readonly<Record<string, Gio.Menu>>;
        sections[`_${place}_section`]?.append_section(null, section);
    }

    /** Adds a widget over the page, whichever it is; its alignment says where. */
    addOverlay(widget: Gtk.Widget): void {
        this._overlay.add_overlay(widget);
    }

    /** Adds a banner, or another bar of the window's width, above the page. */
    addBanner(banner: Gtk.Widget): void {
        this._banners.append(banner);
    }

    toast(title: string): void {
        this.addToast(new Adw.Toast({ title, use_markup: false }));
    }

    /** For a toast with a button, or one that is taken back. */
    addToast(toast: Adw.Toast): void {
        // What was done just now is answered at once, not after what was said before.
        toast.priority = Adw.ToastPriority.HIGH;
        // Where the person looks.
        if (!this.tabs.addToast(toast)) this._toasts.add_toast(toast);
    }

    /** Calls back when another page is in front: a screen, or why there is none. */
    onPageChanged(callback: () => void): void {
        this._pages.connect('notify::visible-child-name', callback);
        this.tabs.watch(callback);
    }

    /** Shows a page that says what is waited for, until the session says more. */
    showBusy(title: string, description = ''): void {
        this._connecting_page.title = title;
        this._connecting_page.description = GLib.markup_escape_text(description, -1);
        this._pages.visible_child_name = 'connecting';
    }

    async #opened(machine: OpenMachine): Promise<void> {
        machine.offerPictures(
            id => this.screens.find(({ console }) => console?.id === id)?.frame ?? null,
        );
        const name = machine.info.name || (machine.info.uuid ?? machine.target);
        this.#setTitle(name);
        for (const screen of this.screens) screen.machineName = name;
        this.settings.use(machine);
        if (!(await this.#first.open(machine))) return;
        this._pages.visible_child_name = 'screen';
        this.tabs.absence = null;
        this.firstScreen.screen.grab();
    }

    #released(): void {
        for (const page of this.tabs.pages) page.detach();
        this.#first.release();
    }

    /** In the picture's place; says why there is none, and what can be done. */
    #showAbsence(absence: Absence): void {
        // A kiosk has not all that a page may offer.
        const offers = absence.offers?.filter(offer => this.lookup_action(offer) !== null);
        this._gone_page.say(offers ? { ...absence, offers } : absence);
        this._pages.visible_child_name = 'gone';
        this.tabs.absence = absence;
        // A key that was meant for the machine must not end the wait.
        if (absence.isWaiting !== true) this._gone_page.grab_focus();
    }

    #showTabs(): void {
        this._tab_bar.visible = this._pages.visible_child_name === 'screen';
    }

    #setTitle(title: string): void {
        this.title = title;
        this._heading.title = title;
    }

    /** @returns whether the window stays open for now */
    #closeRequested(): boolean {
        if (this.#features.some(feature => feature.mayClose?.() === false)) return true;
        this.session.close();
        for (const feature of this.#features) feature.closed?.();
        this.tabs.close();
        this.settings.close();
        return false;
    }
}
