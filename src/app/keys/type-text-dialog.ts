// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { openKeyLayout } from '../../input/typing/key-layout.js';
import { StrokeTable } from '../../input/typing/strokes.js';
import { planTyping, type TypePlan } from '../../input/typing/type-plan.js';
import type { TypingOptions } from '../../input/typing/typist.js';
import { errorText } from '../../machine/errors.js';
import { takeApartAtEnd } from '../take-apart.js';
import { _, format } from '../i18n.js';
import type { GuestLayout } from './guest-layouts.js';

/** More takes longer than anybody waits, at fifty characters a second. */
export const MAX_TYPED = 20_000;

/** So many of those that cannot be typed are named. */
const MAX_NAMED = 24;

/** Does what the dialog asks. */
export interface Typing {
    /** The person chose another layout. */
    layoutChosen(layout: GuestLayout): void;
    /** Types; nothing is left to say once it ends, well or not. */
    type(plan: TypePlan, options: TypingOptions): Promise<void>;
}

/** A character as it can be read: those that show nothing by their number. */
function readable(character: string): string {
    if (/^[^\p{C}\p{Z}\p{M}]$/u.test(character)) return character;
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `U+${number.padStart(4, '0')}`;
}

/** Asks which text is to be typed, and in which layout; then shows how far it is. */
export class TypeTextDialog extends Adw.Dialog {
    declare private _pages: Gtk.Stack;
    declare private _text_view: Gtk.TextView;
    declare private _layout_row: Adw.ComboRow;
    declare private _explanation: Gtk.Label;
    declare private _progress: Gtk.ProgressBar;
    declare private _cancel_button: Gtk.Button;
    declare private _type_button: Gtk.Button;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineTypeTextDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/type-text-dialog.ui`,
                InternalChildren: [
                    'pages',
                    'text_view',
                    'layout_row',
                    'explanation',
                    'progress',
                    'cancel_button',
                    'type_button',
                ],
            },
            this,
        );
    }

    readonly #layouts: readonly GuestLayout[];
    readonly #typing: Typing;
    readonly #cancellable = new Gio.Cancellable();
    #table: StrokeTable | null = null;
    #plan: TypePlan = { strokes: [], missing: [] };

    /** @param chosen - which of the layouts is shown first */
    constructor(text: string, layouts: readonly GuestLayout[], chosen: number, typing: Typing) {
        super();
        takeApartAtEnd(this);
        this.#layouts = layouts;
        this.#typing = typing;
        this._text_view.buffer.text = text;
        this._layout_row.expression = Gtk.PropertyExpression.new(
            Gtk.StringObject.$gtype,
            null,
            'string',
        );
        this._layout_row.search_match_mode = Gtk.StringFilterMatchMode.SUBSTRING;
        this._layout_row.model = Gtk.StringList.new(layouts.map(({ name }) => name));
        this._layout_row.selected = chosen;
        this._layout_row.connect('notify::selected', () => {
            this.#chooseLayout();
        });
        this._text_view.buffer.connect('changed', () => {
            this.#explain();
        });
        this._cancel_button.connect('clicked', () => this.close());
        this._type_button.connect('clicked', () => {
            void this.#type();
        });
        this.connect('closed', () => {
            this.#cancellable.cancel();
        });
        this.#openLayout();
    }

    #chooseLayout(): void {
        const layout = this.#layouts[this._layout_row.selected];
        if (layout) this.#typing.layoutChosen(layout);
        this.#openLayout();
    }

    #openLayout(): void {
        const { layout = '', variant = '' } = this.#layouts[this._layout_row.selected] ?? {};
        this.#table = null;
        try {
            this.#table = new StrokeTable(openKeyLayout(layout, variant));
            this.#explain();
        } catch (error) {
            this.#say(errorText(error), false);
        }
    }

    /** Says what will become of the text, and what will not. */
    #explain(): void {
        if (!this.#table) return;
        const { text } = this._text_view.buffer;
        if ((text?.length ?? 0) > MAX_TYPED) {
            const most = String(MAX_TYPED);
            this.#say(format(_('Only {most} characters can be typed at a time.'), { most }), false);
            return;
        }
        this.#plan = planTyping(text ?? '', this.#table);
        const { missing, strokes } = this.#plan;
        const named = missing.slice(0, MAX_NAMED).map(readable).join(' ');
        const characters = missing.length > MAX_NAMED ? `${named} …` : named;
        const left = _('This layout has no keys for these, which are left out: {characters}');
        const whole = _('Enter types it; the machine gets nothing before.');
        this.#say(
            missing.length > 0 ? format(left, { characters }) : whole,
            strokes.length > 0,
            missing.length > 0,
        );
    }

    #say(text: string, isUsable: boolean, isWarning = !isUsable): void {
        if (text !== this._explanation.label && this.get_mapped())
            this._explanation.announce(text, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        this._explanation.label = text;
        this._explanation.css_classes = [isWarning ? 'warning' : 'dim-label'];
        this._type_button.sensitive = isUsable;
    }

    async #type(): Promise<void> {
        const { strokes } = this.#plan;
        this._pages.visible_child_name = 'typing';
        this._type_button.visible = false;
        this._cancel_button.grab_focus();
        const show = (typed: number): void => {
            const of = { typed: String(typed), total: String(strokes.length) };
            this._progress.fraction = typed / strokes.length;
            this._progress.text = format(_('{typed} of {total} keys'), of);
        };
        show(0);
        await this.#typing.type(this.#plan, {
            capsLock: this.#table?.capsLock ?? null,
            progress: show,
            cancellable: this.#cancellable,
        });
        if (!this.#cancellable.is_cancelled()) this.close();
    }
}
