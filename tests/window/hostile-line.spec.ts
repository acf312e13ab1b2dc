// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine that means ill and writes to its terminal: what a terminal would do at its word, more
// than anybody reads, and what it begins and does not end.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { TerminalPage } from '../../src/app/terminal/terminal-page.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { ChardevName } from '../../src/display1/chardev.js';
import { listItems } from '../../src/display1/list-items.js';
import { openInjector, tapKeys, type InputInjector } from '../support/input-injector.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

const OPTIONS = {
    name: 'ill-willed',
    uuid: '66666666-aaaa-4aaa-8aaa-666666666666',
    sharesSerial: true,
};
const LONG_MS = 30_000;
const KEY_E = 18;
const KEY_R = 19;
const KEY_LEFTCTRL = 29;
const KEY_A = 30;
const KEY_F = 33;
const KEY_J = 36;
const KEY_LEFTSHIFT = 42;
const KEY_X = 45;
const KEY_C = 46;
const KEY_M = 50;

const SECRET = 'what the person has copied';
const QUESTIONS = 1000;
const MIB = 1024 * 1024;
/** Scrollback, and what the collector has not got to yet; far less than a flood that is kept. */
const MOST_GROWTH_MIB = 150;

/** What the terminal may answer: what it is, where the cursor is, its colours; no text of anybody's. */
/* eslint-disable no-control-regex -- terminals speak in these */
const HARMLESS = [
    /\x1b\[[?>]?[\d;]*[cnRtxy]/,
    /\x1b\[\?\d+;\d\$y/,
    /\x1bP!\|[\dA-F]*\x1b\\/,
    /\x1b\]1[01];rgb:[\da-f/]*(?:\x07|\x1b\\)/,
    /\x1b\][lL]\x1b\\/,
];
/* eslint-enable no-control-regex */
const ANSWERS = new RegExp(`^(?:${HARMLESS.map(({ source }) => source).join('|')})*$`);

/** Sequences that ask for something, or would change more than the text. */
const ATTACKS = {
    'the clipboard, read': '\x1b]52;c;?\x07',
    'the clipboard, written': '\x1b]52;c;ZXZpbA==\x07',
    'the primary selection, written': '\x1b]52;p;ZXZpbA==\x1b\\',
    'a title': '\x1b]0;rm -rf ~\x07',
    'the title, asked back': '\x1b[21t',
    'the icon’s name, asked back': '\x1b[20t',
    'an answer to ENQ': '\x05',
    'device attributes': '\x1b[c\x1b[>c\x1b[=c',
    'device status': '\x1b[5n\x1b[6n\x1b[?6n',
    'the size of the window': '\x1b[18t\x1b[14t',
    'another size of the window': '\x1b[8;9999;9999t',
    'a window in the icon box': '\x1b[2t',
    'a huge repetition': 'x\x1b[999999999b',
    'a huge move': '\x1b[999999999;999999999H',
    'huge insertions': '\x1b[999999999@\x1b[999999999L',
    'colours, asked back': '\x1b]10;?\x07\x1b]11;?\x07',
    'a link': '\x1b]8;;file:///etc/passwd\x07here\x1b]8;;\x07',
};

/** A picture in sixels that is never ended; all that follows belongs to it. */
const UNENDED = '\x1bPq#0';

/** Ends any string, and asks for a mode that there is not: the answer says what was digested. */
const endAndAsk = (mode: number): string => `\x18\x1b\\\x1b[?${String(mode)}$p`;
const answerTo = (mode: number): string => `\x1b[?${String(mode)};0$y`;

