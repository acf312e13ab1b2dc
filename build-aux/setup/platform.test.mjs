// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseSize, parseStatus } from './apt.mjs';
import { archivesOf, simulatedNames } from './first-stage.mjs';
import { kernelPackage } from './kernel.mjs';
import { agrees } from './modules.mjs';
import { LAYERS, layersFor, listHash, PLATFORM, packagesOf, staleLayers } from './platform.mjs';
import { compareVersions, findVersion } from './versions.mjs';

test('versions compare by number, part by part', () => {
    assert.ok(compareVersions('4.9', '4.18') < 0);
    assert.ok(compareVersions('20.19.0', '20.19') === 0);
    assert.ok(compareVersions('10.0.13', '7.0') > 0);
    assert.ok(compareVersions('1.82.1', '1.82') > 0);
    assert.equal(findVersion('QEMU emulator version 10.0.13 (Debian 1:10.0.13+ds)'), '10.0.13');
    assert.equal(findVersion('v20.19.2'), '20.19.2');
    assert.equal(findVersion('no number 5'), null);
});

test("a list's hash does not depend on order, and does on content", () => {
    assert.equal(listHash(['b', 'a', 'a']), listHash(['a', 'b']));
    assert.notEqual(listHash(['a', 'b']), listHash(['ab']));
    assert.notEqual(listHash(['a']), listHash(['a', 'b']));
});

test('a layer stands on others; no package is listed twice', () => {
    assert.deepEqual(layersFor('test'), ['start', 'test']);
    assert.deepEqual(layersFor('bench'), ['start', 'test', 'bench']);
    assert.throws(() => layersFor('none'));
    const all = LAYERS.flatMap(layer => PLATFORM[layer].packages);
    assert.equal(packagesOf(LAYERS).length, all.length);
});

test('a changed list makes its layer stale, and only that one', () => {
    const stamps = {};
    assert.deepEqual(staleLayers(stamps, ['start', 'test']), ['start', 'test']);
    for (const layer of LAYERS) stamps[layer] = listHash(PLATFORM[layer].packages);
    assert.deepEqual(staleLayers(stamps, LAYERS), []);
    const changed = { ...PLATFORM, test: { packages: [...PLATFORM.test.packages, 'new'] } };
    assert.deepEqual(staleLayers(stamps, LAYERS, changed), ['test']);
    assert.deepEqual(staleLayers(stamps, ['start'], changed), []);
});

test("apt's figures and status lines", () => {
    assert.equal(parseSize('Need to get 334 MB of archives.'), 334e6);
    assert.equal(parseSize('Need to get 1,024 kB/2,000 MB of archives.'), 1024e3);
    assert.equal(parseSize('Need to get 0 B/320 MB of archives.'), 0);
    assert.deepEqual(parseStatus('dlstatus:3:45.3012:Retrieving file 3 of 9'), {
        kind: 'dlstatus',
        what: '3',
        percent: 45.3012,
        text: 'Retrieving file 3 of 9',
    });
    assert.equal(parseStatus('pmstatus:libc6:amd64:12.5:Unpacking libc6').what, 'libc6:amd64');
    assert.equal(parseStatus('pmstatus:gjs:12.5:Unpacking gjs').what, 'gjs');
    assert.equal(parseStatus('other words'), null);
});

test('the packages of a simulated install, and their files', () => {
    const output = `Reading package lists...
Inst libc6 (2.41-12 Debian:13/stable [amd64])
Inst gcc-14-base (14.2.0-19 Debian:13 [amd64]) []
Conf libc6 (2.41-12 Debian:13/stable [amd64])`;
    const names = simulatedNames(output);
    assert.deepEqual(names, ['libc6', 'gcc-14-base']);
    const files = ['lock', 'libc6-dev_2.41-12_amd64.deb', 'libc6_2.41-12_amd64.deb'];
    files.push('gcc-14-base_14.2.0-19_amd64.deb');
    assert.deepEqual(archivesOf(files, names), [files[2], files[3]]);
    assert.throws(() => archivesOf(files, ['dpkg']), /dpkg was not downloaded/);
});

test("the kernel's package is the one that the meta package depends on", () => {
    const text = `Package: linux-image-amd64
Provides: linux-image-generic
Depends: linux-image-6.12.63+deb13-amd64 (= 6.12.63-1)
Description: Linux for 64-bit PCs (meta-package)`;
    assert.equal(kernelPackage(text), 'linux-image-6.12.63+deb13-amd64');
    assert.equal(kernelPackage('Package: other\nDepends: libc6'), null);
});

test('node_modules agrees with the lock file or not', () => {
    const lock = {
        packages: {
            '': { name: 'vitrine' },
            'node_modules/a': { version: '1.0.0', integrity: 'x' },
            'node_modules/b': { version: '2.0.0', integrity: 'y', optional: true },
        },
    };
    const a = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } };
    assert.ok(agrees(lock, { packages: a }));
    assert.ok(!agrees(lock, { packages: {} }));
    assert.ok(!agrees(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } }));
    assert.ok(!agrees(lock, { packages: { ...a, 'node_modules/c': { version: '3.0.0' } } }));
});
