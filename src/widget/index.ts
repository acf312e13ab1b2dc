// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package's `vitrine-display`: the widget.
export {
    VitrineDisplay,
    type DisplayProperties,
    type DisplaySignals,
    type DisplayStatistics,
} from './display.js';
export { chooseRenderer } from './renderer.js';
export { setTranslator, type Translator } from './translate.js';
export type { GrabLevel } from './grab.js';
export type { StatisticsCallback } from './statistics-watch.js';
export type { Orientation, Placement, ScaleMode } from '../input/placement.js';
export { dmabufRoute, type DmabufRoute } from '../scanout/dmabuf-route.js';
export type { DmabufAccess, FrameStatistics, SurfaceKind } from '../scanout/frame-statistics.js';
export type { ScalingFilter } from '../scanout/scaling-filter.js';
