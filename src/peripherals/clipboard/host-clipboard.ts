// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { Selection } from '../../display1/clipboard.js';

/** What is on a clipboard to be shared. */
export interface HostText {
    /** Null where there is no text, none that others may have, or too long a one. */
    readonly text: string | null;
    /** Whether there is a text, but too long a one. */
    readonly isTooLong: boolean;
}

export const NO_TEXT: HostText = { text: null, isTooLong: false };
export const TOO_LONG: HostText = { text: null, isTooLong: true };

/** The clipboards of the person's own desktop, or what stands in their place. */
export interface HostClipboard {
    /** @param maxBytes - as UTF-8; what is longer need not be read to its end */
    read(selection: Selection, maxBytes: number, cancellable: Gio.Cancellable): Promise<HostText>;
    /** Puts a text there, which {@link watch} says nothing of. */
    write(selection: Selection, text: string): void;
    /** Calls back when something was copied by others; gives what ends that. */
    watch(changed: (selection: Selection) => void): () => void;
}
