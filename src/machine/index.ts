// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package's `vitrine-display/machine`: finding machines, reaching them, starting them.
export {
    AmbiguousTarget,
    errorText,
    isCancelled,
    MachineError,
    NoSuchMachine,
    type MachineErrorCode,
} from './errors.js';
export { listEverything, type Listing, type ListOptions } from './everything.js';
export type { MachineState } from './find.js';
export type { FoundMachine, FoundState, Road } from './found.js';
export type { GraphicsCard, LaunchChoices, LaunchOptions } from './launch/options.js';
export type { LaunchedMachine } from './launch/launched.js';
export type { StopOptions } from './launch/stop.js';
export { MachineItem } from './machine-item.js';
export { MachineList, type MachineListOptions } from './machine-list.js';
export type { PictureOffer } from './holder/holder.js';
export type { Figures } from './viewer/viewer-interface.js';
export type { StatisticsOffer, StatisticsReport } from './viewer/viewer-service.js';
export type { GoneReason } from './gone-reason.js';
export { openMachine, type OpenMachine, type WrittenTarget } from './open.js';
export type { OpenOptions } from './reach.js';
export {
    formatTarget,
    parseTarget,
    type NameTarget,
    type PathTarget,
    type Target,
} from './target.js';
