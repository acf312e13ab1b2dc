// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';

import { errorText, isCancelled, MachineError } from '../errors.js';
import { recognize } from '../launch/image.js';
import { readHeader } from '../launch/read-image.js';

/** What a file that a CD drive takes as it is may be called, where it is no ISO 9660. */
const DISC_ENDING = /\.(iso|img|raw)$/i;

/**
 * Whether a file is an image that a CD drive takes: one with a file system of CDs, or one whose
 * name says so and which is in no format that QEMU would have to read first.
 *
 * @throws MachineError where it cannot be read; GIO's CANCELLED
 */
export async function isDiscImage(
    path: string,
    cancellable: Gio.Cancellable | null,
): Promise<boolean> {
    try {
        const header = await readHeader(Gio.File.new_for_path(path), cancellable);
        const image = recognize(path, header);
        if (image.kind === 'cdrom') return true;
        return image.kind === 'disk' && image.format === 'raw' && DISC_ENDING.test(path);
    } catch (error) {
        if (isCancelled(error)) throw error;
        const message = `${path} can’t be read: ${errorText(error)}.`;
        throw new MachineError('bad-image', message, { cause: error });
    }
}
