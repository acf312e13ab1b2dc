// SPDX-License-Identifier: GPL-3.0-or-later

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Modules are named with `_`, their files with either. */
function moduleName(path) {
    return basename(path)
        .replace(/\.ko(\.\w+)?$/, '')
        .replaceAll('-', '_');
}

/** What a module says of itself: `modules.dep` and its like exist only once installed. */
function information(data) {
    const fields = { depends: [], alias: [] };
    for (const [, key, value] of data.toString('latin1').matchAll(/\0(depends|alias)=([^\0]*)/g))
        fields[key].push(value);
    return fields;
}

/** Without its signature and types, whose checks cost an emulated processor seconds. */
function slim(data) {
    const directory = mkdtempSync(join(tmpdir(), 'vitrine-module-'));
    try {
        const path = join(directory, 'module.ko');
        writeFileSync(path, data);
        execFileSync('objcopy', ['--strip-debug', '--remove-section=.BTF', path]);
        return readFileSync(path);
    } finally {
        rmSync(directory, { recursive: true });
    }
}

/** The modules of one installed kernel. */
export class Modules {
    #busybox;
    #files = new Map();
    #builtin = new Set();

    /**
     * @param directory - `usr/lib/modules/VERSION`
     * @param busybox - path of the busybox that unpacks compressed modules
     */
    constructor(directory, busybox) {
        this.#busybox = busybox;
        for (const file of readdirSync(directory, { recursive: true }))
            if (/\.ko(\.\w+)?$/.test(file))
                this.#files.set(moduleName(file), join(directory, file));
        for (const line of readFileSync(join(directory, 'modules.builtin'), 'utf8').split('\n'))
            if (line) this.#builtin.add(moduleName(line));
    }

    #read(name) {
        const path = this.#files.get(name);
        if (!path) throw new Error(`The kernel has no module named ${name}.`);
        const options = { maxBuffer: 64 << 20 };
        if (path.endsWith('.xz')) return execFileSync(this.#busybox, ['xzcat', path], options);
        if (path.endsWith('.gz')) return execFileSync(this.#busybox, ['zcat', path], options);
        if (path.endsWith('.zst')) return execFileSync('zstd', ['-dcq', path], options);
        return readFileSync(path);
    }

    /**
     * The wanted modules and all they need.
     *
     * @param wanted - module names; those that the kernel has built in are left out
     * @returns an array of modules, each behind those that it needs; `needs` is in that order too
     */
    resolve(wanted) {
        const found = new Map();
        const visit = name => {
            if (found.has(name) || this.#builtin.has(name)) return;
            const data = this.#read(name);
            const { depends, alias } = information(data);
            const needs = depends
                .flatMap(list => list.split(','))
                .filter(Boolean)
                .map(moduleName);
            needs.forEach(visit);
            const all = new Set(needs.flatMap(need => [need, ...(found.get(need)?.needs ?? [])]));
            const ordered = [...found.keys()].filter(other => all.has(other));
            found.set(name, { name, needs: ordered, alias, data: slim(data) });
        };
        wanted.forEach(visit);
        return [...found.values()];
    }
}
