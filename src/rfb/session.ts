// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { Rect } from '../display1/checks.js';
import { DirtyCells } from '../export/dirty-cells.js';
import type { ViewerInput } from '../export/viewer-input.js';
import { ByteFeed } from './byte-feed.js';
import { ByteWriter } from './byte-writer.js';
import { writeCursor } from './cursor-rects.js';
import { FlowControl } from './flow-control.js';
import { handshake, type Doorkeeper } from './handshake.js';
import type { KeysymKeys } from './keysym-keys.js';
import { Fence, FromServer, Pseudo, ResizeReason } from './numbers.js';
import type { Parse } from './parse.js';
import { PixelWriter } from './pixel-writer.js';
import { mapColours, NATIVE_FORMAT, writePixelFormat, type WantedFormat } from './pixel-format.js';
import { RFB_BUTTONS } from './pointer-buttons.js';
import type { SharedScreen } from './shared-screen.js';
import { ViewerClipboard } from './viewer-clipboard.js';
import type { ClipboardViewer } from './viewers-clipboard.js';
import { UpdateWriter } from './update-writer.js';
import { ViewerAbilities } from './viewer-abilities.js';
import { viewerMessages, type ViewerHandler } from './viewer-messages.js';

/** Where a session's bytes go. */
export interface SessionOutput {
    /** Bytes that were given to it and have not left. */
    readonly pending: number;
    send(bytes: Uint8Array): void;
}

/** Who is told how a session goes. */
export interface SessionObserver {
    /** The viewer is in. @param isShared - whether it lets others stay */
    entered(isShared: boolean): void;
    /** Nothing follows; the reason, in a few words, is for a log. */
    ended(reason: string | null): void;
    /** It takes bytes again. */
    ready(): void;
}

export interface SessionOptions {
    readonly screen: SharedScreen;
    readonly door: Doorkeeper;
    readonly output: SessionOutput;
    readonly observer: SessionObserver;
    /** For viewers that tell a key only by its symbol; null where layouts are not known. */
    readonly keysyms: KeysymKeys | null;
}

/** A viewer that has not taken so much gets no more until it has. */
const MAX_PENDING = 512 * 1024;

/** The relative motion of 0, as QEMU's pointer motion encoding has it. */
const NO_MOTION = 0x7fff;

/** One viewer: what it said, what it knows of the screen, and what it is to be sent. */
export class Session implements ViewerHandler, ClipboardViewer {
    hasExtendedButtons = false;

    readonly #screen: SharedScreen;
    readonly #output: SessionOutput;
    readonly #observer: SessionObserver;
    readonly #keysyms: KeysymKeys | null;
    readonly #feed: ByteFeed;
    readonly #abilities = new ViewerAbilities();
    readonly #writer = new ByteWriter();
    readonly #clipboard: ViewerClipboard;
    readonly #flow = new FlowControl(() => GLib.get_monotonic_time() / 1000);
    #input: ViewerInput | null = null;
    #format = new PixelWriter(NATIVE_FORMAT);
    #isIn = false;
    /** What the viewer takes for the screen's size. */
    #width = 0;
    #height = 0;
    #dirty = new DirtyCells(0, 0);
    /** The part that the viewer asked for, once. */
    #requested: Rect | null = null;
    /** The part that the viewer wants without asking. */
    #continuous: Rect | null = null;
    #usesFences = false;
    #buttons = 0;
    #cursorDue = false;
    #lightsDue = false;
    #resizeDue: readonly [number, number] | null = null;
    #announcements: number[] = [];
    #told = new Set<number>();

