// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { TypePlan } from '../../input/typing/type-plan.js';
import { typeStrokes, type TypingOptions } from '../../input/typing/typist.js';
import { errorText } from '../../machine/errors.js';
import { _, format } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { guestLayouts, layoutIndex } from './guest-layouts.js';
import { inputActions } from './input-actions.js';
import { TypeTextDialog } from './type-text-dialog.js';

const LAYOUT = 'guest-layout';

/** The text that was copied; '' where there is none. */
function copiedText(clipboard: Gdk.Clipboard): Promise<string> {
    return new Promise(resolve => {
        clipboard.read_text_async(null, (_clipboard, result) => {
            try {
                resolve(clipboard.read_text_finish(result) ?? '');
            } catch {
                resolve('');
            }
        });
    });
}

async function type(
    window: MachineWindow,
    { strokes }: TypePlan,
    options: TypingOptions,
): Promise<void> {
    const keyboard = window.screen.console?.keyboard;
    if (!keyboard || window.screen.viewOnly) return;
    try {
        const typed = await typeStrokes(keyboard, strokes, options);
        if (typed === strokes.length) return;
        const left = { typed: String(typed), total: String(strokes.length) };
        window.toast(format(_('Stopped after {typed} of {total} keys'), left));
    } catch (error) {
        const reason = errorText(error);
        window.toast(format(_('The text was not typed to its end: {reason}'), { reason }));
    }
}

/** Types what was copied at the machine's keyboard, for machines that share no clipboard. */
export function typeTextFeature(window: MachineWindow): WindowFeature {
    let dialog: TypeTextDialog | null = null;
    const open = async (): Promise<void> => {
        const layouts = guestLayouts();
        const text = await copiedText(window.frontWindow.get_clipboard());
        if (!window.machine) return;
        const chosen = layoutIndex(layouts, window.settings.string(LAYOUT), window.get_display());
        dialog = new TypeTextDialog(text, layouts, chosen, {
            layoutChosen: ({ id }) => {
                window.settings.set(LAYOUT, GLib.Variant.new_string(id));
            },
            type: (plan, options) => type(window, plan, options),
        });
        dialog.connect('closed', () => {
            dialog = null;
            window.screen.grab_focus();
        });
        dialog.present(window.frontWindow);
    };
    const action = window.addAction('type-text', () => {
        if (dialog) return;
        open().catch((error: unknown) => {
            window.toast(errorText(error));
        });
    });
    window.addShortcut('<Control><Shift>v', 'win.type-text');
    const section = new Gio.Menu();
    section.append(_('T_ype the Clipboard…'), 'win.type-text');
    window.addToMenu('input', section);
    const { opened, released } = inputActions(window, [action]);
    return {
        opened,
        released: () => {
            released();
            dialog?.force_close();
        },
    };
}
