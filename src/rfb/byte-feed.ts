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

/** Deciphers a stream before a parser sees it. */
export interface StreamFilter {
    /** How many bytes more it takes until it can give some; at least 1. */
    readonly missing: number;
    /** What it has taken and not given. */
    readonly rest: Uint8Array;
    /** Takes bytes of any number; gives what they mean. @throws ProtocolError */
    push(chunk: Uint8Array): Uint8Array;
}

/** Gives a parser its bytes, in whatever pieces they come. */
export class ByteFeed {
    readonly #parser: Parse<void>;
    readonly #observer: FeedObserver;
    #waiting: Uint8Array = new Uint8Array(0);
    /** So many of them the parser has had: a view of the rest for each piece would be garbage. */
    #taken = 0;
    #wanted = 0;
    #filter: StreamFilter | null = null;
    #isPaused = false;
    #isRunning = false;
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
        const missing = Math.max(0, this.#wanted - (this.#waiting.length - this.#taken));
        return missing > 0 && this.#filter ? this.#filter.missing : missing;
    }

    /** Puts what comes from now on through a filter; null: takes it as it is again. */
    setFilter(filter: StreamFilter | null): void {
        const rest = this.#rest;
        if (filter) this.#setWaiting(filter.push(rest));
        else if (this.#filter) this.#setWaiting(joinArrays([rest, this.#filter.rest]));
        this.#filter = filter;
    }

    get #rest(): Uint8Array {
        return this.#waiting.subarray(this.#taken);
    }

    #setWaiting(bytes: Uint8Array): void {
        this.#waiting = bytes;
        this.#taken = 0;
    }

    get isOver(): boolean {
        return this.#isOver;
    }

    /** Takes the next bytes of the stream. */
    push(chunk: Uint8Array): void {
        if (this.#isOver) return;
        try {
            this.#take(this.#filter ? this.#filter.push(chunk) : chunk);
        } catch (error) {
            this.#end(error);
            return;
        }
        this.#run();
    }

    #take(bytes: Uint8Array): void {
        const rest = this.#rest;
        this.#setWaiting(rest.length === 0 ? bytes : joinArrays([rest, bytes]));
    }

    /** Resumes the parser for as long as what it wants is there. */
    #run(): void {
        while (!this.#isPaused && !this.#isOver && this.missing === 0) {
            const from = this.#taken;
            this.#taken += this.#wanted;
            const piece = this.#waiting.slice(from, this.#taken);
            this.#step(() => this.#parser.next(piece));
        }
    }

    #step(resume: () => IteratorResult<Need, void>): void {
        let next;
        this.#isRunning = true;
        try {
            next = resume();
        } catch (error) {
            this.#end(error);
            return;
        } finally {
            this.#isRunning = false;
        }
        // Closed by what it did itself.
        if (this.#isOver) this.#parser.return();
        else if (next.done) this.#end(null);
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
        this.#setWaiting(new Uint8Array(0));
        this.#observer.ended(error === null ? null : asError(error));
    }

    /** Ends the parser without a word. */
    close(): void {
        this.#isOver = true;
        this.#setWaiting(new Uint8Array(0));
        if (!this.#isRunning) this.#parser.return();
    }
}

function asError(error: unknown): Error {
    return error instanceof ProtocolError ? error : new ProtocolError(String(error));
}
