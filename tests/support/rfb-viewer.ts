// SPDX-License-Identifier: GPL-3.0-or-later
//
// A viewer for specs that says exactly what it is told to, and tells what it hears.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { vncResponse } from '../../src/rfb/vnc-authentication.js';
import { within } from './main-loop.js';

Gio._promisify(Gio.TlsConnection.prototype, 'handshake_async', 'handshake_finish');

const ANSWER_MS = 20_000;
const GREETING = 'RFB 003.008\n';

/** A rectangle of an update. */
export interface HeardRect {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly encoding: number;
    readonly data: Uint8Array;
}

/** What a server says once a viewer is in. */
export type HeardMessage =
    | { readonly kind: 'update'; readonly rects: readonly HeardRect[] }
    | { readonly kind: 'sound'; readonly news: number; readonly data: Uint8Array }
    | { readonly kind: 'xvp'; readonly code: number }
    | { readonly kind: 'cut'; readonly text: Uint8Array }
    | { readonly kind: 'fence'; readonly flags: number; readonly payload: Uint8Array }
    | { readonly kind: 'end of continuous updates' };

/** How a viewer comes in. */
export interface Entrance {
    /** Whether others may stay. */
    readonly isShared?: boolean;
    readonly password?: string;
}

/** A connection to a VNC server; pixels come raw, in 32 bits. */
export class RfbViewer {
    width = 0;
    height = 0;
    name = '';
    #stream: Gio.IOStream;
    #waiting: Uint8Array = new Uint8Array(0);

    private constructor(stream: Gio.IOStream) {
        this.#stream = stream;
    }

    /** @param address - a port of this computer, or the path of a socket */
    static async connect(address: number | string): Promise<RfbViewer> {
        const place =
            typeof address === 'number'
                ? Gio.NetworkAddress.new('127.0.0.1', address)
                : Gio.UnixSocketAddress.new(address);
        return new RfbViewer(await new Gio.SocketClient().connect_async(place, null));
    }

    /** @param socket - connected to a server; the viewer's from now on */
    static onSocket(socket: Gio.Socket): RfbViewer {
        return new RfbViewer(socket.connection_factory_create_connection());
    }

    /** Connects and comes in. */
    static async enter(address: number | string, how: Entrance = {}): Promise<RfbViewer> {
        const viewer = await RfbViewer.connect(address);
        await viewer.enter(how);
        return viewer;
    }

    async send(fill: (writer: ByteWriter) => unknown): Promise<void> {
        const writer = new ByteWriter();
        fill(writer);
        const output = this.#stream.get_output_stream();
        let bytes = writer.take();
        while (bytes.length > 0) {
            const written = await output.write_bytes_async(
                new GLib.Bytes(bytes),
                GLib.PRIORITY_DEFAULT,
                null,
            );
            bytes = bytes.slice(written);
        }
    }

    /** Exactly so many of the next bytes. */
    async take(count: number): Promise<Uint8Array> {
        const parts = [this.#waiting];
        let length = this.#waiting.length;
        while (length < count) {
            const bytes = await this.#read(Math.max(count - length, 64 * 1024));
            if (bytes.length === 0) throw new Error(`the server hung up after ${length} bytes`);
            parts.push(bytes);
            length += bytes.length;
        }
        const all = joinArrays(parts);
        this.#waiting = all.slice(count);
        return all.slice(0, count);
    }

    async #read(count: number): Promise<Uint8Array> {
        const input = this.#stream.get_input_stream();
        const reading = input.read_bytes_async(count, GLib.PRIORITY_DEFAULT, null);
        return (await within(reading, 'the server’s next word', ANSWER_MS)).toArray();
    }

