// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

import { _, format } from '../i18n.js';

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
    /** Needs a place only where there is room: the menu starts a recording, too. */
    readonly start = new Adw.Bin();
    /** Is seen while something is recorded, however narrow the window is. */
    readonly stop = new Gtk.Button({
        action_name: 'win.record',
        css_classes: ['error'],
        focus_on_click: false,
        tooltip_text: _('Stop Recording'),
    });
    readonly #startButton = new Gtk.Button({
        action_name: 'win.record',
        icon_name: 'media-record-symbolic',
        focus_on_click: false,
        tooltip_text: _('Record a Video of the Screen'),
    });
    readonly #time = new Gtk.Label({ css_classes: ['numeric'] });

    constructor() {
        this.start.child = this.#startButton;
        const box = new Gtk.Box({ spacing: 6 });
        box.append(new Gtk.Image({ icon_name: 'media-playback-stop-symbolic' }));
        box.append(this.#time);
        this.stop.child = box;
        this.show(null);
    }

    /** @param elapsedUs - how long it is; null while nothing is recorded */
    show(elapsedUs: number | null): void {
        this.#startButton.visible = elapsedUs === null;
        this.stop.visible = elapsedUs !== null;
        if (elapsedUs === null) return;
        const time = clockTime(elapsedUs);
        this.#time.label = time;
        const { LABEL } = Gtk.AccessibleProperty;
        this.stop.update_property([LABEL], [format(_('Stop Recording, {time}'), { time })]);
    }
}
