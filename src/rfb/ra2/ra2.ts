// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { joinArrays } from '../../memory/join-arrays.js';
import { randomBytes } from '../../memory/random-bytes.js';
import type { StreamFilter } from '../byte-feed.js';
import type { ByteWriter } from '../byte-writer.js';
import { Security } from '../numbers.js';
import { bytes, ProtocolError, u16, u32, u8, type Parse } from '../parse.js';
import { isSameSecret } from '../vnc-authentication.js';
import { DecipheringStream, EncipheringStream } from './enciphered-stream.js';
import { RSA_BITS, RsaPublicKey, type RsaKey } from './rsa-key.js';

/** The best first: all is enciphered, or only the password is. */
export const RA2_SECURITIES: readonly number[] = [
    Security.RA2_256,
    Security.RA2,
    Security.RA2NE_256,
    Security.RA2NE,
];

/** The viewer is asked for a password, not for a name. */
const PASSWORD_ONLY = 2;

/** How what is sent from now on is enciphered, and what comes is deciphered. */
export interface StreamCipher {
    seal(bytes: Uint8Array): Uint8Array;
    readonly filter: StreamFilter;
}

interface Output {
    send(fill: (writer: ByteWriter) => void): void;
    /** Everything from now on is enciphered; null: nothing is any more. */
    encipher(cipher: StreamCipher | null): void;
}

interface Strength {
    readonly keyBytes: 16 | 32;
    readonly checksum: GLib.ChecksumType;
    readonly isAllEnciphered: boolean;
}

function strengthOf(security: number): Strength {
    const isStrong = security === Security.RA2_256 || security === Security.RA2NE_256;
    return {
        keyBytes: isStrong ? 32 : 16,
        checksum: isStrong ? GLib.ChecksumType.SHA256 : GLib.ChecksumType.SHA1,
        isAllEnciphered: security === Security.RA2 || security === Security.RA2_256,
    };
}

function digest(type: GLib.ChecksumType, ...parts: Uint8Array[]): Uint8Array {
    const hex = GLib.compute_checksum_for_bytes(type, new GLib.Bytes(joinArrays(parts))) ?? '';
    return Uint8Array.from(hex.match(/../g) ?? [], byte => parseInt(byte, 16));
}

/** A key as it is sent: its length in bits, and both numbers. */
function keyMessage({ bits, modulus, exponent }: RsaPublicKey): Uint8Array {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bits);
    return joinArrays([length, modulus, exponent]);
}

/** What a person compares to know the server, written as TigerVNC's viewer shows it. */
export function fingerprintOf(key: RsaPublicKey): string {
    const hash = digest(GLib.ChecksumType.SHA1, keyMessage(key)).subarray(0, 8);
    return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('-');
}

/**
 * Agrees on keys by which the password, or all that follows, is enciphered: RealVNC's RSA-AES, as
 * TigerVNC speaks it.
 *
 * @param security - one of {@link RA2_SECURITIES}
 * @returns the password that the viewer gives
 * @throws ProtocolError where the viewer has another idea of what was said
 */
export function* askByRa2(output: Output, security: number, key: RsaKey): Parse<Uint8Array> {
    const { keyBytes, checksum, isAllEnciphered } = strengthOf(security);
    const own = keyMessage(key.publicKey);
    output.send(writer => writer.bytes(own));
    const viewer = yield* readKey();
    const viewerKey = publicKeyOf(viewer);
    const random = randomBytes(keyBytes);
    const enciphered = encipherFor(viewerKey, random, viewer.modulus.length);
    output.send(writer => writer.u16(enciphered.length).bytes(enciphered));
    const viewerRandom = yield* readRandom(key, keyBytes);
    const toViewer = digest(checksum, viewerRandom, random).subarray(0, keyBytes);
    const toServer = digest(checksum, random, viewerRandom).subarray(0, keyBytes);
    const sealing = new EncipheringStream(toViewer);
    output.encipher({
        seal: part => sealing.seal(part),
        filter: new DecipheringStream(toServer),
    });
    output.send(writer => writer.bytes(digest(checksum, own, viewer.message)));
    const expected = digest(checksum, viewer.message, own);
    if (!isSameSecret(yield* bytes(expected.length), expected))
        throw new ProtocolError('the viewer saw other keys than were sent');
    output.send(writer => writer.u8(PASSWORD_ONLY));
    yield* bytes(yield* u8());
    const password = yield* bytes(yield* u8());
    if (!isAllEnciphered) output.encipher(null);
    return password;
}

interface ViewerKey {
    readonly modulus: Uint8Array;
    readonly exponent: Uint8Array;
    /** As it came. */
    readonly message: Uint8Array;
}

function* readKey(): Parse<ViewerKey> {
    const bits = yield* u32();
    if (bits < RSA_BITS.least || bits > RSA_BITS.most)
        throw new ProtocolError(`an RSA key of ${bits} bits`);
    const size = Math.ceil(bits / 8);
    const modulus = yield* bytes(size);
    const exponent = yield* bytes(size);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bits);
    return { modulus, exponent, message: joinArrays([length, modulus, exponent]) };
}

/** @throws ProtocolError where no key has such numbers */
function publicKeyOf({ modulus, exponent }: ViewerKey): RsaPublicKey {
    try {
        return RsaPublicKey.fromNumbers(modulus, exponent);
    } catch (error) {
        if (error instanceof RangeError) throw new ProtocolError(error.message);
        throw error;
    }
}

/** What is sent for a key has its length, as the viewer told it. */
function encipherFor(key: RsaPublicKey, data: Uint8Array, length: number): Uint8Array {
    if (key.bits < RSA_BITS.least) throw new ProtocolError(`an RSA key of ${key.bits} bits`);
    const enciphered = key.encipher(data);
    return joinArrays([new Uint8Array(length - enciphered.length), enciphered]);
}

function* readRandom(key: RsaKey, count: number): Parse<Uint8Array> {
    const length = yield* u16();
    if (length !== key.publicKey.size) throw new ProtocolError(`${length} bytes for our key`);
    const random = key.decipher(yield* bytes(length));
    // Who tries paddings learns nothing: the keys are then others, as they are for any wrong number.
    return random?.length === count ? random : randomBytes(count);
}