    /** Everything until the server hangs up. */
    async rest(): Promise<Uint8Array> {
        const parts = [this.#waiting];
        for (;;) {
            const bytes = await this.#read(64 * 1024);
            if (bytes.length === 0) return joinArrays(parts);
            parts.push(bytes);
        }
    }

    /**
     * Comes in by VeNCrypt without a password.
     *
     * @param certificate - what it shows; null for none
     */
    async enterByTls(certificate: Gio.TlsCertificate | null): Promise<void> {
        const [vencrypt, x509None] = [19, 260];
        await this.take(GREETING.length);
        await this.send(writer => writer.bytes(new TextEncoder().encode(GREETING)));
        await this.take(await this.u8());
        await this.send(writer => writer.u8(vencrypt));
        await this.take(2);
        await this.send(writer => writer.u8(0).u8(2));
        await this.u8();
        await this.take(4 * (await this.u8()));
        await this.send(writer => writer.u32(x509None));
        await this.u8();
        await this.#startTls(certificate);
        if ((await this.u32()) !== 0) throw new Error('not let in');
        await this.#initialize(true);
    }

    async #startTls(certificate: Gio.TlsCertificate | null): Promise<void> {
        const client = Gio.TlsClientConnection.new(this.#stream, null);
        const tls = client as unknown as Gio.TlsConnection;
        if (certificate) tls.set_certificate(certificate);
        tls.connect('accept-certificate', () => true);
        const { prototype } = Gio.TlsConnection;
        await prototype.handshake_async.call(tls, GLib.PRIORITY_DEFAULT, null);
        this.#stream = tls;
    }

    async u8(): Promise<number> {
        const [value = 0] = await this.take(1);
        return value;
    }

    async u16(): Promise<number> {
        const [high = 0, low = 0] = await this.take(2);
        return (high << 8) | low;
    }

    async u32(): Promise<number> {
        return new DataView((await this.take(4)).buffer).getUint32(0);
    }

    async enter({ isShared = true, password }: Entrance): Promise<void> {
        await this.take(GREETING.length);
        await this.send(writer => writer.bytes(new TextEncoder().encode(GREETING)));
        const offered = await this.take(await this.u8());
        const security = password === undefined ? 1 : 2;
        if (!offered.includes(security)) throw new Error(`offered: ${offered.join(', ')}`);
        await this.send(writer => writer.u8(security));
        if (password !== undefined) {
            const response = vncResponse(password, await this.take(16));
            await this.send(writer => writer.bytes(response));
        }
        if ((await this.u32()) !== 0)
            throw new Error(new TextDecoder().decode(await this.take(await this.u32())));
        await this.#initialize(isShared);
    }

    async #initialize(isShared: boolean): Promise<void> {
        await this.send(writer => writer.u8(Number(isShared)));
        this.width = await this.u16();
        this.height = await this.u16();
        await this.take(16);
        this.name = new TextDecoder().decode(await this.take(await this.u32()));
    }

    /** Says what it understands, beside raw pixels. */
    async understand(...encodings: number[]): Promise<void> {
        await this.send(writer => {
            writer.u8(2).u8(0).u16(encodings.length);
            for (const encoding of encodings) writer.u32(encoding);
        });
    }

    async requestUpdate(isIncremental: boolean): Promise<void> {
        await this.send(writer =>
            writer.u8(3).u8(Number(isIncremental)).u16(0).u16(0).u16(this.width).u16(this.height),
        );
    }

    /** @param qnum - QEMU's number of the key */
    async key(keysym: number, qnum: number, isDown: boolean): Promise<void> {
        await this.send(writer => writer.u8(255).u8(0).u16(Number(isDown)).u32(keysym).u32(qnum));
    }

    /** The next message. */
    async hear(): Promise<HeardMessage> {
        const kind = await this.u8();
        switch (kind) {
            case 0:
                return { kind: 'update', rects: await this.#hearRects() };
            case 3: {
                await this.take(3);
                return { kind: 'cut', text: await this.take(await this.u32()) };
            }
            case 150:
                return { kind: 'end of continuous updates' };
            case 248: {
                await this.take(3);
                const flags = await this.u32();
                return { kind: 'fence', flags, payload: await this.take(await this.u8()) };
            }
            case 250: {
                await this.take(2);
                return { kind: 'xvp', code: await this.u8() };
            }
            case 255: {
                await this.take(1);
                const news = await this.u16();
                const data = await this.take(news === 2 ? await this.u32() : 0);
                return { kind: 'sound', news, data };
            }
            default:
                throw new Error(`a message of the kind ${kind}`);
        }
    }

    /** The next message of a kind; others are passed over. */
    async hearKind<Kind extends HeardMessage['kind']>(
        kind: Kind,
    ): Promise<Extract<HeardMessage, { kind: Kind }>> {
        for (;;) {
            const message = await this.hear();
            if (message.kind === kind) return message as Extract<HeardMessage, { kind: Kind }>;
        }
    }

    async #hearRects(): Promise<HeardRect[]> {
        await this.take(1);
        const rects: HeardRect[] = [];
        for (let left = await this.u16(); left > 0; left--) {
            const [x, y] = [await this.u16(), await this.u16()];
            const [width, height] = [await this.u16(), await this.u16()];
            const encoding = (await this.u32()) | 0;
            const data = await this.take(await this.#lengthOf(encoding, width * height));
            if (encoding === -223 || encoding === -308) [this.width, this.height] = [width, height];
            rects.push({ x, y, width, height, encoding, data });
        }
        return rects;
    }

    async #lengthOf(encoding: number, pixels: number): Promise<number> {
        switch (encoding) {
            case 0:
                return pixels * 4;
            case 16:
                return this.u32();
            case 50:
                // Its flags are before the stream, and are not counted in its length.
                return 4 + (await this.u32());
            case -261:
                return 1;
            case -307:
                return this.u32();
            case -308:
                return 3 + 16 * (await this.u8());
            default:
                return 0;
        }
    }

    close(): void {
        try {
            this.#stream.close(null);
        } catch {
            // TLS that was refused has nothing to close.
        }
    }
}
