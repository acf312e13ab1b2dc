// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { VitrineDisplay } from '../../widget/display.js';
import { FullscreenBar } from '../fullscreen/fullscreen-bar.js';
import { fullscreenButton } from '../fullscreen/fullscreen-feature.js';
import { KeyboardReturn } from '../keys/keyboard-return.js';
import { releaseHint } from '../keys/release-hint.js';
import { AbsencePage } from '../window/absence-page.js';
import type { Absence } from '../window/machine-session.js';
import type { MachineWindow } from '../window/machine-window.js';
import { MachinePage } from './machine-page.js';
import { followPageWindow } from './page-window-memory.js';

/** A page of a machine's window that was torn off; closing it puts the page back. */
export class PageWindow extends Adw.Window {
    declare private _toasts: Adw.ToastOverlay;
    declare private _toolbars: Adw.ToolbarView;
    declare private _header: Adw.HeaderBar;
    declare private _heading: Adw.WindowTitle;
    declare private _screenshot_button: Gtk.Button;
    declare private _contents: Gtk.Stack;
    declare private _gone_page: AbsencePage;
    declare private _view: Adw.TabView;
    declare private _narrow: Adw.Breakpoint;
    declare private _page_menu: Gio.Menu;

    static {
        // The template names this type, so it must be registered first.
        GObject.type_ensure(AbsencePage.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrinePageWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/page-window.ui`,
                InternalChildren: [
                    'toasts',
                    'toolbars',
                    'header',
                    'heading',
                    'screenshot_button',
                    'contents',
                    'gone_page',
                    'view',
                    'narrow',
                    'page_menu',
                ],
            },
            this,
        );
    }

    /** Whether the person made it, and wants it again. */
    isLasting = true;
    readonly #machineWindow: MachineWindow;
    readonly #bar: FullscreenBar;
    readonly #keyboard = new KeyboardReturn(this);
    /** Ends the interest in the page that is here. */
    #unfollow: (() => void)[] = [];

    /** @param putBack - takes the page away before the window closes */
    constructor(machineWindow: MachineWindow, putBack: (page: MachinePage) => void) {
        super({
            application: machineWindow.application,
            default_width: machineWindow.get_width(),
            default_height: machineWindow.get_height(),
        });
        this.#machineWindow = machineWindow;
        // What the window of the machine can do is about the page that is in use, be it here.
        this.insert_action_group('win', machineWindow);
        this.add_controller(machineWindow.shortcuts.createController());
        this.#addActions();
        const fullscreen = fullscreenButton(this);
        this._header.pack_end(fullscreen);
        this._narrow.add_setter(fullscreen, 'visible', false);
        this.#bar = new FullscreenBar(this, {
            toolbars: this._toolbars,
            header: this._header,
            settings: machineWindow.settings,
            screen: () => this.#screen,
        });
        this._view.connect('page-attached', (_view, { child }) => {
            if (child instanceof MachinePage) this.#attached(child);
        });
        this._view.connect('page-detached', () => {
            for (const end of this.#unfollow.splice(0)) end();
            this.#keyboard.forget();
        });
        this._view.connect('notify::selected-page', () => {
            this.#bar.update();
        });
        this.connect('close-request', () => {
            this.#bar.close();
            const { page } = this;
            if (page) putBack(page);
            return false;
        });
    }

    /** Where the page is attached, by the window or by whoever drags its tab. */
    get view(): Adw.TabView {
        return this._view;
    }

    get page(): MachinePage | null {
        const child = this._view.selected_page?.child;
        return child instanceof MachinePage ? child : null;
    }

    /** What is shown while there is no machine; null where there is one. */
    set absence(absence: Absence | null) {
        this._contents.visible_child_name = absence ? 'gone' : 'page';
        if (absence) this._gone_page.say(absence);
        this.#bar.update();
    }

    addToast(toast: Adw.Toast): void {
        this._toasts.add_toast(toast);
    }

    #attached(page: MachinePage): void {
        const { screen } = page;
        const watch = (object: GObject.Object, signal: string, callback: () => void): void => {
            const handler = GObject.signal_connect(object, signal, callback);
            this.#unfollow.push(() => {
                GObject.signal_handler_disconnect(object, handler);
            });
        };
        const name = (): void => {
            const machine = this.#machineWindow.title ?? '';
            this.title = `${page.title} – ${machine}`;
            this._heading.title = page.title;
            this._heading.subtitle = screen?.grabbed ? releaseHint(screen) : machine;
        };
        watch(page, 'notify::title', name);
        if (screen)
            watch(screen, 'notify::grabbed', () => {
                name();
                this.#bar.grabbedChanged(screen);
                this.#keyboard.grabbedChanged(screen);
            });
        name();
        if (this.isLasting)
            this.#unfollow.push(followPageWindow(this.#machineWindow.settings, page, this));
        this._screenshot_button.visible = screen !== null;
        this.#fillMenu({ hasScreen: screen !== null });
    }

    /** What can be done with the machine can be done here too. */
    #fillMenu(page: { readonly hasScreen: boolean }): void {
        const menu = this._page_menu;
        const sections = this.#machineWindow.menu.sectionsFor(page);
        for (const [position, section] of sections.entries())
            menu.insert_section(position, null, section);
        this.#unfollow.push(() => {
            sections.forEach(() => {
                menu.remove(0);
            });
        });
    }

    /** The screen that is seen here: only a picture fills the whole monitor, text keeps its way out. */
    get #screen(): VitrineDisplay | null {
        const isPage = this._contents.visible_child_name === 'page';
        return isPage ? (this.page?.screen ?? null) : null;
    }

    #addActions(): void {
        const actions = new Gio.SimpleActionGroup();
        const putBack = new Gio.SimpleAction({ name: 'put-back' });
        putBack.connect('activate', () => {
            this.close();
        });
        actions.add_action(putBack);
        this.insert_action_group('page', actions);
    }
}
