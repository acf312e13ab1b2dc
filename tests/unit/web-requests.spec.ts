// SPDX-License-Identifier: GPL-3.0-or-later
//
// What browsers, and others, say to `vitrine web`: whole, in pieces, and as nobody should.
import fc from 'fast-check';

import {
    hostOf,
    isOwnHost,
    isOwnOrigin,
    type OwnNames,
} from '../../src/export/http/request-host.js';
import { joinArrays } from '../../src/memory/join-arrays.js';
import { ByteFeed } from '../../src/rfb/byte-feed.js';
import { ProtocolError } from '../../src/rfb/parse.js';
import { closeFrame, dataHeader, pongFrame, viewerFrames } from '../../src/rfb/websocket-frames.js';
import { bearerOf, cookieValue, querySecret } from '../../src/web/request-secrets.js';
import { isSecret, newSecret } from '../../src/web/secrets.js';
import { CASES } from '../support/arbitrary.js';

const RUNS = 100_000 * CASES;
const SECRET = newSecret();
const NAME = 'vitrine-01234567';

/** Pieces of headers and addresses, as they could meet in a bad one. */
const text = fc
    .array(
        fc.oneof(
            fc.constantFrom(
                NAME,
                '=',
                ';',
                '; ',
                '&',
                ',',
                ' ',
                '\t',
                '"',
                '%',
                '\0',
                'key',
                SECRET,
            ),
            fc.constantFrom('Bearer', 'bearer ', 'http://', 'https://', ':', '//', '[::1]', '@'),
            fc.constantFrom(
                'localhost',
                'LOCALHOST',
                'evil.example',
                '.',
                '6080',
                'a'.repeat(5000),
            ),
            fc.string({ unit: 'binary', maxLength: 8 }),
        ),
        { maxLength: 9 },
    )
    .map(parts => parts.join(''));

describe('What requests say of themselves', () => {
    const own: OwnNames = {
        isTls: false,
        hosts: new Set(['localhost', 'my-computer']),
        origins: new Set(['https://screens.example']),
    };

    it('is a cookie by its whole name, and only where it is there once', () => {
        expect(cookieValue(`${NAME}=abc`, NAME)).toBe('abc');
        expect(cookieValue(`a=b; ${NAME}=abc;c=d`, NAME)).toBe('abc');
        expect(cookieValue(`x${NAME}=abc; ${NAME}x=abc; ${NAME}`, NAME)).toBeNull();
        expect(cookieValue(`${NAME}=abc; ${NAME}=def`, NAME)).toBeNull();
        expect(cookieValue(null, NAME)).toBeNull();
        expect(cookieValue(`${NAME}=${'a'.repeat(5000)}`, NAME)).toBeNull();
    });

    it('is a token or a key of the right form, or none', () => {
        expect(isSecret(SECRET)).toBeTrue();
        expect(bearerOf(`Bearer ${SECRET}`)).toBe(SECRET);
        expect(bearerOf(`bearer ${SECRET}`)).toBe(SECRET);
        expect(bearerOf(`Basic ${SECRET}`)).toBeNull();
        expect(bearerOf(`Bearer ${SECRET}x`)).toBeNull();
        expect(querySecret(`a=b&key=${SECRET}`, 'key')).toBe(SECRET);
        expect(querySecret(`key=${SECRET}&key=${SECRET}`, 'key')).toBeNull();
        expect(querySecret(`xkey=${SECRET}`, 'key')).toBeNull();
    });

    it('is a host that this server is, and a page of its own', () => {
        const of = (host: string, origin: string | null): [boolean, boolean] => {
            const read = hostOf(host);
            return read ? [isOwnHost(read, own), isOwnOrigin(origin, read, own)] : [false, false];
        };
        expect(of('localhost:6080', 'http://localhost:6080')).toEqual([true, true]);
        expect(of('LocalHost:6080', 'http://localhost:6080')).toEqual([true, true]);
        expect(of('[::1]:6080', 'http://[::1]:6080')).toEqual([true, true]);
        expect(of('192.168.1.2', 'http://192.168.1.2')).toEqual([true, true]);
        expect(of('localhost:6080', 'https://screens.example')).toEqual([true, true]);
        expect(of('localhost:6080', 'https://localhost:6080')).toEqual([true, false]);
        expect(of('localhost:6080', 'http://localhost:6081')).toEqual([true, false]);
        expect(of('localhost:6080', null)).toEqual([true, false]);
        expect(of('evil.example:6080', 'http://evil.example:6080')).toEqual([false, true]);
        expect(of('1.2.3.4.evil.example', 'http://localhost')).toEqual([false, false]);
        expect(of('user@localhost', 'http://localhost')).toEqual([false, false]);
    });

    it('is never more than was said, whatever it is', () => {
        fc.assert(
            fc.property(text, said => {
                for (const secret of [bearerOf(said), querySecret(said, 'key')])
                    if (secret !== null && !(isSecret(secret) && said.includes(secret)))
                        throw new Error(`${secret} of ${said}`);
                const cookie = cookieValue(said, NAME);
                if (cookie !== null && !said.includes(cookie))
                    throw new Error(`${cookie} of ${said}`);
                const host = hostOf(said);
                if (host && isOwnHost(host, own) && !/^[\w.:[\]-]+$/.test(said))
                    throw new Error(`${said} is a host`);
                if (host && isOwnOrigin(said, host, own)) throw new Error(`${said} is both`);
            }),
            { numRuns: RUNS },
        );
        expect(RUNS).toBeGreaterThanOrEqual(100_000);
    });
});

