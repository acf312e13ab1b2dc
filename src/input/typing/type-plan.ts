// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Stroke, StrokeTable } from './strokes.js';

/** What there is to type. */
export interface TypePlan {
    readonly strokes: readonly Stroke[];
    /** Each character that the layout cannot make, once, in the order of the text. */
    readonly missing: readonly string[];
}

/** A character and the marks that belong to it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * A character with marks as it stands, where each part has a key; else in one, as dead keys make it.
 */
function charactersOf(cluster: string, table: StrokeTable): string[] {
    const characters = Array.from(cluster);
    const isTypable = characters.every(character => table.strokesFor(character) !== null);
    return isTypable ? characters : Array.from(cluster.normalize('NFC'));
}

/**
 * Finds the strokes that make a text. Ends of lines become Enter, whichever way they are written.
 */
export function planTyping(text: string, table: StrokeTable): TypePlan {
    const strokes: Stroke[] = [];
    const missing = new Set<string>();
    for (const [cluster] of text.replace(/\r\n?/g, '\n').matchAll(CLUSTER))
        for (const character of charactersOf(cluster, table)) {
            const made = table.strokesFor(character);
            if (made) strokes.push(...made);
            else missing.add(character);
        }
    return { strokes, missing: [...missing] };
}
