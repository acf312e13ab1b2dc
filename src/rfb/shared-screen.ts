// SPDX-License-Identifier: GPL-3.0-or-later
import type { FrameStore } from '../export/frame-store.js';
import type { CursorImage } from '../input/cursor-image.js';
import type { HeldKeys } from './held-keys.js';
import type { KeysymKeys } from './keysym-keys.js';
import type { Session } from './session.js';
import type { ViewerAbilities } from './viewer-abilities.js';
import type { ViewersClipboard } from './viewers-clipboard.js';
import type { ViewersSound } from './viewers-sound.js';

/** What a viewer's wish for another size came to: numbers of ExtendedDesktopSize. */
export const ResizeAnswer = { PROHIBITED: 1, INVALID: 3, FORWARDED: 4 } as const;
export type ResizeAnswer = (typeof ResizeAnswer)[keyof typeof ResizeAnswer];

/** What is known of the viewer at a screen's controls. */
export interface ViewerAtControls {
    readonly abilities: ViewerAbilities;
    /** For viewers that tell a key only by its symbol; null where layouts are not known. */
    readonly keysyms: KeysymKeys | null;
    readonly held: HeldKeys;
}

/** One viewer's keyboard and pointer at a screen. */
export interface ScreenControls {
    /** @param qnum - QEMU's number of the key; null where the viewer told only its symbol */
    key(isDown: boolean, keysym: number, qnum: number | null): void;
    /** @param buttons - RFB's mask of those that are down */
    pointer(buttons: number, x: number, y: number): void;
    /** Releases all that the viewer holds. */
    release(): void;
}

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
    newControls(viewer: ViewerAtControls): ScreenControls | null;
    /** Asks the guest for another size, guest pixels. */
    requestSize(width: number, height: number): ResizeAnswer;
    /** A viewer can take an update: what is suspected is to be looked at. */
    wanted(): void;
    /** The same, when so many milliseconds have passed. */
    wantedAfter(delayMs: number): void;
}

/** A screen as it is for those who bring viewers to it. */
export interface ViewedScreen extends SharedScreen {
    /** A viewer is shown it from now on. */
    add(session: Session): void;
    remove(session: Session): void;
}
