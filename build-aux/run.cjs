// SPDX-License-Identifier: GPL-3.0-or-later
// What every npm script of Vitrine runs. Old syntax on purpose: a Node too old for the rest must
// still be able to read this file and say so.
'use strict';

var version = process.versions.node.split('.');
var major = Number(version[0]);
var minor = Number(version[1]);

if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
        'Vitrine needs Node 20.19 or newer, this is Node ' +
            process.versions.node +
            ': install a newer one and run the same command again.',
    );
    process.exit(1);
}

require('./setup/entry.cjs');
