// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Cursor, PointerState } from '../display1/checks.js';
import type { Audio } from '../display1/audio.js';
import type { Clipboard } from '../display1/clipboard.js';
import type { Console } from '../display1/console.js';
import type { MouseButton } from '../display1/mouse.js';
import type { FrameStore } from '../export/frame-store.js';
import { ScreenFeed } from '../export/screen-feed.js';
import { ViewerInput } from '../export/viewer-input.js';
import type { CursorImage } from '../input/cursor-image.js';
import { HeldButtons } from '../input/held-buttons.js';
import { errorText } from '../machine/errors.js';
import { ClipboardSharing } from '../peripherals/clipboard/clipboard-sharing.js';
import type { Session } from './session.js';
import { ResizeAnswer, type SharedScreen } from './shared-screen.js';
import { ViewersClipboard } from './viewers-clipboard.js';
import { ViewersSound } from './viewers-sound.js';

/** The signals of a console that its viewers are told of. */
interface Watched {
    disconnect(id: number): void;
}

/** How a console is shown. */
export interface ScreenOptions {
    readonly name: string;
    /** Whether nobody's keys and buttons reach the machine. */
    readonly isViewOnly: boolean;
    /** The machine's clipboard; null where it has none, or its is not to be shared. */
    readonly clipboard: Clipboard | null;
    /** The machine's sound; null where it has none, or it is not to be shared. */
    readonly audio: Audio | null;
    /** Whether pictures lose nothing, whatever quality a viewer names. */
    readonly losesNothing?: boolean;
    /**
     * The viewers of all of the machine's screens, who share one clipboard, where there are several:
     * those of this one are put into it, and taken out.
     */
    readonly everybody?: Set<Session>;
    /** Told, in a sentence, what cannot be done. */
    readonly log: (line: string) => void;
    /** The machine has let go of the screen. */
    readonly gone: () => void;
}

/** A console of a machine, shown to any number of viewers. */
export class ConsoleScreen implements SharedScreen {
    readonly name: string;
    readonly clipboard: ViewersClipboard | null;
    readonly sound: ViewersSound | null;

    readonly #console: Console;
    readonly #options: ScreenOptions;
    readonly #buttons = new HeldButtons<MouseButton>();
    readonly #sessions = new Set<Session>();
    readonly #everybody: Set<Session>;
    readonly #signals: [Watched, number][] = [];
    #feed!: ScreenFeed;
    #cursor: CursorImage | null = null;
    #isCursorVisible = true;
    #sharing: ClipboardSharing | null = null;
    #source = 0;
    #timeout = 0;
    #changes = 0;
    #inputs = 0;

