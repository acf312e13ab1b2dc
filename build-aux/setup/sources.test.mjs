// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isSourceFile, parseDeb822, parseOneLine, parseSources } from './sources.mjs';

test('a file name that apt skips is skipped', () => {
    const read = ['debian.sources', 'sources.list', 'a_b-1.list'];
    const skipped = [
        'debian.sources.disabled',
        'a b.list',
        'x.list~',
        '.x.list',
        'README',
        'x.save',
    ];
    assert.deepEqual([...read, ...skipped].filter(isSourceFile), read);
});

test('one line: suite, components and options', () => {
    const text = [
        '# deb http://commented.example/debian bookworm main',
        'deb http://mirror.example/debian/ bookworm main contrib # trailing words',
        'deb-src http://mirror.example/debian bookworm main',
        '\tdeb\t[ arch=amd64,i386 signed-by="/etc/apt/my keys/a.gpg" trusted=yes lang=de ]\thttps://m.example/debian   stable-updates main',
        'deb [arch+=arm64]http://tight.example/debian sid main',
        'deb http://flat.example/ ./',
        'debris http://not.example/debian bookworm main',
        'deb http://no-suite.example/debian',
    ].join('\n');
    assert.deepEqual(parseOneLine(text), [
        {
            uris: ['http://mirror.example/debian/'],
            suites: ['bookworm'],
            components: ['main', 'contrib'],
            architectures: [],
            options: {},
        },
        {
            uris: ['https://m.example/debian'],
            suites: ['stable-updates'],
            components: ['main'],
            architectures: ['amd64', 'i386'],
            options: { 'Signed-By': '/etc/apt/my keys/a.gpg', Trusted: 'yes' },
        },
        {
            uris: ['http://tight.example/debian'],
            suites: ['sid'],
            components: ['main'],
            architectures: ['arm64'],
            options: {},
        },
        {
            uris: ['http://flat.example/'],
            suites: ['./'],
            components: [],
            architectures: [],
            options: {},
        },
    ]);
});

test("one line: an installer's disc is one word", () => {
    const line = 'deb cdrom:[Debian GNU/Linux 12.5.0 _Bookworm_ - amd64 NETINST]/ bookworm main';
    const [entry] = parseOneLine(line);
    assert.equal(entry.suites[0], 'bookworm');
    assert.match(entry.uris[0], /^cdrom:/);
});

test('deb822: several URIs and suites, comments between and within stanzas', () => {
    const text = `# first
Types: deb deb-src
URIs: http://one.example/debian
 https://two.example/debian
# inside
Suites: trixie trixie-updates
Components: main non-free-firmware
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
 
types:deb
uris:   http://sec.example/debian-security
SUITES: trixie-security
components: main
architectures: amd64
`;
    assert.deepEqual(parseDeb822(text), [
        {
            uris: ['http://one.example/debian', 'https://two.example/debian'],
            suites: ['trixie', 'trixie-updates'],
            components: ['main', 'non-free-firmware'],
            architectures: [],
            options: { 'Signed-By': '/usr/share/keyrings/debian-archive-keyring.gpg' },
        },
        {
            uris: ['http://sec.example/debian-security'],
            suites: ['trixie-security'],
            components: ['main'],
            architectures: ['amd64'],
            options: {},
        },
    ]);
});

test('deb822: disabled and source-only stanzas are left out', () => {
    const stanza = extra => `Types: deb\nURIs: http://x.example/debian\nSuites: sid\n${extra}\n`;
    for (const off of ['no', 'No', 'false', 'off', '0', 'disable', 'without']) {
        assert.deepEqual(parseDeb822(stanza(`Enabled: ${off}`)), [], off);
    }
    assert.equal(parseDeb822(stanza('Enabled: yes')).length, 1);
    assert.deepEqual(parseDeb822(stanza('').replace('deb\n', 'deb-src\n')), []);
});

test('deb822: an embedded key goes on unchanged', () => {
    const key = [
        '',
        ' -----BEGIN PGP PUBLIC KEY BLOCK-----',
        ' .',
        ' mDMEYCQjIxYJ:KwYBBAHa',
        ' -----END PGP PUBLIC KEY BLOCK-----',
    ].join('\n');
    const text = `Types: deb\nURIs: http://x.example/debian\nSigned-By:${key}\nSuites: sid\n`;
    const [entry] = parseDeb822(text);
    assert.equal(entry.options['Signed-By'], key);
    assert.deepEqual(entry.suites, ['sid']);
});

test('the name tells the format', () => {
    const deb822 = 'Types: deb\nURIs: http://x.example/debian\nSuites: sid\n';
    assert.equal(parseSources(deb822, '/etc/apt/sources.list.d/a.sources').length, 1);
    assert.equal(parseSources(deb822, '/etc/apt/sources.list').length, 0);
    assert.equal(parseSources('deb http://x.example/debian sid main', 'a.list').length, 1);
});
