// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conversations as nobody should hold them, from the greeting on: none makes us throw, wait for more
// than a viewer may send, or keep something.
import GLib from 'gi://GLib?version=2.0';

import type { Console } from '../../src/display1/console.js';
import type { MouseButton } from '../../src/display1/mouse.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { FrameStore } from '../../src/export/frame-store.js';
import { ViewerInput } from '../../src/export/viewer-input.js';
import { HeldButtons } from '../../src/input/held-buttons.js';
import { kernels } from '../../src/kernels/kernels.js';
import { ByteFeed } from '../../src/rfb/byte-feed.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { handshake, type Doorkeeper } from '../../src/rfb/handshake.js';
import type { Parse } from '../../src/rfb/parse.js';
import type { StreamCipher } from '../../src/rfb/ra2/ra2.js';
import { RsaKey } from '../../src/rfb/ra2/rsa-key.js';
import { Session } from '../../src/rfb/session.js';
import { ResizeAnswer, type SharedScreen } from '../../src/rfb/shared-screen.js';
import { ViewerControls } from '../../src/rfb/viewer-controls.js';
import { ViewersClipboard } from '../../src/rfb/viewers-clipboard.js';
import { vncResponse } from '../../src/rfb/vnc-authentication.js';
import { CASES } from '../support/arbitrary.js';
import { anyPieces, chance, mangled, type Chance } from '../support/mangled.js';
import { isRefusal, OPEN_DOOR, sampleBytes, SESSION_SAMPLES } from '../support/rfb-samples.js';
import { VIEWER_KEY } from '../support/rsa-keys.js';

const HANDSHAKES = 20_000 * CASES;
const SESSIONS = 4000 * CASES;
const PASSWORD = 'secret';
const CHALLENGE_BYTES = 16;
/** RSA-AES sends no longer pieces, and says how long each is. */
const MOST_WANTED = 2 + 0xffff + 16;

/** What a viewer says next, after what it has heard since it spoke last. */
type Word = (heard: Uint8Array) => Uint8Array;

/** A way to come in: a door, and what a viewer says that knows all that it has to. */
interface Way {
    readonly name: string;
    /** Of all conversations, in a thousand: some take long. */
    readonly share: number;
    readonly door: Doorkeeper;
    readonly words: readonly Word[];
}

const ascii = new TextEncoder();
const bytesOf = (fill: (writer: ByteWriter) => unknown): Uint8Array => {
    const writer = new ByteWriter();
    fill(writer);
    return writer.take();
};
const say =
    (...bytes: number[]): Word =>
    () =>
        new Uint8Array(bytes);
const greet =
    (version: string): Word =>
    () =>
        ascii.encode(`RFB 003.00${version}\n`);
const answer: Word = heard => vncResponse(PASSWORD, heard.slice(-CHALLENGE_BYTES));
const subtype = (number: number): Word => say(0, 0, number >> 8, number & 0xff);
const named: Word = () =>
    bytesOf(writer =>
        writer
            .u32(4)
            .u32(PASSWORD.length)
            .bytes(ascii.encode('name'))
            .bytes(ascii.encode(PASSWORD)),
    );

const GUARDED: Doorkeeper = { ...OPEN_DOOR, password: PASSWORD };
/** Behind TLS, which is another's to begin: what is in it is the same. */
const TLS: Doorkeeper = { ...OPEN_DOOR, startTls: () => Promise.resolve() };
const GUARDED_TLS: Doorkeeper = { ...TLS, password: PASSWORD };

const KEY = RsaKey.fromPem(VIEWER_KEY);
const { publicKey } = KEY;
const viewerKey: Word = () =>
    bytesOf(writer =>
        writer.u32(publicKey.bits).bytes(publicKey.modulus).bytes(publicKey.exponent),
    );
const random: Word = () => {
    const enciphered = publicKey.encipher(new Uint8Array(32));
    return bytesOf(writer => writer.u16(enciphered.length).bytes(enciphered));
};

