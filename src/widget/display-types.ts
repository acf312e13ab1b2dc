// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What `VitrineDisplay` is made with, what it signals and what it counts.
import type Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../display1/console.js';
import type { ScaleMode } from '../input/placement.js';
import type { DmabufAccess, SurfaceKind } from '../scanout/frame-statistics.js';
import type { ScalingFilter } from '../scanout/scaling-filter.js';
import type { GrabLevel } from './grab.js';

/** Figures about what a display has received and drawn. */
export interface DisplayStatistics {
    readonly kind: SurfaceKind;
    /** How a DMA-BUF is read: by the graphics card, or as memory; '' for other kinds. */
    readonly access: DmabufAccess;
    /** Guest pixels. */
    readonly width: number;
    readonly height: number;
    readonly messages: number;
    readonly rejected: number;
    readonly lastRejection: string | null;
    /** How often the widget was drawn with a picture. */
    readonly frames: number;
    /** When the picture last changed, in microseconds of the monotonic clock; 0 before that. */
    readonly lastChange: number;
}

/** The signals of a display, for `connect`. */
export interface DisplaySignals extends Gtk.Widget.SignalSignatures {
    /** The picture has changed; it is drawn with the next frame. */
    changed: () => void;
    /** The machine has closed the display: it ended, or dropped us. */
    gone: () => void;
    /** Attaching failed, and why. */
    failed: (reason: string) => void;
    /** A picture came that cannot be shown, and why; the one before stays. */
    refused: (reason: string) => void;
    /** Another console was set, or none. */
    'notify::console': () => void;
    /** The grab was taken or given back, by whomever. */
    'notify::grabbed': () => void;
    /** The desktop gives its shortcuts to the guest, or does so no more. */
    'notify::shortcuts-inhibited': () => void;
    /** The picture is fitted into the widget in another way. */
    'notify::scale-mode': () => void;
    /** The picture is larger or smaller than it was, where the person may choose. */
    'notify::zoom': () => void;
    /** The machine refused to follow the widget's size, or another console may. */
    'notify::resize-refusal': () => void;
}

/** What a display can be made with; each is a property of `VitrineDisplay`. */
export interface DisplayProperties extends Gtk.Widget.ConstructorProps {
    console: Console | null;
    grabbed: boolean;
    grabLevel: GrabLevel;
    grabOnClick: boolean;
    releaseChord: string;
    liveShortcuts: string[];
    keepKeys: string[];
    viewOnly: boolean;
    machineName: string | null;
    scaleMode: ScaleMode;
    zoom: number;
    filter: ScalingFilter;
    rotation: number;
    mirrored: boolean;
    resizeGuest: boolean;
    hadjustment: Gtk.Adjustment | null;
    vadjustment: Gtk.Adjustment | null;
    edgePanning: boolean;
}
