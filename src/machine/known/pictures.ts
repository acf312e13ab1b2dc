// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The last picture of each machine, as the window that showed it left it. What was on a screen is
// private: nobody else may read these files.
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../child-names.js';
import { writePrivateFile } from '../private-files.js';
import { shortKey } from '../short-key.js';
import { cacheDirectory, stateDirectory } from '../user-directories.js';

/** As wide as a picture is kept, in pixels. */
export const MAX_PICTURE_WIDTH = 320;

/** Where the pictures lie. */
export function picturesDirectory(): string {
    return GLib.build_filenamev([cacheDirectory(), 'vitrine', 'pictures']);
}

/** Where the last picture of a machine lies, if it has one. */
export function picturePath(target: string): string {
    return GLib.build_filenamev([picturesDirectory(), `${shortKey(target)}.png`]);
}

/** A file there says that no picture of a machine is kept. */
function refusalPath(target: string): string {
    return GLib.build_filenamev([stateDirectory(), 'vitrine', 'no-pictures', shortKey(target)]);
}

/**
 * Whether a picture of a machine may be kept, as far as it itself goes.
 *
 * @param target - the exact form
 */
export function keepsPicture(target: string): boolean {
    // A number on a bus is another machine's after the next login.
    if (target.startsWith('bus::')) return false;
    return !GLib.file_test(refusalPath(target), GLib.FileTest.EXISTS);
}

/**
 * Sets whether a picture of a machine is kept; the one that there is goes when it is not.
 *
 * @throws GLib.Error when it cannot be written
 */
export function setKeepsPicture(target: string, keeps: boolean): void {
    if (keeps) {
        GLib.unlink(refusalPath(target));
        return;
    }
    writePrivateFile(refusalPath(target), '');
    removePicture(target);
}

/**
 * Keeps a machine's picture in place of the one before.
 *
 * @param target - the exact form
 * @param png - no wider than {@link MAX_PICTURE_WIDTH}
 * @throws GLib.Error when it cannot be written
 */
export function storePicture(target: string, png: Uint8Array): void {
    writePrivateFile(picturePath(target), png);
}

function readPicture(target: string): Uint8Array | null {
    try {
        return GLib.file_get_contents(picturePath(target))[1];
    } catch {
        return null;
    }
}

/**
 * Removes a machine's picture.
 *
 * @returns what brings it back
 */
export function removePicture(target: string): () => void {
    const png = readPicture(target);
    GLib.unlink(picturePath(target));
    return () => {
        if (png) storePicture(target, png);
    };
}

/** Removes the pictures of all machines. */
export function removeAllPictures(): void {
    const directory = picturesDirectory();
    for (const name of childNames(directory)) GLib.unlink(GLib.build_filenamev([directory, name]));
}
