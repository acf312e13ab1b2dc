// SPDX-License-Identifier: GPL-3.0-or-later
import type { Rect } from '../../display1/checks.js';
import { kernels } from '../../kernels/kernels.js';
import { kernelArguments, type EncodedScreen } from './encoder.js';

/**
 * The pixels of a part of a screen that lies in the kernels' memory: a row behind the other, four bytes
 * each. They are the kernels', and good until these write something else.
 *
 * @throws TypeError where there are no kernels
 */
export function gatheredPixels(screen: EncodedScreen, rect: Rect): Uint8Array {
    const memory = kernels();
    if (!memory || screen.address === null)
        throw new TypeError('nothing is gathered without kernels');
    const bytes = rect.width * rect.height * 4;
    const address = memory.run.inputFor(bytes);
    memory.run.copyPart(address, ...kernelArguments(screen.address, screen, rect));
    return memory.bytesAt(address, bytes);
}
