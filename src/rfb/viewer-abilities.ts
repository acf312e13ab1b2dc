// SPDX-License-Identifier: GPL-3.0-or-later
import { CURSOR_ENCODINGS } from './cursor-rects.js';
import type { Encoder, EncodingWishes } from './encoders/encoder.js';
import { HextileEncoder } from './encoders/hextile.js';
import { RawEncoder } from './encoders/raw.js';
import { TightEncoder } from './encoders/tight.js';
import { TightPngEncoder } from './encoders/tight-png.js';
import { ZlibEncoder } from './encoders/zlib.js';
import { ZrleEncoder } from './encoders/zrle.js';
import { COMPRESSION_LEVELS, Encoding, Pseudo, QUALITY_LEVELS } from './numbers.js';

const DEFAULT_COMPRESSION = 2;

const MAKE_ENCODERS: ReadonlyMap<number, () => Encoder> = new Map<number, () => Encoder>([
    [Encoding.TIGHT, () => new TightEncoder()],
    [Encoding.TIGHT_PNG, () => new TightPngEncoder()],
    [Encoding.ZRLE, () => new ZrleEncoder()],
    [Encoding.HEXTILE, () => new HextileEncoder()],
    [Encoding.ZLIB, () => new ZlibEncoder()],
    [Encoding.RAW, () => new RawEncoder()],
]);

function levelIn(
    encoding: number,
    { first, last }: { first: number; last: number },
): number | null {
    return encoding >= first && encoding <= last ? encoding - first : null;
}

/** What a viewer has said that it understands; it may say so anew at any time. */
export class ViewerAbilities {
    readonly #encoders = new Map<number, Encoder>();
    #known = new Set<number>();
    /** Of what the viewer was told once for all. */
    readonly #told = new Set<number>();
    #encoder: Encoder = this.#encoderFor(Encoding.RAW);
    #wishes: EncodingWishes = { compression: DEFAULT_COMPRESSION, quality: null };

    /** @param encodings - as the viewer sent them, best first */
    set(encodings: readonly number[]): void {
        this.#known = new Set(encodings);
        const best = encodings.find(encoding => MAKE_ENCODERS.has(encoding)) ?? Encoding.RAW;
        this.#encoder = this.#encoderFor(best);
        const level = (range: { first: number; last: number }): number | null =>
            encodings.map(encoding => levelIn(encoding, range)).find(one => one !== null) ?? null;
        this.#wishes = {
            compression: level(COMPRESSION_LEVELS) ?? DEFAULT_COMPRESSION,
            quality: level(QUALITY_LEVELS),
        };
    }

    /** Streams of zlib's live as long as the viewer, so each encoder is made once. */
    #encoderFor(encoding: number): Encoder {
        const known = this.#encoders.get(encoding);
        if (known) return known;
        const encoder = MAKE_ENCODERS.get(encoding)?.() ?? new RawEncoder();
        this.#encoders.set(encoding, encoder);
        return encoder;
    }

    /** The viewer is gone. */
    close(): void {
        for (const encoder of this.#encoders.values()) encoder.close?.();
        this.#encoders.clear();
    }

    has(encoding: number): boolean {
        return this.#known.has(encoding);
    }

    /** Whether the viewer understands it, and nobody has asked so before: it is to be told of it. */
    isNew(encoding: number): boolean {
        if (this.#told.has(encoding) || !this.has(encoding)) return false;
        this.#told.add(encoding);
        return true;
    }

    /** How pixels are to be written. */
    get encoder(): Encoder {
        return this.#encoder;
    }

    get wishes(): EncodingWishes {
        return this.#wishes;
    }

    /** How the cursor is to be written; null where the viewer draws none. */
    get cursorEncoding(): number | null {
        return CURSOR_ENCODINGS.find(encoding => this.#known.has(encoding)) ?? null;
    }

    /** Whether the viewer can be told that the screen has another size. */
    get canResize(): boolean {
        return this.has(Pseudo.EXTENDED_DESKTOP_SIZE) || this.has(Pseudo.DESKTOP_SIZE);
    }

    /** How the guest's lights are to be told; null where the viewer has no use for them. */
    get lightsEncoding(): number | null {
        if (this.has(Pseudo.QEMU_LED_STATE)) return Pseudo.QEMU_LED_STATE;
        return this.has(Pseudo.VMWARE_LED_STATE) ? Pseudo.VMWARE_LED_STATE : null;
    }
}
