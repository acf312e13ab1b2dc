// SPDX-License-Identifier: GPL-3.0-or-later
import GioUnix from 'gi://GioUnix?version=2.0';

// GJS's own print() is buffered when stdout is a pipe, and a crash would take the last lines with
// it: precisely those that name the spec that crashed.
const stdout = GioUnix.OutputStream.new(1, false);
const encoder = new TextEncoder();

/** Writes one line of TAP at once. */
export function writeLine(line: string): void {
    stdout.write_all(encoder.encode(`${line}\n`), null);
}

/** Writes text for a person, each line marked as a TAP comment. */
export function writeComment(text: string): void {
    for (const line of text.split('\n')) writeLine(`# ${line}`);
}

// What specs print must not be taken for results.
Object.assign(globalThis, {
    print: (...parts: unknown[]) => {
        writeComment(parts.map(String).join(' '));
    },
});
