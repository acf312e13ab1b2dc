// SPDX-License-Identifier: GPL-3.0-or-later
import Gettext from 'gettext';
import type Gdk from 'gi://Gdk?version=4.0';

import { listKeyLayouts, type LayoutName } from '../../input/typing/key-layout.js';

/** Where the names of layouts are translated. */
const DOMAIN = 'xkeyboard-config';

const FALLBACK = 'us';

/** A keyboard layout that a guest may have. */
export interface GuestLayout extends LayoutName {
    /** As settings keep it: `us`, `de(neo)`. */
    readonly id: string;
    /** In the person's language. */
    readonly name: string;
}

/**
 * All layouts there are, by their names.
 *
 * @throws RangeError, in a sentence, where none are installed
 */
export function guestLayouts(): GuestLayout[] {
    return listKeyLayouts()
        .map(layout => ({
            ...layout,
            id: layout.variant === '' ? layout.layout : `${layout.layout}(${layout.variant})`,
            name: Gettext.dgettext(DOMAIN, layout.description),
        }))
        .sort((one, other) => one.name.localeCompare(other.name));
}

/** Which of the layouts is this computer's own; most people's guests have the same. */
function ownLayout(layouts: readonly GuestLayout[], display: Gdk.Display): number {
    const keyboard = display.get_default_seat()?.get_keyboard();
    const name = keyboard?.get_layout_names()?.[keyboard.active_layout_index];
    return layouts.findIndex(({ description }) => description === name);
}

/**
 * Where in the list a machine's layout is.
 *
 * @param id - what was chosen for the machine; '' for nothing
 */
export function layoutIndex(
    layouts: readonly GuestLayout[],
    id: string,
    display: Gdk.Display,
): number {
    const indexOf = (wanted: string): number => layouts.findIndex(layout => layout.id === wanted);
    const found = [indexOf(id), ownLayout(layouts, display), indexOf(FALLBACK)];
    return found.find(index => index >= 0) ?? 0;
}
