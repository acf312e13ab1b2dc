// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import type { Picture } from './picture.js';

const PROGRAM = 'tesseract';

/** It was taught with letters on paper, which are three times as high as those of a screen. */
const SCALE = 3;

/** The shades of a picture, larger: each pixel as a square. */
function enlarged({ width, height, pixels }: Picture): Uint8Array {
    const header = new TextEncoder().encode(
        `P5 ${String(width * SCALE)} ${String(height * SCALE)} 255\n`,
    );
    const bytes = new Uint8Array(header.length + pixels.length * SCALE * SCALE);
    bytes.set(header);
    const rowBytes = width * SCALE;
    for (let y = 0; y < height; y++) {
        const row = header.length + y * SCALE * rowBytes;
        for (let x = 0; x < width; x++) {
            const pixel = pixels[y * width + x] ?? 0;
            const grey =
                (77 * ((pixel >> 16) & 0xff) + 151 * ((pixel >> 8) & 0xff) + 28 * (pixel & 0xff)) >>
                8;
            bytes.fill(grey, row + x * SCALE, row + (x + 1) * SCALE);
        }
        for (let copy = 1; copy < SCALE; copy++)
            bytes.copyWithin(row + copy * rowBytes, row, row + rowBytes);
    }
    return bytes;
}

/**
 * Where the program that reads text off pictures is.
 *
 * @throws RangeError, in a sentence, where it is not installed
 */
export function findTesseract(): string {
    const path = GLib.find_program_in_path(PROGRAM);
    if (path !== null) return path;
    throw new RangeError(
        'Reading text off the screen takes tesseract: install tesseract-ocr, or what your system calls it, or use wait-image.',
    );
}

/**
 * Reads the text of a picture.
 *
 * @param language - of tesseract's, such as `eng` or `deu`
 * @throws RangeError, in a sentence
 */
export async function readText(
    program: string,
    picture: Picture,
    language: string,
    cancellable: Gio.Cancellable,
): Promise<string> {
    const { STDIN_PIPE, STDOUT_PIPE, STDERR_PIPE } = Gio.SubprocessFlags;
    const launcher = Gio.SubprocessLauncher.new(STDIN_PIPE | STDOUT_PIPE | STDERR_PIPE);
    // One thread is faster for pictures of this size.
    launcher.setenv('OMP_THREAD_LIMIT', '1', true);
    const process = launcher.spawnv([program, 'stdin', 'stdout', '-l', language, '--psm', '6']);
    const input = new GLib.Bytes(enlarged(picture));
    const [output, errors] = await process.communicate_async(input, cancellable);
    const decoder = new TextDecoder();
    if (process.get_exit_status() === 0) return decoder.decode(output?.toArray());
    const [said = ''] = decoder.decode(errors?.toArray()).trim().split('\n');
    throw new RangeError(`tesseract cannot read the screen: ${said}`);
}
