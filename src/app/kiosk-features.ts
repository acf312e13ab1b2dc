// SPDX-License-Identifier: GPL-3.0-or-later
import { ownAbsenceFeature } from './absence-feature.js';
import { inhibitFeature } from './inhibit-feature.js';
import { kioskFeature } from './kiosk-feature.js';
import type { KioskPassword } from './kiosk-password.js';
import { livenessFeature } from './liveness-feature.js';
import { memoryFeature } from './machine-memory.js';
import { soundFeature } from './sound-feature.js';
import type { MakeFeature } from './window-feature.js';

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
