// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import type { DirtyCells } from '../export/dirty-cells.js';
import type { Scroll } from '../export/find-scroll.js';
import { ByteFeed } from './byte-feed.js';
import { ByteWriter } from './byte-writer.js';
import { handshake, type Doorkeeper } from './handshake.js';
import { HeldKeys } from './held-keys.js';
import { introduce } from './introductions.js';
import type { KeysymKeys } from './keysym-keys.js';
import { isLossy, Pseudo } from './numbers.js';
import type { Parse } from './parse.js';
import { PendingUpdate } from './pending-update.js';
import type { StreamCipher } from './ra2/ra2.js';
import {
    NATIVE_FORMAT,
    writeColourMap,
    writePixelFormat,
    type WantedFormat,
} from './pixel-format.js';
import type { SessionObserver, SessionOptions } from './session-options.js';
import { EncipheredOutput } from './session-output.js';
import { screenOfKey, type ScreenChoice } from './screen-list.js';
import { ResizeAnswer, type ScreenControls, type SharedScreen } from './shared-screen.js';
import { ViewerClipboard } from './viewer-clipboard.js';
import type { ClipboardViewer } from './viewers-clipboard.js';
import { ViewerAbilities } from './viewer-abilities.js';
import { viewerMessages, type ViewerHandler, type WantedAudio } from './viewer-messages.js';
import { ViewerPace } from './viewer-pace.js';
import { ViewerPower } from './viewer-power.js';
import { ViewerSound } from './viewer-sound.js';

/** A viewer that has not taken so much gets no more until it has. */
const MAX_PENDING = 512 * 1024;

/** So many key events are kept while another screen is opened. */
const MOST_TYPED_AHEAD = 1024;

/** Whether a key goes down, what it makes, and QEMU's number of it; null or 0 where it is not told. */
type KeyEvent = [isDown: boolean, keysym: number, qnum: number | null];

/** One viewer: what it said, what it knows of the screen, and what it is to be sent. */
export class Session implements ViewerHandler, ClipboardViewer {
    hasExtendedButtons = false;

    #screen: SharedScreen;
    readonly #output: EncipheredOutput;
    readonly #observer: SessionObserver;
    readonly #keysyms: KeysymKeys | null;
    readonly #screens: ScreenChoice | null;
    readonly #feed: ByteFeed;
    readonly #abilities = new ViewerAbilities();
    readonly #pending: PendingUpdate;
    readonly #writer = new ByteWriter();
    readonly #clipboard: ViewerClipboard;
    readonly #sound: ViewerSound;
    readonly #power: ViewerPower | null;
    readonly #pace: ViewerPace;
    readonly #held = new HeldKeys();
    /** What is typed while another screen is opened, and meant for that; null while none is. */
    #typedAhead: KeyEvent[] | null = null;
    /** Null for one that only looks. */
    #controls: ScreenControls | null = null;
    #isIn = false;