function hex(text: string): string {
    const bytes = new TextEncoder().encode(text);
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Memory of this process that is in use, in MiB. */
function residentMib(): number {
    const [, contents] = GLib.file_get_contents('/proc/self/status');
    const [, kib = '0'] = /^VmRSS:\s+(\d+)/m.exec(new TextDecoder().decode(contents)) ?? [];
    return Number(kib) / 1024;
}

/** Bytes of any value, the same each time. */
function noise(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    // Marsaglia's xorshift.
    let state = 0x9e3779b9;
    for (let at = 0; at < length; at++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        bytes[at] = state;
    }
    return bytes;
}

describe('A terminal of a machine that means ill', () => {
    let injector: InputInjector;
    let machine: SectorMachine | null = null;
    let lacking = '';
    let window: MachineWindow;
    let page: TerminalPage;
    /** What left the terminal. */
    let sent = '';
    let mode = 7000;

    beforeAll(async () => {
        injector = await openInjector();
        try {
            machine = await SectorMachine.start(OPTIONS);
        } catch (error) {
            // QEMU before 10 cannot give a serial port two ends.
            if (!String(error).includes('hub')) throw error;
            lacking = `a QEMU with -chardev hub: ${String(error)}`;
            return;
        }
        window = new MachineWindow(application(), OPTIONS.name, false);
        window.present();
        await window.session.connect();
        page = await until(
            () => window.tabs.pages.find(one => one instanceof TerminalPage),
            'the page',
        );
        window.tabs.show(page);
        await until(() => page.terminal?.has_focus && page.isAttached, 'the line');
        page.terminal?.connect('commit', (_terminal, text) => {
            sent += text;
        });
    }, 60_000);

    beforeEach(() => {
        if (!machine) pending(lacking);
        sent = '';
    });

    afterAll(async () => {
        if (machine) window.close();
        await machine?.close();
        await injector.close();
    });

    const press = (...keys: readonly number[]): Promise<void> => tapKeys(injector, keys);

    function feed(text: string): void {
        page.terminal?.feed(new TextEncoder().encode(text));
    }

    const untilAnswered = (): Promise<unknown> =>
        until(() => sent.endsWith(answerTo(mode)), 'the terminal to be through', LONG_MS);

    /** Has the guest send what nobody should, until the terminal has digested it; gives its answers. */
    async function attack(text: string): Promise<string> {
        sent = '';
        mode++;
        await machine?.command(`repeat 1 ${hex(text + endAndAsk(mode))}`);
        await untilAnswered();
        return sent;
    }

    /** Ends the guest’s line, at whose beginning stands what the terminal has answered. */
    async function endLine(): Promise<void> {
        machine?.qemu.serial.skip();
        await press(KEY_X);
        await press(KEY_LEFTCTRL, KEY_J);
        await machine?.qemu.serial.waitFor(/: no such command\n/, LONG_MS);
    }

    const untilSaid = (text: string): Promise<unknown> =>
        until(
            () => page.text.includes(text),
            () => `${text} in “${page.text.slice(-200)}”`,
            LONG_MS,
        );

    /** A person sets the terminal right and types a command, whose answer comes back. */
    async function expectUsable(): Promise<void> {
        page.activate_action('terminal.reset', null);
        mode++;
        feed(endAndAsk(mode));
        await untilAnswered();
        expect(page.text).not.toContain('frame 0');
        await endLine();
        for (const key of [KEY_F, KEY_R, KEY_A, KEY_M, KEY_E]) await press(key);
        await press(KEY_LEFTCTRL, KEY_J);
        await untilSaid('frame 0');
    }

    it('tells it nothing but what a terminal is, and lets it change nothing', async () => {
        const clipboard = page.get_clipboard();
        clipboard.set_content(Gdk.ContentProvider.new_for_value(SECRET));
        const size = [window.get_width(), window.get_height()];
        for (const [what, sequence] of Object.entries(ATTACKS)) {
            expect(await attack(sequence))
                .withContext(what)
                .toMatch(ANSWERS);
            await endLine();
        }
        expect(await clipboard.read_text_async(null)).toBe(SECRET);
        expect(window.title).toBe(OPTIONS.name);
        expect([window.get_width(), window.get_height()]).toEqual(size);
    }, 90_000);

    it('stays usable, and small, under questions without end', async () => {
        const before = residentMib();
        await machine?.command(`repeat ${String(QUESTIONS)} ${hex('\x1b[c\x1b[6n\x1b]10;?\x07')}`);
        await until(() => sent.split(']10;').length > QUESTIONS, 'all answers', LONG_MS);
        await expectUsable();
        expect(residentMib() - before).toBeLessThan(MOST_GROWTH_MIB);
    }, 120_000);

    it('takes 8 MiB of anything at once', async () => {
        const before = residentMib();
        const bytes = noise(64 * 1024);
        for (let fed = 0; fed < 8 * MIB; fed += bytes.length) page.terminal?.feed(bytes);
        await expectUsable();
        expect(residentMib() - before).toBeLessThan(MOST_GROWTH_MIB);
    }, 120_000);

    it('shows again what comes after a string without an end', async () => {
        feed(UNENDED);
        await expectUsable();
    }, 60_000);

    it('has all text that it keeps, also after more lines than that', async () => {
        const lines = Array.from({ length: 12_000 }, (_line, i) => `line ${String(i)}\r\n`);
        feed(lines.join(''));
        await untilSaid('line 11999\n');
        expect(page.text).toMatch(/^line [1-9]\d{3}\n/);
        expect(page.text).toContain('\nline 3000\n');
    }, 60_000);

    it('copies its text by Ctrl+Shift+C, which is the picture’s elsewhere', async () => {
        page.terminal?.select_all();
        await press(KEY_LEFTCTRL, KEY_LEFTSHIFT, KEY_C);
        const clipboard = page.get_clipboard();
        await until(
            async () => (await clipboard.read_text_async(null))?.includes('line 11999'),
            'the text of the terminal',
        );
        expect(clipboard.get_formats().contain_gtype(Gdk.Texture.$gtype)).toBeFalse();
    }, 30_000);

    it('shows the text of a machine that comes back in the middle of anything', async () => {
        const chardevs = window.session.display?.chardevs;
        const line = chardevs && listItems(chardevs).find(one => one.name === ChardevName.SERIAL);
        if (!machine || !line) throw new Error('no line');
        feed(UNENDED);
        page.detach();
        page.attach(line);
        await until(() => page.isAttached || page.problem, 'the line');
        // QEMU has not seen yet that nobody has it.
        if (!page.isAttached) page.retry();
        await until(() => page.isAttached, 'the line to be back', LONG_MS);
        await machine.qemu.serial.send('ping');
        await untilSaid('pong');
        expect(page.text).toContain('line 11999');
    }, 60_000);
});
