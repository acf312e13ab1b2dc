// SPDX-License-Identifier: GPL-3.0-or-later
//
// RSA and AES by published vectors, and the handshake of a viewer that does its part.
import fc from 'fast-check';

import { joinArrays } from '../../src/memory/join-arrays.js';
import { ByteFeed } from '../../src/rfb/byte-feed.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { handshake, type Doorkeeper } from '../../src/rfb/handshake.js';
import { ProtocolError, type Parse } from '../../src/rfb/parse.js';
import { openEax, sealEax } from '../../src/rfb/ra2/eax.js';
import { DecipheringStream, EncipheringStream } from '../../src/rfb/ra2/enciphered-stream.js';
import { fingerprintOf, type StreamCipher } from '../../src/rfb/ra2/ra2.js';
import { RsaKey } from '../../src/rfb/ra2/rsa-key.js';
import { Ra2Viewer } from '../support/ra2-viewer.js';
import { CASES } from '../support/arbitrary.js';
import { RSA_KEY, RSA_OPENSSL } from '../support/rsa-keys.js';

const hex = (text: string): Uint8Array =>
    Uint8Array.from(text.match(/../g) ?? [], byte => parseInt(byte, 16));

/** Key, nonce, header, message and what is made of it: appendix of “The EAX Mode of Operation”. */
const EAX_VECTORS = [
    [
        '233952DEE4D5ED5F9B9C6D6FF80FF478',
        '62EC67F9C3A4A407FCB2A8C49031A8B3',
        '6BFB914FD07EAE6B',
        '',
        'E037830E8389F27B025A2D6527E79D01',
    ],
    [
        '91945D3F4DCBEE0BF45EF52255F095A4',
        'BECAF043B0A23D843194BA972C66DEBD',
        'FA3BFD4806EB53FA',
        'F7FB',
        '19DD5C4C9331049D0BDAB0277408F67967E5',
    ],
    [
        '01F74AD64077F2E704C0F60ADA3DD523',
        '70C3DB4F0D26368400A10ED05D2BFF5E',
        '234A3463C1264AC6',
        '1A47CB4933',
        'D851D5BAE03A59F238A23E39199DC9266626C40F80',
    ],
    [
        '8395FCF1E95BEBD697BD010BC766AAC3',
        '22E7ADD93CFC6393C57EC0B3C17D6B44',
        '126735FCC320D25A',
        'CA40D7446E545FFAED3BD12A740A659FFBBB3CEAB7',
        'CB8920F87A6C75CFF39627B56E3ED197C552D295A7CFC46AFC253B4652B1AF3795B124AB6E',
    ],
] as const;

describe('AES in EAX mode', () => {
    it('is that of the published vectors, both ways', () => {
        for (const vector of EAX_VECTORS) {
            const [key, nonce, header, message, sealed] = vector.map(hex) as [
                Uint8Array,
                Uint8Array,
                Uint8Array,
                Uint8Array,
                Uint8Array,
            ];
            expect([...sealEax(key, nonce, header, message)]).toEqual([...sealed]);
            expect([...(openEax(key, nonce, header, sealed) ?? [99])]).toEqual([...message]);
        }
    });

    it('opens nothing of which a bit is another', () => {
        const [key, nonce, header, , sealed] = EAX_VECTORS[3].map(hex);
        if (!key || !nonce || !header || !sealed) throw new Error('no vector');
        for (let bit = 0; bit < sealed.length * 8; bit++) {
            const forged = sealed.slice();
            forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
            expect(openEax(key, nonce, header, forged)).toBeNull();
        }
        expect(openEax(key, nonce, header, sealed.slice(0, 5))).toBeNull();
    });

    it('is a stream again, however it was cut', () => {
        const key = new Uint8Array(32).fill(7);
        const data = fc.array(fc.uint8Array({ maxLength: 9000 }), { maxLength: 6 });
        fc.assert(
            fc.property(data, fc.integer({ min: 1, max: 500 }), (parts, size) => {
                const sealing = new EncipheringStream(key);
                const sent = joinArrays(parts.map(part => sealing.seal(part)));
                const opening = new DecipheringStream(key);
                const opened: Uint8Array[] = [];
                for (let at = 0; at < sent.length; at += size)
                    opened.push(opening.push(sent.slice(at, at + size)));
                expect(joinArrays(opened)).toEqual(joinArrays(parts));
            }),
            { numRuns: 20 * CASES },
        );
    });
});

