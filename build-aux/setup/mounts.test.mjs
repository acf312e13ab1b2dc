// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { withAccount } from './dress.mjs';
import { pathsIn } from './enter.mjs';
import { rootEnvironment } from './environment.mjs';
import {
    bubblewrapArguments,
    makeTargets,
    mountScript,
    personMounts,
    placeInRoot,
    quote,
} from './mounts.mjs';
import { copyIn, copyOut, mirrorFolder } from './plain-chroot.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'vitrine-setup-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

const targets = facts =>
    personMounts({
        topLevel: ['bin', 'usr', 'etc', 'home', 'media', 'proc', 'var', 'tmp', 'data'],
        env: {},
        uid: 1000,
        paths: [],
        exists: () => true,
        ...facts,
    }).map(({ target }) => target);

test("the system's own folders stay out, all others come along", () => {
    const list = targets({});
    for (const there of ['/dev', '/sys', '/home', '/media', '/tmp', '/data', '/run/user/1000']) {
        assert.ok(list.includes(there), there);
    }
    for (const out of ['/usr', '/etc', '/bin', '/proc', '/var', '/run']) {
        assert.ok(!list.includes(out), out);
    }
});

test('what a folder shows already is not mounted again, what it does not is', () => {
    const list = targets({
        env: {
            HOME: '/home/me',
            XDG_RUNTIME_DIR: '/run/user/1000',
            XAUTHORITY: '/var/run/x/auth',
            DBUS_SESSION_BUS_ADDRESS: 'unix:path=/custom/bus,guid=00;unix:path=/other',
            WAYLAND_DISPLAY: 'wayland-0',
        },
        paths: ['/home/me/vitrine', '/var/lib/images/', '/etc/disk.img', 'relative', '/'],
    });
    assert.ok(!list.some(path => path.startsWith('/home/')));
    assert.equal(list.filter(path => path === '/run/user/1000').length, 1);
    for (const path of ['/var/run/x/auth', '/custom/bus', '/var/lib/images', '/etc/disk.img']) {
        assert.ok(list.includes(path), path);
    }
    assert.ok(!list.includes('/') && !list.includes('relative'));
    assert.deepEqual(targets({ exists: path => path === '/dev' }), ['/dev']);
});

test('a link in the root does not lead out of it', () => {
    const root = join(folder, 'links');
    mkdirSync(join(root, 'run'), { recursive: true });
    mkdirSync(join(root, 'var/lib'), { recursive: true });
    symlinkSync('/run', join(root, 'var/run'));
    symlinkSync('../../../../run', join(root, 'var/lib/up'));
    symlinkSync('loop', join(root, 'loop'));
    assert.equal(placeInRoot(root, '/var/run/x'), '/run/x');
    assert.equal(placeInRoot(root, '/var/lib/up/y'), '/run/y');
    assert.equal(placeInRoot(root, '/home/me/../you'), '/home/you');
    assert.throws(() => placeInRoot(root, '/loop/x'), /too many links/);
});

test('targets are made as folders or files like their sources', () => {
    const root = join(folder, 'targets');
    const file = join(folder, 'a file');
    mkdirSync(root);
    writeFileSync(file, 'kept');
    const table = [
        { source: folder, target: '/deep/er' },
        { source: file, target: '/deep/file' },
    ];
    makeTargets(root, table);
    assert.ok(statSync(join(root, 'deep/er')).isDirectory());
    assert.ok(statSync(join(root, 'deep/file')).isFile());
});

test('words for sh arrive as they are', () => {
    for (const word of ['plain', '', "it's", 'a b', '$HOME `x` "y" \\', 'ä;&|\n', '~', '*']) {
        const { stdout } = spawnSync('sh', ['-c', `printf %s ${quote(word)}`], {
            encoding: 'utf8',
        });
        assert.equal(stdout, word);
    }
});

test('the mount script mounts in order and goes on with the command', () => {
    const table = [{ source: '/dev', target: '/dev' }];
    table.push({ source: '/a b', target: '/a b' });
    const options = { freshProc: true, cwd: '/work', then: 'exec "$@"' };
    const lines = mountScript('/cache/root', table, options).split('\n');
    const at = text => lines.findIndex(line => line.includes(text));
    assert.equal(lines[0], 'set -e');
    assert.ok(at('mount --rbind /cache/root /cache/root') < at('mount --rbind /dev'));
    assert.ok(at('mount --rbind /dev /cache/root/dev') < at("'/cache/root/a b'"));
    assert.ok(at('mount -t proc proc /cache/root/proc') < at('pivot_root'));
    assert.ok(at('pivot_root') < at('cd /work'));
    assert.equal(lines.at(-1), 'exec "$@"');
    assert.equal(spawnSync('sh', ['-n', '-c', lines.join('\n')]).status, 0);
    const bound = mountScript('/r', [], { ...options, freshProc: false });
    assert.match(bound, /mount --rbind \/proc \/r\/proc/);
});