describe('Frames of a WebSocket', () => {
    interface Outcome {
        readonly data: Uint8Array;
        readonly pings: readonly string[];
        readonly isClosed: boolean;
        readonly error: Error | null | undefined;
    }

    function read(pieces: readonly Uint8Array[]): Outcome {
        const data: Uint8Array[] = [];
        const pings: string[] = [];
        let isClosed = false;
        let error: Error | null | undefined;
        const frames = viewerFrames({
            data: payload => data.push(payload.slice()),
            ping: payload => pings.push(String.fromCharCode(...payload)),
            closed: () => {
                isClosed = true;
            },
        });
        const feed = new ByteFeed(frames, {
            ended: ended => {
                error = ended;
            },
            ready: () => undefined,
        });
        for (const piece of pieces) feed.push(piece);
        feed.close();
        return { data: joinArrays(data), pings, isClosed, error };
    }

    /** A frame as a browser makes it. */
    function frame(first: number, payload: Uint8Array, mask: readonly number[]): Uint8Array {
        const { length } = payload;
        const size =
            length < 126
                ? [0x80 | length]
                : length < 0x10000
                  ? [0xfe, length >> 8, length & 0xff]
                  : [
                        0xff,
                        0,
                        0,
                        0,
                        0,
                        0,
                        (length >> 16) & 0xff,
                        (length >> 8) & 0xff,
                        length & 0xff,
                    ];
        const masked = payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0));
        return joinArrays([new Uint8Array([first, ...size, ...mask]), masked]);
    }

    const ascii = (said: string): Uint8Array => new TextEncoder().encode(said);
    const MASK = [0x37, 0xfa, 0x21, 0x3d];

    it('are unmasked, in one or several, of every length', () => {
        for (const length of [0, 1, 125, 126, 127, 65535, 65536, 200_000]) {
            const payload = new Uint8Array(length).map((_byte, at) => at * 7);
            const { data, error } = read([frame(0x82, payload, MASK)]);
            expect(error).toBeUndefined();
            expect(data.length).toBe(length);
            expect(data.every((byte, at) => byte === payload[at])).toBeTrue();
        }
        const { data, pings, isClosed } = read([
            frame(0x02, ascii('hel'), MASK),
            frame(0x89, ascii('ping'), MASK),
            frame(0x80, ascii('lo'), MASK),
            frame(0x8a, ascii(''), MASK),
            frame(0x88, ascii(''), MASK),
        ]);
        expect(new TextDecoder().decode(data)).toBe('hello');
        expect(pings).toEqual(['ping']);
        expect(isClosed).toBeTrue();
    });

    it('that no browser sends end it', () => {
        for (const [name, bytes] of [
            ['without a mask', new Uint8Array([0x82, 0])],
            ['compressed', frame(0xc2, ascii('a'), MASK)],
            ['text', frame(0x81, ascii('a'), MASK)],
            ['a continuation of nothing', frame(0x80, ascii('a'), MASK)],
            ['a long ping', frame(0x89, new Uint8Array(126), MASK)],
            ['a ping in parts', frame(0x09, ascii('a'), MASK)],
            ['of gigabytes', new Uint8Array([0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0])],
            ['of too many megabytes', new Uint8Array([0x82, 0xff, 0, 0, 0, 0, 0, 0x50, 0, 0])],
            ['unknown', frame(0x8b, ascii('a'), MASK)],
        ] as const)
            expect(read([bytes]).error)
                .withContext(name)
                .toBeInstanceOf(ProtocolError);
    });

    it('mean the same in whatever pieces they come, mangled or not', () => {
        const samples = [
            frame(0x82, ascii('some bytes'), MASK),
            frame(0x02, ascii('first'), [0, 0, 0, 0]),
            frame(0x80, ascii('rest'), MASK),
            frame(0x89, ascii('p'), MASK),
            frame(0x82, new Uint8Array(130), MASK),
            frame(0x88, new Uint8Array([3, 0xe8]), MASK),
        ];
        const conversation = fc
            .array(fc.constantFrom(...samples), { maxLength: 5 })
            .map(parts => joinArrays(parts));
        const mangled = fc
            .tuple(conversation, fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 3 }))
            .map(([bytes, changes]) => {
                for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
                return bytes;
            });
        fc.assert(
            fc.property(mangled, fc.nat(), (bytes, cut) => {
                const at = bytes.length === 0 ? 0 : cut % bytes.length;
                const whole = read([bytes.slice()]);
                const pieces = read([bytes.slice(0, at), bytes.slice(at)]);
                if (String(whole.data) !== String(pieces.data)) throw new Error('other bytes');
                if (whole.isClosed !== pieces.isClosed) throw new Error('another end');
                if (String(whole.error) !== String(pieces.error)) throw new Error('another error');
                if (whole.error && !(whole.error instanceof ProtocolError)) throw whole.error;
                if (whole.data.length > bytes.length) throw new Error('it grew');
            }),
            { numRuns: RUNS },
        );
        expect(RUNS).toBeGreaterThanOrEqual(100_000);
    });

    it('of the server are as RFC 6455 has them', () => {
        expect([...dataHeader(5)]).toEqual([0x82, 5]);
        expect([...dataHeader(126)]).toEqual([0x82, 126, 0, 126]);
        expect([...dataHeader(65536)]).toEqual([0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]);
        expect([...pongFrame(ascii('a'))]).toEqual([0x8a, 1, 0x61]);
        expect([...closeFrame(1002)]).toEqual([0x88, 2, 0x03, 0xea]);
    });
});