const WAYS: readonly Way[] = [
    { name: 'nothing, 3.3', share: 100, door: OPEN_DOOR, words: [greet('3'), say(1)] },
    { name: 'nothing, 3.7', share: 150, door: OPEN_DOOR, words: [greet('7'), say(1), say(1)] },
    { name: 'nothing, 3.8', share: 250, door: OPEN_DOOR, words: [greet('8'), say(1), say(0)] },
    { name: 'VNC, 3.3', share: 20, door: GUARDED, words: [greet('3'), answer, say(1)] },
    { name: 'VNC, 3.8', share: 50, door: GUARDED, words: [greet('8'), say(2), answer, say(1)] },
    {
        ...{ name: 'X509None', share: 200, door: TLS },
        words: [greet('8'), say(19), say(0, 2), subtype(260), say(1)],
    },
    {
        ...{ name: 'X509Vnc', share: 50, door: GUARDED_TLS },
        words: [greet('8'), say(19), say(0, 2), subtype(261), answer, say(1)],
    },
    {
        ...{ name: 'X509Plain', share: 170, door: GUARDED_TLS },
        words: [greet('8'), say(19), say(0, 2), subtype(262), named, say(1)],
    },
    ...[5, 6, 129, 130].map(kind => ({
        ...{ name: `RSA-AES ${kind}`, share: 1, door: { ...GUARDED, rsaKey: KEY } },
        // What follows is enciphered by keys that nobody can know who is mangled already.
        words: [greet('8'), say(kind), viewerKey, random, say(0, 0, 0, 1, 2, 3)],
    })),
];

/** One to come in by, as often as its share says. */
function wayFor(next: Chance): Way {
    let left = next(WAYS.reduce((sum, { share }) => sum + share, 0));
    for (const way of WAYS) {
        left -= way.share;
        if (left < 0) return way;
    }
    throw new Error('no way');
}

/** Lets promises that are kept be heard of. */
async function settle(): Promise<void> {
    await Promise.resolve();
    await Promise.resolve();
}

type Outcome = 'in' | 'refused' | 'waiting';

/** Holds one conversation. @param mangles - which word is mangled; none where there is no such */
async function converse({ door, words }: Way, next: Chance, mangles: number): Promise<Outcome> {
    const writer = new ByteWriter();
    let ended: Error | null | undefined;
    const ends: { feed: ByteFeed | null } = { feed: null };
    const output = {
        send: (fill: (writer: ByteWriter) => void): void => {
            fill(writer);
        },
        encipher: (cipher: StreamCipher | null): void => {
            ends.feed?.setFilter(cipher?.filter ?? null);
        },
    };
    function* conversation(): Parse<void> {
        yield* handshake(output, door);
    }
    const feed = new ByteFeed(conversation(), {
        ended: error => {
            ended = error;
        },
        ready: () => undefined,
    });
    ends.feed = feed;
    let said = 0;
    for (const [index, word] of words.entries()) {
        const heard = writer.take();
        said += heard.length;
        const right = word(heard);
        const bytes = index === mangles ? mangled(right, next) : right;
        for (const piece of anyPieces(bytes, next)) feed.push(piece);
        await settle();
        if (ended !== undefined) break;
    }
    const { missing } = feed;
    feed.close();
    if (said > 4096) throw new Error(`${said} bytes were said`);
    if (missing > MOST_WANTED) throw new Error(`${missing} bytes are waited for`);
    if (ended === undefined) return 'waiting';
    if (ended === null) return 'in';
    if (!isRefusal(ended)) throw ended;
    return 'refused';
}

describe('A handshake', () => {
    it('is understood by each of its ways, whatever pieces it comes in', async () => {
        const next = chance(3);
        for (const way of WAYS.filter(({ name }) => !name.startsWith('RSA')))
            for (let turn = 0; turn < 20; turn++)
                expect(await converse(way, next, -1))
                    .withContext(way.name)
                    .toBe('in');
    });

    it('does no harm however it is mangled', async () => {
        const next = chance(11);
        const counts = { in: 0, refused: 0, waiting: 0 };
        const seen = new Set<string>();
        for (let case_ = 0; case_ < HANDSHAKES; case_++) {
            const way = wayFor(next);
            seen.add(way.name);
            counts[await converse(way, next, next(way.words.length))]++;
        }
        expect(seen.size).toBe(WAYS.length);
        expect(counts.in + counts.refused + counts.waiting).toBe(HANDSHAKES);
        for (const count of Object.values(counts)) expect(count).toBeGreaterThan(HANDSHAKES / 50);
    }, 600_000);

    it('is over at once where a viewer’s RSA key would take long to count with', async () => {
        const modulus = new Uint8Array(1024).fill(0xff);
        const slow = bytesOf(writer => writer.u32(8192).bytes(modulus).bytes(modulus));
        const even = bytesOf(writer => writer.u32(1024).zeros(256));
        const [way] = WAYS.filter(({ name }) => name.startsWith('RSA'));
        if (!way) throw new Error('no such way');
        for (const key of [slow, even]) {
            const words = [...way.words.slice(0, 2), () => key];
            expect(await converse({ ...way, words }, chance(1), -1)).toBe('refused');
        }
    });
});

