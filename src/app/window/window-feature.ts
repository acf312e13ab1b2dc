// SPDX-License-Identifier: GPL-3.0-or-later
import type { SessionWatcher } from './machine-session.js';
import type { MachineWindow } from './machine-window.js';

/**
 * Something that a machine's window can do. It lives as long as the window; its parts of the
 * {@link SessionWatcher} say when there is a machine.
 *
 * To add one: a file of its own with a function that takes the window, puts its actions, buttons
 * and menu sections there (`addAction`, `addToHeader`, `addToMenu`, …) and gives the feature; and
 * a line in `window-features.ts`.
 */
export interface WindowFeature extends SessionWatcher {
    /** Whether the window may be closed now; whoever says no closes it later, or not at all. */
    mayClose?(): boolean;
    /** The window is closed, after `released`: what still waits or is connected ends now. */
    closed?(): void;
}

/** Makes a feature for a window; called once, before there is a machine. */
export type MakeFeature = (window: MachineWindow) => WindowFeature;
