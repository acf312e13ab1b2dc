// SPDX-License-Identifier: GPL-3.0-or-later
//
// The front end with a face: the chooser, or one machine's window.
export { run } from './app/run.js';
