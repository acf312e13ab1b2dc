// SPDX-License-Identifier: GPL-3.0-or-later
export { run } from './web/run.js';
