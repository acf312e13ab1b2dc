// SPDX-License-Identifier: LGPL-2.1-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../display1/console.js';

/** Frees the keyboard unless the app says otherwise: both pressed and let go, nothing between. */
const DEFAULT_RELEASE_CHORD = 'Control_L+Alt_L';

export const MIN_ZOOM = 0.1;
export const MAX_ZOOM = 4;

const READWRITE = GObject.ParamFlags.READWRITE;

function text(name: string, value: string): GObject.ParamSpec {
    return GObject.ParamSpec.string(name, null, null, READWRITE, value);
}

function flag(name: string, value: boolean, flags = READWRITE): GObject.ParamSpec {
    return GObject.ParamSpec.boolean(name, null, null, flags, value);
}

/** Of GJS itself, which the GIR does not know. */
interface Overriding {
    override(name: string, owner: GObject.GType): GObject.ParamSpec;
}

/** `GtkScrollable` has these, for `GtkScrolledWindow` to set. */
function scrollable(name: string): GObject.ParamSpec {
    return (GObject.ParamSpec as unknown as Overriding).override(name, Gtk.Scrollable.$gtype);
}

function texts(name: string): GObject.ParamSpec {
    return GObject.ParamSpec.boxed(name, null, null, READWRITE, GObject.type_from_name('GStrv'));
}

/** The properties of `VitrineDisplay`, which documents them. */
export const DISPLAY_PROPERTIES = {
    console: GObject.ParamSpec.object('console', null, null, READWRITE, Console.$gtype),
    grabbed: flag('grabbed', false),
    'grab-level': text('grab-level', 'full'),
    'shortcuts-inhibited': flag('shortcuts-inhibited', false, GObject.ParamFlags.READABLE),
    'grab-on-click': flag('grab-on-click', true),
    'release-chord': text('release-chord', DEFAULT_RELEASE_CHORD),
    'live-shortcuts': texts('live-shortcuts'),
    'keep-keys': texts('keep-keys'),
    'view-only': flag('view-only', false),
    'machine-name': GObject.ParamSpec.string('machine-name', null, null, READWRITE, null),
    'scale-mode': text('scale-mode', 'fit'),
    zoom: GObject.ParamSpec.double('zoom', null, null, READWRITE, MIN_ZOOM, MAX_ZOOM, 1),
    filter: text('filter', 'auto'),
    rotation: GObject.ParamSpec.int('rotation', null, null, READWRITE, 0, 270, 0),
    mirrored: flag('mirrored', false),
    'resize-guest': flag('resize-guest', false),
    'edge-panning': flag('edge-panning', false),
    'resize-refusal': GObject.ParamSpec.string(
        'resize-refusal',
        null,
        null,
        GObject.ParamFlags.READABLE,
        null,
    ),
    hadjustment: scrollable('hadjustment'),
    vadjustment: scrollable('vadjustment'),
    'hscroll-policy': scrollable('hscroll-policy'),
    'vscroll-policy': scrollable('vscroll-policy'),
} as const;
