// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gdk from 'gi://Gdk?version=4.0';
import type Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';
import type VteModule from 'gi://Vte?version=3.91';

import type { Chardev } from '../../display1/chardev.js';
import { errorText } from '../../machine/errors.js';
import { _, format } from '../i18n.js';
import { MachinePage } from '../pages/machine-page.js';
import { loadVte, type Vte } from './load-vte.js';
import { saveText } from './save-text.js';
import { TerminalActions } from './terminal-actions.js';
import { TerminalSearch } from './terminal-search.js';
import { TerminalStream, type StreamProblem } from './terminal-stream.js';
import { ANOTHER_MACHINE, encode, RESET, terminalText } from './terminal-text.js';

const SCROLLBACK_LINES = 10_000;

/** Between two bells. */
const QUIET_MS = 500;

/** The terminal would send these to the machine. */
export const TERMINAL_SHORTCUTS = {
    '<Control><Shift>c': 'terminal.copy',
    '<Control><Shift>v': 'terminal.paste',
    '<Control><Shift>f': 'terminal.search',
    '<Control><Shift>g': 'terminal.next-match',
    '<Control>Page_Down': 'win.next-page',
    '<Control>Page_Up': 'win.previous-page',
    F11: 'win.fullscreen',
};

/** A serial line or monitor of a machine; takes the stream when it is first seen. */
export class TerminalPage extends MachinePage {
    declare viewOnly: boolean;
    declare private _banner: Adw.Banner;
    declare private _search_bar: Gtk.SearchBar;
    declare private _search_entry: Gtk.SearchEntry;
    declare private _scroller: Gtk.ScrolledWindow;
    declare private _terminal_menu: Gio.Menu;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineTerminalPage',
                Template: `resource://${VITRINE_RESOURCE_PATH}/terminal-page.ui`,
                Properties: {
                    'view-only': GObject.ParamSpec.boolean(
                        'view-only',
                        null,
                        null,
                        GObject.ParamFlags.READWRITE,
                        false,
                    ),
                },
                InternalChildren: [
                    'banner',
                    'search_bar',
                    'search_entry',
                    'scroller',
                    'terminal_menu',
                ],
            },
            this,
        );
    }

    readonly #actions = new TerminalActions();
    readonly #style = Adw.StyleManager.get_default();
    readonly #stream: TerminalStream;
    #styleHandler = 0;
    #vte: Vte | null = null;
    #terminal: VteModule.Terminal | null = null;
    /** What is taken when the page is first seen. */
    #waiting: Chardev | null = null;
    #begun = false;
    #rangAt = 0;

    constructor(key: string, title: string) {
        super(key);
        this.title = title;
        this.#stream = new TerminalStream({
            received: bytes => {
                this.#terminal?.feed(bytes);
            },
            changed: problem => {
                this.#show(problem);
            },
        });
        this.insert_action_group('terminal', this.#actions.group);
        this.#addShortcuts();
        this._banner.connect('button-clicked', () => {
            this.retry();
            this.#terminal?.grab_focus();
        });
        this._search_bar.connect_entry(this._search_entry);
        this.connect('map', () => {
            if (!this.#begun) void this.#begin();
        });
        this.connect('notify::view-only', () => {
            if (this.#terminal) this.#terminal.input_enabled = !this.viewOnly;
            this.#updateActions();
        });
    }

    /** Why the stream is not here, in words; null while all is well. */
    get problem(): string | null {
        return this._banner.revealed ? this._banner.title : null;
    }

    /** Whether what is typed goes to the machine. */
    get isAttached(): boolean {
        return this.#stream.isOurs;
    }

    /** The terminal; null before the page was seen, or without VTE. */
    get terminal(): VteModule.Terminal | null {
        return this.#terminal;
    }

    /** All that it shows, and what was scrolled out. */
    get text(): string {
        return this.#terminal && this.#vte ? terminalText(this.#vte, this.#terminal) : '';
    }

    /** Shows a chardev, which is the caller's; text of one before stands above. */
    attach(chardev: Chardev): void {
        if (!this.#terminal) {
            this.#waiting = chardev;
            return;
        }
        this.#terminal.feed(ANOTHER_MACHINE);
        this.#stream.attach(chardev);
    }

    /** What the button beside the sentence does: takes the stream, or waits for it. */
    retry(): void {
        this.#stream.retry();
    }

    override takeFocus(): void {
        this.#terminal?.grab_focus();
    }

    override detach(): void {
        this.#waiting = null;
        this.#stream.detach();
    }

    override close(): void {
        this.detach();
        if (this.#styleHandler) this.#style.disconnect(this.#styleHandler);
        this.#styleHandler = 0;
    }

    async #begin(): Promise<void> {
        this.#begun = true;
        try {
            this.#vte = await loadVte();
        } catch (error) {
            this.#show({ sentence: errorText(error), remedy: '' });
            return;
        }
        this.#addActions(this.#vte, this.#makeTerminal(this.#vte));
        if (this.#waiting) this.#stream.attach(this.#waiting);
        this.#waiting = null;
    }

    #makeTerminal(vte: Vte): VteModule.Terminal {
        const terminal = new vte.Terminal({
            scrollback_lines: SCROLLBACK_LINES,
            // A machine may ring it without end.
            audible_bell: false,
            input_enabled: !this.viewOnly,
        });
        terminal.update_property([Gtk.AccessibleProperty.LABEL], [this.title]);
        terminal.set_context_menu_model(this._terminal_menu);
        terminal.connect('selection-changed', () => {
            this.#updateActions();
        });
        terminal.connect('commit', (_terminal, text, size) => {
            // A NUL ends the text that GJS sees.
            this.#send(text === '' && size > 0 ? new Uint8Array(size) : encode(text));
        });
        this.#terminal = terminal;
        this._scroller.child = terminal;
        this.#styleHandler = this.#style.connect('notify::dark', () => {
            this.#colour();
        });
        this.#colour();
        if (this.get_mapped()) terminal.grab_focus();
        return terminal;
    }

    #colour(): void {
        const [text, ground] = this.#style.dark ? ['#ffffff', '#1d1d20'] : ['#1d1d20', '#ffffff'];
        this.#terminal?.set_colors(colour(text), colour(ground), null);
    }

    #send(bytes: Uint8Array): void {
        if (!this.#stream.send(bytes)) this.#ring();
        else if (this.#stream.echo) this.#terminal?.feed(bytes);
    }

    /** A terminal answers the machine too, which may ask without end and take no answer. */
    #ring(): void {
        const now = Date.now();
        if (now - this.#rangAt < QUIET_MS) return;
        this.#rangAt = now;
        this.error_bell();
    }

    #show(problem: StreamProblem | null): void {
        if (problem) {
            this._banner.title = problem.sentence;
            this._banner.button_label = problem.remedy;
        }
        this._banner.revealed = problem !== null;
        this.#updateActions();
    }

    #addShortcuts(): void {
        const controller = new Gtk.ShortcutController();
        controller.propagation_phase = Gtk.PropagationPhase.CAPTURE;
        for (const [keys, action] of Object.entries(TERMINAL_SHORTCUTS))
            controller.add_shortcut(
                new Gtk.Shortcut({
                    trigger: Gtk.ShortcutTrigger.parse_string(keys),
                    action: Gtk.NamedAction.new(action),
                }),
            );
        this.add_controller(controller);
    }

    #addActions(vte: Vte, terminal: VteModule.Terminal): void {
        const search = new TerminalSearch(vte, terminal, this._search_bar, this._search_entry);
        this.#actions.add({
            copy: () => {
                terminal.copy_clipboard_format(vte.Format.TEXT);
            },
            paste: () => {
                terminal.paste_clipboard();
            },
            search: () => {
                search.open();
            },
            'previous-match': () => {
                search.previous();
            },
            'next-match': () => {
                search.next();
            },
            save: () => void this.#save(),
            reset: () => {
                terminal.feed(RESET);
            },
            break: () => void this.#break(),
            'let-go': () => {
                this.#stream.letGo();
            },
        });
        this.#updateActions();
    }

    #updateActions(): void {
        const hasSelection = this.#terminal?.get_has_selection() ?? false;
        const { isAttached, viewOnly } = this;
        this.#actions.update({ hasSelection, isAttached, viewOnly });
    }

    async #break(): Promise<void> {
        try {
            await this.#stream.sendBreak();
        } catch (error) {
            this.toast(errorText(error));
        }
    }

    async #save(): Promise<void> {
        const root = this.get_root();
        try {
            const window = root instanceof Gtk.Window ? root : null;
            const name = await saveText(window, this.text, this.title);
            if (name !== null) this.toast(format(_('Text saved as {name}'), { name }));
        } catch (error) {
            const reason = errorText(error);
            this.toast(format(_('The text was not saved: {reason}'), { reason }));
        }
    }
}

function colour(name: string): Gdk.RGBA {
    const rgba = new Gdk.RGBA();
    rgba.parse(name);
    return rgba;
}
