// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseChoice, parseSeconds } from '../command-line/parse.js';
import {
    Selection,
    TEXT_MIME,
    type Clipboard,
    type ClipboardHandler,
} from '../display1/clipboard.js';
import { errorText, MachineError } from '../machine/errors.js';
import { clipboardRefusal, MAX_OFFERED_BYTES } from '../peripherals/clipboard/clipboard-sharing.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { isTerminal, readTextFile, whileRead, writeOutput } from './output.js';
import { wait } from './screen.js';
import type { Session } from './session.js';

const ACTIONS = ['get', 'set', 'watch'] as const;

const DECLARATION = {
    name: 'clipboard',
    group: 'devices',
    summary: 'what is copied in the machine, and what it can paste',
    arguments: [
        TARGET,
        { name: 'ACTION', completion: ACTIONS },
        { name: 'TEXT', isOptional: true, isRepeated: true },
    ],
    options: {
        primary: { type: 'boolean', help: 'what is merely selected, as X11 has it' },
        keep: { type: 'boolean', help: '“set” offers the text until Ctrl+C, not only once' },
        timeout: {
            type: 'string',
            value: 'SECONDS',
            default: '2',
            help: 'how long “get” waits for the guest to offer a text',
        },
        json: JSON_OPTION,
    },
    notes: [
        '“get” prints the text that the machine has. “set” offers it one, of standard input unless TEXT is given, and waits until it is pasted there or Ctrl+C; in a script it goes on at once. “watch” prints each text that is copied in the machine, until Ctrl+C. All of it takes an agent in the guest (spice-vdagent), and one program at a time. QEMU has the agent begin anew whenever a program comes, so that it may have forgotten what was copied before: “watch” is surer than “get”.',
    ],
    fields: [['text', 'what was copied']],
    examples: [
        ['vitrine clipboard my-machine get', 'what was copied there'],
        ['wl-paste | vitrine clipboard my-machine set', 'what was copied here'],
        ['vitrine clipboard my-machine watch --json', 'a line of JSON for each text'],
    ],
} as const satisfies Declaration;

/** QEMU's own words for a clipboard with nothing in it, or whose owner does not give it. */
const EMPTY = /empty clipboard|cancelled clipboard request/i;

const NO_ONE: ClipboardHandler = {
    grab: () => undefined,
    release: () => undefined,
    request: () => textData(''),
};

function textData(text: string) {
    return { mime: TEXT_MIME, bytes: new GLib.Bytes(new TextEncoder().encode(text)) };
}

/** Takes part until the session ends. */
async function takePart(session: Session, handler: ClipboardHandler): Promise<Clipboard> {
    const { clipboard } = await session.display();
    if (!clipboard)
        throw new MachineError('unsupported', 'This machine has no clipboard on its display.');
    if (clipboard.isRegistered)
        throw new MachineError('in-use', 'The clipboard is in use by an earlier line.');
    try {
        await clipboard.register(handler, null);
    } catch (error) {
        throw clipboardRefusal(error);
    }
    session.atEnd(() => clipboard.unregister(null));
    return clipboard;
}

async function fetchText(clipboard: Clipboard, selection: Selection): Promise<string | null> {
    try {
        const { bytes } = await clipboard.request(selection, [TEXT_MIME], null);
        return new TextDecoder().decode(bytes.toArray());
    } catch (error) {
        if (EMPTY.test(errorText(error))) return null;
        throw error;
    }
}

async function printText(text: string, isJson: boolean): Promise<void> {
    if (isJson) {
        print(JSON.stringify({ text }));
        return;
    }
    const isWhole = text.endsWith('\n') || !isTerminal(1);
    await writeOutput('-', new GLib.Bytes(new TextEncoder().encode(isWhole ? text : `${text}\n`)));
}

async function get(
    session: Session,
    selection: Selection,
    timeoutMs: number,
    isJson: boolean,
): Promise<void> {
    const offered = Promise.withResolvers<undefined>();
    const clipboard = await takePart(session, {
        ...NO_ONE,
        grab: grab => {
            if (grab.selection === selection) offered.resolve(undefined);
        },
    });
    await Promise.race([offered.promise, wait(timeoutMs)]);
    const text = await fetchText(clipboard, selection);
    await clipboard.unregister(null);
    if (text === null)
        throw new RangeError('Nothing is copied in the machine, or no agent is there.');
    await printText(text, isJson);
}

async function set(
    session: Session,
    selection: Selection,
    text: string,
    keep: boolean,
): Promise<void> {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes > MAX_OFFERED_BYTES)
        throw new UsageError(
            `A machine takes ${String(MAX_OFFERED_BYTES)} bytes of text at most, not ${String(bytes)}.`,
        );
    const over = Promise.withResolvers<undefined>();
    const { clipboard } = await session.display();
    const offer = (): Promise<void> =>
        clipboard?.grab(selection, [TEXT_MIME], null) ?? Promise.resolve();
    await takePart(session, {
        grab: grab => {
            if (grab.selection === selection) over.resolve(undefined);
        },
        release: () => undefined,
        // The guest's agent, which begins anew since we came, knows of no offer before that.
        restarted: () => {
            offer().catch(() => undefined);
        },
        request: request => {
            const isOurs = request.selection === selection;
            if (isOurs && !keep) over.resolve(undefined);
            return textData(isOurs ? text : '');
        },
    });
    await offer();
    if (!session.goesOn) await Promise.race([over.promise, session.untilInterrupted()]);
}

async function watch(session: Session, selection: Selection, isJson: boolean): Promise<void> {
    const interrupted = session.untilInterrupted();
    const { clipboard } = await session.display();
    let printing = Promise.resolve();
    await takePart(session, {
        ...NO_ONE,
        grab: grab => {
            if (!clipboard || grab.selection !== selection) return;
            printing = printing.then(async () => {
                const text = await fetchText(clipboard, selection).catch(() => null);
                if (text !== null) await printText(isJson ? text : `${text}\n`, isJson);
            });
        },
    });
    await whileRead(interrupted);
    await printing;
}

export const clipboard = machineCommand(DECLARATION, ({ values, words }) => {
    const [name = '', ...texts] = words;
    const action = parseChoice('ACTION', name, ACTIONS);
    const selection = values.primary ? Selection.PRIMARY : Selection.CLIPBOARD;
    if (action !== 'set' && texts.length > 0) throw new UsageError(`“${action}” takes no text.`);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    return async session => {
        if (action === 'get') return get(session, selection, timeoutMs, values.json);
        if (action === 'watch') return watch(session, selection, values.json);
        const text = texts.length > 0 ? texts.join(' ') : await readTextFile('-');
        return set(session, selection, text, values.keep);
    };
});
