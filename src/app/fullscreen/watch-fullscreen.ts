// SPDX-License-Identifier: GPL-3.0-or-later
import Gtk from 'gi://Gtk?version=4.0';

/**
 * Tells whether the window that a widget is seen in is in full screen, now and at each change; the
 * widget may move to another window. False while it is not seen.
 */
export function watchFullscreen(widget: Gtk.Widget, changed: (isFull: boolean) => void): void {
    let [window, handler]: [Gtk.Window | null, number] = [null, 0];
    widget.connect('map', () => {
        const root = widget.get_root();
        window = root instanceof Gtk.Window ? root : null;
        const update = (): void => {
            changed(window?.fullscreened ?? false);
        };
        handler = window?.connect('notify::fullscreened', update) ?? 0;
        update();
    });
    widget.connect('unmap', () => {
        window?.disconnect(handler);
        window = null;
        changed(false);
    });
}
