// SPDX-License-Identifier: GPL-3.0-or-later
import type { ListenPlace } from './listen-place.js';
import { isOurs } from './listen-socket.js';

/**
 * Sees to it that nobody offers a machine to the network unguarded.
 *
 * @param isGuarded - whether others may come: they are asked who they are, or cannot read along
 * @param sentence - what is wrong with a place that others reach, and what to do
 * @throws RangeError, with the sentence
 */
export async function checkPlace(
    place: ListenPlace,
    isGuarded: boolean,
    sentence: string,
): Promise<void> {
    if (isGuarded || (await isOurs(place))) return;
    throw new RangeError(sentence);
}
