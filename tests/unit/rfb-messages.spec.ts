// SPDX-License-Identifier: GPL-3.0-or-later
//
// What viewers send, whole, in pieces, and as nobody should.
import fc from 'fast-check';

import { ByteFeed } from '../../src/rfb/byte-feed.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { handshake, type Doorkeeper } from '../../src/rfb/handshake.js';
import { ProtocolError, type Parse } from '../../src/rfb/parse.js';
import { vncResponse } from '../../src/rfb/vnc-authentication.js';
import { viewerMessages, type ViewerHandler } from '../../src/rfb/viewer-messages.js';
import { CASES } from '../support/arbitrary.js';
import { inPieces, isRefusal, OPEN_DOOR, sampleBytes, SAMPLES } from '../support/rfb-samples.js';

const RUNS = 100_000 * CASES;

/** A handler that writes down what it is told. */
class Log implements ViewerHandler {
    hasExtendedButtons = true;
    readonly lines: string[] = [];

    #note(...words: unknown[]): void {
        this.lines.push(JSON.stringify(words));
    }

    setPixelFormat = (...args: unknown[]): void => this.#note('format', ...args);
    setEncodings = (...args: unknown[]): void => this.#note('encodings', ...args);
    requestUpdate = (...args: unknown[]): void => this.#note('request', ...args);
    key = (...args: unknown[]): void => this.#note('key', ...args);
    pointer = (...args: unknown[]): void => this.#note('pointer', ...args);
    cutText = (text: Uint8Array): void => this.#note('cut', text.length);
    extendedCutText = (flags: number, { length }: Uint8Array): void =>
        this.#note('extended', flags, length);
    enableContinuousUpdates = (...args: unknown[]): void => this.#note('continuous', ...args);
    fence = (flags: number, payload: Uint8Array): void => this.#note('fence', flags, [...payload]);
    xvp = (...args: unknown[]): void => this.#note('xvp', ...args);
    setDesktopSize = (...args: unknown[]): void => this.#note('size', ...args);
    audioEnabled = (...args: unknown[]): void => this.#note('audio', ...args);
    audioFormat = (...args: unknown[]): void => this.#note('audio format', ...args);
}

interface Outcome {
    readonly lines: readonly string[];
    readonly sent: number;
    readonly ended: Error | null | undefined;
    readonly missing: number;
}

/** Runs a conversation over pieces of bytes. */
function feed(parser: (log: Log) => Parse<void>, pieces: readonly Uint8Array[]): Outcome {
    const log = new Log();
    let ended: Error | null | undefined;
    const feeding = new ByteFeed(parser(log), {
        ended: error => {
            ended = error;
        },
        ready: () => undefined,
    });
    for (const piece of pieces) feeding.push(piece);
    const { missing } = feeding;
    feeding.close();
    return { lines: log.lines, sent: 0, ended, missing };
}

const messages = (log: Log): Parse<void> => viewerMessages(log);

describe('What a viewer sends', () => {
    const all = sampleBytes(SAMPLES.map((_, index) => index));

    it('is read, each message for what it is', () => {
        const { lines, ended, missing } = feed(messages, [all]);
        expect(ended).toBeUndefined();
        expect(missing).toBe(1);
        expect(lines.map(line => (JSON.parse(line) as string[])[0])).toEqual([
            'format',
            'encodings',
            'request',
            'key',
            'pointer',
            'pointer',
            'cut',
            'extended',
            'continuous',
            'fence',
            'xvp',
            'size',
            'key',
            'audio',
            'audio format',
        ]);
        expect(lines).toContain('["encodings",[16,7,-239]]');
        expect(lines).toContain('["pointer",389,10,20]');
        expect(lines).toContain('["key",true,97,30]');
    });

    it('is the same byte by byte', () => {
        const whole = feed(messages, [all]).lines;
        for (const size of [1, 2, 3, 7])
            expect(feed(messages, inPieces(all, size)).lines).toEqual(whole);
    });

    it('does no harm however it is mangled', () => {
        let refused = 0;
        let borne = 0;
        const mutation = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
        const samples = fc.array(fc.nat(SAMPLES.length - 1), { minLength: 1, maxLength: 4 });
        const cases = fc.tuple(samples, fc.array(mutation, { maxLength: 4 }), fc.nat(9));
        fc.assert(
            fc.property(cases, ([chosen, mutations, size]) => {
                const bytes = sampleBytes(chosen);
                for (const [at, value] of mutations) bytes[at % bytes.length] = value;
                const { ended } = feed(messages, size === 0 ? [bytes] : inPieces(bytes, size));
                if (ended === undefined) borne++;
                else if (isRefusal(ended)) refused++;
                else throw ended ?? new Error('it ended');
            }),
            { numRuns: RUNS, endOnFailure: true },
        );
        expect(borne).toBeGreaterThan(RUNS / 10);
        expect(refused).toBeGreaterThan(RUNS / 100);
    }, 120_000);

    it('keeps no more than a piece of what is too long', () => {
        const long = new ByteWriter().u8(6).zeros(3).u32(0x7fffffff).take();
        const { ended, missing } = feed(messages, [long, new Uint8Array(3_000_000)]);
        expect(ended).toBeUndefined();
        expect(missing).toBeLessThan(64 * 1024 + 1);
    });
});

