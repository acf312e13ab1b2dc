// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import type { ByteWriter } from '../byte-writer.js';
import { Encoding } from '../numbers.js';
import type { PixelWriter } from '../pixel-writer.js';
import { tilesOf } from '../rect-tiles.js';
import { NO_LIMITS, type EncodedScreen, type Encoder } from './encoder.js';
import { Palette } from './palette.js';
import { writePixels } from './raw.js';

const TILE = 16;
const MAX_SUBRECTS = 255;

/** What a tile's first byte says: RFC 6143, 7.7.4. */
const Tile = { RAW: 1, BACKGROUND: 2, FOREGROUND: 4, SUBRECTS: 8, COLOURED: 16 } as const;

/** Tiles of 16×16: one colour, and rectangles of others upon it. */
export class HextileEncoder implements Encoder {
    readonly encoding = Encoding.HEXTILE;
    readonly limits = NO_LIMITS;
    readonly #palette = new Palette(MAX_SUBRECTS);
    readonly #done = new Uint8Array(TILE * TILE);

    encode(writer: ByteWriter, screen: EncodedScreen, rect: Rect, format: PixelWriter): void {
        for (const tile of tilesOf(rect, TILE, TILE))
            this.#encodeTile(writer, screen, tile, format);
    }

    #encodeTile(writer: ByteWriter, screen: EncodedScreen, tile: Rect, format: PixelWriter): void {
        this.#palette.scan(screen, tile);
        const background = this.#palette.colour(0);
        const start = writer.length;
        if (this.#palette.size === 1) {
            writer.u8(Tile.BACKGROUND);
            format.write(writer.reserve(format.size), 0, background);
            return;
        }
        const rawBytes = 1 + tile.width * tile.height * format.size;
        if (!this.#palette.isFull) {
            this.#encodeSubrects(writer, screen, tile, format, start + rawBytes);
            if (writer.length - start < rawBytes) return;
            writer.unreserve(writer.length - start);
        }
        writer.u8(Tile.RAW);
        writePixels(writer, screen, tile, format);
    }

    /** @param limit - the writer's length at which it is given up as too long */
    #encodeSubrects(
        writer: ByteWriter,
        screen: EncodedScreen,
        tile: Rect,
        format: PixelWriter,
        limit: number,
    ): void {
        const isTwo = this.#palette.size === 2;
        const background = this.#palette.colour(0);
        writer.u8(Tile.BACKGROUND | Tile.SUBRECTS | (isTwo ? Tile.FOREGROUND : Tile.COLOURED));
        format.write(writer.reserve(format.size), 0, background);
        if (isTwo) format.write(writer.reserve(format.size), 0, this.#palette.colour(1));
        const countAt = writer.length;
        writer.u8(0);
        let count = 0;
        for (const { x, y, width, height, colour } of this.#subrects(screen, tile, background)) {
            if (count === MAX_SUBRECTS || writer.length >= limit) {
                writer.reserve(Math.max(0, limit - writer.length));
                return;
            }
            count++;
            if (!isTwo) format.write(writer.reserve(format.size), 0, colour);
            writer.u8((x << 4) | y).u8(((width - 1) << 4) | (height - 1));
        }
        writer.setU8(countAt, count);
    }

    /** The rectangles of one colour each that lie upon the background, as wide as they can be. */
    *#subrects(
        { pixels, width: stride }: EncodedScreen,
        tile: Rect,
        background: number,
    ): Generator<Rect & { colour: number }> {
        const { width, height } = tile;
        const done = this.#done.fill(0);
        const pixelAt = (x: number, y: number): number =>
            pixels[(tile.y + y) * stride + tile.x + x] ?? 0;
        const isFree = (x: number, y: number, colour: number): boolean =>
            done[y * TILE + x] === 0 && pixelAt(x, y) === colour;
        for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++) {
                const colour = pixelAt(x, y);
                if (colour === background || done[y * TILE + x] !== 0) continue;
                let right = x + 1;
                while (right < width && isFree(right, y, colour)) right++;
                let bottom = y + 1;
                const rowIsFree = (row: number): boolean => {
                    for (let at = x; at < right; at++) if (!isFree(at, row, colour)) return false;
                    return true;
                };
                while (bottom < height && rowIsFree(bottom)) bottom++;
                for (let row = y; row < bottom; row++)
                    done.fill(1, row * TILE + x, row * TILE + right);
                yield { x, y, width: right - x, height: bottom - y, colour };
            }
    }
}
