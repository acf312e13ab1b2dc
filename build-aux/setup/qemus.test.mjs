// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { capture } from './process.mjs';
import {
    downloadNames,
    knownNames,
    pretendedStatus,
    qemuEnvironment,
    SCRIPT,
    strayLibraries,
} from './qemus.mjs';

test('only packages that the suite has are pretended, each once', () => {
    const madison = `  adduser | 3.152 | http://mirror.example/debian trixie/main amd64 Packages
  passwd | 1:4.17.4-2 | http://mirror.example/debian trixie/main amd64 Packages
  passwd | 1:4.17.3-1 | http://mirror.example/debian trixie-security/main amd64 Packages`;
    assert.deepEqual(knownNames(madison), ['adduser', 'passwd']);
    const stanzas = pretendedStatus(['adduser', 'passwd']).split('\n\n');
    assert.equal(stanzas.length, 2);
    assert.match(stanzas[1], /^Package: passwd\nStatus: install ok installed\n/);
});

test("a package's file is found by its version, as apt writes it", () => {
    const simulated = `Inst qemu-system-x86 (1:7.2+dfsg-7+deb12u18+b3 Debian:12.12/oldstable [amd64])
Inst libc6 [999:1] (2.36-9+deb12u14 Debian:12.12/oldstable [amd64])
Conf libc6 (2.36-9+deb12u14 Debian:12.12/oldstable [amd64])`;
    assert.deepEqual(downloadNames(simulated), [
        'qemu-system-x86_1%3a7.2+dfsg-7+deb12u18+b3_',
        'libc6_2.36-9+deb12u14_',
    ]);
});

test('a library of the host is noticed, and so is one that is nowhere', () => {
    const listed = [
        '\tlinux-vdso.so.1 (0x00007ffd2a5f2000)',
        '\tlibc.so.6 => /q/usr/lib/libc.so.6 (0x00007f0c1e400000)',
        '\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f0c1e3d0000)',
        '\tlibnone.so.2 => not found',
        '\t/q/ld-linux-x86-64.so.2 (0x00007f0c1e6b0000)',
    ].join('\n');
    assert.deepEqual(strayLibraries(listed, '/q'), ['libz.so.1', 'libnone.so.2']);
});

test('the script runs the loader beside it, whatever the current folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-qemus-'));
    const loader = join(folder, /\$here\/(\S*ld-linux[^"]*)/.exec(SCRIPT)[1]);
    mkdirSync(dirname(loader), { recursive: true });
    const files = { [join(folder, 'qemu')]: SCRIPT, [loader]: '#!/bin/sh\necho "$@"\n' };
    for (const [file, content] of Object.entries(files)) {
        writeFileSync(file, content);
        chmodSync(file, 0o755);
    }
    for (const [cwd, name] of [
        ['/', join(folder, 'qemu')],
        [folder, './qemu'],
    ]) {
        const { stdout } = capture(name, ['-m', '64', 'two words'], { cwd });
        assert.match(
            stdout,
            new RegExp(`^--library-path ${folder}/usr/lib/\\S+ ${folder}/usr/bin/`),
        );
        assert.match(stdout, / -m 64 two words\n$/);
    }
    assert.equal(readFileSync(loader, 'utf8'), files[loader]);
    rmSync(folder, { recursive: true });
});

test('the specs are told of those that are there, and why others are not', () => {
    const qemus = [
        { name: '7.2', folder: '/c/qemu-7.2-1', reason: '' },
        { name: '10.0', folder: null, reason: 'no network.' },
        { name: '11', folder: '/c/qemu-11-1', reason: '' },
    ];
    assert.deepEqual(qemuEnvironment(qemus), {
        VITRINE_QEMUS: '/c/qemu-7.2-1/qemu:/c/qemu-11-1/qemu',
        VITRINE_QEMUS_MISSING: '10.0: no network.',
    });
});
