// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { OpenMachine } from '../../machine/open.js';
import type { SoundOut } from '../../peripherals/sound/sound-out.js';
import type { VitrineDisplay } from '../../widget/display.js';
import { MachineSettings } from '../machine-settings.js';
import { takeCloseButtons } from '../pages/lasting-tabs.js';
import { PageTabs } from '../pages/page-tabs.js';
import { ScreenPage } from '../pages/screen-page.js';
import { WindowShortcuts } from '../window-shortcuts.js';
import { WindowState } from '../window-state.js';
import { AbsencePage } from './absence-page.js';
import { MachineSession } from './machine-session.js';
import { SessionView } from './session-view.js';
import { WindowContents } from './window-contents.js';
import type { MakeFeature, WindowFeature } from './window-feature.js';
import { WINDOW_FEATURES } from './window-features.js';
import { MENU_GROUPS, MENU_PLACES, WindowMenu, type MenuPlace } from './window-menu.js';

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
                    ...Object.values(MENU_PLACES),
                    ...Object.values(MENU_GROUPS),
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
    /** What is seen below the header bar. */
    readonly contents: WindowContents;
    /** Its screens and what else is a page. */
    readonly tabs: PageTabs;
    /** The screen that is there with every machine. */
    readonly firstScreen: ScreenPage;
    /** What the machine plays, for whoever records it; null where it has no sound. */
    sound: SoundOut | null = null;
    /** Its keys. */
    readonly shortcuts = new WindowShortcuts();
    /** What is in its menu. */
    readonly menu: WindowMenu;
    readonly #features: readonly WindowFeature[];
    readonly #screenWatchers: ((screen: VitrineDisplay) => void)[] = [];
    #screen: VitrineDisplay;

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
        this.contents = new WindowContents({
            stack: this._pages,
            connecting: this._connecting_page,
            absence: this._gone_page,
        });
        this.session = new MachineSession(target, mayStart);
        new WindowState(this, this.appSettings);
        this.connect('notify::title', () => {
            this._heading.title = this.title ?? '';
        });
        this.title = target;
        this.add_controller(this.shortcuts.createController());
        // An accelerator of the application would come before a machine that has the keyboard.
        this.addShortcut('<Control>w', 'window.close');
        takeCloseButtons(this._tab_bar, this._tabs);
        this.tabs = new PageTabs(this, this._tabs);
        this.firstScreen = this.addScreen('screen');
        this.#screen = this.firstScreen.screen;
        this.tabs.watch(() => {
            this.#screen = this.tabs.front?.screen ?? this.#screen;
            this.#showTabs();
        });
        this.contents.watch(() => {
            this.#showTabs();
        });
        this.session.watch(new SessionView(this));
        const parts = this as unknown as Readonly<Record<string, Gio.Menu | undefined>>;
        this.menu = new WindowMenu(name => parts[`_${name}`] ?? new Gio.Menu());
        this.#features = features.map(make => make(this));
        for (const feature of this.#features) this.session.watch(feature);
        this.menu.showKeys(action => this.#keysOf(action));
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
        return this.contents.isMachine && this.tabs.shown?.screen !== null;
    }

    /** Why no machine is shown, in words; null while all is well. */
    get failure(): string | null {
        return this.contents.failure;
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
        // A click on it does not take the keyboard from the machine.
        widget.focus_on_click = false;
        if (side === 'start') this._header.pack_start(widget);
        else this._header.pack_end(widget);
        if (seen === 'when-wide') this._narrow.add_setter(widget, 'visible', false);
    }

    /** Adds a section to the window's menu; what is put into the model later appears there. */
    addToMenu(place: MenuPlace, section: Gio.MenuModel): void {
        this.menu.add(place, section);
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
        this.contents.watch(callback);
        this.tabs.watch(callback);
    }

    #showTabs(): void {
        this._tab_bar.visible = this.contents.isMachine;
    }

    /** The keys of an action; those that a machine with the keyboard leaves to the window, if any. */
    #keysOf(action: string): string | null {
        const all = this.shortcuts.keysOf(action);
        const live = this.appSettings.get_strv('live-shortcuts');
        return all.find(keys => live.includes(keys)) ?? all[0] ?? null;
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
