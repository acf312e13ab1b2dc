// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loops over all pixels, for AssemblyScript: what is exported here is kernels.ts' to call.
export { allocate, release } from './memory';
export { takeBand } from './frame';
export { findScroll, foundScroll, moveRows } from './scroll';
export { copyPart, hold, scan, scannedColours, scannedRuns } from './tile';
export { writeZrle } from './zrle';
export { writeColours, writeIndices, writeTwoColours } from './tight';
export { closeStream, inputFor, newStream, pack, packed } from './deflate';
