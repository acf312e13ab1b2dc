// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the person's own system has everything of a layer, so that no root is needed. Files are
// looked for first, which settles it in milliseconds where one is missing; versions are asked for
// only then, and the answer is kept until one of the programs changes.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PLATFORM } from './platform.mjs';
import { capture, findProgram, SYSTEM_PATH } from './process.mjs';
import { compareVersions, findVersion } from './versions.mjs';

/** Prints the libraries' versions as JSON; a missing typelib ends it with an error. */
const LIBRARIES = `
const {gi, system} = imports;
gi.versions.Gtk = '4.0'; gi.versions.Adw = '1';
const {GLib, Gio, Gtk, Adw} = gi; const GioUnix = gi.GioUnix;
print(JSON.stringify({
    gjs: system.version,
    glib: [GLib.MAJOR_VERSION, GLib.MINOR_VERSION, GLib.MICRO_VERSION].join('.'),
    gtk: [Gtk.MAJOR_VERSION, Gtk.MINOR_VERSION, Gtk.MICRO_VERSION].join('.'),
    adw: [Adw.MAJOR_VERSION, Adw.MINOR_VERSION, Adw.MICRO_VERSION].join('.'),
}));`;

const gather = (layers, key) => layers.flatMap(layer => PLATFORM[layer].host[key]);

/** The programs' files, or the name of the first that is missing. */
function findPrograms(programs, path) {
    const files = {};
    for (const { name } of programs) {
        files[name] = findProgram(name, path);
        if (!files[name]) return { missing: name };
    }
    return { files };
}

function tooOld(programs, files) {
    for (const { name, version, args } of programs) {
        if (!version) continue;
        const found = findVersion(capture(files[name], args).stdout);
        if (!found || compareVersions(found, version) < 0) {
            return `${name} ${found ?? 'of unknown version'} (needs ${version})`;
        }
    }
    return null;
}

function oldLibrary(layers, gjs) {
    const wanted = Object.assign({}, ...gather(layers, 'libraries'));
    const { status, stdout } = capture(gjs, ['-c', LIBRARIES]);
    if (status !== 0) return 'the typelibs of GTK 4 and libadwaita';
    const found = JSON.parse(stdout);
    const number = found.gjs;
    found.gjs = `${Math.floor(number / 10000)}.${Math.floor((number % 10000) / 100)}`;
    for (const [name, version] of Object.entries(wanted)) {
        if (compareVersions(found[name], version) < 0) {
            return `${name} ${found[name]} (needs ${version})`;
        }
    }
    return null;
}

/** Asks the programs themselves; returns what is missing first, or null. */
function examine(layers, programs, files) {
    const old = tooOld(programs, files) ?? oldLibrary(layers, files.gjs);
    if (old) return old;
    const displays = capture(files['qemu-system-x86_64'], ['-display', 'help']).stdout.split('\n');
    for (const display of gather(layers, 'qemuDisplays')) {
        if (!displays.includes(display)) return `QEMU's display module ${display}`;
    }
    for (const name of gather(layers, 'pkgConfig')) {
        if (capture(files['pkg-config'], ['--exists', name]).status !== 0) {
            return `the headers of ${name}`;
        }
    }
    return null;
}

function fingerprint(files) {
    const parts = Object.values(files).map(file => {
        const { mtimeMs, size } = statSync(file);
        return `${file} ${mtimeMs} ${size}`;
    });
    // Libraries and headers change only with the package database.
    for (const file of ['/var/lib/dpkg/status', '/var/lib/rpm/rpmdb.sqlite']) {
        try {
            parts.push(`${file} ${statSync(file).mtimeMs}`);
        } catch {
            // not this kind of system
        }
    }
    return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/**
 * What this system lacks of the layers.
 *
 * @param {string} cache where the answer is kept
 * @returns {string | null} the first thing missing, in words; null: everything is there
 */
export function missingOnHost(cache, layers, path = `${process.env.PATH}:${SYSTEM_PATH}`) {
    const programs = gather(layers, 'programs');
    const { files, missing } = findPrograms(programs, path);
    if (missing) return `the program ${missing}`;
    const key = `${layers.join('+')} ${fingerprint(files)}`;
    const file = join(cache, 'host.json');
    let known = {};
    try {
        known = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
        // first time
    }
    if (known.key === key) return known.missing;
    const answer = examine(layers, programs, files);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ key, missing: answer }));
    return answer;
}
