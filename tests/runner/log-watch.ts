// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a spec fail when GLib, GTK or GJS logged a warning or worse while it ran. That is also how
// errors thrown in callbacks and unhandled rejections are noticed: GJS only logs them.
//
// The log is read back from the file that stderr was sent to. A log writer function in JavaScript
// would be called on whatever thread logs, which GJS does not survive, and `fatal-criticals` would
// end the suite at the first one.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

const STDERR = '/proc/self/fd/2';

/** `(gjs:12): Gtk-CRITICAL **: 12:00:00.123: text`, also with no domain: `** (gjs:12): WARNING **:`. */
const BAD_LINE = /^(\*\* )?\(.+:\d+\): (.*-)?(ERROR|CRITICAL|WARNING) \*\*: /;

/** Harmless on every machine that has no desktop session, each with its reason. */
const HARMLESS: readonly RegExp[] = [
    // Vulkan's software driver on a display without DRI3.
    /Vulkan: .*(DRI3|VK_ERROR_INCOMPATIBLE_DRIVER)/,
    // AT-SPI's client library asks a program that has just come for what it has not exported yet.
    /AT-SPI: Error in GetItems/,
    // On X, GTK 4.18 counts a side button (8, 9) as pressed for ever and notices at the end.
    /Broken accounting of active state for widget/,
];

let expected: RegExp[] = [];
let allowed: RegExp[] = [];

/**
 * Lets the running spec log lines that match `pattern`. It fails if no such line comes: an
 * expectation that cannot fail would hide the day when the warning stops.
 */
export function expectLogged(pattern: RegExp): void {
    expected.push(pattern);
}

/**
 * Lets the running spec log lines that match `pattern`, which not every machine does: what a driver
 * does on one, GTK does itself on another, and says so.
 */
export function allowLogged(pattern: RegExp): void {
    allowed.push(pattern);
}

/** Reads what was added to the file behind stderr since the last read. */
export class LogWatch {
    #stream: Gio.FileInputStream | null = null;

    constructor() {
        // A chroot into which nothing could be mounted has no /proc.
        if (!GLib.file_test(STDERR, GLib.FileTest.EXISTS)) return;
        const info = Gio.File.new_for_path(STDERR).query_info('standard::type', 0, null);
        if (info.get_file_type() !== Gio.FileType.REGULAR) return;
        this.#stream = Gio.File.new_for_path(STDERR).read(null);
        this.#stream.seek(0, GLib.SeekType.END, null);
    }

    /** False when stderr is a terminal or a pipe, which cannot be read back. */
    get works(): boolean {
        return this.#stream !== null;
    }

    /** The complaints logged since the last call, each with the lines that follow it. */
    takeComplaints(): string[] {
        const complaints: string[] = [];
        const wanted = expected;
        const harmless = [...HARMLESS, ...allowed];
        const seen = new Set<RegExp>();
        expected = [];
        allowed = [];
        for (const entry of this.#readEntries()) {
            const match = wanted.find(pattern => pattern.test(entry));
            if (match) seen.add(match);
            else if (!harmless.some(pattern => pattern.test(entry))) complaints.push(entry);
        }
        if (!this.works) return [];
        const absent = wanted.filter(pattern => !seen.has(pattern));
        return [...complaints, ...absent.map(pattern => `expected in the log: ${String(pattern)}`)];
    }

    #readEntries(): string[] {
        const entries: string[] = [];
        let current: string[] | null = null;
        for (const line of this.#readText().split('\n')) {
            if (BAD_LINE.test(line)) {
                if (current) entries.push(current.join('\n'));
                current = [line];
            } else if (line === '') {
                if (current) entries.push(current.join('\n'));
                current = null;
            } else {
                current?.push(line);
            }
        }
        if (current) entries.push(current.join('\n'));
        return entries;
    }

    #readText(): string {
        const chunks: string[] = [];
        const decoder = new TextDecoder();
        for (;;) {
            const bytes = this.#stream?.read_bytes(65536, null).toArray();
            if (!bytes?.length) return chunks.join('');
            chunks.push(decoder.decode(bytes));
        }
    }

    close(): void {
        this.#stream?.close(null);
        this.#stream = null;
    }
}
