// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { Absence } from '../window/machine-session.js';
import type { MachineWindow } from '../window/machine-window.js';
import { MachinePage } from './machine-page.js';
import { PageWindow } from './page-window.js';

/** The pages of a machine's window: its tabs, and those that were torn off to windows of their own. */
export class PageTabs {
    readonly #window: MachineWindow;
    readonly #view: Adw.TabView;
    /** In the order of their tabs, which is theirs too when they are put back. */
    readonly #pages: MachinePage[] = [];
    readonly #torn = new Set<PageWindow>();
    readonly #watchers: (() => void)[] = [];
    /** Of a page that was torn off, and was used last; null where that is the machine's. */
    #active: PageWindow | null = null;
    /** The order that the person gave them, by their keys; others follow as they come. */
    #order: readonly string[] = [];
    #isArranging = false;
    /** The one that is going. */
    #removed: MachinePage | null = null;
    /** The one that a tab's menu is about. */
    #ofMenu: MachinePage | null = null;

    constructor(window: MachineWindow, view: Adw.TabView) {
        this.#window = window;
        this.#view = view;
        view.connect('close-page', (_view, tab) => {
            // A page goes with what it shows, not by a click.
            view.close_page_finish(tab, tab.child === this.#removed);
            return Gdk.EVENT_STOP;
        });
        view.connect('create-window', () => this.#createWindow().view);
        view.connect('setup-menu', (_view, tab) => {
            this.#ofMenu = tab ? pageOf(tab) : null;
        });
        window.connect('notify::is-active', () => {
            if (window.is_active) this.#use(null);
        });
        view.connect('page-reordered', () => {
            this.#reordered();
        });
        for (const signal of ['notify::selected-page', 'notify::n-pages'] as const)
            view.connect(signal, () => {
                this.#changed();
            });
    }

    /** All, wherever they are. */
    get pages(): readonly MachinePage[] {
        return this.#pages;
    }

    /** The one that is seen in the machine's window. */
    get shown(): MachinePage | null {
        const tab = this.#view.selected_page;
        return tab && pageOf(tab);
    }

    /** The window that the person uses: one of a page that was torn off, else the machine's. */
    get frontWindow(): Gtk.Window {
        return this.#active ?? this.#window;
    }

    /** The page that the person uses. */
    get front(): MachinePage | null {
        return this.#active ? this.#active.page : this.shown;
    }

    /** Those that the person gave windows of their own, in the order of all. */
    get tornOff(): readonly MachinePage[] {
        return this.#pages.filter(page => this.#windowOf(page)?.isLasting === true);
    }

    /** Whether a page is one of the machine's window. */
    holds(page: MachinePage): boolean {
        return page.is_ancestor(this.#view);
    }

    /** Whether a page can be torn off: one stays. */
    get canTearOff(): boolean {
        return this.#view.n_pages > 1;
    }

    /** Calls back when another page may be in front, or a tab came or went. */
    watch(callback: () => void): void {
        this.#watchers.push(callback);
    }

    add(page: MachinePage): void {
        this.#pages.push(page);
        const tab = this.#view.append(page);
        const name = (): void => {
            tab.title = page.title;
        };
        page.connect('notify::title', name);
        name();
        this.#arrange();
    }

    /**
     * The order that the person gave the tabs, by the keys of their pages; those that come later too take
     * their places. Empty while it is the one in which they came.
     */
    get order(): readonly string[] {
        return this.#order;
    }

    set order(keys: readonly string[]) {
        this.#order = keys;
        this.#arrange();
    }

    #arrange(): void {
        const rank = ({ key }: MachinePage): number => {
            const at = this.#order.indexOf(key);
            return at < 0 ? this.#order.length : at;
        };
        this.#pages.sort((one, other) => rank(one) - rank(other));
        this.#isArranging = true;
        this.#pages
            .filter(page => this.holds(page))
            .forEach((page, position) => {
                this.#view.reorder_page(this.#view.get_page(page), position);
            });
        this.#isArranging = false;
    }

    /** The person moved a tab. Those that were torn off stay between the same places. */
    #reordered(): void {
        if (this.#isArranging) return;
        const held = this.#held();
        const all = this.#pages.map(page => (this.holds(page) ? held.shift() : undefined) ?? page);
        this.#pages.splice(0, all.length, ...all);
        this.#order = all.map(({ key }) => key);
        this.#changed();
    }

    /** Those of the machine's window, as their tabs are. */
    #held(): MachinePage[] {
        return Array.from({ length: this.#view.n_pages }, (_, i) =>
            pageOf(this.#view.get_nth_page(i)),
        ).filter(page => page !== null);
    }

    remove(page: MachinePage): void {
        this.#windowOf(page)?.close();
        // The machine's window is never empty.
        if (!this.canTearOff) for (const window of this.#torn) window.close();
        this.#pages.splice(this.#pages.indexOf(page), 1);
        this.#removed = page;
        this.#view.close_page(this.#view.get_page(page));
        this.#removed = null;
        page.close();
    }

    /** Brings a page to the front, wherever it is. */
    show(page: MachinePage): void {
        const window = this.#windowOf(page);
        if (window) window.present();
        else this.#view.selected_page = this.#view.get_page(page);
    }

    /** The next tab, or with -1 the one before; around the ends. */
    step(by: 1 | -1): void {
        const { n_pages: count, selected_page: tab } = this.#view;
        if (!tab) return;
        const position = (this.#view.get_page_position(tab) + by + count) % count;
        this.#view.selected_page = this.#view.get_nth_page(position);
    }

    /**
     * Moves the page that a tab's menu or else the window is about to a window of its own.
     *
     * @param isLasting - whether it is to be there again when the machine is opened the next time
     */
    tearOff(page = this.#ofMenu ?? this.shown, isLasting = true): PageWindow | null {
        this.#ofMenu = null;
        if (!page || !this.canTearOff || this.#windowOf(page)) return null;
        const window = this.#createWindow();
        window.isLasting = isLasting;
        this.#view.transfer_page(this.#view.get_page(page), window.view, 0);
        page.takeFocus();
        return window;
    }

    #windowOf(page: MachinePage): PageWindow | null {
        return [...this.#torn].find(window => window.page === page) ?? null;
    }

    #createWindow(): PageWindow {
        const window = new PageWindow(this.#window, page => {
            this.#putBack(window, page);
        });
        this.#torn.add(window);
        window.view.connect('notify::selected-page', () => {
            this.#changed();
        });
        window.connect('notify::is-active', () => {
            if (window.is_active && this.#torn.has(window)) this.#use(window);
        });
        window.present();
        // It need not be active yet, nor become it where the desktop thinks otherwise.
        this.#use(window);
        return window;
    }

    #use(window: PageWindow | null): void {
        if (this.#active === window) return;
        this.#active = window;
        this.#changed();
    }

    #putBack(window: PageWindow, page: MachinePage): void {
        this.#torn.delete(window);
        if (this.#active === window) this.#active = null;
        const rank = this.#pages.indexOf(page);
        const before = this.#held().filter(other => this.#pages.indexOf(other) < rank).length;
        const tab = window.view.get_page(page);
        window.view.transfer_page(tab, this.#view, before);
        this.#view.selected_page = tab;
    }

    /** @returns whether it is shown here; else it is the machine's window's */
    addToast(toast: Adw.Toast): boolean {
        this.#active?.addToast(toast);
        return this.#active !== null;
    }

    /** What pages that were torn off show while there is no machine. */
    set absence(absence: Absence | null) {
        for (const window of this.#torn) window.absence = absence;
    }

    /** With the machine's window. */
    close(): void {
        for (const window of this.#torn) window.close();
        for (const page of this.#pages) page.close();
    }

    #changed(): void {
        for (const watcher of this.#watchers) watcher();
    }
}

function pageOf(tab: Adw.TabPage): MachinePage | null {
    return tab.child instanceof MachinePage ? tab.child : null;
}
