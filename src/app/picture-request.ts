// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { PictureRequest } from './arguments.js';
import type { MachineWindow } from './machine-window.js';
import { windowPicture } from './window-picture.js';

const POLL_MS = 200;

/** A picture that did not change for so long stands. */
const STILL_US = 1_000_000;

/** Where no text tells that the guest is up, it must stand longer: boot loaders pause. */
const STILL_WITHOUT_TEXT_US = 10_000_000;

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
    while (!isReady(window, request)) {
        if (window.failure !== null) throw failure(window, window.failure);
        if (GLib.get_monotonic_time() > deadline)
            throw failure(window, `No picture within ${request.timeoutSeconds} s.`);
        await sleep(POLL_MS);
    }
    const texture = await windowPicture(window);
    if (!texture.save_to_png(request.path))
        throw new RangeError(`The picture could not be written to ${request.path}.`);
    return request.path;
}

function isReady(window: MachineWindow, request: PictureRequest): boolean {
    const { frames, lastChange } = window.screen.statistics;
    if (frames === 0 || lastChange === 0) return false;
    const log = serialLog(window);
    const said = request.serialText !== null && log.includes(request.serialText);
    if (request.serialText !== null && !said && window.machine?.launched) return false;
    const still = GLib.get_monotonic_time() - lastChange;
    return still > (said ? STILL_US : STILL_WITHOUT_TEXT_US);
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
