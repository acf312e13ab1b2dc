// SPDX-License-Identifier: GPL-3.0-or-later

const DIRECTORY = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;

function align(length) {
    return Buffer.alloc((4 - (length % 4)) % 4);
}

/**
 * An archive in the kernel's initramfs format ("newc"). The same entries always give the same
 * bytes: no owner, no time, and sorted by name.
 */
export class Cpio {
    #entries = new Map();

    #add(path, mode, data) {
        const slash = path.lastIndexOf('/');
        if (slash > 0) this.directory(path.slice(0, slash));
        this.#entries.set(path, { mode, data });
    }

    directory(path) {
        if (!this.#entries.has(path)) this.#add(path, DIRECTORY | 0o755, Buffer.alloc(0));
    }

    file(path, data, permissions = 0o644) {
        this.#add(path, FILE | permissions, Buffer.from(data));
    }

    link(path, target) {
        this.#add(path, LINK | 0o777, Buffer.from(target));
    }

    #entry(path, { mode, data }, inode) {
        const name = Buffer.from(`${path}\0`);
        const links = (mode & DIRECTORY) === DIRECTORY && mode < FILE ? 2 : 1;
        const [owner, group, time, device] = [0, 0, 0, 0];
        const fields = [inode, mode, owner, group, links, time, data.length];
        fields.push(device, device, device, device, name.length, 0);
        const numbers = fields.map(n => n.toString(16).padStart(8, '0')).join('');
        const header = Buffer.concat([Buffer.from(`070701${numbers}`), name]);
        return [header, align(header.length), data, align(data.length)];
    }

    toBuffer() {
        const paths = [...this.#entries.keys()].sort();
        const parts = paths.flatMap((p, i) => this.#entry(p, this.#entries.get(p), i + 1));
        const trailer = { mode: 0, data: Buffer.alloc(0) };
        return Buffer.concat([...parts, ...this.#entry('TRAILER!!!', trailer, 0)]);
    }
}
