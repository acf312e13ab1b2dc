// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package's `vitrine-display`: the widget.
export {
    VitrineDisplay,
    type DisplayProperties,
    type DisplaySignals,
    type DisplayStatistics,
} from './display.js';
export { setTranslator, type Translator } from './translate.js';
export type { Placement } from '../input/placement.js';
