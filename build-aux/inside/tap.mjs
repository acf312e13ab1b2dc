// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the flat TAP of our own runner and of node-tap-reporter.mjs.

const RESULT = /^(not )?ok \d+(?: - )?(.*)$/;
const PLAN = /^1\.\.(\d+)(?: # SKIP (.*))?$/;
const SKIP = /^(.*?) # SKIP ?(.*)$/;
const START = /^# start: (.*)$/;

function unescape(name) {
    return name.replaceAll(/\\([\\#])/g, '$1');
}

/**
 * @typedef {object} TestResult
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {string} reason        why it was skipped
 * @property {string} diagnostics   what failed, several lines, without indentation
 * @property {number} milliseconds
 */

export class TapReader {
    /** @type {TestResult[]} */
    results = [];
    /** The number of results the run says it gave; null while it has not come to its end. */
    planned = null;
    /** Why a whole run was passed over. */
    skipReason = '';
    /** The test that was running when the output stopped. */
    running = null;

    #block = null;
    #startedAt = Date.now();

    /** Takes one line without its newline. */
    take(line) {
        if (this.#block) {
            if (line === '  ...') this.#endBlock();
            else this.#block.push(line);
            return;
        }
        if (line === '  ---') this.#block = [];
        else this.#takePlain(line);
    }

    #takePlain(line) {
        const start = START.exec(line);
        if (start) {
            this.running = start[1];
            this.#startedAt = Date.now();
            return;
        }
        const plan = PLAN.exec(line);
        if (plan) {
            this.planned = Number(plan[1]);
            this.skipReason = plan[2] ?? '';
            return;
        }
        const result = RESULT.exec(line);
        if (result) this.#takeResult(result[1] !== undefined, result[2]);
    }

    #takeResult(failed, text) {
        const skip = failed ? null : SKIP.exec(text);
        this.results.push({
            name: unescape(skip?.[1] ?? text),
            status: failed ? 'failed' : skip ? 'skipped' : 'passed',
            reason: skip?.[2] ?? '',
            diagnostics: '',
            milliseconds: Date.now() - this.#startedAt,
        });
        this.#startedAt = Date.now();
        this.running = null;
    }

    #endBlock() {
        const last = this.results.at(-1);
        if (last) last.diagnostics = readable(this.#block);
        this.#block = null;
    }
}

/** The text blocks of the diagnostics, without YAML's keys and indentation. */
function readable(lines) {
    const kept = lines.filter(line => !/^ {2}(failures:|duration_ms:)/.test(line));
    return kept
        .filter(line => !/^ +(- )?(message|stack): \|-$/.test(line))
        .map(line => line.replace(/^ {10}/, ''))
        .join('\n');
}
