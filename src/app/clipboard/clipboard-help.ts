// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

import { CopyableText } from '../copyable-text.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';

/** How it goes with a machine's clipboard. */
export type ClipboardState =
    | { readonly kind: 'no-machine' | 'off' | 'view-only' | 'shared' }
    | { readonly kind: 'problem'; readonly sentence: string }
    /** Nothing was heard of an agent in the guest. */
    | { readonly kind: 'no-agent'; readonly isLaunched: boolean };

/** A machine that Vitrine starts has it. */
const OPTIONS = `-device virtio-serial
-chardev qemu-vdagent,id=agent,name=vdagent,clipboard=on
-device virtserialport,chardev=agent,name=com.redhat.spice.0`;

function sentenceOf(state: ClipboardState): string {
    switch (state.kind) {
        case 'no-machine':
            return _('There is no machine.');
        case 'off':
            return _('The clipboard of this machine is not shared.');
        case 'view-only':
            return _('The machine is only looked at: its clipboard is not shared.');
        case 'problem':
            return state.sentence;
        case 'shared':
            return _('The clipboard of this machine is shared.');
        case 'no-agent':
            return _(
                'Nothing was heard from an agent in the machine yet: install “spice-vdagent” there, or on Windows the SPICE guest tools.',
            );
    }
}

function options(): Gtk.Widget {
    const heading = new Gtk.Label({
        label: _('QEMU has to be started with:'),
        xalign: 0,
        wrap: true,
    });
    const text = new CopyableText();
    text.text = OPTIONS;
    const box = new Gtk.Box({ orientation: Gtk.Orientation.VERTICAL, spacing: 6 });
    box.append(heading);
    box.append(text);
    return box;
}

function how(): string {
    return _(
        'What you copy is offered to the machine when you come to its window, and what is copied in the machine while you are there is yours: text of up to 1 MiB. What a password manager copies stays here.',
    );
}

/** Says how it goes with the machine's clipboard, and what it lacks. */
export function showClipboardHelp(window: MachineWindow, state: ClipboardState): void {
    const dialog = new Adw.AlertDialog({
        heading: _('Clipboard'),
        body: `${sentenceOf(state)}\n\n${how()}`,
        close_response: 'close',
        default_response: 'close',
        prefer_wide_layout: true,
    });
    dialog.add_response('close', _('_Close'));
    if (state.kind === 'no-agent' && !state.isLaunched) dialog.extra_child = options();
    dialog.present(window.frontWindow);
}
