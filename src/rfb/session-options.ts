// SPDX-License-Identifier: GPL-3.0-or-later
import type { Doorkeeper } from './handshake.js';
import type { KeysymKeys } from './keysym-keys.js';
import type { ScreenChoice } from './screen-list.js';
import type { SessionOutput } from './session-output.js';
import type { SharedScreen } from './shared-screen.js';
import type { PowerControl } from './viewer-power.js';

/** Who is told how a session goes. */
export interface SessionObserver {
    /** The viewer is in. @param isShared - whether it lets others stay */
    entered(isShared: boolean): void;
    /** Nothing follows; the reason, in a few words, is for a log. */
    ended(reason: string | null): void;
    /** It takes bytes again. */
    ready(): void;
}

/** What a session needs. */
export interface SessionOptions {
    readonly screen: SharedScreen;
    readonly door: Doorkeeper;
    readonly output: SessionOutput;
    readonly observer: SessionObserver;
    /** For viewers that tell a key only by its symbol; null where layouts are not known. */
    readonly keysyms: KeysymKeys | null;
    /** The machine's power, where viewers have it in their hands. */
    readonly power: PowerControl | null;
    /** The machine's screens, where the viewer may choose among some. */
    readonly screens?: ScreenChoice | null;
}
