// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';
import type { Preference, PreferenceRange } from './preference-list.js';

const PERCENT = 100;

/** Where a row's value is kept: `MachineSettings` is one. */
export interface PreferenceSource {
    value(key: string): GLib.Variant;
    set(key: string, value: GLib.Variant): void;
    /** @returns a function that ends the interest */
    watch(key: string, callback: () => void): () => void;
    /** Whether it is another than for all machines; of one machine only. */
    isOwn?(key: string): boolean;
    reset?(key: string): void;
}

/** A row, and what brings it up to date. */
interface Made {
    readonly row: Adw.ActionRow;
    readonly update: () => void;
}

function switchRow({ key }: Preference, source: PreferenceSource): Made {
    const row = new Adw.SwitchRow();
    const isOn = (): boolean => source.value(key).get_boolean();
    row.connect('notify::active', () => {
        if (row.active !== isOn()) source.set(key, GLib.Variant.new_boolean(row.active));
    });
    return {
        row,
        update: () => {
            row.active = isOn();
        },
    };
}

function numberRow(key: string, range: PreferenceRange, source: PreferenceSource): Made {
    const { least: lower, most: upper, step, isPercent = false } = range;
    const row = new Adw.SpinRow({
        adjustment: new Gtk.Adjustment({ lower, upper, step_increment: step }),
        numeric: true,
    });
    const number = (): number => {
        const value = source.value(key);
        return isPercent ? Math.round(value.get_double() * PERCENT) : value.get_uint32();
    };
    row.connect('notify::value', () => {
        const { value } = row;
        if (value === number()) return;
        source.set(
            key,
            isPercent ? GLib.Variant.new_double(value / PERCENT) : GLib.Variant.new_uint32(value),
        );
    });
    return {
        row,
        update: () => {
            row.value = number();
        },
    };
}

function choiceRow({ key, choices = [] }: Preference, source: PreferenceSource): Made {
    const text = (): string => source.value(key).get_string()[0];
    // What was set elsewhere is a choice, too.
    const isKnown = choices.some(([value]) => value === text());
    const all = isKnown ? choices : [...choices, [text(), text()] as const];
    const row = new Adw.ComboRow({ model: Gtk.StringList.new(all.map(([, label]) => label)) });
    row.connect('notify::selected', () => {
        const [value] = all[row.selected] ?? [];
        if (value !== undefined && value !== text())
            source.set(key, GLib.Variant.new_string(value));
    });
    return {
        row,
        update: () => {
            const index = all.findIndex(([value]) => value === text());
            if (index >= 0) row.selected = index;
        },
    };
}

function make(preference: Preference, source: PreferenceSource): Made {
    if (preference.choices) return choiceRow(preference, source);
    if (preference.range) return numberRow(preference.key, preference.range, source);
    return switchRow(preference, source);
}

/** Takes a machine's own value away. */
function resetButton(key: string, source: PreferenceSource): Gtk.Button {
    const button = new Gtk.Button({
        icon_name: 'edit-undo-symbolic',
        tooltip_text: _('As for All Machines'),
        valign: Gtk.Align.CENTER,
        css_classes: ['flat'],
    });
    button.connect('clicked', () => {
        source.reset?.(key);
    });
    return button;
}

/**
 * The row of a setting, which follows its value.
 *
 * @param onClose - told what ends the interest in the setting
 */
export function preferenceRow(
    preference: Preference,
    source: PreferenceSource,
    onClose: (end: () => void) => void,
): Adw.ActionRow {
    const { key, title, subtitle = '', needs } = preference;
    const { row, update } = make(preference, source);
    row.title = title;
    row.subtitle = subtitle;
    const reset = source.isOwn ? resetButton(key, source) : null;
    if (reset) row.add_suffix(reset);
    const show = (): void => {
        update();
        if (reset) reset.visible = source.isOwn?.(key) === true;
    };
    show();
    onClose(source.watch(key, show));
    if (needs) {
        const showUse = (): void => {
            row.sensitive = needs.fits(source.value(needs.key));
        };
        showUse();
        onClose(source.watch(needs.key, showUse));
    }
    return row;
}