    private constructor(console: Console, options: ScreenOptions) {
        this.#console = console;
        this.#options = options;
        this.name = options.name;
        this.#everybody = options.everybody ?? this.#sessions;
        this.clipboard = options.clipboard && new ViewersClipboard(() => this.#everybody);
        this.sound = options.audio && new ViewersSound(options.audio, options.log);
        const { keyboard, mouse } = console;
        this.#signals.push(
            [
                keyboard,
                keyboard.connect('notify::modifiers', () => {
                    this.#tell(session => {
                        session.lightsChanged();
                    });
                }),
            ],
            [
                mouse,
                mouse.connect('notify::is-absolute', () => {
                    this.#tell(session => {
                        session.pointerKindChanged();
                    });
                }),
            ],
        );
    }

    /** Attaches to a console, which stays the caller's; close the screen to leave it. */
    static async open(console: Console, options: ScreenOptions): Promise<ConsoleScreen> {
        const screen = new ConsoleScreen(console, options);
        try {
            const observer = {
                resized: () => {
                    screen.#changes++;
                    screen.wanted();
                },
                suspected: () => {
                    screen.wanted();
                },
                cursorDefined: (cursor: Cursor) => {
                    screen.#defineCursor(cursor);
                },
                pointerSet: (state: PointerState) => {
                    screen.#setPointer(state);
                },
                refused: options.log,
                closed: options.gone,
            };
            screen.#feed = await ScreenFeed.open(console, observer, null);
        } catch (error) {
            screen.#disconnect();
            throw error;
        }
        await screen.#shareClipboard(options.clipboard);
        return screen;
    }

    /** Where it fails, the viewers' clipboard stays theirs alone. */
    async #shareClipboard(remote: Clipboard | null): Promise<void> {
        if (!remote || !this.clipboard) return;
        const sharing = new ClipboardSharing(remote, this.clipboard, false);
        try {
            await sharing.open();
            sharing.isHere = true;
            this.#sharing = sharing;
        } catch (error) {
            sharing.close();
            this.#options.log(errorText(error));
        }
    }

    get store(): FrameStore {
        return this.#feed.store;
    }

    get cursor(): CursorImage | null {
        return this.#isCursorVisible ? this.#cursor : null;
    }

    get losesNothing(): boolean {
        return this.#options.losesNothing === true;
    }

    get lights(): number {
        return this.#console.keyboard.modifiers;
    }

    get isAbsolute(): boolean {
        return this.#console.mouse.isAbsolute;
    }

    newInput(): ViewerInput | null {
        if (this.#options.isViewOnly) return null;
        return new ViewerInput(this.#console, this.#buttons, `viewer ${this.#inputs++}`);
    }

    requestSize(width: number, height: number): ResizeAnswer {
        if (this.#options.isViewOnly) return ResizeAnswer.PROHIBITED;
        const info = { widthMm: 0, heightMm: 0, x: 0, y: 0, width, height };
        // A console that refuses stays as it is, as the viewer sees.
        this.#console.setUiInfo(info, null).catch(() => undefined);
        return ResizeAnswer.FORWARDED;
    }

    add(session: Session): void {
        this.#sessions.add(session);
        this.#everybody.add(session);
    }

    remove(session: Session): void {
        this.#sessions.delete(session);
        this.#everybody.delete(session);
    }

    get sessions(): ReadonlySet<Session> {
        return this.#sessions;
    }

    #defineCursor({ bytes, ...shape }: Cursor): void {
        this.#cursor = { ...shape, data: bytes.toArray() };
        this.#cursorChanged();
    }

    #setPointer({ visible }: PointerState): void {
        if (visible === this.#isCursorVisible) return;
        this.#isCursorVisible = visible;
        this.#cursorChanged();
    }

    #cursorChanged(): void {
        this.#tell(session => {
            session.cursorChanged();
        });
    }

    #tell(what: (session: Session) => void): void {
        this.#sessions.forEach(what);
        this.wanted();
    }

    /** In the next turn of the loop, so that messages that are there already become one update. */
    wanted(): void {
        if (this.#source !== 0) return;
        this.#source = GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            this.#source = 0;
            this.#update();
            return GLib.SOURCE_REMOVE;
        });
    }

    wantedAfter(delayMs: number): void {
        if (this.#timeout !== 0) return;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, delayMs, () => {
            this.#timeout = 0;
            this.wanted();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Looks at what may have changed if a viewer takes it; until then it waits, and grows no more. */
    #update(): void {
        const takers = [...this.#sessions].filter(session => session.takesUpdates);
        if (takers.length === 0) return;
        this.#fetch();
        for (const session of takers) session.sendUpdate();
    }

    /** @returns whether something had changed */
    #fetch(): boolean {
        const cells = this.store.refresh();
        if (cells.isEmpty) return false;
        this.#changes++;
        for (const session of this.#sessions) session.changed(cells, this.store.scroll);
        return true;
    }

    /** Fetches what may have changed, for who takes whole pictures; the viewers are told later. */
    refresh(): void {
        if (this.#fetch()) this.wanted();
    }

    /** Grows whenever the size, or pixels that were fetched, had changed. */
    get changes(): number {
        return this.#changes;
    }

    #disconnect(): void {
        for (const [object, id] of this.#signals.splice(0)) object.disconnect(id);
    }

    close(): void {
        if (this.#source !== 0) GLib.source_remove(this.#source);
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#source = 0;
        this.#timeout = 0;
        this.#disconnect();
        this.#sharing?.close();
        for (const session of [...this.#sessions]) session.close();
        this.#sessions.clear();
        this.sound?.close();
        this.#feed.close();
    }
}
