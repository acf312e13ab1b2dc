// SPDX-License-Identifier: GPL-3.0-or-later
import { SoundBuffer } from '../../src/web/page/sound-buffer.js';

const RATE = 8000;
const CHANNELS = 2;
const PIECE_MS = 20;
const PIECE = (RATE * PIECE_MS) / 1000;
/** What browsers ask for at once. */
const QUANTUM = 128;

describe('Sound that waits in a page', () => {
    let buffer: SoundBuffer;
    let next: number;

    beforeEach(() => {
        buffer = new SoundBuffer(RATE, CHANNELS);
        next = 1;
    });

    /** Frames that are numbered: left, and right the same below zero. */
    function piece(frames = PIECE): Int16Array {
        const samples = new Int16Array(frames * CHANNELS);
        for (let frame = 0; frame < frames; frame++, next = (next % 30_000) + 1) {
            samples[frame * CHANNELS] = next;
            samples[frame * CHANNELS + 1] = -next;
        }
        return samples;
    }

    /** The numbers of the frames that are played next; 0 for silence. */
    function play(frames = QUANTUM): number[] {
        const outputs = [new Float32Array(frames).fill(9), new Float32Array(frames).fill(9)];
        buffer.pull(outputs);
        const [left, right] = outputs.map(output => [...output].map(value => value * 0x8000));
        expect(right).toEqual(left?.map(value => (value === 0 ? 0 : -value)));
        return left ?? [];
    }

    function pushMs(milliseconds: number): void {
        for (let at = 0; at < milliseconds; at += PIECE_MS) buffer.push(piece());
    }

    it('is played in order and without a gap, once enough waits', () => {
        pushMs(40);
        expect(play()).toEqual(new Array<number>(QUANTUM).fill(0));
        pushMs(40);
        const played = [...play(), ...play(), ...play()];
        expect(played).toEqual(Array.from({ length: 3 * QUANTUM }, (_none, at) => at + 1));
    });

    it('goes over into silence, and waits again', () => {
        pushMs(60);
        const played = play(PIECE * 4);
        expect(played[PIECE * 3 - 1]).toBe(PIECE * 3);
        expect(played.slice(PIECE * 3)).toEqual(new Array<number>(PIECE).fill(0));
        buffer.push(piece());
        expect(play()).toEqual(new Array<number>(QUANTUM).fill(0));
    });

    it('waits for more each time it came too late, and not after a pause', () => {
        /** How much must come until something is played. */
        const neededMs = (): number => {
            for (let pieces = 1; ; pieces++) {
                buffer.push(piece());
                if (play(1)[0] !== 0) return pieces * PIECE_MS;
            }
        };
        const empty = (): void => {
            while (buffer.waitingMs > 0) play();
        };
        expect(neededMs()).toBe(60);
        empty();
        const late = neededMs();
        expect(late).toBe(100);
        empty();
        play(RATE);
        expect(neededMs()).toBe(late);
        for (let times = 0; times < 20; times++) {
            empty();
            neededMs();
        }
        empty();
        expect(neededMs()).toBeLessThanOrEqual(260);
    });

    it('never becomes the past: what is too much is left out, the newest stays', () => {
        pushMs(60);
        play();
        pushMs(1000);
        expect(buffer.waitingMs).toBeLessThanOrEqual(210);
        const newest = next - 1;
        const frames = Math.round((buffer.waitingMs * RATE) / 1000);
        expect(play(frames).at(-1)).toBe(newest);
        buffer.push(piece(RATE * 10));
        expect(buffer.waitingMs).toBeLessThanOrEqual(210);
    });

    it('of one channel is heard on both sides', () => {
        const mono = new SoundBuffer(RATE, 1);
        mono.push(new Int16Array(RATE / 10).fill(0x4000));
        const outputs = [new Float32Array(QUANTUM), new Float32Array(QUANTUM)];
        mono.pull(outputs);
        for (const output of outputs) expect([...output].every(value => value === 0.5)).toBeTrue();
    });
});
