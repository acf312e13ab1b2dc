// SPDX-License-Identifier: GPL-3.0-or-later
// With real processes: what the lock and the root's marks are for is other processes dying.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { withLock } from './lock.mjs';
import { LAYERS, listHash, PLATFORM } from './platform.mjs';
import { isReady, KERNELS, rootFolder } from './root.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'vitrine-lock-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * A process that takes the lock, says `in`, and leaves when its input ends; says `waits` if it must.
 */
function holder(file) {
    const code = `
        import { withLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
        await withLock(${JSON.stringify(file)}, () => console.log('waits'), async () => {
            console.log('in');
            for await (const _ of process.stdin);
            console.log('out');
        });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
        stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.words = '';
    child.stdout.on('data', data => (child.words += data));
    child.says = async word => {
        while (!child.words.includes(word)) await once(child.stdout, 'data');
    };
    return child;
}

test('the second process waits, says so, and goes on when the first is done', async () => {
    const file = join(folder, 'two');
    const first = holder(file);
    await first.says('in');
    const second = holder(file);
    await second.says('waits');
    assert.ok(!second.words.includes('in'));
    first.stdin.end();
    await second.says('in');
    second.stdin.end();
    assert.ok(first.words.includes('out'));
    const [status] = await once(second, 'exit');
    assert.equal(status, 0);
});

test('a killed holder leaves no lock', async () => {
    const file = join(folder, 'killed');
    const first = holder(file);
    await first.says('in');
    first.kill('SIGKILL');
    await once(first, 'exit');
    let waited = false;
    const owner = await withLock(
        file,
        () => (waited = true),
        async () => readFileSync(file, 'utf8').trim(),
    );
    assert.equal(owner, String(process.pid));
    assert.equal(waited, false);
});

test('the lock lives on in a child that was given it', async () => {
    const file = join(folder, 'child');
    let child;
    await withLock(
        file,
        () => {},
        async fd => {
            child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore', fd] });
        },
    );
    let waited = false;
    await withLock(
        file,
        () => {
            waited = true;
            child.stdin.end();
        },
        async () => {},
    );
    assert.equal(waited, true);
});

test('a root is ready only when it is whole, up to date and has a kernel', () => {
    const root = rootFolder(folder);
    const state = join(root, 'var/lib/vitrine/state.json');
    const layers = {};
    for (const name of LAYERS) layers[name] = listHash(PLATFORM[name].packages);
    assert.equal(isReady(root, ['start']), false);
    mkdirSync(join(root, KERNELS, '6.12'), { recursive: true });
    assert.equal(isReady(root, ['start']), false);
    writeFileSync(state, JSON.stringify({ layers, busy: false }));
    assert.equal(isReady(root, LAYERS), true);
    writeFileSync(state, JSON.stringify({ layers, busy: true }));
    assert.equal(isReady(root, LAYERS), false);
    writeFileSync(state, JSON.stringify({ layers: { start: layers.start }, busy: false }));
    assert.equal(isReady(root, ['start']), true);
    assert.equal(isReady(root, ['start', 'test']), false);
    writeFileSync(state, '{"layers": {');
    assert.equal(isReady(root, ['start']), false);
    // The folder of an interrupted run has another name.
    assert.deepEqual(
        readdirSync(folder).filter(name => name.endsWith('.making')),
        [],
    );
    assert.ok(existsSync(root));
});
