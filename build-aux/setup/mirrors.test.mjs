// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { acquireSettings } from './apt-config.mjs';
import { debianMirrors, sourcesToTry } from './mirrors.mjs';
import { parseDeb822, parseOneLine } from './sources.mjs';

const mirrorsOf = text => debianMirrors(parseOneLine(text), 'bookworm', 'amd64');
const uris = list => list.map(({ uri }) => uri);

test("Debian's own archive comes before others that use its suite names", () => {
    const mirrors = mirrorsOf(`
deb [signed-by=/usr/share/keyrings/browser.gpg] https://dl.browser.example/linux/deb stable main
deb https://packages.editor.example/debian/12/prod bookworm main
deb https://download.containers.example/linux/debian bookworm stable
deb http://mirror.internal.example/pub/debian bookworm main
deb http://mirror.internal.example/pub/debian bookworm-updates main
deb http://mirror.internal.example/pub/debian-security bookworm-security main
`);
    assert.equal(mirrors.main[0].uri, 'http://mirror.internal.example/pub/debian');
    assert.ok(!uris(mirrors.main).includes('https://download.containers.example/linux/debian'));
    assert.deepEqual(uris(mirrors.security), [
        'http://mirror.internal.example/pub/debian-security',
    ]);
    assert.equal(mirrors.updates, true);
});

test('a mirror known by no sign of Debian is still tried, last', () => {
    const { main } = mirrorsOf(`
deb http://10.0.0.2/os bookworm main
deb http://mirror.example/debian bookworm main`);
    assert.deepEqual(uris(main), ['http://mirror.example/debian', 'http://10.0.0.2/os']);
});

test('discs, other architectures and other components are no mirrors', () => {
    const { main } = mirrorsOf(`
deb cdrom:[Debian 12]/ bookworm main
deb [arch=arm64] http://arm.example/debian bookworm main
deb http://x.example/debian bookworm contrib`);
    assert.deepEqual(main, []);
    assert.deepEqual(sourcesToTry({ main, security: [], updates: false }, 'trixie'), []);
});

test('a list of mirrors in a file is a mirror', () => {
    const sources = parseDeb822(`Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian.list
Suites: bookworm bookworm-updates
Components: main

Types: deb
URIs: mirror+file:///etc/apt/mirrors/debian-security.list
Suites: bookworm-security
Components: main
`);
    const mirrors = debianMirrors(sources, 'bookworm', 'amd64');
    assert.deepEqual(uris(mirrors.main), ['mirror+file:///etc/apt/mirrors/debian.list']);
    assert.deepEqual(uris(mirrors.security), [
        'mirror+file:///etc/apt/mirrors/debian-security.list',
    ]);
});

test('an old security suite name is known', () => {
    const { security } = mirrorsOf('deb http://s.example/debian-security bullseye/updates main');
    assert.equal(security.length, 1);
});

test('the sources to try keep keys, and end with the least that can work', () => {
    const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
    const mirrors = mirrorsOf(`
deb [signed-by=${key}] http://m.example/debian bookworm main
deb [signed-by=${key}] http://m.example/debian bookworm-updates main
deb [signed-by=${key}] http://m.example/debian-security bookworm-security main`);
    const tries = sourcesToTry(mirrors, 'trixie');
    assert.equal(
        tries[0].text,
        `Types: deb
URIs: http://m.example/debian
Suites: trixie trixie-updates
Components: main
Signed-By: ${key}

Types: deb
URIs: http://m.example/debian-security
Suites: trixie-security
Components: main
Signed-By: ${key}
`,
    );
    assert.deepEqual(
        tries.map(({ secured }) => secured),
        [true, false, false],
    );
    assert.match(tries.at(-1).text, /^Suites: trixie$/m);
    // What we write is what apt reads: our own reader agrees.
    assert.deepEqual(parseDeb822(tries[0].text)[1].options, { 'Signed-By': key });
});

test("only the host's way to the network is carried over", () => {
    const dump = `APT "";
APT::Install-Recommends "1";
Acquire "";
Acquire::http "";
Acquire::http::Proxy "http://proxy.example:3128/";
Acquire::http::Proxy::local.example "DIRECT";
Acquire::https::CaInfo "/etc/ssl/our.pem";
Acquire::Check-Valid-Until "false";
Acquire::Languages:: "none";
Acquire::IndexTargets::deb::Packages::MetaKey "$(COMPONENT)/Packages";
Acquire::cdrom::mount "/media/cdrom/";
DPkg::Post-Invoke:: "touch /tmp/x";`;
    assert.deepEqual(acquireSettings(dump), [
        'Acquire::http::Proxy "http://proxy.example:3128/";',
        'Acquire::http::Proxy::local.example "DIRECT";',
        'Acquire::https::CaInfo "/etc/ssl/our.pem";',
        'Acquire::Check-Valid-Until "false";',
    ]);
});
