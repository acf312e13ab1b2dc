// SPDX-License-Identifier: GPL-3.0-or-later
import { nativeGtk } from '../../src/native/native-gtk.js';

/** Skips the running spec where the private library is not, which it is about. */
export function needsNative(): void {
    if (!nativeGtk) pending('takes the private library');
}
