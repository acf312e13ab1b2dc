// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels, MOST_SCANNED, type Address, type Kernels } from '../../kernels/kernels.js';
import { tilesOf } from '../rect-tiles.js';
import { kernelArguments, type EncodedScreen, type KernelArguments } from './encoder.js';

const TILE = 64;
/** Of tiles in a plan: each one of few colours costs a palette, and codes of its own. */
const TILE_WIDTH = 2 * TILE;
const MOST_COLOURS = 256;

/** From so many colours on a rough tile may be a photograph. */
const PHOTO_COLOURS = 96;
/** Text and lines have long runs of one colour; photographs have hardly any. */
const PHOTO_ROUGHNESS = 0.6;

/** What viewers take in one rectangle (RFB 7.7.6), */
const WIDEST = 2048;
/** and what keeps a JPEG within the 22 bits of its length, whatever it shows. */
const MOST_IN_JPEG = 512 * 1024;

/** What a part of a screen is, for how it is to be written. */
export type PieceKind = 'solid' | 'few' | 'many' | 'photo';

export interface Piece extends Rect {
    readonly kind: PieceKind;
    /** That of its first pixel; a solid piece has no other. */
    readonly colour: number;
    /** How many colours the scan has found that the kernels still hold; 0: they hold another's. */
    readonly scanned: number;
}

function kindOf(colours: number, roughness: number, isLossy: boolean): PieceKind {
    if (colours === 1) return 'solid';
    if (isLossy && colours > PHOTO_COLOURS && roughness > PHOTO_ROUGHNESS) return 'photo';
    return colours > MOST_COLOURS ? 'many' : 'few';
}

/** Looks at a tile: what it is, and how many colours it has. */
function lookAt({ run }: Kernels, part: KernelArguments, isLossy: boolean) {
    const [, , , , width, height] = part;
    const scanned = run.scan(...part, MOST_COLOURS);
    const kind = kindOf(scanned, run.scannedRuns() / (width * height), isLossy);
    return { kind, scanned };
}

/** Tiles that are looked at to know whether a part of a screen is a photograph. */
const PROBES = 3;

/**
 * Whether a part of a screen looks like a photograph, or a film, rather than text and lines; by some of
 * it. Always false where kernels are missing.
 */
export function isPhoto(screen: EncodedScreen, { x, y, width, height }: Rect): boolean {
    const memory = kernels();
    if (!memory || screen.address === null) return false;
    let photos = 0;
    for (let probe = 1; probe <= PROBES; probe++) {
        const tile = {
            x: x + Math.floor(((width - TILE) * probe) / (PROBES + 1)),
            y: y + Math.floor(((height - TILE) * probe) / (PROBES + 1)),
            width: TILE,
            height: TILE,
        };
        const part = kernelArguments(screen.address, screen, tile);
        if (lookAt(memory, part, true).kind === 'photo') photos++;
    }
    return photos * 2 > PROBES;
}

/** Whether a piece goes on in the tile that follows it. */
function isRow(row: Piece, next: Piece): boolean {
    if (row.kind !== next.kind || row.y !== next.y) return false;
    if (row.kind === 'solid' && row.colour !== next.colour) return false;
    const width = row.width + next.width;
    return row.kind === 'photo' ? width <= WIDEST : width * next.height <= MOST_SCANNED;
}

/** Rows of photographs, put together to blocks: each JPEG has 600 bytes of tables before its own. */
class PhotoBlocks {
    readonly #blocks: Piece[] = [];

    /** Keeps a row that is of a photograph; others are the plan's as they are. */
    *take(row: Piece | null): Generator<Piece> {
        if (row?.kind === 'photo') this.#add(row);
        else if (row) yield row;
    }

    #add(row: Piece): void {
        const above = this.#blocks.findIndex(
            ({ x, y, width, height }) =>
                x === row.x &&
                width === row.width &&
                y + height === row.y &&
                width * (height + row.height) <= MOST_IN_JPEG,
        );
        const block = this.#blocks[above];
        if (block) this.#blocks[above] = { ...block, height: block.height + row.height };
        else this.#blocks.push(row);
    }

    get all(): readonly Piece[] {
        return this.#blocks;
    }
}

/**
 * Cuts a rectangle into pieces that are alike in themselves: tiles, rows of like ones, and blocks of
 * photographs. Each is to be encoded before the next one is asked for.
 */
export function* planTight(
    memory: Kernels,
    address: Address,
    screen: EncodedScreen,
    rect: Rect,
    isLossy: boolean,
): Generator<Piece> {
    const { pixels, width } = screen;
    const photos = new PhotoBlocks();
    let row = null as Piece | null;
    for (const tile of tilesOf(rect, TILE_WIDTH, TILE)) {
        const look = lookAt(memory, kernelArguments(address, screen, tile), isLossy);
        const next: Piece = { ...tile, ...look, colour: pixels[tile.y * width + tile.x] ?? 0 };
        if (row && isRow(row, next)) {
            row = { ...row, width: row.width + next.width };
            continue;
        }
        yield* photos.take(row);
        if (next.kind === 'few') yield row ? { ...next, scanned: 0 } : next;
        row = next.kind === 'few' ? null : { ...next, scanned: 0 };
    }
    yield* photos.take(row);
    yield* photos.all;
}
