// SPDX-License-Identifier: GPL-3.0-or-later
import { writeComment, writeLine } from './output.js';

type Failure = Pick<jasmine.FailedExpectation, 'message' | 'stack'>;

/** Added by Jasmine; the stack trace says it too, and says it of the source (tests/beds/relay.mjs). */
const BUNDLE_POSITION = / in file:\/\/\S+ \(line \d+\)$/;
const NO_NEWS = /^error properties: Object\(\{ columnNumber: \d+ \}\)$/;

function escapeName(name: string): string {
    return name.replaceAll('\\', '\\\\').replaceAll('#', '\\#').replaceAll('\n', ' ');
}

function block(key: string, text: string, indent: string): string[] {
    const lines = text.trimEnd().split('\n');
    return [`${indent}${key}: |-`, ...lines.map(line => `${indent}    ${line}`)];
}

function frames(stack: string | undefined): string {
    const lines = (stack ?? '').split('\n').map(line => line.trim());
    return lines.filter(line => line !== '' && !NO_NEWS.test(line)).join('\n');
}

function diagnostics(failures: readonly Failure[], milliseconds: number | null): string[] {
    const lines = ['  ---', '  failures:'];
    for (const failure of failures) {
        const [first, ...rest] = block(
            'message',
            failure.message.replace(BUNDLE_POSITION, ''),
            '      ',
        );
        lines.push(`    - ${first?.trimStart() ?? ''}`, ...rest);
        const stack = frames(failure.stack);
        if (stack) lines.push(...block('stack', stack, '      '));
    }
    if (milliseconds !== null) lines.push(`  duration_ms: ${String(milliseconds)}`);
    return [...lines, '  ...'];
}

/**
 * Prints results as TAP 14. The plan comes last, since only then it is known how many specs the
 * filter left; an output without a plan is that of a run that did not reach its end.
 */
export class TapReporter implements jasmine.CustomReporter {
    readonly #filter: string;
    #count = 0;
    #failed = 0;

    /** `filter` as in main.ts: specs it leaves out are not announced. */
    constructor(filter: string) {
        this.#filter = filter;
    }

    /** Results printed so far, the failed ones among them. */
    get count(): number {
        return this.#count;
    }

    get failed(): number {
        return this.#failed;
    }

    jasmineStarted(): void {
        writeLine('TAP version 14');
    }

    specStarted(result: jasmine.SpecResult): void {
        // Names the culprit when the process dies or hangs in this spec.
        if (result.fullName.includes(this.#filter)) writeComment(`start: ${result.fullName}`);
    }

    specDone(result: jasmine.SpecResult): void {
        const name = escapeName(result.fullName);
        switch (result.status) {
            case 'excluded':
                return;
            case 'pending':
                this.#pass(`${name} # SKIP ${result.pendingReason || 'not written yet'}`);
                return;
            case 'passed':
                this.#pass(name);
                return;
            default:
                this.fail(name, this.#failures(result), result.duration);
        }
    }

    suiteDone(result: jasmine.SuiteResult): void {
        if (result.failedExpectations.length === 0) return;
        this.fail(
            `${escapeName(result.fullName)}: outside its specs`,
            result.failedExpectations,
            null,
        );
    }

    /** Prints a failure that belongs to no spec, or a spec's own. */
    fail(name: string, failures: readonly Failure[], milliseconds: number | null): void {
        this.#count++;
        this.#failed++;
        writeLine(`not ok ${String(this.#count)} - ${name}`);
        for (const line of diagnostics(failures, milliseconds)) writeLine(line);
    }

    /** Ends the output; `reason` says why nothing was there to run. */
    plan(reason?: string): void {
        writeLine(`1..${String(this.#count)}${reason ? ` # SKIP ${reason}` : ''}`);
    }

    #pass(rest: string): void {
        this.#count++;
        writeLine(`ok ${String(this.#count)} - ${rest}`);
    }

    #failures(result: jasmine.SpecResult): readonly Failure[] {
        if (result.failedExpectations.length > 0) return result.failedExpectations;
        return [{ message: 'The spec has no expectation, so it could never fail.', stack: '' }];
    }
}
