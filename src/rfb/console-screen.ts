// SPDX-License-Identifier: GPL-3.0-or-later
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
import { ScreenViewers } from './screen-viewers.js';
import type { Session } from './session.js';
import { ResizeAnswer, type ViewedScreen, type ViewerAtControls } from './shared-screen.js';
import { ViewerControls } from './viewer-controls.js';
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
export class ConsoleScreen implements ViewedScreen {
    readonly name: string;
    readonly clipboard: ViewersClipboard | null;
    readonly sound: ViewersSound | null;

    readonly #console: Console;
    readonly #options: ScreenOptions;
    readonly #buttons = new HeldButtons<MouseButton>();
    readonly #viewers = new ScreenViewers(this);
    readonly #everybody: Set<Session>;
    readonly #signals: [Watched, number][] = [];
    #feed!: ScreenFeed;
    #cursor: CursorImage | null = null;
    #isCursorVisible = true;
    #sharing: ClipboardSharing | null = null;
    #inputs = 0;

    private constructor(console: Console, options: ScreenOptions) {
        this.#console = console;
        this.#options = options;
        this.name = options.name;
        this.#everybody = options.everybody ?? this.#viewers.sessions;
        this.clipboard = options.clipboard && new ViewersClipboard(() => this.#everybody);
        this.sound = options.audio && new ViewersSound(options.audio, options.log);
        const { keyboard, mouse } = console;
        this.#signals.push(
            [
                keyboard,
                keyboard.connect('notify::modifiers', () => {
                    this.#viewers.tell(session => {
                        session.lightsChanged();
                    });
                }),
            ],
            [
                mouse,
                mouse.connect('notify::is-absolute', () => {
                    this.#viewers.tell(session => {
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
                    screen.#viewers.resized();
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

    newControls(viewer: ViewerAtControls): ViewerControls | null {
        if (this.#options.isViewOnly) return null;
        const input = new ViewerInput(this.#console, this.#buttons, `viewer ${this.#inputs++}`);
        return new ViewerControls(input, this, viewer);
    }

    requestSize(width: number, height: number): ResizeAnswer {
        if (this.#options.isViewOnly) return ResizeAnswer.PROHIBITED;
        const info = { widthMm: 0, heightMm: 0, x: 0, y: 0, width, height };
        // A console that refuses stays as it is, as the viewer sees.
        this.#console.setUiInfo(info, null).catch(() => undefined);
        return ResizeAnswer.FORWARDED;
    }

    add(session: Session): void {
        this.#viewers.sessions.add(session);
        this.#everybody.add(session);
    }

    remove(session: Session): void {
        this.#viewers.sessions.delete(session);
        this.#everybody.delete(session);
    }

    get sessions(): ReadonlySet<Session> {
        return this.#viewers.sessions;
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
        this.#viewers.tell(session => {
            session.cursorChanged();
        });
    }

    wanted(): void {
        this.#viewers.wanted();
    }

    wantedAfter(delayMs: number): void {
        this.#viewers.wantedAfter(delayMs);
    }

    /** Fetches what may have changed, for who takes whole pictures; the viewers are told later. */
    refresh(): void {
        this.#viewers.refresh();
    }

    /** Grows whenever the size, or pixels that were fetched, had changed. */
    get changes(): number {
        return this.#viewers.changes;
    }

    #disconnect(): void {
        for (const [object, id] of this.#signals.splice(0)) object.disconnect(id);
    }

    close(): void {
        this.#disconnect();
        this.#sharing?.close();
        this.#viewers.close();
        this.sound?.close();
        this.#feed.close();
    }
}
