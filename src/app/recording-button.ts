// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

import { _, format } from './i18n.js';

const US_A_SECOND = 1_000_000;

/** As clocks show it: `1:05`, `1:00:05`. */
function clockTime(us: number): string {
    const seconds = Math.floor(us / US_A_SECOND);
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const shown = parts[0] === 0 ? parts.slice(1) : parts;
    return shown
        .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
        .join(':');
}

/** Starts and stops a recording, and shows how long it is. */
export class RecordingButton {
    readonly widget = new Gtk.Button({ action_name: 'win.record' });
    readonly #icon = new Gtk.Image();
    readonly #time = new Gtk.Label({ css_classes: ['numeric'] });

    constructor() {
        const box = new Gtk.Box({ spacing: 6 });
        box.append(this.#icon);
        box.append(this.#time);
        this.widget.child = box;
        this.show(null);
    }

    /** @param elapsedUs - how long it is; null while nothing is recorded */
    show(elapsedUs: number | null): void {
        const { widget } = this;
        const isOn = elapsedUs !== null;
        this.#icon.icon_name = isOn ? 'media-playback-stop-symbolic' : 'media-record-symbolic';
        this.#time.visible = isOn;
        const name = isOn ? _('Stop Recording') : _('Record a Video of the Screen');
        widget.tooltip_text = name;
        widget.css_classes = isOn ? ['error'] : ['image-button'];
        const time = isOn ? clockTime(elapsedUs) : '';
        this.#time.label = time;
        const spoken = isOn ? format(_('Stop Recording, {time}'), { time }) : name;
        widget.update_property([Gtk.AccessibleProperty.LABEL], [spoken]);
    }
}
