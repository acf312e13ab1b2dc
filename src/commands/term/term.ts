// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import GLibUnix from 'gi://GLibUnix?version=2.0';

import { CONSOLE_OPTION, TARGET, type Declaration } from '../../command-line/declaration.js';
import { parseChoice } from '../../command-line/parse.js';
import { openKeyLayout } from '../../input/typing/key-layout.js';
import { StrokeTable } from '../../input/typing/strokes.js';
import { Utf8Pieces } from '../../memory/utf8-pieces.js';
import { UsageError } from '../../usage-error.js';
import { ESCAPE, ESCAPE_NAME } from '../attached-stream.js';
import { machineCommand } from '../command.js';
import { isTerminal, standardInput } from '../output.js';
import { RawTerminal } from '../raw-terminal.js';
import { wait, type Screen } from '../screen.js';
import type { Session } from '../session.js';
import { askTerminal, terminalSize } from './terminal-answers.js';
import { terminalEvents } from './terminal-input.js';
import { GRAPHICS, TerminalScreen, type Graphics, type TerminalSize } from './terminal-screen.js';
import { TypedInput } from './typed-input.js';

const SIGWINCH = 28;
const CHUNK_BYTES = 4096;

/** A terminal shows no more. */
const FRAME_MS = 60;

/** Without a change it looks whether the terminal has another size. */
const IDLE_MS = 500;

const DECLARATION = {
    name: 'term',
    group: 'screen',
    summary: 'the machine’s screen in the terminal, with keyboard and mouse',
    arguments: [TARGET],
    options: {
        graphics: {
            type: 'string',
            value: 'KIND',
            completion: GRAPHICS,
            help: 'kitty, sixel or blocks (the best that the terminal says it has)',
        },
        layout: {
            type: 'string',
            value: 'LAYOUT',
            default: 'us',
            help: 'the guest’s keyboard layout, such as de or us:dvorak',
        },
        console: CONSOLE_OPTION,
    },
    notes: [
        `${ESCAPE_NAME} leaves. A terminal tells what keys make and not which they are, so that keys held down and modifiers alone do not reach the machine: “key” sends those.`,
    ],
    examples: [
        ['vitrine term my-machine', 'also over ssh'],
        ['vitrine term --graphics=blocks my-machine', 'in any terminal with 24-bit colours'],
    ],
} as const satisfies Declaration;

/** All that comes from the terminal: answers first, then what a person does. */
class Received {
    text = '';
    onText: ((text: string) => void) | null = null;
    readonly ended: Promise<void>;

    constructor(session: Session) {
        this.ended = this.#read(session);
    }

    async #read(session: Session): Promise<void> {
        const input = standardInput();
        const decoder = new Utf8Pieces();
        for (;;) {
            const priority = GLib.PRIORITY_DEFAULT;
            const bytes = await input.read_bytes_async(CHUNK_BYTES, priority, session.cancellable);
            const typed = bytes.toArray();
            if (typed.length === 0 || typed.includes(ESCAPE)) return;
            const text = decoder.push(typed);
            if (this.onText) this.onText(text);
            else this.text += text;
        }
    }
}

async function draw(screen: Screen, terminal: TerminalSizeWatch, shown: TerminalScreen) {
    await screen.ready();
    for (let isNew = true; ;) {
        const size = await terminal.changed();
        if (size) await shown.resize(size);
        if (isNew || size) await shown.draw(screen.picture);
        await wait(FRAME_MS);
        await screen.untilSuspected(IDLE_MS);
        isNew = screen.fetch();
    }
}

/** The terminal's size, asked for anew when it says that it has another. */
class TerminalSizeWatch {
    #isChanged = false;

    constructor(
        session: Session,
        readonly cell: Pick<TerminalSize, 'cellWidth' | 'cellHeight'>,
    ) {
        const source = GLibUnix.signal_add_full(GLib.PRIORITY_DEFAULT, SIGWINCH, () => {
            this.#isChanged = true;
            return GLib.SOURCE_CONTINUE;
        });
        session.atEnd(() => {
            GLib.source_remove(source);
        });
    }

    async changed(): Promise<TerminalSize | null> {
        if (!this.#isChanged) return null;
        this.#isChanged = false;
        return { ...(await terminalSize()), ...this.cell };
    }
}

interface Wanted {
    readonly graphics: Graphics | null;
    readonly table: StrokeTable;
    readonly console: string | undefined;
}

async function show(session: Session, { graphics, table, console: name }: Wanted): Promise<void> {
    const terminal = await RawTerminal.enter();
    if (!terminal || !isTerminal(1))
        throw new UsageError('“term” draws in a terminal: its input and output must be one.');
    session.atEnd(() => terminal.leave());
    const interrupted = session.untilInterrupted();
    const screen = await session.screen(name);
    const console = await session.console(name);
    const received = new Received(session);
    const answers = await askTerminal(() => received.text);
    const size = { ...(await terminalSize()), ...answers };
    const title = ` ${session.machine.info.name || 'vitrine'} — ${ESCAPE_NAME} leaves `;
    const shown = new TerminalScreen(graphics ?? answers.graphics, size, title);
    session.atEnd(() => shown.leave());
    await shown.enter();
    const input = new TypedInput(console, session.input(console), table, (column, row) =>
        shown.placeOf(screen.picture, column, row),
    );
    received.onText = text => {
        for (const event of terminalEvents(text)) input.take(event);
    };
    const drawing = draw(screen, new TerminalSizeWatch(session, answers), shown);
    await Promise.race([drawing, received.ended, interrupted]);
}

export const term = machineCommand(DECLARATION, ({ values }) => {
    const [layout = '', variant = ''] = values.layout.split(':');
    const wanted = {
        graphics:
            values.graphics === undefined
                ? null
                : parseChoice('--graphics', values.graphics, GRAPHICS),
        table: new StrokeTable(openKeyLayout(layout, variant)),
        console: values.console,
    };
    return session => show(session, wanted);
});