test("bubblewrap's arguments say the same", () => {
    const table = [
        { source: '/dev', target: '/dev' },
        { source: '/home', target: '/home' },
    ];
    const args = bubblewrapArguments('/r', table, { freshProc: true, cwd: '/w', uid: 7, gid: 8 });
    const text = args.join(' ');
    assert.match(text, /--uid 7 --gid 8/);
    assert.match(text, /--bind \/r \/ --dev-bind \/dev \/dev --bind \/home \/home --proc \/proc/);
    assert.match(text, /--chdir \/w$/);
});

test("the person's session goes in, the host's library paths do not", () => {
    const env = rootEnvironment({
        PATH: '/home/me/bin:/usr/bin',
        LD_LIBRARY_PATH: '/opt/lib',
        GI_TYPELIB_PATH: '/opt/lib/girepository-1.0',
        XDG_DATA_DIRS: '/usr/share',
        XDG_RUNTIME_DIR: '/run/user/1000',
        WAYLAND_DISPLAY: 'wayland-0',
        GSK_RENDERER: 'cairo',
        VITRINE_X: '1',
        LANG: 'de_DE.UTF-8',
        LC_ALL: 'de_DE.UTF-8',
        npm_config_cache: '/x',
        UNSET: undefined,
    });
    assert.deepEqual(Object.keys(env).sort(), [
        'GSK_RENDERER',
        'LANG',
        'PATH',
        'VITRINE_X',
        'WAYLAND_DISPLAY',
        'XDG_RUNTIME_DIR',
    ]);
    assert.equal(env.LANG, 'C.UTF-8');
    assert.ok(!env.PATH.includes('/home'));
});

test('paths among the words of a command line', () => {
    const there = new Set(['/w/disk.img', '/data/x.iso', '/run/q.sock', '/tmp/k']);
    const words = ['disk.img', '--output=/tmp/k', 'qmp:/run/q.sock', '/data/x.iso', '-v', '--', ''];
    const found = pathsIn([...words, 'bus:name', 'disk.img'], '/w', path => there.has(path));
    assert.deepEqual(found.sort(), [...there].sort());
});

test('an account line is added once', () => {
    const line = 'me:x:1000:1000::/home/me:/bin/sh';
    const once = withAccount('root:x:0:0:root:/root:/bin/bash', 1000, line);
    assert.equal(once, `root:x:0:0:root:/root:/bin/bash\n${line}\n`);
    assert.equal(withAccount(once, 1000, line), once);
});

test('the copy of a checkout follows it, and only results come back', () => {
    const checkout = join(folder, 'checkout');
    const root = join(folder, 'chroot');
    const put = (base, path, text) => {
        mkdirSync(join(base, path, '..'), { recursive: true });
        writeFileSync(join(base, path), text);
    };
    put(checkout, 'src/a.ts', 'one');
    put(checkout, 'src/b.ts', 'two');
    put(checkout, '.git/HEAD', 'ref');
    put(checkout, 'package.json', '{}');
    symlinkSync('a.ts', join(checkout, 'src/link'));
    const copy = copyIn(root, checkout);
    assert.ok(statSync(join(copy, 'src/link')).isFile());
    assert.throws(() => statSync(join(copy, '.git')));
    put(copy, 'build/shots/window.png', 'png');
    put(copy, 'build/meson-logs/testlog.txt', 'log');
    put(copy, 'build/vitrine.js', 'js');
    put(copy, 'build/meson-info/intro-tests.json', '[]');
    rmSync(join(checkout, 'src/b.ts'));
    const inode = statSync(join(copy, 'package.json')).ino;
    put(checkout, 'src/a.ts', 'changed');
    copyIn(root, checkout);
    assert.throws(() => statSync(join(copy, 'src/b.ts')));
    assert.equal(statSync(join(copy, 'src/a.ts')).size, 7);
    assert.equal(statSync(join(copy, 'package.json')).ino, inode, 'unchanged, so not copied again');
    assert.ok(statSync(join(copy, 'build/vitrine.js')).isFile());
    copyOut(root, checkout);
    assert.equal(statSync(join(checkout, 'build/shots/window.png')).size, 3);
    assert.ok(statSync(join(checkout, 'build/meson-logs/testlog.txt')).isFile());
    assert.throws(() => statSync(join(checkout, 'build/vitrine.js')));
    assert.throws(() => statSync(join(checkout, 'build/meson-info')));
});

test('a mirrored folder replaces what changed its kind', () => {
    const from = join(folder, 'from');
    const to = join(folder, 'to');
    mkdirSync(join(from, 'x'), { recursive: true });
    writeFileSync(join(from, 'y'), 'file');
    mkdirSync(join(to, 'y'), { recursive: true });
    writeFileSync(join(to, 'x'), 'file');
    mirrorFolder(from, to);
    assert.ok(statSync(join(to, 'x')).isDirectory());
    assert.ok(statSync(join(to, 'y')).isFile());
});
