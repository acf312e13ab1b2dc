// SPDX-License-Identifier: GPL-3.0-or-later
//
// As much of a vhost-user-gpu process as QEMU needs to have such a graphics card: it answers what
// it is asked at the start, and never draws.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { writeBytes } from '../../src/memory/write-bytes.js';

const HEADER_BYTES = 12;

const GET_FEATURES = 1;
const GET_PROTOCOL_FEATURES = 15;

/** VIRTIO_F_VERSION_1, and VHOST_USER_F_PROTOCOL_FEATURES. */
const FEATURES = (1n << 32n) | (1n << 30n);

/** VHOST_USER_PROTOCOL_F_CONFIG, without which QEMU does not start. */
const PROTOCOL_FEATURES = 1n << 9n;

/** Version 1 of the protocol, and this is a reply. */
const REPLY = 0x1 | 0x4;

export class VhostUserGpu {
    readonly #service = Gio.SocketService.new();
    readonly #connections: Gio.SocketConnection[] = [];

    constructor(readonly path: string) {
        const { STREAM } = Gio.SocketType;
        const { DEFAULT } = Gio.SocketProtocol;
        this.#service.add_address(Gio.UnixSocketAddress.new(path), STREAM, DEFAULT, null);
        this.#service.connect('incoming', (_service, connection) => {
            this.#connections.push(connection);
            this.#serve(connection).catch(() => undefined);
            return true;
        });
        this.#service.start();
    }

    /** A machine's arguments that have it use this process as its graphics card. */
    get arguments(): readonly string[] {
        return [
            ...['-object', 'memory-backend-memfd,id=mem,size=64M,share=on'],
            ...['-machine', 'memory-backend=mem'],
            ...['-chardev', `socket,id=gpu,path=${this.path}`],
            ...['-device', 'vhost-user-gpu-pci,chardev=gpu'],
        ];
    }

    async #serve(connection: Gio.SocketConnection): Promise<void> {
        for (;;) {
            const header = await this.#read(connection, HEADER_BYTES);
            const request = header.getUint32(0, true);
            await this.#read(connection, header.getUint32(8, true));
            if (request !== GET_FEATURES && request !== GET_PROTOCOL_FEATURES) continue;
            const reply = new DataView(new ArrayBuffer(HEADER_BYTES + 8));
            reply.setUint32(0, request, true);
            reply.setUint32(4, REPLY, true);
            reply.setUint32(8, 8, true);
            const features = request === GET_FEATURES ? FEATURES : PROTOCOL_FEATURES;
            reply.setBigUint64(HEADER_BYTES, features, true);
            const bytes = new Uint8Array(reply.buffer);
            await writeBytes(connection.get_output_stream(), new GLib.Bytes(bytes), null);
        }
    }

    async #read(connection: Gio.SocketConnection, count: number): Promise<DataView> {
        const bytes = new Uint8Array(count);
        for (let at = 0; at < count;) {
            const stream = connection.get_input_stream();
            const part = await stream.read_bytes_async(count - at, GLib.PRIORITY_DEFAULT, null);
            if (part.get_size() === 0) throw new Error('QEMU has hung up');
            bytes.set(part.toArray(), at);
            at += part.get_size();
        }
        return new DataView(bytes.buffer);
    }

    close(): void {
        this.#service.stop();
        this.#service.close();
        for (const connection of this.#connections) connection.close(null);
        GLib.unlink(this.path);
    }
}
