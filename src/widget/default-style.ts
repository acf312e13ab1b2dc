// SPDX-License-Identifier: LGPL-2.1-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

/**
 * What surrounds the guest's screen, and how the focus shows, where no app says otherwise: over
 * the picture's edge.
 */
const STYLE = `
vitrine-display {
    background-color: var(--vitrine-display-background, black);
}
vitrine-display:focus-visible:not(.grabbed) {
    outline: 3px solid var(--vitrine-display-focus, white);
    outline-offset: -3px;
}
`;

const styled = new WeakSet<Gdk.Display>();

/** Sees to it, once for each GDK display, that the style is there, below every theme's. */
export function addDefaultStyle(display: Gdk.Display): void {
    if (styled.has(display)) return;
    styled.add(display);
    const provider = new Gtk.CssProvider();
    provider.load_from_string(STYLE);
    Gtk.StyleContext.add_provider_for_display(
        display,
        provider,
        Gtk.STYLE_PROVIDER_PRIORITY_FALLBACK,
    );
}
