// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../../src/machine/errors.js';

/** What a call was refused with; a call that was not refused fails the spec. */
export async function refusalOf(call: Promise<unknown> | undefined): Promise<string> {
    try {
        await call;
    } catch (error) {
        return errorText(error);
    }
    throw new Error('it was not refused');
}
