// SPDX-License-Identifier: GPL-3.0-or-later
import './forge-globals.js';
import forge, { type PrivateKey, type PublicKey } from 'node-forge/lib/forge';
import 'node-forge/lib/pem';
import 'node-forge/lib/rsa';

import { randomBytes } from '../../memory/random-bytes.js';

const PADDING = 'RSAES-PKCS1-V1_5';

/** The protocol's bounds. */
export const RSA_BITS = { least: 1024, most: 8192 } as const;

/**
 * Of a viewer's exponent, which is 65537 in all that there are. One as long as the modulus would have
 * this server count for seconds for whoever sends it.
 */
const MAX_EXPONENT_BITS = 64;

// Its own generator has nothing to begin with here, and blinding and padding must not be guessed.
forge.random.getBytesSync = count => textOf(randomBytes(count));
forge.random.getBytes = forge.random.getBytesSync;

function textOf(bytes: Uint8Array): string {
    return Array.from(bytes, byte => String.fromCharCode(byte)).join('');
}

function bytesOf(text: string): Uint8Array {
    return Uint8Array.from(text, character => character.charCodeAt(0));
}

function hexOf(bytes: Uint8Array): string {
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** A number, most significant byte first, in `length` bytes. */
function numberBytes(hex: string, length: number): Uint8Array {
    const digits = hex.padStart(length * 2, '0');
    return Uint8Array.from({ length }, (_, at) => parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

/** Those of keys are; others make the arithmetic slow, or not end. */
function isOdd(number: Uint8Array): boolean {
    return ((number.at(-1) ?? 0) & 1) === 1;
}

/** The public half of an RSA key, as RFB's messages have it. */
export class RsaPublicKey {
    readonly bits: number;
    readonly modulus: Uint8Array;
    readonly exponent: Uint8Array;
    readonly #key: PublicKey;

    constructor(key: PublicKey) {
        this.#key = key;
        this.bits = key.n.bitLength();
        this.modulus = numberBytes(key.n.toString(16), this.size);
        this.exponent = numberBytes(key.e.toString(16), this.size);
    }

    /**
     * @param modulus - and `exponent`: most significant byte first
     * @throws RangeError, in a few words, where no key has such numbers
     */
    static fromNumbers(modulus: Uint8Array, exponent: Uint8Array): RsaPublicKey {
        const { BigInteger } = forge.jsbn;
        const [n, e] = [modulus, exponent].map(bytes => new BigInteger(hexOf(bytes), 16));
        if (!n || !e || !isOdd(modulus) || !isOdd(exponent)) throw new RangeError('no RSA key');
        if (e.bitLength() > MAX_EXPONENT_BITS)
            throw new RangeError(`an RSA key with an exponent of ${e.bitLength()} bits`);
        return new RsaPublicKey(forge.pki.setRsaPublicKey(n, e));
    }

    /** Bytes of its numbers, and of what it enciphers. */
    get size(): number {
        return Math.ceil(this.bits / 8);
    }

    encipher(data: Uint8Array): Uint8Array {
        return bytesOf(this.#key.encrypt(textOf(data), PADDING));
    }
}

/** An RSA key. */
export class RsaKey {
    readonly publicKey: RsaPublicKey;
    readonly #key: PrivateKey;

    private constructor(key: PrivateKey) {
        this.#key = key;
        this.publicKey = new RsaPublicKey(forge.pki.setRsaPublicKey(key.n, key.e));
    }

    /**
     * Reads a key as `openssl genrsa` writes it.
     *
     * @throws RangeError, in a few words, where there is none, or one that viewers do not take
     */
    static fromPem(pem: string): RsaKey {
        let key: RsaKey;
        try {
            const part = forge.pem
                .decode(pem)
                .find(({ type }) => /^(RSA )?PRIVATE KEY$/.test(type));
            if (!part) throw new RangeError('no key');
            key = new RsaKey(forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(part.body)));
        } catch (error) {
            throw new RangeError('it has no RSA key in PEM without a passphrase', { cause: error });
        }
        const { bits } = key.publicKey;
        if (bits < RSA_BITS.least || bits > RSA_BITS.most)
            throw new RangeError(`its key has ${bits} bits`);
        return key;
    }

    /** What was enciphered for this key; null where it was not. */
    decipher(data: Uint8Array): Uint8Array | null {
        try {
            return bytesOf(this.#key.decrypt(textOf(data), PADDING));
        } catch {
            return null;
        }
    }
}
