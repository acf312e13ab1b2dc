// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { MOST_SCANNED, type Address, type Kernels } from '../../kernels/kernels.js';
import { tilesOf } from '../rect-tiles.js';
import { kernelArguments, type EncodedScreen } from './encoder.js';

const TILE = 64;
const MOST_COLOURS = 256;

/** From so many colours on a rough tile may be a photograph. */
const PHOTO_COLOURS = 96;
/** Text and lines have long runs of one colour; photographs have hardly any. */
const PHOTO_ROUGHNESS = 0.6;

/** What a part of a screen is, for how it is to be written. */
export type PieceKind = 'solid' | 'few' | 'many' | 'photo';

export interface Piece extends Rect {
    readonly kind: PieceKind;
}

/** Looks at a part; a solid one's colour tells it from others. */
function look(
    { run }: Kernels,
    address: Address,
    screen: EncodedScreen,
    tile: Rect,
    isLossy: boolean,
): { kind: PieceKind; colour: number } {
    const colours = run.scan(...kernelArguments(address, screen, tile), MOST_COLOURS);
    const colour = screen.pixels[tile.y * screen.width + tile.x] ?? 0;
    if (colours === 1) return { kind: 'solid', colour };
    const roughness = run.scannedRuns() / (tile.width * tile.height);
    if (isLossy && colours > PHOTO_COLOURS && roughness > PHOTO_ROUGHNESS)
        return { kind: 'photo', colour: 0 };
    return { kind: colours > MOST_COLOURS ? 'many' : 'few', colour: 0 };
}

/** Cuts a rectangle into pieces that are alike in themselves: tiles, and rows of like ones. */
export function* planTight(
    kernels: Kernels,
    address: Address,
    screen: EncodedScreen,
    rect: Rect,
    isLossy: boolean,
): Generator<Piece> {
    let row = null as LookedAt | null;
    for (const tile of tilesOf(rect, TILE, TILE)) {
        const next: LookedAt = { ...tile, ...look(kernels, address, screen, tile, isLossy) };
        if (row && isRow(row, next)) {
            row = { ...row, width: row.width + next.width };
            continue;
        }
        if (row) yield row;
        row = next;
    }
    if (row) yield row;
}

type LookedAt = Piece & { readonly colour: number };

/** Whether a piece goes on in the tile that follows it. */
function isRow(row: LookedAt, next: LookedAt): boolean {
    if (row.kind !== next.kind || row.colour !== next.colour || row.kind === 'few') return false;
    return row.y === next.y && (row.width + next.width) * next.height <= MOST_SCANNED;
}
