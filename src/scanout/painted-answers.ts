// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';

/**
 * The machine's GPU work waits for each answer: a screen that nobody sees, or a compositor that
 * sends no frames, must not hold it up for longer. Ten frames a second are enough for nobody.
 */
const DEADLINE_MS = 100;

/**
 * Answers that are owed until the frame they belong to was painted, so that the machine does not
 * draw into a buffer that is being read.
 */
export class PaintedAnswers {
    #waiting: (() => void)[] = [];
    #drawn: (() => void)[] = [];
    #deadline = 0;

    /** Owes an answer: `done` is called when the next frame is painted, or soon without one. */
    add(done: () => void): void {
        this.#waiting.push(done);
        if (this.#deadline !== 0) return;
        this.#deadline = GLib.timeout_add(GLib.PRIORITY_DEFAULT, DEADLINE_MS, () => {
            this.#deadline = 0;
            this.answerAll();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** The frame that is being made shows all that was owed so far. */
    drawn(): void {
        if (this.#waiting.length === 0) return;
        this.#drawn.push(...this.#waiting);
        this.#waiting = [];
    }

    /** The frame that was being made has been painted. */
    painted(): void {
        if (this.#drawn.length === 0) return;
        const answers = this.#drawn;
        this.#drawn = [];
        if (this.#waiting.length === 0) this.#cancelDeadline();
        for (const done of answers) done();
    }

    /** Answers everything now. */
    answerAll(): void {
        this.drawn();
        this.painted();
    }

    #cancelDeadline(): void {
        if (this.#deadline !== 0) GLib.source_remove(this.#deadline);
        this.#deadline = 0;
    }
}