describe('A session', () => {
    const WIDTH = 64;
    const HEIGHT = 48;
    /** What the machine is told that is down. */
    const held = new Set<string>();
    const hold = (kind: string) => ({
        press: (what: number) => held.add(`${kind} ${what}`),
        release: (what: number) => held.delete(`${kind} ${what}`),
    });
    const machine = {
        keyboard: hold('key'),
        mouse: {
            ...hold('button'),
            isAbsolute: true,
            setAbsPosition: () => undefined,
            relMotion: () => undefined,
        },
    } as unknown as Console;
    let store: FrameStore;
    let sessions: Session[] = [];

    const clipboard = new ViewersClipboard(() => sessions);
    const buttons = new HeldButtons<MouseButton>();

    function screenOf(shown: FrameStore): SharedScreen {
        const screen: SharedScreen = {
            ...{ store: shown, name: 'mangled', cursor: null, lights: 0, isAbsolute: true },
            ...{ clipboard, losesNothing: false, sound: null },
            newControls: viewer =>
                new ViewerControls(new ViewerInput(machine, buttons, 'a viewer'), screen, viewer),
            requestSize: () => ResizeAnswer.FORWARDED,
            wanted: () => undefined,
            wantedAfter: () => undefined,
        };
        return screen;
    }

    function show(next: Chance): void {
        const bytes = Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, at) =>
            at % 7 === 0 ? next(256) : 0x40,
        );
        store.setSource({
            ...{ width: WIDTH, height: HEIGHT, stride: WIDTH * 4, offset: 0 },
            ...{ format: PixmanFormat.x8r8g8b8, bytes: new GLib.Bytes(bytes) },
        });
    }

    beforeEach(() => {
        store = new FrameStore({ resized: () => undefined, suspected: () => undefined });
        sessions = [];
        held.clear();
    });

    afterEach(() => {
        store.close();
    });

    /** A viewer that comes in as it should, and then says what nobody should. */
    async function visit(next: Chance): Promise<{ ended: Error | null; sent: number }> {
        let sent = 0;
        let reason: string | null = null;
        const screen = screenOf(store);
        const session = new Session({
            ...{ screen, door: OPEN_DOOR, keysyms: null },
            power: () => Promise.reject(new Error('no power')),
            output: {
                pending: 0,
                send: bytes => {
                    sent += bytes.length;
                },
            },
            observer: {
                entered: () => undefined,
                ended: why => {
                    reason = why;
                },
                ready: () => undefined,
            },
        });
        sessions = [session];
        session.push(ascii.encode('RFB 003.008\n'));
        await settle();
        session.push(new Uint8Array([1, 1]));
        if (!session.isIn) throw new Error('it is not in');
        const chosen = Array.from({ length: 1 + next(6) }, () => next(SESSION_SAMPLES.length));
        const right = sampleBytes(chosen, SESSION_SAMPLES);
        for (const piece of anyPieces(next(8) === 0 ? right : mangled(right, next), next)) {
            session.push(piece);
            session.sendUpdate();
        }
        show(next);
        session.changed(store.refresh(), store.scroll);
        session.sendUpdate();
        session.close();
        await settle();
        return { ended: reason === null ? null : new Error(reason), sent };
    }

    it('does no harm however it is mangled, holds nothing and leaves nothing behind', async () => {
        const next = chance(29);
        const memory = (): number => kernels()?.run.memory.buffer.byteLength ?? 0;
        let refused = 0;
        let most = 0;
        let settled = 0;
        show(next);
        store.refresh();
        for (let case_ = 0; case_ < SESSIONS; case_++) {
            if (case_ === SESSIONS >> 2) settled = memory();
            const { ended, sent } = await visit(next);
            if (ended) refused++;
            if (ended && /^\w*Error\b/.test(ended.message)) throw ended;
            if (held.size > 0) throw new Error(`held: ${[...held].join(', ')}`);
            most = Math.max(most, sent);
        }
        expect(refused).toBeGreaterThan(SESSIONS / 50);
        expect(refused).toBeLessThan(SESSIONS * 0.9);
        expect(most).toBeLessThan(4 * 1024 * 1024);
        expect(memory()).withContext('of the kernels').toBe(settled);
    }, 600_000);
});
