// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package's `vitrine-display`: the widget.
export { VitrineDisplay } from './display.js';
export type { DisplayProperties, DisplaySignals, DisplayStatistics } from './display-types.js';
export { chooseRenderer } from './renderer.js';
export { setTranslator, type Translator } from './translate.js';
export { HeadLayout } from './head-layout.js';
export type { GrabLevel } from './grab.js';
export type { StatisticsCallback } from './statistics-watch.js';
export {
    toGuest,
    toWidget,
    type GuestPoint,
    type GuestSize,
    type Orientation,
    type Placement,
    type ScaleMode,
    type WidgetPoint,
    type WidgetSize,
} from '../input/placement.js';
export { dmabufRoute, type DmabufRoute } from '../scanout/dmabuf-route.js';
export type { DmabufAccess, FrameStatistics, SurfaceKind } from '../scanout/frame-statistics.js';
export type { ScalingFilter } from '../scanout/scaling-filter.js';
