// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { LEFT_OUT, trialManifest } from './trial-manifest.mjs';

const MANIFEST = JSON.parse(readFileSync(new URL('manifest.json.in', import.meta.url), 'utf8'));

const PARTS = {
    archives: Object.fromEntries(
        ['libslirp', 'usbredir', 'spice-protocol', 'qemu', 'dbus'].map(name => [
            name,
            `/s/${name}.tar`,
        ]),
    ),
    firmware: '/f',
    npmSources: [{ type: 'dir', path: '/n/esbuild' }],
};

const named = ({ modules }, wanted) => modules.find(({ name }) => name === wanted);

test('the trial builds the modules of the manifest, in its order', () => {
    const kept = MANIFEST.modules.map(({ name }) => name).filter(name => !LEFT_OUT.includes(name));
    const names = trialManifest(MANIFEST, PARTS).modules.map(({ name }) => name);
    assert.deepEqual(
        names.filter(name => name !== 'firmware'),
        kept,
    );
    assert.equal(names.at(-2), 'firmware');
});

test('what is left out is a module of the manifest', () => {
    for (const name of LEFT_OUT) assert.ok(named(MANIFEST, name), name);
});

test('QEMU has the options of the manifest, and permissions are its own', () => {
    const trial = trialManifest(MANIFEST, PARTS);
    const options = named(MANIFEST, 'qemu')['config-opts'];
    assert.deepEqual(named(trial, 'qemu')['config-opts'].slice(0, options.length), options);
    assert.deepEqual(trial['finish-args'], MANIFEST['finish-args']);
});

test('nothing is fetched', () => {
    const trial = trialManifest(MANIFEST, PARTS);
    assert.ok(!JSON.stringify(trial.modules).includes('https://'));
    assert.deepEqual(trial.modules.at(-1).sources.slice(1), PARTS.npmSources);
});

test('a module without a source at hand is an error', () => {
    assert.throws(() => trialManifest(MANIFEST, { ...PARTS, archives: {} }), /libslirp/);
});
