// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import Gtk from 'gi://Gtk?version=4.0';

function* buttonsIn(widget: Gtk.Widget): Generator<Gtk.Button> {
    if (widget instanceof Gtk.Button) yield widget;
    for (let child = widget.get_first_child(); child; child = child.get_next_sibling())
        yield* buttonsIn(child);
}

/**
 * Takes the buttons off a bar that close its tabs, and out of what a screen reader says: a page goes
 * with what it shows. The bar has no property for that.
 */
export function takeCloseButtons(bar: Adw.TabBar, view: Adw.TabView): void {
    // The bar heard of the page first, and has its tab.
    view.connect('page-attached', () => {
        for (const button of buttonsIn(bar))
            if (button.has_css_class('tab-close-button')) button.visible = false;
    });
}
