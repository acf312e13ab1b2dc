// SPDX-License-Identifier: GPL-3.0-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/** A machine's volume, and its microphone; the window's actions do the rest. */
export class SoundPopover extends Gtk.Popover {
    declare private _volume: Gtk.Scale;
    declare private _notice: Gtk.Label;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineSoundPopover',
                Template: `resource://${VITRINE_RESOURCE_PATH}/sound-popover.ui`,
                InternalChildren: ['mute', 'volume', 'microphone', 'notice'],
            },
            this,
        );
    }

    /** @param moved - called with the volume that the person has chosen, 0 to 1 */
    constructor(moved: (volume: number) => void) {
        super();
        this._volume.connect('change-value', (_scale, _type, value) => {
            moved(Math.min(Math.max(value, 0), 1));
            return false;
        });
    }

    /** Shows a volume, 0 to 1. */
    set volume(volume: number) {
        this._volume.set_value(volume);
    }

    /** What the person has to know, in a sentence; nothing is null. */
    set notice(notice: string | null) {
        this._notice.label = notice ?? '';
        this._notice.visible = notice !== null;
    }
}