    constructor({ screen, door, output, observer, keysyms }: SessionOptions) {
        this.#screen = screen;
        this.#output = output;
        this.#observer = observer;
        this.#keysyms = keysyms;
        this.#clipboard = new ViewerClipboard({
            send: message => {
                output.send(message);
            },
            text: () => screen.clipboard?.text ?? null,
            copied: text => {
                if (this.#input) screen.clipboard?.copied(this, text);
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
        };
        const isShared = yield* handshake(output, door);
        this.#enter();
        this.#observer.entered(isShared);
        yield* viewerMessages(this);
    }

    #enter(): void {
        const { store, name } = this.#screen;
        this.#width = store.width;
        this.#height = store.height;
        this.#dirty = new DirtyCells(store.width, store.height);
        this.#dirty.markAll();
        this.#input = this.#screen.newInput();
        this.#send(writer => {
            writer.u16(this.#width).u16(this.#height);
            writePixelFormat(writer, NATIVE_FORMAT);
            writer.text(name);
        });
        this.#isIn = true;
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
        this.#input?.release();
        this.#input = null;
    }

    // What the viewer says.

    setPixelFormat({ format, isMapped }: WantedFormat): void {
        this.#format = new PixelWriter(format);
        this.#cursorDue = true;
        if (isMapped) this.#sendColourMap();
    }

    #sendColourMap(): void {
        this.#send(writer => {
            writer.u8(FromServer.COLOUR_MAP).u8(0).u16(0).u16(256);
            for (const channels of mapColours())
                for (const channel of channels) writer.u16(channel);
        });
    }

    setEncodings(encodings: readonly number[]): void {
        this.#abilities.set(encodings);
        this.#cursorDue = true;
        this.#lightsDue = true;
        const { EXTENDED_DESKTOP_SIZE, QEMU_EXTENDED_KEY, QEMU_POINTER_MOTION } = Pseudo;
        this.#announceOnce(EXTENDED_DESKTOP_SIZE, () => {
            this.#resizeDue ??= [ResizeReason.SERVER, 0];
        });
        for (const encoding of [QEMU_EXTENDED_KEY, Pseudo.EXTENDED_MOUSE_BUTTONS])
            this.#announceOnce(encoding, () => this.#announcements.push(encoding));
        if (this.#abilities.has(QEMU_POINTER_MOTION)) this.#announcements.push(QEMU_POINTER_MOTION);
        this.#announceOnce(Pseudo.FENCE, () => {
            this.#sendFence(Fence.REQUEST, new Uint8Array(0));
        });
        this.#announceOnce(Pseudo.CONTINUOUS_UPDATES, () => {
            this.#send(writer => writer.u8(FromServer.END_OF_CONTINUOUS_UPDATES));
        });
        this.#announceOnce(Pseudo.EXTENDED_CLIPBOARD, () => {
            if (this.#screen.clipboard) this.#clipboard.extend();
        });
        this.#screen.wanted();
    }

    #announceOnce(encoding: number, announce: () => void): void {
        if (this.#told.has(encoding) || !this.#abilities.has(encoding)) return;
        this.#told.add(encoding);
        announce();
    }

    requestUpdate(isIncremental: boolean, rect: Rect): void {
        if (!isIncremental) {
            this.#dirty.mark(rect);
            this.#cursorDue = true;
            if (this.#abilities.canResize) this.#resizeDue ??= this.#sizeIsOld ? [0, 0] : null;
        }
        this.#requested = this.#requested ? union(this.#requested, rect) : rect;
        this.#screen.wanted();
    }

    key(isDown: boolean, keysym: number, qnum: number | null): void {
        if (!this.#input) return;
        if (qnum !== null && qnum !== 0) this.#input.key(qnum, isDown);
        else this.#keysyms?.key(this.#input, keysym, isDown);
    }

    pointer(buttons: number, x: number, y: number): void {
        if (!this.#input) return;
        this.#movePointer(x, y);
        const changed = this.#buttons ^ buttons;
        this.#buttons = buttons;
        for (const [bit, button] of RFB_BUTTONS.entries())
            if (((changed >> bit) & 1) === 1)
                this.#input.button(button, ((buttons >> bit) & 1) === 1);
    }

    #movePointer(x: number, y: number): void {
        const { store } = this.#screen;
        if (this.#abilities.has(Pseudo.QEMU_POINTER_MOTION) && !this.#screen.isAbsolute)
            this.#input?.moveBy(x - NO_MOTION, y - NO_MOTION);
        else if (store.width > 0 && store.height > 0)
            this.#input?.moveTo(Math.min(x, store.width - 1), Math.min(y, store.height - 1));
    }

    enableContinuousUpdates(isOn: boolean, rect: Rect): void {
        const was = this.#continuous !== null;
        this.#continuous = isOn ? rect : null;
        if (was && !isOn) this.#send(writer => writer.u8(FromServer.END_OF_CONTINUOUS_UPDATES));
        this.#screen.wanted();
    }

    fence(flags: number, payload: Uint8Array): void {
        if ((flags & Fence.REQUEST) !== 0) {
            const known = Fence.BLOCK_BEFORE | Fence.BLOCK_AFTER | Fence.SYNC_NEXT;
            this.#sendFence(flags & known, payload);
            return;
        }
        this.#usesFences = true;
        if (payload.length === 4) this.#flow.answered(new DataView(payload.buffer).getUint32(0));
        this.#screen.wanted();
    }

    #sendFence(flags: number, payload: Uint8Array): void {
        this.#send(writer =>
            writer.u8(FromServer.FENCE).zeros(3).u32(flags).u8(payload.length).bytes(payload),
        );
    }

    setDesktopSize(width: number, height: number): void {
        const isPossible = width > 0 && height > 0;
        const answer = isPossible && this.#input ? this.#screen.requestSize(width, height) : 3;
        this.#resizeDue = [ResizeReason.VIEWER, answer];
        this.#screen.wanted();
    }

    cutText(text: Uint8Array): void {
        this.#clipboard.cutText(text);
    }

    extendedCutText(flags: number, data: Uint8Array): void {
        this.#clipboard.extendedCutText(flags, data);
    }

    // What the screen does.

    /** Who only looks has no part in the clipboard. */
    clipboardChanged(text: string): void {
        if (this.#isIn && this.#input) this.#clipboard.changed(text);
    }

    /** Cells of the screen have changed. */
    changed(cells: DirtyCells): void {
        if (this.#isIn && !this.#sizeIsOld) this.#dirty.add(cells);
    }

    cursorChanged(): void {
        this.#cursorDue = true;
    }

    lightsChanged(): void {
        this.#lightsDue = true;
    }

    pointerKindChanged(): void {
        if (this.#abilities.has(Pseudo.QEMU_POINTER_MOTION))
            this.#announcements.push(Pseudo.QEMU_POINTER_MOTION);
    }

    get #sizeIsOld(): boolean {
        const { store } = this.#screen;
        return store.width !== this.#width || store.height !== this.#height;
    }

    /** Whether an update would be sent now, if there is something to say. */
    get takesUpdates(): boolean {
        if (!this.#isIn || this.#output.pending > MAX_PENDING) return false;
        if (this.#requested === null && this.#continuous === null) return false;
        return !this.#usesFences || this.#continuous === null || this.#flow.mayBeSent;
    }

    /** Sends what has changed since the last update, where the viewer takes it. */
    sendUpdate(): void {
        if (!this.takesUpdates) return;
        const update = new UpdateWriter(this.#writer);
        if (this.#writeSize(update)) this.#sent(update);
        else {
            this.#writeFeatures(update);
            this.#writePixels(update);
            if (update.count > 0) this.#sent(update);
            else this.#writer.take();
        }
    }

    #sent(update: UpdateWriter): void {
        const { length } = update.writer;
        this.#output.send(this.#writer.take());
        this.#requested = null;
        if (!this.#usesFences || this.#continuous === null) return;
        const payload = new Uint8Array(4);
        new DataView(payload.buffer).setUint32(0, this.#flow.sent(length));
        this.#sendFence(Fence.REQUEST | Fence.BLOCK_BEFORE, payload);
    }

    /**
     * Tells another size, alone: what follows it is of another screen.
     *
     * @returns whether it was written
     */
    #writeSize(update: UpdateWriter): boolean {
        const { store } = this.#screen;
        if (this.#sizeIsOld && this.#abilities.canResize) {
            this.#width = store.width;
            this.#height = store.height;
            this.#dirty = new DirtyCells(store.width, store.height);
            this.#dirty.markAll();
            this.#resizeDue ??= [ResizeReason.SERVER, 0];
        }
        if (!this.#resizeDue) return false;
        const [reason, result] = this.#resizeDue;
        this.#resizeDue = null;
        const [width, height] = [this.#width, this.#height];
        if (this.#abilities.has(Pseudo.EXTENDED_DESKTOP_SIZE)) {
            const place = { x: reason, y: result, width, height };
            update.begin(place, Pseudo.EXTENDED_DESKTOP_SIZE);
            update.writer.u8(1).zeros(3).u32(0).u16(0).u16(0).u16(width).u16(height).u32(0);
        } else {
            update.begin({ x: 0, y: 0, width, height }, Pseudo.DESKTOP_SIZE);
        }
        return true;
    }

    #writeFeatures(update: UpdateWriter): void {
        const { cursorEncoding, lightsEncoding } = this.#abilities;
        for (const encoding of this.#announcements.splice(0)) {
            const x = encoding === Pseudo.QEMU_POINTER_MOTION ? Number(this.#screen.isAbsolute) : 0;
            update.begin({ x, y: 0, width: this.#width, height: this.#height }, encoding);
            if (encoding === Pseudo.EXTENDED_MOUSE_BUTTONS) this.hasExtendedButtons = true;
        }
        if (this.#cursorDue && cursorEncoding !== null) {
            writeCursor(update.writer, cursorEncoding, this.#screen.cursor, this.#format);
            update.counted();
        }
        if (this.#lightsDue && lightsEncoding !== null) {
            update.begin({ x: 0, y: 0, width: 1, height: 1 }, lightsEncoding);
            if (lightsEncoding === Pseudo.QEMU_LED_STATE) update.writer.u8(this.#screen.lights);
            else update.writer.u32(this.#screen.lights);
        }
        this.#cursorDue = false;
        this.#lightsDue = false;
    }

    #writePixels(update: UpdateWriter): void {
        if (this.#dirty.isEmpty || this.#sizeIsOld) return;
        const { store } = this.#screen;
        const { encoder, wishes } = this.#abilities;
        for (const whole of this.#dirty.rects())
            for (const rect of pieces(whole, encoder.limits)) {
                update.begin(rect, encoder.encoding);
                encoder.encode(update.writer, store, rect, this.#format, wishes);
            }
        this.#dirty.clear();
    }
}

function union(one: Rect, other: Rect): Rect {
    const x = Math.min(one.x, other.x);
    const y = Math.min(one.y, other.y);
    return {
        x,
        y,
        width: Math.max(one.x + one.width, other.x + other.width) - x,
        height: Math.max(one.y + one.height, other.y + other.height) - y,
    };
}

/** A rectangle in parts that an encoder writes in one. */
function* pieces(
    { x, y, width, height }: Rect,
    limits: { readonly width: number; readonly pixels: number },
): Generator<Rect> {
    const widest = Math.min(width, limits.width);
    const highest = Math.max(1, Math.floor(Math.min(height, limits.pixels / widest)));
    for (let top = y; top < y + height; top += highest)
        for (let left = x; left < x + width; left += widest)
            yield {
                x: left,
                y: top,
                width: Math.min(widest, x + width - left),
                height: Math.min(highest, y + height - top),
            };
}
