// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../display1/checks.js';
import { now as monotonic } from '../export/clock.js';
import { DirtyCells } from '../export/dirty-cells.js';
import type { Scroll } from '../export/find-scroll.js';
import type { ByteWriter } from './byte-writer.js';
import { writeCursor } from './cursor-rects.js';
import type { EncodingWishes } from './encoders/encoder.js';
import { gatheredPixels } from './encoders/gathered-pixels.js';
import { LossyCells, REST_MS } from './lossy-cells.js';
import { Encoding, Pseudo, ResizeReason } from './numbers.js';
import { PixelWriter } from './pixel-writer.js';
import { NATIVE_FORMAT, type RfbPixelFormat } from './pixel-format.js';
import { tilesOf } from './rect-tiles.js';
import type { ResizeAnswer, SharedScreen } from './shared-screen.js';
import { UpdateWriter } from './update-writer.js';
import type { ViewerAbilities } from './viewer-abilities.js';
import { ViewerVideo } from './video/viewer-video.js';

/** So many pixels of what was lost go with an update: beside others, and alone. */
const BUSY_REFINED = 16 * 1024;
const IDLE_REFINED = 128 * 1024;

/**
 * Of the one screen in ExtendedDesktopSize. Not 0: libvncclient (0.9.15), which Remmina and others are
 * made of, does not follow the size of a screen 0, and ends at the first rectangle outside the old one.
 */
const SCREEN_ID = 1;

/** What one viewer does not know of the screen yet, and how it is told. */
export class PendingUpdate {
    #screen: SharedScreen;
    readonly #abilities: ViewerAbilities;
    readonly #now: () => number;
    #format = new PixelWriter(NATIVE_FORMAT);
    /** What the viewer takes for the screen's size. */
    #width = 0;
    #height = 0;
    #dirty = new DirtyCells(0, 0);
    /** The screen's size that all this is about; the viewer's own where it can be told of another. */
    #known = { width: 0, height: 0 };
    /** Whether the viewer has old pixels where the screen ends. */
    #isRestDue = false;
    /** What the viewer is to move before all else. */
    #scroll: Scroll | null = null;
    #lossy = new LossyCells(0, 0);
    readonly #video = new ViewerVideo();
    #isCursorDue = false;
    #areLightsDue = false;
    #isNameDue = false;
    /** Reason and result of a size that is to be told. */
    #resizeDue: readonly [number, number] | null = null;
    readonly #announcements: number[] = [];

    /** @param now - milliseconds of a clock that never goes back */
    constructor(screen: SharedScreen, abilities: ViewerAbilities, now: () => number = monotonic) {
        this.#screen = screen;
        this.#now = now;
        this.#abilities = abilities;
    }

    /** What the viewer takes for the screen's size, guest pixels. */
    get width(): number {
        return this.#width;
    }

    get height(): number {
        return this.#height;
    }

    /** The viewer learns the screen's size as it is now; all that is on it is due. */
    takeSize(): void {
        const { width, height } = this.#screen.store;
        this.#width = width;
        this.#height = height;
        this.#followSize();
    }

