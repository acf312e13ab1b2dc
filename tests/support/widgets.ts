// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widgets of a window that runs in the specs' own process.
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
