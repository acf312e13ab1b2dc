// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widgets of a window that runs in the specs' own process.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

/** A widget and all that is in it. */
export function* widgetsIn(widget: Gtk.Widget): Generator<Gtk.Widget> {
    yield widget;
    for (let child = widget.get_first_child(); child; child = child.get_next_sibling())
        yield* widgetsIn(child);
}

/** A button, or what is one, by its tooltip. */
export function byTooltip<T extends Gtk.Widget>(
    root: Gtk.Widget,
    kind: abstract new (...args: never[]) => T,
    tooltip: string,
): T {
    for (const widget of widgetsIn(root))
        if (widget instanceof kind && widget.tooltip_text === tooltip) return widget;
    throw new Error(`there is no button “${tooltip}”`);
}

/** Those of one class that can be seen, or would be if the window were larger. */
export function shown<T extends Gtk.Widget>(
    root: Gtk.Widget,
    kind: abstract new (...args: never[]) => T,
): T[] {
    return [...widgetsIn(root)].filter(
        (widget): widget is T => widget instanceof kind && widget.get_mapped(),
    );
}

/** Drops files on a widget, as GTK does when a drag ends there. */
export function dropFiles(widget: Gtk.Widget, ...paths: readonly string[]): void {
    const controllers = widget.observe_controllers();
    const all = Array.from({ length: controllers.get_n_items() }, (_, i) =>
        controllers.get_item(i),
    );
    const target = all.find(each => each instanceof Gtk.DropTarget);
    if (!target) throw new Error('nothing can be dropped there');
    const files = paths.map(path => Gio.File.new_for_path(path));
    const emitter = target as unknown as { emit(...args: readonly unknown[]): void };
    emitter.emit('drop', Gdk.FileList.new_from_array(files), 10, 10);
}