    /**
     * The screen has another size, of which the viewer need not know: it then sees the part that fits, in
     * the corner, as from QEMU's own server.
     */
    #followSize(): void {
        const { width, height } = this.#screen.store;
        this.#known = { width, height };
        this.#isRestDue = width < this.#width || height < this.#height;
        this.#scroll = null;
        this.#lossy = new LossyCells(width, height);
        this.#dirty = new DirtyCells(width, height);
        this.#dirty.markAll();
        this.#video.resize(width, height);
    }

    /** The viewer has said anew what it understands. */
    abilitiesChanged(): void {
        this.#video.want(this.#abilities.has(Encoding.OPEN_H264));
        this.#isCursorDue = true;
        this.#areLightsDue = true;
        const { width, height } = this.#known;
        const isCut = width !== this.#width || height !== this.#height;
        // From now on it can be told of the size that it could not follow to.
        if (isCut && this.#abilities.canResize) this.#known = { width: 0, height: 0 };
    }

    /** It is another screen that the viewer is to be told of from now on. */
    show(screen: SharedScreen): void {
        this.#screen = screen;
        this.#scroll = null;
        this.#isCursorDue = true;
        this.#areLightsDue = true;
        this.#isNameDue = true;
        if (!this.#sizeIsOld) this.#followSize();
    }

    get #sizeIsOld(): boolean {
        const { store } = this.#screen;
        return store.width !== this.#known.width || store.height !== this.#known.height;
    }

    /** The part of a rectangle that the viewer has room for; null where that is nothing. */
    #visible({ x, y, width, height }: Rect): Rect | null {
        const right = Math.min(x + width, this.#width);
        const bottom = Math.min(y + height, this.#height);
        return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
    }

    #isWhole(rect: Rect): boolean {
        return rect.x + rect.width <= this.#width && rect.y + rect.height <= this.#height;
    }

    set format(format: RfbPixelFormat) {
        this.#format = new PixelWriter(format);
        this.#isCursorDue = true;
    }

    /** A part of the screen may have moved, and cells have changed after that. */
    changed(cells: DirtyCells, scroll: Scroll | null): void {
        if (this.#sizeIsOld) return;
        if (scroll) this.#moved(scroll);
        this.#dirty.add(cells);
        this.#video.changed(cells, this.#now());
    }

    /** What the viewer has is moved only where it has all of it, and nothing else is to be moved. */
    #moved(scroll: Scroll): void {
        const { rect, by } = scroll;
        const isSeen = this.#isWhole(rect) && this.#isWhole({ ...rect, y: rect.y - by });
        const isKnown = isSeen && this.#dirty.isEmpty && !this.#scroll;
        if (isKnown && this.#abilities.has(Encoding.COPY_RECT)) this.#scroll = scroll;
        else this.#dirty.mark(rect);
    }

    /** The viewer wants a part of the screen anew, whatever it knows of it. */
    forget(rect: Rect): void {
        this.#dirty.mark(rect);
        this.#isCursorDue = true;
    }

    cursorChanged(): void {
        this.#isCursorDue = true;
    }

    lightsChanged(): void {
        this.#areLightsDue = true;
    }

    /** Gives back what it holds; nothing is written any more. */
    close(): void {
        this.#video.close();
    }

    /** An encoding that is told of by an empty rectangle of it. */
    announce(encoding: number): void {
        this.#announcements.push(encoding);
    }

    /** The size is to be told, even where it is no other; not beside an answer about it. */
    tellSizeOnce(): void {
        this.#resizeDue ??= [ResizeReason.SERVER, 0];
    }

    /** The viewer's wish for another size is to be answered. */
    answerSize(answer: ResizeAnswer): void {
        this.#resizeDue = [ResizeReason.VIEWER, answer];
    }

    /**
     * Writes all that is due, and forgets it.
     *
     * @param announced - told of each announced encoding that was written
     * @returns whether there was something
     */
    write(writer: ByteWriter, announced: (encoding: number) => void): boolean {
        const update = new UpdateWriter(writer);
        // Alone: what follows a size is of another screen.
        if (this.#writeSize(update)) return true;
        this.#writeAnnouncements(update, announced);
        this.#writeName(update);
        this.#writeCursor(update);
        this.#writeLights(update);
        this.#writeScroll(update);
        this.#writePixels(update);
        return update.count > 0;
    }

    /** @returns whether it was due */
    #writeSize(update: UpdateWriter): boolean {
        const hasPicture = this.#screen.store.width > 0;
        if (this.#sizeIsOld && hasPicture) {
            if (this.#abilities.canResize) {
                this.takeSize();
                this.tellSizeOnce();
            } else this.#followSize();
        }
        if (!this.#resizeDue) return false;
        const [reason, result] = this.#resizeDue;
        this.#resizeDue = null;
        const [width, height] = [this.#width, this.#height];
        if (this.#abilities.has(Pseudo.EXTENDED_DESKTOP_SIZE)) {
            const place = { x: reason, y: result, width, height };
            update.begin(place, Pseudo.EXTENDED_DESKTOP_SIZE);
            const { writer } = update;
            writer.u8(1).zeros(3).u32(SCREEN_ID).u16(0).u16(0).u16(width).u16(height).u32(0);
        } else {
            update.begin({ x: 0, y: 0, width, height }, Pseudo.DESKTOP_SIZE);
        }
        return true;
    }

    #writeAnnouncements(update: UpdateWriter, announced: (encoding: number) => void): void {
        for (const encoding of this.#announcements.splice(0)) {
            const x = encoding === Pseudo.QEMU_POINTER_MOTION ? Number(this.#screen.isAbsolute) : 0;
            update.begin({ x, y: 0, width: this.#width, height: this.#height }, encoding);
            announced(encoding);
        }
    }

    #writeName(update: UpdateWriter): void {
        if (this.#isNameDue && this.#abilities.has(Pseudo.DESKTOP_NAME)) {
            update.begin({ x: 0, y: 0, width: 0, height: 0 }, Pseudo.DESKTOP_NAME);
            update.writer.text(this.#screen.name);
        }
        this.#isNameDue = false;
    }

    #writeCursor(update: UpdateWriter): void {
        const { cursorEncoding } = this.#abilities;
        if (this.#isCursorDue && cursorEncoding !== null) {
            writeCursor(update.writer, cursorEncoding, this.#screen.cursor, this.#format);
            update.counted();
        }
        this.#isCursorDue = false;
    }

    #writeLights(update: UpdateWriter): void {
        const { lightsEncoding } = this.#abilities;
        if (this.#areLightsDue && lightsEncoding !== null) {
            update.begin({ x: 0, y: 0, width: 1, height: 1 }, lightsEncoding);
            if (lightsEncoding === Pseudo.QEMU_LED_STATE) update.writer.u8(this.#screen.lights);
            else update.writer.u32(this.#screen.lights);
        }
        this.#areLightsDue = false;
    }

    #writeScroll(update: UpdateWriter): void {
        if (!this.#scroll || this.#sizeIsOld) return;
        const { rect, by } = this.#scroll;
        update.begin(rect, Encoding.COPY_RECT);
        update.writer.u16(rect.x).u16(rect.y - by);
        this.#lossy.moved(rect, by);
        this.#scroll = null;
    }

    #writePixels(update: UpdateWriter): void {
        if (this.#sizeIsOld) return;
        this.#writeRest(update);
        const { wishes } = this.#abilities;
        const isBusy = !this.#dirty.isEmpty;
        if (isBusy) this.#writeFilm(update);
        for (const rect of this.#dirty.rects()) this.#writeRect(update, rect, wishes);
        this.#dirty.clear();
        if (this.#lossy.isEmpty) return;
        this.#lossy.turn(this.#now());
        for (const rect of this.#lossy.take(isBusy ? BUSY_REFINED : IDLE_REFINED))
            this.#writeRect(update, rect, { ...wishes, quality: null });
        if (!this.#lossy.isEmpty) this.#screen.wantedAfter(REST_MS);
    }

    /** Writes the part in which a film runs, where that has changed and the viewer takes it as one. */
    #writeFilm(update: UpdateWriter): void {
        const { store } = this.#screen;
        const place = this.#video.film(store);
        if (!place || !this.#isWhole(place) || !this.#dirty.touches(place)) return;
        const { writer } = update;
        const before = writer.length;
        update.begin(place, Encoding.OPEN_H264);
        if (this.#video.write(writer, place, gatheredPixels(store, place))) {
            this.#dirty.unmark(place);
            this.#lossy.sent(place);
        } else {
            update.takeBack(writer.length - before);
        }
    }

    /** Black where the viewer has room and the screen has nothing. */
    #writeRest(update: UpdateWriter): void {
        if (!this.#isRestDue) return;
        this.#isRestDue = false;
        const [width, height] = [this.#width, this.#height];
        const right = Math.min(this.#known.width, width);
        const bottom = Math.min(this.#known.height, height);
        const rest: readonly Rect[] = [
            { x: right, y: 0, width: width - right, height: bottom },
            { x: 0, y: bottom, width, height: height - bottom },
        ];
        for (const rect of rest) {
            if (rect.width === 0 || rect.height === 0) continue;
            update.begin(rect, Encoding.RAW);
            update.writer.zeros(rect.width * rect.height * this.#format.size);
        }
    }

    #writeRect(update: UpdateWriter, changed: Rect, wishes: EncodingWishes): void {
        const whole = this.#visible(changed);
        if (!whole) return;
        const { encoder } = this.#abilities;
        const { store } = this.#screen;
        const own = encoder.pieces?.(store, whole, wishes);
        for (const rect of own ?? pieces(whole, encoder.limits)) {
            update.begin(rect, encoder.encoding);
            encoder.encode(update.writer, store, rect, this.#format, wishes);
            if (encoder.hasLost) this.#lossy.sent(rect);
        }
    }
}

/** A rectangle in parts that an encoder writes in one. */
function pieces(
    rect: Rect,
    limits: { readonly width: number; readonly pixels: number },
): Iterable<Rect> {
    const widest = Math.min(rect.width, limits.width);
    const highest = Math.max(1, Math.floor(Math.min(rect.height, limits.pixels / widest)));
    return tilesOf(rect, widest, highest);
}
