// SPDX-License-Identifier: GPL-3.0-or-later

/** Collects a stream's text and lets one wait for a pattern in what has not been seen yet. */
export class Lines {
    #text = '';
    #waiting = null;
    #ended = false;

    constructor(stream) {
        stream.setEncoding('latin1');
        stream.on('data', data => {
            this.#text += data;
            this.#waiting?.();
        });
        stream.on('end', () => {
            this.#ended = true;
            this.#waiting?.();
        });
    }

    /** Everything that was not yet taken by `expect`. */
    get rest() {
        return this.#text;
    }

    /** Waits for a match, takes all text up to its end, and returns the match. */
    async expect(pattern, seconds = 5) {
        const deadline = Date.now() + seconds * 1000;
        for (;;) {
            const match = pattern.exec(this.#text);
            if (match) {
                this.#text = this.#text.slice(match.index + match[0].length);
                return match;
            }
            const left = deadline - Date.now();
            if (left <= 0 || this.#ended) {
                const why = this.#ended ? 'the stream ended' : `not within ${seconds} s`;
                const tail = JSON.stringify(this.#text.slice(-1000));
                throw new Error(`expected ${pattern}: ${why}; unread: ${tail}`);
            }
            await new Promise(resolve => {
                const timer = setTimeout(resolve, left);
                this.#waiting = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            this.#waiting = null;
        }
    }
}
