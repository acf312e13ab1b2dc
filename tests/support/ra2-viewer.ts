// SPDX-License-Identifier: GPL-3.0-or-later
//
// A viewer's part in the handshake by RSA-AES, for specs.
import GLib from 'gi://GLib?version=2.0';

import { joinArrays } from '../../src/memory/join-arrays.js';
import { randomBytes } from '../../src/memory/random-bytes.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { DecipheringStream, EncipheringStream } from '../../src/rfb/ra2/enciphered-stream.js';
import { fingerprintOf } from '../../src/rfb/ra2/ra2.js';
import { RsaKey, RsaPublicKey } from '../../src/rfb/ra2/rsa-key.js';
import { VIEWER_KEY } from './rsa-keys.js';

type Conversation = Generator<number, void, Uint8Array>;

function digest(type: GLib.ChecksumType, ...parts: Uint8Array[]): Uint8Array {
    const bytes = new GLib.Bytes(joinArrays(parts));
    const hex = GLib.compute_checksum_for_bytes(type, bytes) ?? '';
    return Uint8Array.from(hex.match(/../g) ?? [], byte => parseInt(byte, 16));
}

/** Which byte of which of its messages is another than it should be. */
export interface Mangling {
    readonly message: number;
    readonly at: number;
    readonly xor: number;
}

/** Hears what a server says, and says what it answers. */
export class Ra2Viewer {
    /** The server's last word: 0 where it lets the viewer in; null before it. */
    result: number | null = null;
    serverFingerprint = '';
    mangle: Mangling | null = null;
    readonly #said: Uint8Array[] = [];
    readonly #conversation: Conversation;
    readonly #security: number;
    readonly #password: string;
    #waiting: Uint8Array = new Uint8Array(0);
    #wanted: number;
    #opening: DecipheringStream | null = null;
    #sealing: EncipheringStream | null = null;
    #messages = 0;

    constructor(security: number, password: string) {
        this.#security = security;
        this.#password = password;
        this.#conversation = this.#converse();
        this.#wanted = this.#conversation.next().value ?? 0;
    }

    /** What it has to say. */
    take(): Uint8Array {
        return joinArrays(this.#said.splice(0));
    }

    hear(bytes: Uint8Array): void {
        const plain = this.#opening ? this.#opening.push(bytes) : bytes;
        this.#waiting = joinArrays([this.#waiting, plain]);
        while (this.#wanted > 0 && this.#waiting.length >= this.#wanted) {
            const piece = this.#waiting.slice(0, this.#wanted);
            this.#waiting = this.#waiting.slice(this.#wanted);
            this.#wanted = this.#conversation.next(piece).value ?? 0;
        }
    }

    #say(bytes: Uint8Array): void {
        const said = this.#sealing ? this.#sealing.seal(bytes) : bytes;
        const { message = -1, at = 0, xor = 0 } = this.mangle ?? {};
        if (this.#messages++ === message) {
            const place = at % said.length;
            said[place] = (said[place] ?? 0) ^ xor;
        }
        this.#said.push(said);
    }

    *#converse(): Conversation {
        yield 12;
        this.#say(new TextEncoder().encode('RFB 003.008\n'));
        const [count = 0] = yield 1;
        const offered = yield count;
        if (!offered.includes(this.#security)) throw new Error(`offered: ${offered.join(', ')}`);
        this.#say(new Uint8Array([this.#security]));
        const isStrong = this.#security > 100;
        const type = isStrong ? GLib.ChecksumType.SHA256 : GLib.ChecksumType.SHA1;
        const keyBytes = isStrong ? 32 : 16;
        const lengthBytes = yield 4;
        const size = Math.ceil(new DataView(lengthBytes.slice().buffer).getUint32(0) / 8);
        const modulus = yield size;
        const exponent = yield size;
        const server = joinArrays([lengthBytes, modulus, exponent]);
        const serverKey = RsaPublicKey.fromNumbers(modulus, exponent);
        this.serverFingerprint = fingerprintOf(serverKey);
        const key = RsaKey.fromPem(VIEWER_KEY);
        const { publicKey } = key;
        const own = new ByteWriter()
            .u32(publicKey.bits)
            .bytes(publicKey.modulus)
            .bytes(publicKey.exponent)
            .take();
        this.#say(own);
        const random = randomBytes(keyBytes);
        const enciphered = serverKey.encipher(random);
        this.#say(new ByteWriter().u16(enciphered.length).bytes(enciphered).take());
        const [high = 0, low = 0] = yield 2;
        const serverRandom = key.decipher(yield (high << 8) | low);
        // Only where what it said was mangled.
        if (!serverRandom) return;
        this.#sealing = new EncipheringStream(
            digest(type, serverRandom, random).subarray(0, keyBytes),
        );
        this.#opening = new DecipheringStream(
            digest(type, random, serverRandom).subarray(0, keyBytes),
        );
        this.#waiting = this.#opening.push(this.#waiting);
        this.#say(digest(type, own, server));
        const expected = digest(type, server, own);
        const hash = yield expected.length;
        if (hash.some((byte, at) => byte !== expected[at])) return;
        const [subtype = 0] = yield 1;
        if (subtype !== 2) throw new Error(`it asks for ${subtype}`);
        const password = new TextEncoder().encode(this.#password);
        this.#say(new ByteWriter().u8(0).u8(password.length).bytes(password).take());
        if (this.#security === 6 || this.#security === 130) {
            this.#waiting = this.#opening.rest;
            this.#opening = null;
            this.#sealing = null;
        }
        this.result = new DataView((yield 4).slice().buffer).getUint32(0);
        this.#say(new Uint8Array([1]));
    }
}