describe('An RSA key', () => {
    it('is read from PEM of either kind, and known by its fingerprint', () => {
        for (const pem of [RSA_KEY.pkcs1, RSA_KEY.pkcs8]) {
            const { publicKey } = RsaKey.fromPem(pem);
            expect(publicKey.bits).toBe(2048);
            expect(fingerprintOf(publicKey)).toBe(RSA_KEY.fingerprint);
        }
    });

    it('deciphers what OpenSSL enciphered for it, and nothing else', () => {
        const key = RsaKey.fromPem(RSA_KEY.pkcs1);
        const plain = key.decipher(hex(RSA_OPENSSL.enciphered));
        expect(plain && new TextDecoder().decode(plain)).toBe(RSA_OPENSSL.plain);
        const forged = hex(RSA_OPENSSL.enciphered);
        forged[20] = (forged[20] ?? 0) ^ 1;
        const other = key.decipher(forged);
        expect(other && new TextDecoder().decode(other)).not.toBe(RSA_OPENSSL.plain);
    });

    it('deciphers what was enciphered with its public half', () => {
        const key = RsaKey.fromPem(RSA_KEY.pkcs8);
        const secret = new Uint8Array([1, 2, 3]);
        const [first, second] = [0, 1].map(() => key.publicKey.encipher(secret));
        expect(first).not.toEqual(second);
        expect([...(key.decipher(first ?? secret) ?? [])]).toEqual([1, 2, 3]);
    });

    it('is no other kind of key, nor too short', () => {
        for (const pem of ['', 'no key', RSA_KEY.pkcs1.replaceAll('RSA PRIVATE', 'PUBLIC')])
            expect(() => RsaKey.fromPem(pem)).toThrowError(RangeError, /no RSA key in PEM/);
    });
});

describe('The handshake by RSA-AES', () => {
    const key = RsaKey.fromPem(RSA_KEY.pkcs1);
    let failures = 0;

    const door: Doorkeeper = {
        password: 'longer than eight',
        isOpen: true,
        startTls: null,
        rsaKey: key,
        mayTry: () => Promise.resolve(),
        failed: () => {
            failures++;
        },
    };

    /** A server, and a viewer that talks to it in pieces of a size. */
    function talk(security: number, password: string, size: number) {
        const viewer = new Ra2Viewer(security, password);
        const writer = new ByteWriter();
        let cipher: StreamCipher | null = null;
        let ended: Error | null | undefined;
        const ends: { feed: ByteFeed | null } = { feed: null };
        const output = {
            send: (fill: (writer: ByteWriter) => void): void => {
                fill(writer);
                const bytes = writer.take();
                viewer.hear(cipher ? cipher.seal(bytes) : bytes);
            },
            encipher: (next: StreamCipher | null): void => {
                cipher = next;
                ends.feed?.setFilter(next?.filter ?? null);
            },
        };
        function* conversation(): Parse<void> {
            yield* handshake(output, door);
        }
        ends.feed = new ByteFeed(conversation(), {
            ended: error => {
                ended = error;
            },
            ready: () => undefined,
        });
        const { feed } = ends;
        return {
            viewer,
            ended: () => ended,
            /** Lets both speak until neither has anything to say. */
            run: async (): Promise<void> => {
                for (let turn = 0; turn < 20; turn++) {
                    const said = viewer.take();
                    for (let at = 0; at < said.length; at += size)
                        feed.push(said.slice(at, at + size));
                    await Promise.resolve().then(() => undefined);
                }
            },
        };
    }

    beforeEach(() => {
        failures = 0;
    });

    it('lets in who knows the whole password, by each of its four kinds', async () => {
        for (const security of [5, 6, 129, 130])
            for (const size of [1, 100_000]) {
                const { viewer, ended, run } = talk(security, 'longer than eight', size);
                await run();
                expect(ended()).withContext(`${security} by ${size}`).toBeNull();
                expect(viewer.result).toBe(0);
                expect(viewer.serverFingerprint).toBe(RSA_KEY.fingerprint);
            }
        expect(failures).toBe(0);
    });

    it('tells who does not, and counts it', async () => {
        const { viewer, ended, run } = talk(129, 'longer than nine', 64);
        await run();
        expect(viewer.result).toBe(1);
        expect(ended()).toBeInstanceOf(ProtocolError);
        expect(failures).toBe(1);
    });

    it('ends without a throw whatever byte on its way is another', async () => {
        for (let case_ = 0; case_ < 16 * CASES; case_++) {
            const { viewer, ended, run } = talk([5, 6, 129, 130][case_ % 4] ?? 5, 'x', 1000);
            viewer.mangle = { message: 1 + (case_ % 4), at: case_ * 37, xor: 1 + (case_ % 255) };
            await run();
            expect(viewer.result).not.toBe(0);
            const error = ended();
            if (error) expect(error).toBeInstanceOf(ProtocolError);
        }
    }, 60_000);
});
