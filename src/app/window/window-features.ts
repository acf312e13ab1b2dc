// SPDX-License-Identifier: GPL-3.0-or-later
import { recordingFeature } from '../capture/recording-feature.js';
import { screenshotFeature } from '../capture/screenshot-feature.js';
import { clipboardFeature } from '../clipboard/clipboard-feature.js';
import { fullscreenFeature } from '../fullscreen/fullscreen-feature.js';
import { inhibitFeature } from '../fullscreen/inhibit-feature.js';
import { monitorChoiceFeature } from '../fullscreen/monitor-choice-feature.js';
import { monitorsFeature } from '../fullscreen/monitors-feature.js';
import { grabFeature } from '../keys/grab-feature.js';
import { keyboardReturnFeature } from '../keys/keyboard-return-feature.js';
import { screenReaderFeature } from '../keys/screen-reader-feature.js';
import { sendKeysFeature } from '../keys/send-keys-feature.js';
import { typeTextFeature } from '../keys/type-text-feature.js';
import { viewOnlyFeature } from '../keys/view-only-feature.js';
import { pageLayoutFeature } from '../pages/page-layout-feature.js';
import { pagesFeature } from '../pages/pages-feature.js';
import { powerFeature } from '../power/power-feature.js';
import { soundFeature } from '../sound/sound-feature.js';
import { usbFeature } from '../usb/usb-feature.js';
import { resizeFeature } from '../view/resize-feature.js';
import { statisticsFeature } from '../view/statistics-feature.js';
import { viewFeature } from '../view/view-feature.js';
import { zoomFeature } from '../view/zoom-feature.js';
import { absenceFeature } from './absence-feature.js';
import { livenessFeature } from './liveness-feature.js';
import { memoryFeature } from './machine-memory.js';
import { oneWindowFeature } from './one-window.js';
import { stopNoticeFeature } from './stop-notice-feature.js';
import type { MakeFeature } from './window-feature.js';

/** All that a machine's window can do; buttons and menu sections come in this order. */
export const WINDOW_FEATURES: readonly MakeFeature[] = [
    absenceFeature,
    memoryFeature,
    oneWindowFeature,
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
