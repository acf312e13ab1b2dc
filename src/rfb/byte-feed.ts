// SPDX-License-Identifier: GPL-3.0-or-later
import { joinArrays } from '../memory/join-arrays.js';
import { ProtocolError, type Need, type Parse } from './parse.js';

/** Who is told how a parser ended. */
export interface FeedObserver {
    /** It will take no more: it ended, or what it got cannot be. */
    ended(error: Error | null): void;
    /** It takes bytes again, after a promise. */
    ready(): void;
}

/** Gives a parser its bytes, in whatever pieces they come. */
export class ByteFeed {
    readonly #parser: Parse<void>;
    readonly #observer: FeedObserver;
    #waiting: Uint8Array = new Uint8Array(0);
    #wanted = 0;
    #isPaused = false;
    #isOver = false;

    /** Runs the parser up to its first wish. */
    constructor(parser: Parse<void>, observer: FeedObserver) {
        this.#parser = parser;
        this.#observer = observer;
        this.#step(() => parser.next());
    }

    /**
     * How many bytes more the parser needs before it goes on; 0 while it waits for something else,
     * and when it has ended. Whoever reads no more than this loses no byte when the stream changes
     * under it (TLS).
     */
    get missing(): number {
        if (this.#isPaused || this.#isOver) return 0;
        return Math.max(0, this.#wanted - this.#waiting.length);
    }

    get isOver(): boolean {
        return this.#isOver;
    }

    /** Takes the next bytes of the stream. */
    push(chunk: Uint8Array): void {
        if (this.#isOver) return;
        this.#waiting = this.#waiting.length === 0 ? chunk : joinArrays([this.#waiting, chunk]);
        this.#run();
    }

    /** Resumes the parser for as long as what it wants is there. */
    #run(): void {
        while (!this.#isPaused && !this.#isOver && this.#waiting.length >= this.#wanted) {
            const piece = this.#waiting.slice(0, this.#wanted);
            this.#waiting = this.#waiting.subarray(this.#wanted);
            this.#step(() => this.#parser.next(piece));
        }
    }

    #step(resume: () => IteratorResult<Need, void>): void {
        let next;
        try {
            next = resume();
        } catch (error) {
            this.#end(error);
            return;
        }
        if (next.done) this.#end(null);
        else if (typeof next.value === 'number') this.#wanted = next.value;
        else this.#pauseFor(next.value);
    }

    #pauseFor(promise: PromiseLike<unknown>): void {
        this.#isPaused = true;
        promise.then(
            value => {
                this.#goOn(() => this.#parser.next(value));
            },
            (error: unknown) => {
                this.#goOn(() => this.#parser.throw(error));
            },
        );
    }

    #goOn(resume: () => IteratorResult<Need, void>): void {
        this.#isPaused = false;
        if (this.#isOver) return;
        this.#step(resume);
        this.#run();
        if (!this.#isOver) this.#observer.ready();
    }

    #end(error: unknown): void {
        if (this.#isOver) return;
        this.#isOver = true;
        this.#waiting = new Uint8Array(0);
        this.#observer.ended(error === null ? null : asError(error));
    }

    /** Ends the parser without a word. */
    close(): void {
        this.#isOver = true;
        this.#waiting = new Uint8Array(0);
        this.#parser.return();
    }
}

function asError(error: unknown): Error {
    return error instanceof ProtocolError ? error : new ProtocolError(String(error));
}
