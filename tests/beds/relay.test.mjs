// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';

import { build } from 'esbuild';

import { mapPositions } from './relay.mjs';

test('positions in a bundle become positions in its source', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-relay-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const source = join(folder, 'thrower.ts');
    writeFileSync(
        source,
        'interface Unused {}\n\nconst x: number = 1;\nthrow new Error(`${x}`);\n',
    );
    const outfile = join(folder, 'bundle.js');
    await build({ entryPoints: [source], outfile, sourcemap: true, logLevel: 'silent' });
    const mapped = mapPositions(`f@file://${outfile}:2:7\nand ${outfile}:2`);
    const expected = relative(process.cwd(), source);
    assert.equal(mapped, `f@${expected}:4:7\nand ${expected}:4:1`);
});

test('what is no position in a mapped bundle stays as it is', () => {
    const text = '/nonexistent/main.js:3:4 and 12:30:01 and https://example.org/a.js:1:2\n';
    assert.equal(mapPositions(text), text);
});
