// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';
import type VteModule from 'gi://Vte?version=3.91';

import type { Vte } from './load-vte.js';

/** Of PCRE2; VTE asks for the first one. */
const MULTILINE = 0x400;
const CASELESS = 0x8;

/** The bar that looks for a text in a terminal. */
export class TerminalSearch {
    readonly #vte: Vte;
    readonly #terminal: VteModule.Terminal;
    readonly #bar: Gtk.SearchBar;
    readonly #entry: Gtk.SearchEntry;

    constructor(
        vte: Vte,
        terminal: VteModule.Terminal,
        bar: Gtk.SearchBar,
        entry: Gtk.SearchEntry,
    ) {
        this.#vte = vte;
        this.#terminal = terminal;
        this.#bar = bar;
        this.#entry = entry;
        terminal.search_set_wrap_around(true);
        entry.connect('search-changed', () => {
            this.#search(entry.text);
        });
        // Upwards: what is searched for was mostly said just now.
        entry.connect('activate', () => {
            this.previous();
        });
        entry.connect('stop-search', () => {
            terminal.grab_focus();
        });
    }

    open(): void {
        this.#bar.search_mode_enabled = true;
        this.#entry.grab_focus();
    }

    previous(): void {
        this.#terminal.search_find_previous();
    }

    next(): void {
        this.#terminal.search_find_next();
    }

    #search(text: string): void {
        const pattern = GLib.Regex.escape_string(text, -1);
        const { Regex } = this.#vte;
        const regex = text ? Regex.new_for_search(pattern, -1, MULTILINE | CASELESS) : null;
        this.#terminal.search_set_regex(regex, 0);
        const isFound = regex === null || this.#terminal.search_find_previous();
        if (isFound) this.#entry.remove_css_class('error');
        else this.#entry.add_css_class('error');
    }
}
