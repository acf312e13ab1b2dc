// SPDX-License-Identifier: GPL-3.0-or-later
//
// The front end without a face.
export { run } from './commands/run.js';
