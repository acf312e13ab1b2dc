// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { PictureRequest } from './arguments.js';
import { windowPicture } from './window-picture.js';
import type { MachineWindow } from './window/machine-window.js';

const POLL_MS = 200;

/** From the awaited text on the serial line to the picture; the screen may be a little behind. */
const AFTER_TEXT_US = 2_000_000;

/** Where no text is awaited: from the first picture on. Consoles blink, so none ever stands still. */
const AFTER_PICTURE_US = 10_000_000;

const LOG_LINES = 20;

/**
 * Waits until the machine's picture stands, then writes the window as PNG.
 *
 * @returns the picture's path
 * @throws with a sentence, and the serial log's last lines, when there is none in time
 */
export async function writePictureWhenReady(
    window: MachineWindow,
    request: PictureRequest,
): Promise<string> {
    const deadline = GLib.get_monotonic_time() + request.timeoutSeconds * 1_000_000;
    const start = await waitFor(() => isUp(window, request), window, request, deadline);
    const rest = request.serialText === null ? AFTER_PICTURE_US : AFTER_TEXT_US;
    await waitFor(() => GLib.get_monotonic_time() - start > rest, window, request, deadline);
    const texture = await windowPicture(window);
    if (!texture.save_to_png(request.path))
        throw new RangeError(`The picture could not be written to ${request.path}.`);
    return request.path;
}

/** Waits until `ready`, then gives the time; a window that shows why there is no picture throws. */
async function waitFor(
    ready: () => boolean,
    window: MachineWindow,
    request: PictureRequest,
    deadline: number,
): Promise<number> {
    while (!ready()) {
        if (window.failure !== null) throw failure(window, window.failure);
        if (GLib.get_monotonic_time() > deadline)
            throw failure(window, `No picture within ${request.timeoutSeconds} s.`);
        await sleep(POLL_MS);
    }
    return GLib.get_monotonic_time();
}

/** Whether a picture was drawn and the awaited text, if any, has been said. */
function isUp(window: MachineWindow, { serialText }: PictureRequest): boolean {
    if (window.screen.statistics.frames === 0) return false;
    return serialText === null || serialLog(window).includes(serialText);
}

function serialLog(window: MachineWindow): string {
    const path = window.machine?.launched?.serialLog;
    if (path === undefined || !GLib.file_test(path, GLib.FileTest.EXISTS)) return '';
    return new TextDecoder().decode(GLib.file_get_contents(path)[1]);
}

function failure(window: MachineWindow, sentence: string): RangeError {
    const lines = serialLog(window).trimEnd().split(/\r?\n/).slice(-LOG_LINES);
    const log = lines.join('\n');
    return new RangeError(log === '' ? sentence : `${sentence} The serial line said:\n${log}`);
}

function sleep(ms: number): Promise<void> {
    return new Promise(resolve => {
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, ms, () => {
            resolve();
            return GLib.SOURCE_REMOVE;
        });
    });
}