describe('The handshake', () => {
    const ascii = new TextEncoder();

    function shake(door: Doorkeeper): {
        feeding: ByteFeed;
        sent: () => Uint8Array;
        ended: () => Error | null | undefined;
    } {
        const writer = new ByteWriter();
        let ended: Error | null | undefined;
        const output = {
            send: (fill: (writer: ByteWriter) => void): void => {
                fill(writer);
            },
            encipher: () => undefined,
        };
        function* conversation(): Parse<void> {
            yield* handshake(output, door);
        }
        const observer = {
            ended: (error: Error | null): void => {
                ended = error;
            },
            ready: () => undefined,
        };
        const feeding = new ByteFeed(conversation(), observer);
        return { feeding, sent: () => writer.take(), ended: () => ended };
    }

    /** Lets promises that are kept be heard of. */
    const settle = (): Promise<void> =>
        Promise.resolve()
            .then(() => undefined)
            .then(() => undefined);

    const PASSWORD: Doorkeeper = { ...OPEN_DOOR, password: 'secret' };

    it('lets in whom it asks nothing, in all three versions', async () => {
        for (const [version, choice, answer] of [
            ['3.3', [], [0, 0, 0, 1]],
            ['3.7', [1], [1, 1]],
            ['3.8', [1], [1, 1]],
        ] as const) {
            const { feeding, sent, ended } = shake(OPEN_DOOR);
            expect(new TextDecoder().decode(sent())).toBe('RFB 003.008\n');
            const [major, minor] = version.split('.');
            feeding.push(ascii.encode(`RFB 00${String(major)}.00${String(minor)}\n`));
            await settle();
            expect([...sent()]).toEqual([...answer]);
            feeding.push(new Uint8Array([...choice, 1]));
            expect([...sent()]).toEqual(version === '3.8' ? [0, 0, 0, 0] : []);
            expect(ended()).toBeNull();
        }
    });

    async function answer(respond: (challenge: Uint8Array) => Uint8Array): Promise<{
        answer: Uint8Array;
        ended: Error | null | undefined;
    }> {
        const { feeding, sent, ended } = shake(PASSWORD);
        feeding.push(ascii.encode('RFB 003.008\n'));
        await settle();
        feeding.push(new Uint8Array([2]));
        const challenge = sent().slice(-16);
        feeding.push(respond(challenge));
        const result = sent();
        feeding.push(new Uint8Array([0]));
        return { answer: result, ended: ended() };
    }

    it('lets in who knows the password, and says it to who does not', async () => {
        const right = await answer(challenge => vncResponse('secret', challenge));
        expect([...right.answer]).toEqual([0, 0, 0, 0]);
        expect(right.ended).toBeNull();
        const wrong = await answer(challenge => vncResponse('guess', challenge));
        expect([...wrong.answer.slice(0, 4)]).toEqual([0, 0, 0, 1]);
        expect(new TextDecoder().decode(wrong.answer.slice(8))).toBe('The password is wrong.');
        expect(wrong.ended).toBeInstanceOf(ProtocolError);
    });

    it('enciphers as published vectors of DES have it', () => {
        // The key 133457799BBCDFF1 of the well-known worked example, without its parity bits and
        // with the bits of each byte the other way round.
        const key = String.fromCharCode(0x48, 0x2c, 0x6a, 0x1e, 0x59, 0x3d, 0x7b, 0x0f);
        const block = [0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef];
        const enciphered = [0x85, 0xe8, 0x13, 0x54, 0x0f, 0x0a, 0xb4, 0x05];
        const response = vncResponse(key, new Uint8Array([...block, ...block]));
        expect([...response]).toEqual([...enciphered, ...enciphered]);
        // NBS special publication 500-20: zeros under a key of zeros.
        expect([...vncResponse('', new Uint8Array(8))]).toEqual([
            0x8c, 0xa6, 0x4d, 0xe9, 0xc1, 0xb1, 0x23, 0xa7,
        ]);
    });

    it('ends with whoever speaks another protocol, or another version of it', () => {
        for (const greeting of ['GET / HTTP/1', 'RFB 004.001\n', 'RFB 003.abc\n']) {
            const { feeding, ended } = shake(OPEN_DOOR);
            feeding.push(ascii.encode(greeting));
            expect(ended()).toBeInstanceOf(ProtocolError);
        }
    });

    it('shuts out who may not try, with a reason', async () => {
        const { feeding, sent, ended } = shake({
            ...PASSWORD,
            mayTry: () => Promise.reject(new Error('too many')),
        });
        feeding.push(ascii.encode('RFB 003.008\n'));
        await settle();
        await settle();
        const said = sent();
        expect(said[12]).toBe(0);
        expect(new TextDecoder().decode(said.slice(17))).toMatch(/Too many wrong passwords/);
        expect(ended()).toBeInstanceOf(ProtocolError);
    });
});
