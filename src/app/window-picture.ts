// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

/** What has a renderer and a frame clock of its own. */
export type PictureSubject = Gtk.Window | Gtk.Popover;

/**
 * What a window shows, rendered by its own renderer after its next frame.
 *
 * In between frames a widget's cached picture is empty, so it is taken in `after-paint`.
 *
 * @param scale - how many pixels of the picture stand for a logical one
 */
export function windowPicture(window: PictureSubject, scale = 1): Promise<Gdk.Texture> {
    return new Promise((resolve, reject) => {
        const clock = window.get_frame_clock();
        const renderer = window.get_renderer();
        if (!clock || !renderer) {
            reject(new RangeError('The window is not on a screen.'));
            return;
        }
        const handler = clock.connect('after-paint', () => {
            const paintable = new Gtk.WidgetPaintable({ widget: window });
            const snapshot = new Gtk.Snapshot();
            snapshot.scale(scale, scale);
            paintable.snapshot(snapshot, window.get_width(), window.get_height());
            const node = snapshot.to_node();
            if (!node) return;
            clock.disconnect(handler);
            resolve(renderer.render_texture(node, null));
        });
        window.queue_draw();
    });
}
