// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The private library src/native/gst, as GJS shows it. Written by hand, beside its C headers: a type
// check must not wait for a build. Reach it by src/native/native-gst.ts, since it may be missing.
import type Gio from 'gi://Gio?version=2.0';
import type Gst from 'gi://Gst?version=1.0';

/** What `imports.gi.VitrineNativeGst` is; see src/native/gst/state-change.c. */
export interface VitrineNativeGst {
    readonly change_state_async: (
        element: Gst.Element,
        state: Gst.State,
        callback: (element: Gst.Element, result: Gio.AsyncResult) => void,
    ) => void;
    readonly change_state_finish: (result: Gio.AsyncResult) => boolean;
}
