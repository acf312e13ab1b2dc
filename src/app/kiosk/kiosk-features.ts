// SPDX-License-Identifier: GPL-3.0-or-later
import { inhibitFeature } from '../fullscreen/inhibit-feature.js';
import { soundFeature } from '../sound/sound-feature.js';
import { ownAbsenceFeature } from '../window/absence-feature.js';
import { livenessFeature } from '../window/liveness-feature.js';
import { memoryFeature } from '../window/machine-memory.js';
import type { MakeFeature } from '../window/window-feature.js';
import { kioskFeature } from './kiosk-feature.js';
import type { KioskPassword } from './kiosk-password.js';

/**
 * All that a kiosk's window can do: what has a face that leads elsewhere (files, other machines, other
 * windows, the desktop's clipboard) is not among it.
 */
export function kioskFeatures(password: KioskPassword): readonly MakeFeature[] {
    return [
        ownAbsenceFeature,
        memoryFeature,
        inhibitFeature,
        soundFeature,
        livenessFeature,
        window => kioskFeature(window, password),
    ];
}
