// SPDX-License-Identifier: GPL-3.0-or-later
// What set-up tells the person. Everything goes to stderr, so that `npm run vitrine -- …` keeps
// the program's own output clean.

const PREFIX = '[set-up] ';
/** A progress line is printed at most this often: on a terminal, and without one. */
const TERMINAL_MS = 100;
const QUIET_MS = 5000;

/** A failure that is told to the person as one sentence, without a stack. */
export class SetupError extends Error {}

/** Lines and a progress line that rewrites itself on a terminal. */
export class Say {
    /** @param {NodeJS.WriteStream} [stream] */
    constructor(stream = process.stderr) {
        this.stream = stream;
        this.open = false;
        this.last = '';
        this.lastTime = 0;
    }

    /** Prints one line of its own. */
    line(text) {
        this.end();
        this.stream.write(`${PREFIX}${text}\n`);
    }

    /** Replaces the progress line; without a terminal, prints one every few seconds. */
    progress(text) {
        const now = Date.now();
        const pause = this.stream.isTTY ? TERMINAL_MS : QUIET_MS;
        if (text === this.last || now - this.lastTime < pause) return;
        this.lastTime = now;
        if (this.stream.isTTY) {
            // A terminal may not know its width.
            const width = Math.max(20, (this.stream.columns || 80) - 1);
            this.stream.write(`\r\x1b[K${(PREFIX + text).slice(0, width)}`);
            this.open = true;
        } else {
            this.stream.write(`${PREFIX}${text}\n`);
        }
        this.last = text;
    }

    /** Leaves the progress line as it is and goes on below it. */
    end() {
        if (this.open) this.stream.write('\n');
        this.open = false;
        this.last = '';
        this.lastTime = 0;
    }
}

/** `1234567` as `1.2 MB`; megabytes of a million bytes, as apt counts them. */
export function megabytes(bytes) {
    const mb = bytes / 1e6;
    return `${mb >= 10 ? Math.round(mb) : mb.toFixed(1)} MB`;
}

/** `83456` as `1 min 23 s`. */
export function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 60) return `${seconds} s`;
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
