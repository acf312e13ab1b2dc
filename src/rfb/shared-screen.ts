// SPDX-License-Identifier: GPL-3.0-or-later
import type { FrameStore } from '../export/frame-store.js';
import type { ViewerInput } from '../export/viewer-input.js';
import type { CursorImage } from '../input/cursor-image.js';
import type { ViewersClipboard } from './viewers-clipboard.js';
import type { ViewersSound } from './viewers-sound.js';

/** What a viewer's wish for another size came to: numbers of ExtendedDesktopSize. */
export const ResizeAnswer = { PROHIBITED: 1, INVALID: 3, FORWARDED: 4 } as const;
export type ResizeAnswer = (typeof ResizeAnswer)[keyof typeof ResizeAnswer];

/** One console as all its viewers share it. */
export interface SharedScreen {
    readonly store: FrameStore;
    /** What to call it. */
    readonly name: string;
    /** Null where the guest hides it, or has none. */
    readonly cursor: CursorImage | null;
    /** The guest's lock lights, bits of `LockLight`. */
    readonly lights: number;
    /** Whether the guest's mouse takes positions rather than motion. */
    readonly isAbsolute: boolean;
    /** The clipboard of the viewers; null where it is not shared. */
    readonly clipboard: ViewersClipboard | null;
    /** Whether pictures lose nothing, whatever quality a viewer names. */
    readonly losesNothing: boolean;
    /** What the machine plays; null where it has no sound, or it is not shared. */
    readonly sound: ViewersSound | null;
    /** A new viewer's keys and buttons; null where it may look only. */
    newInput(): ViewerInput | null;
    /** Asks the guest for another size, guest pixels. */
    requestSize(width: number, height: number): ResizeAnswer;
    /** A viewer can take an update: what is suspected is to be looked at. */
    wanted(): void;
    /** The same, when so many milliseconds have passed. */
    wantedAfter(delayMs: number): void;
}
