// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { AbsencePage } from './absence-page.js';
import type { Absence } from './absence.js';

/** The widgets of the template. */
export interface ContentsParts {
    readonly stack: Gtk.Stack;
    readonly connecting: Adw.StatusPage;
    readonly absence: AbsencePage;
}

/** What a machine's window shows: its pages, or the page that says why there is no machine. */
export class WindowContents {
    readonly #parts: ContentsParts;

    constructor(parts: ContentsParts) {
        this.#parts = parts;
    }

    /** Whether the machine's pages are shown. */
    get isMachine(): boolean {
        return this.#shown === 'screen';
    }

    /** Why no machine is shown, in words; null while all is well. */
    get failure(): string | null {
        const { shown } = this.#parts.absence;
        const isAbsent = this.#shown === 'gone' && shown?.isWaiting !== true;
        return isAbsent ? (shown?.description ?? null) : null;
    }

    /** The page that says why there is no machine. */
    get absencePage(): AbsencePage {
        return this.#parts.absence;
    }

    get #shown(): string | null {
        return this.#parts.stack.visible_child_name;
    }

    /** Calls back when something else is shown. */
    watch(callback: () => void): void {
        this.#parts.stack.connect('notify::visible-child-name', callback);
    }

    showMachine(): void {
        this.#parts.stack.visible_child_name = 'screen';
    }

    /** Shows a page that says what is waited for, until more is known. */
    showBusy(title: string, description = ''): void {
        const { stack, connecting } = this.#parts;
        connecting.title = title;
        connecting.description = GLib.markup_escape_text(description, -1);
        stack.visible_child_name = 'connecting';
    }

    /** In the picture's place; says why there is none, and what can be done. */
    showAbsence(absence: Absence): void {
        const { stack, absence: page } = this.#parts;
        page.say(absence);
        stack.visible_child_name = 'gone';
        // A key that was meant for the machine must not end the wait.
        if (absence.isWaiting !== true) page.grab_focus();
    }
}
