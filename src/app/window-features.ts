// SPDX-License-Identifier: GPL-3.0-or-later
import { absenceFeature } from './absence-feature.js';
import { clipboardFeature } from './clipboard-feature.js';
import { fullscreenFeature } from './fullscreen-feature.js';
import { grabFeature } from './grab-feature.js';
import { inhibitFeature } from './inhibit-feature.js';
import { keyboardReturnFeature } from './keyboard-return-feature.js';
import { livenessFeature } from './liveness-feature.js';
import { memoryFeature } from './machine-memory.js';
import { monitorChoiceFeature } from './monitor-choice-feature.js';
import { monitorsFeature } from './monitors-feature.js';
import { pageLayoutFeature } from './page-layout-feature.js';
import { pagesFeature } from './pages-feature.js';
import { powerFeature } from './power-feature.js';
import { recordingFeature } from './recording-feature.js';
import { resizeFeature } from './resize-feature.js';
import { screenReaderFeature } from './screen-reader-feature.js';
import { screenshotFeature } from './screenshot-feature.js';
import { sendKeysFeature } from './send-keys-feature.js';
import { soundFeature } from './sound-feature.js';
import { statisticsFeature } from './statistics-feature.js';
import { stopNoticeFeature } from './stop-notice-feature.js';
import { typeTextFeature } from './type-text-feature.js';
import { usbFeature } from './usb-feature.js';
import { viewFeature } from './view-feature.js';
import { viewOnlyFeature } from './view-only-feature.js';
import type { MakeFeature } from './window-feature.js';
import { zoomFeature } from './zoom-feature.js';

/** All that a machine's window can do; buttons and menu sections come in this order. */
export const WINDOW_FEATURES: readonly MakeFeature[] = [
    absenceFeature,
    memoryFeature,
    pagesFeature,
    pageLayoutFeature,
    viewFeature,
    zoomFeature,
    resizeFeature,
    viewOnlyFeature,
    fullscreenFeature,
    monitorChoiceFeature,
    monitorsFeature,
    inhibitFeature,
    grabFeature,
    keyboardReturnFeature,
    screenReaderFeature,
    sendKeysFeature,
    typeTextFeature,
    screenshotFeature,
    recordingFeature,
    soundFeature,
    statisticsFeature,
    livenessFeature,
    powerFeature,
    stopNoticeFeature,
    usbFeature,
    clipboardFeature,
];