    constructor({ screen, door, output, observer, keysyms, power, screens }: SessionOptions) {
        this.#screen = screen;
        this.#output = new EncipheredOutput(output);
        this.#observer = observer;
        this.#keysyms = keysyms;
        this.#screens = screens ?? null;
        this.#pending = new PendingUpdate(screen, this.#abilities);
        const send = (message: Uint8Array): void => {
            this.#output.send(message);
        };
        this.#power = power && new ViewerPower(send, power);
        this.#pace = new ViewerPace(send);
        this.#sound = new ViewerSound({
            send,
            pending: () => output.pending,
            sound: screen.sound,
        });
        this.#clipboard = new ViewerClipboard({
            send,
            text: () => screen.clipboard?.text ?? null,
            copied: text => {
                if (this.#controls) screen.clipboard?.copied(this, text);
            },
        });
        this.#feed = new ByteFeed(this.#converse(door), {
            ended: error => {
                this.#release();
                observer.ended(error?.message ?? null);
            },
            ready: () => {
                observer.ready();
            },
        });
    }

    *#converse(door: Doorkeeper): Parse<void> {
        const output = {
            send: (fill: (writer: ByteWriter) => void) => {
                this.#send(fill);
            },
            encipher: (cipher: StreamCipher | null) => {
                this.#output.seal = cipher && (bytes => cipher.seal(bytes));
                this.#feed.setFilter(cipher?.filter ?? null);
            },
        };
        const isShared = yield* handshake(output, door);
        this.#enter();
        this.#observer.entered(isShared);
        yield* viewerMessages(this);
    }

    #enter(): void {
        this.#pending.takeSize();
        this.#controls = this.#newControls();
        this.#send(writer => {
            writer.u16(this.#pending.width).u16(this.#pending.height);
            writePixelFormat(writer, NATIVE_FORMAT);
            writer.text(this.#screen.name);
        });
        this.#isIn = true;
    }

    #newControls(): ScreenControls | null {
        return this.#screen.newControls({
            abilities: this.#abilities,
            keysyms: this.#keysyms,
            held: this.#held,
        });
    }

    /** Whether the viewer can follow to a screen: one that knows no new size only to one like its own. */
    canShow({ store: { width, height } }: SharedScreen): boolean {
        if (this.#abilities.canResize) return true;
        return width === this.#pending.width && height === this.#pending.height;
    }

    /** Shows another screen from now on; what the viewer holds at the old one is released. */
    show(screen: SharedScreen): void {
        this.#controls?.release();
        this.#screen = screen;
        this.#controls = this.#newControls();
        this.#pending.show(screen);
        this.pointerKindChanged();
        screen.wanted();
    }

    #send(fill: (writer: ByteWriter) => void): void {
        fill(this.#writer);
        this.#output.send(this.#writer.take());
    }

    /** How many bytes more make the next step of the conversation; 0 while it waits. */
    get missing(): number {
        return this.#feed.missing;
    }

    /** Whether the handshake is over. */
    get isIn(): boolean {
        return this.#isIn;
    }

    /** Takes what the viewer sent next. */
    push(bytes: Uint8Array): void {
        this.#feed.push(bytes);
    }

    /** Ends it: all that the viewer holds is released. */
    close(): void {
        this.#feed.close();
        this.#release();
    }

    #release(): void {
        this.#isIn = false;
        this.#abilities.close();
        this.#pending.close();
        this.#sound.close();
        this.#controls?.release();
        this.#controls = null;
    }

    // What the viewer says.

    setPixelFormat({ format, isMapped }: WantedFormat): void {
        this.#pending.format = format;
        if (isMapped) this.#send(writeColourMap);
    }

    setEncodings(encodings: readonly number[]): void {
        const { losesNothing } = this.#screen;
        this.#abilities.set(losesNothing ? encodings.filter(one => !isLossy(one)) : encodings);
        this.#pending.abilitiesChanged();
        introduce({
            abilities: this.#abilities,
            pending: this.#pending,
            pace: this.#pace,
            clipboard: this.#screen.clipboard && this.#clipboard,
            hasSound: this.#screen.sound !== null,
            power: this.#controls && this.#power,
        });
        this.pointerKindChanged();
        this.#screen.wanted();
    }

    requestUpdate(isIncremental: boolean, rect: Rect): void {
        if (!isIncremental) this.#pending.forget(rect);
        this.#pace.ask();
        this.#screen.wanted();
    }

    key(...event: KeyEvent): void {
        if (!this.#typedAhead) this.#key(...event);
        else if (this.#typedAhead.length < MOST_TYPED_AHEAD) this.#typedAhead.push(event);
    }

    #key(isDown: boolean, keysym: number, number: number | null): void {
        // Some say 0 of a key that they do not know.
        const qnum = number === 0 ? null : number;
        this.#held.key(isDown, keysym, qnum);
        if (!this.#controls || (isDown && this.#choosesScreen(keysym, qnum))) return;
        this.#controls.key(isDown, keysym, qnum);
    }

    /** Whether a key is not the screen's, but asks for another one, which there is. */
    #choosesScreen(keysym: number, qnum: number | null): boolean {
        const screens = this.#screens;
        if (!screens || screens.count < 2) return false;
        const number = screenOfKey(this.#held, keysym, qnum);
        if (number === null || number > screens.count) return false;
        void this.#follow(screens.choose(number));
        return true;
    }

    async #follow(chosen: Promise<void>): Promise<void> {
        const typed: KeyEvent[] = [];
        this.#typedAhead = typed;
        await chosen;
        this.#typedAhead = null;
        // One of them may ask for yet another screen, and the rest are for that.
        for (const event of typed) this.key(...event);
    }

    pointer(buttons: number, x: number, y: number): void {
        this.#controls?.pointer(buttons, x, y);
    }

    enableContinuousUpdates(isOn: boolean): void {
        this.#pace.setContinuous(isOn);
        this.#screen.wanted();
    }

    fence(flags: number, payload: Uint8Array): void {
        this.#pace.fence(flags, payload);
        this.#screen.wanted();
    }

    setDesktopSize(width: number, height: number): void {
        const isPossible = width > 0 && height > 0;
        const answer =
            isPossible && this.#controls
                ? this.#screen.requestSize(width, height)
                : ResizeAnswer.INVALID;
        this.#pending.answerSize(answer);
        this.#screen.wanted();
    }

    cutText(text: Uint8Array): void {
        this.#clipboard.cutText(text);
    }

    extendedCutText(flags: number, data: Uint8Array): void {
        this.#clipboard.extendedCutText(flags, data);
    }

    audioEnabled(isOn: boolean): void {
        this.#sound.enable(isOn);
    }

    audioFormat(format: WantedAudio): void {
        this.#sound.setFormat(format);
    }

    xvp(version: number, code: number): void {
        if (this.#controls) void this.#power?.ask(version, code);
    }

    /** Bytes have left: what waited for that may follow. */
    flush(): void {
        this.#sound.flush();
    }

    // What the screen does.

    /** Who only looks has no part in the clipboard. */
    clipboardChanged(text: string): void {
        if (this.#isIn && this.#controls) this.#clipboard.changed(text);
    }

    /** Cells of the screen have changed. */
    changed(cells: DirtyCells, scroll: Scroll | null): void {
        if (this.#isIn) this.#pending.changed(cells, scroll);
    }

    cursorChanged(): void {
        this.#pending.cursorChanged();
    }

    lightsChanged(): void {
        this.#pending.lightsChanged();
    }

    pointerKindChanged(): void {
        if (this.#abilities.has(Pseudo.QEMU_POINTER_MOTION))
            this.#pending.announce(Pseudo.QEMU_POINTER_MOTION);
    }

    /** Whether an update would be sent now, if there is something to say. */
    get takesUpdates(): boolean {
        if (!this.#isIn || this.#output.pending > MAX_PENDING) return false;
        return this.#pace.takesUpdates;
    }

    /** Sends what has changed since the last update, where the viewer takes it. */
    sendUpdate(): void {
        if (!this.takesUpdates) return;
        const isSomething = this.#pending.write(this.#writer, encoding => {
            if (encoding === Pseudo.EXTENDED_MOUSE_BUTTONS) this.hasExtendedButtons = true;
        });
        const update = this.#writer.take();
        if (!isSomething) return;
        this.#output.send(update);
        this.#pace.sent(update.length);
    }
}
