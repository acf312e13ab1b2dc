// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type Gsk from 'gi://Gsk?version=4.0';

/** What a picture is drawn for. */
export interface DrawTarget {
    readonly display: Gdk.Display;
    /** Of the window; each takes another form of the pixels best. */
    readonly renderer: Gsk.Renderer | null;
}
