// SPDX-License-Identifier: GPL-3.0-or-later
// The step from the old syntax of run.cjs to modules: read only by a Node that is new enough.
'use strict';

import('./main.mjs').then(({ main }) => main(process.argv.slice(2)));
