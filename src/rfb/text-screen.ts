// SPDX-License-Identifier: GPL-3.0-or-later
import type { Chardev } from '../display1/chardev.js';
import { FrameStore } from '../export/frame-store.js';
import { Emulator, type TextEncoding } from '../terminal/emulator.js';
import { TerminalPicture } from '../terminal/terminal-picture.js';
import { ScreenViewers } from './screen-viewers.js';
import type { Session } from './session.js';
import {
    ResizeAnswer,
    type ScreenControls,
    type ViewedScreen,
    type ViewerAtControls,
} from './shared-screen.js';
import { TextControls } from './text-controls.js';
import { WantedStream } from './wanted-stream.js';

/** How a text console is shown. */
export interface TextScreenOptions {
    readonly name: string;
    readonly isViewOnly: boolean;
    /**
     * Whether the stream is taken at once and kept, so that viewers see what was said before they
     * came; else it is ours only while one looks.
     */
    readonly keepsStream: boolean;
    /** The viewers of all of the machine's screens: those of this one are put into it, and taken out. */
    readonly everybody: Set<Session>;
    /** Told, in a sentence, what cannot be done. */
    readonly log: (line: string) => void;
}

/** A text console of a machine, shown to any number of viewers as a terminal. */
export class TextScreen implements ViewedScreen {
    readonly store: FrameStore;
    readonly name: string;
    readonly cursor = null;
    readonly lights = 0;
    readonly isAbsolute = true;
    readonly clipboard = null;
    readonly sound = null;
    readonly losesNothing = true;

    readonly #chardev: Chardev;
    readonly #options: TextScreenOptions;
    readonly #viewers: ScreenViewers;
    readonly #emulator: Emulator;
    readonly #picture = new TerminalPicture();
    readonly #stream: WantedStream;
    #notice: string | null = null;
    #isOld = true;

    /** @param chardev - stays the caller's, who closes it afterwards */
    constructor(chardev: Chardev, options: TextScreenOptions) {
        this.#chardev = chardev;
        this.#options = options;
        this.name = options.name;
        this.#viewers = new ScreenViewers(this);
        this.store = new FrameStore({
            resized: () => {
                this.#viewers.resized();
            },
            suspected: () => undefined,
        });
        this.#emulator = new Emulator(encodingOf(chardev), {
            answered: bytes => {
                this.#stream.send(bytes);
            },
        });
        this.#stream = new WantedStream(chardev, {
            received: async bytes => {
                await this.#emulator.feed(bytes);
                this.#changed();
            },
            missed: why => {
                this.#missed(why);
            },
        });
        this.store.setSource(this.#picture);
        if (options.keepsStream) this.#stream.want(false);
    }

    #missed(why: string | null): void {
        if (why !== null && this.#viewers.sessions.size === 0)
            this.#options.log(`${this.name}: ${why}`);
        this.#notice = why;
        this.#changed();
    }

    #changed(): void {
        this.#isOld = true;
        this.wanted();
    }

    /** Draws what is new, before it is fetched. */
    prepare(): void {
        if (!this.#isOld) return;
        this.#isOld = false;
        for (const rect of this.#picture.draw(this.#emulator, this.#notice))
            this.store.suspect(rect);
    }

    newControls({ held }: ViewerAtControls): ScreenControls | null {
        if (this.#options.isViewOnly) return null;
        return new TextControls(this, held);
    }

    get hasApplicationCursor(): boolean {
        return this.#emulator.hasApplicationCursor;
    }

    /** A viewer types; where the line was closed, a key opens it again instead. */
    type(text: string): void {
        if (!this.#stream.takesBytes) {
            this.#stream.want(true);
            return;
        }
        const bytes = this.#emulator.encode(text);
        this.#stream.send(bytes);
        if (this.#chardev.echo) void this.#echo(text);
    }

    async #echo(text: string): Promise<void> {
        await this.#emulator.feed(this.#emulator.encode(text.replaceAll('\r', '\r\n')));
        this.#changed();
    }

    requestSize(): ResizeAnswer {
        return ResizeAnswer.PROHIBITED;
    }

    add(session: Session): void {
        this.#viewers.sessions.add(session);
        this.#options.everybody.add(session);
        this.#stream.want(true);
    }

    remove(session: Session): void {
        this.#viewers.sessions.delete(session);
        this.#options.everybody.delete(session);
        const isLookedAt = this.#viewers.sessions.size > 0;
        if (!isLookedAt && !(this.#options.keepsStream && this.#stream.takesBytes))
            this.#stream.unwant();
    }

    wanted(): void {
        this.#viewers.wanted();
    }

    wantedAfter(delayMs: number): void {
        this.#viewers.wantedAfter(delayMs);
    }

    close(): void {
        this.#stream.unwant();
        this.#viewers.close();
        this.#emulator.close();
        this.store.close();
        this.#picture.close();
    }
}

/** QEMU before 11.1 does not say; its own VNC server takes it for UTF-8 then. */
function encodingOf({ encoding }: Chardev): TextEncoding {
    return encoding === 'cp437' ? 'cp437' : 'utf8';
}
