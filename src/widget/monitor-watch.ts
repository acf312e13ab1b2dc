// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type Gtk from 'gi://Gtk?version=4.0';

/** Tells when the window of a widget that is seen comes to another monitor, of the same size even. */
export function watchMonitor(widget: Gtk.Widget, changed: () => void): void {
    let surface: Gdk.Surface | null = null;
    let handlers: number[] = [];
    widget.connect('map', () => {
        surface = widget.get_native()?.get_surface() ?? null;
        const { enter, leave } = { enter: 'enter-monitor', leave: 'leave-monitor' } as const;
        if (surface) handlers = [surface.connect(enter, changed), surface.connect(leave, changed)];
    });
    widget.connect('unmap', () => {
        for (const handler of handlers.splice(0)) surface?.disconnect(handler);
        surface = null;
    });
}
