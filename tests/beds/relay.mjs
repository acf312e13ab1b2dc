// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passes a command's output on, with the positions of stack traces moved from the bundle to the
// source: gjs resolves source maps only from 1.84 on.
import { existsSync, readFileSync, readSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const POSITION = /(?:file:\/\/)?(\/[^\s:()'"]+\.js):(\d+)(?::(\d+))?/g;

const maps = new Map();

function mapFor(path) {
    if (!maps.has(path)) {
        const file = `${path}.map`;
        const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
        maps.set(path, map);
    }
    return maps.get(path);
}

/** A frame inside Jasmine says nothing about the spec. */
const JASMINE_FRAME = /^\s*\S*@\S*\/jasmine-core\/lib\/.*\n/gm;

/** Replaces every `BUNDLE.js:LINE:COLUMN` that has a source map beside it. */
export function mapPositions(text) {
    const mapped = text.replaceAll(POSITION, (whole, path, line, column = '1') => {
        const found = mapFor(path)?.findEntry(Number(line) - 1, Number(column) - 1);
        if (!found?.originalSource) return whole;
        const source = found.originalSource.startsWith('file:')
            ? fileURLToPath(found.originalSource)
            : resolve(dirname(path), found.originalSource);
        const name = relative(process.cwd(), source);
        return `${name}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    });
    return mapped.replaceAll(JASMINE_FRAME, '');
}

/** Copies a stream to another line by line; resolves when it has ended. */
export function relayStream(from, to) {
    let rest = '';
    from.setEncoding('utf8');
    from.on('data', data => {
        const lines = (rest + data).split('\n');
        rest = lines.pop();
        if (lines.length > 0) to.write(mapPositions(lines.map(line => `${line}\n`).join('')));
    });
    return new Promise(resolve => {
        from.once('close', () => {
            to.write(mapPositions(rest));
            resolve();
        });
    });
}

/** Copies what a growing file gets to a stream, from its start. */
export class FileRelay {
    #fd;
    #to;
    #offset = 0;
    #rest = '';
    #decoder = new TextDecoder();
    #timer;

    /** `fd` stays the caller's. */
    constructor(fd, to) {
        this.#fd = fd;
        this.#to = to;
        this.#timer = setInterval(() => this.#copy(), 100);
    }

    #copy() {
        const buffer = Buffer.alloc(65536);
        for (;;) {
            const count = readSync(this.#fd, buffer, 0, buffer.length, this.#offset);
            if (count === 0) return;
            this.#offset += count;
            this.#rest += this.#decoder.decode(buffer.subarray(0, count), { stream: true });
            const end = this.#rest.lastIndexOf('\n') + 1;
            this.#to.write(mapPositions(this.#rest.slice(0, end)));
            this.#rest = this.#rest.slice(end);
        }
    }

    close() {
        clearInterval(this.#timer);
        this.#copy();
        if (this.#rest) this.#to.write(mapPositions(`${this.#rest}\n`));
    }
}
