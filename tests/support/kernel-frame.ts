// SPDX-License-Identifier: GPL-3.0-or-later
import { kernels } from '../../src/kernels/kernels.js';
import type { EncodedScreen } from '../../src/rfb/encoders/encoder.js';

/** What kernels may read behind the last pixel. */
const SLACK = 64;

/** Has a frame lie in the kernels' memory for as long as `use` takes, where there are kernels. */
export function inKernels<Frame extends EncodedScreen>(
    frame: Frame,
    use: (held: Frame) => void,
): void {
    const memory = kernels();
    if (!memory) {
        use(frame);
        return;
    }
    const { length } = frame.pixels;
    const address = memory.run.allocate(length * 4 + SLACK);
    memory.wordsAt(address, length).set(frame.pixels);
    use({ ...frame, address });
    memory.run.release(address);
}
