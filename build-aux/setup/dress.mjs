// SPDX-License-Identifier: GPL-3.0-or-later
// What the root must know of the host and the person before a program starts in it. Copied, not
// mounted: it works in every way in, and is written only when it differs.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';

import { placeInRoot } from './mounts.mjs';

function read(file) {
    try {
        return readFileSync(file);
    } catch {
        return null;
    }
}

/** Replaces a file of the root in one step, whatever link was there, unless it is the same. */
function put(root, path, content) {
    const file = join(root, placeInRoot(root, path));
    if (read(file)?.equals(content)) return;
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, content);
    renameSync(temporary, file);
}

/** The account file with a line for this id, if it has none. */
export function withAccount(text, id, line) {
    const known = text.split('\n').some(entry => entry.split(':')[2] === String(id));
    if (known) return text;
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}

/** Puts the host's network names, time zone and machine id and the person's account in the root. */
export function dressRoot(root) {
    for (const path of ['/etc/resolv.conf', '/etc/hosts', '/etc/localtime']) {
        const content = read(path);
        if (content) put(root, path, content);
    }
    const id = read('/etc/machine-id');
    // D-Bus wants one; where the host has none, the root gets its own.
    if (id?.length) put(root, '/etc/machine-id', id);
    else if (!read(join(root, 'etc/machine-id'))?.length) {
        put(root, '/etc/machine-id', Buffer.from(`${randomBytes(16).toString('hex')}\n`));
    }
    const uid = process.getuid();
    const gid = process.getgid();
    let person;
    try {
        person = userInfo();
    } catch {
        // A container may run under an id without an account.
        person = { username: 'person', homedir: process.env.HOME ?? '/' };
    }
    const { username: name, homedir: home } = person;
    const account = `${name}:x:${uid}:${gid}:${name}:${home}:/bin/sh`;
    for (const [path, number, line] of [
        ['/etc/passwd', uid, account],
        ['/etc/group', gid, `${name}:x:${gid}:`],
    ]) {
        if (!existsSync(join(root, path))) continue;
        const text = readFileSync(join(root, path), 'utf8');
        put(root, path, Buffer.from(withAccount(text, number, line)));
    }
}
