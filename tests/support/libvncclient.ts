// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import { buildPath } from './bed.js';
import { TextReader } from './line-stream.js';
import { until, within } from './main-loop.js';
import type { Picture } from './picture.js';

const ANSWER_MS = 30_000;
const PROGRAM = 'tests/support/vnc-client/vnc-client';

/** What a viewer has decoded. */
export interface DecodedFrame {
    readonly width: number;
    readonly height: number;
    /** `0x00RRGGBB`, row after row. */
    readonly pixels: Uint32Array;
    /** How many rectangles of CopyRect it has had so far. */
    readonly copies: number;
}

/** Whether a viewer has every pixel of a picture. */
export function hasPicture(frame: DecodedFrame, { width, height, data }: Picture): boolean {
    if (frame.width !== width || frame.height !== height) return false;
    return frame.pixels.every((pixel, at) => {
        const [red = 0, green = 0, blue = 0] = data.subarray(at * 3, at * 3 + 3);
        return pixel === ((red << 16) | (green << 8) | blue);
    });
}

/** A viewer of libvncclient's (`tests/support/vnc-client/`), which decodes what a server sends it. */
export class LibVncClient {
    readonly #process: Gio.Subprocess;
    readonly #input: Gio.OutputStream;
    readonly #output: TextReader;
    readonly #path: string;
    #answers = 0;

    /** @param encodings - as libvncclient spells them, best first */
    constructor(port: number, encodings: string, quality = -1) {
        const [file, stream] = Gio.File.new_tmp('vitrine-vnc-frame-XXXXXX');
        stream.close(null);
        this.#path = file.get_path() ?? '';
        this.#process = Gio.Subprocess.new(
            [buildPath(PROGRAM), String(port), encodings, String(quality)],
            Gio.SubprocessFlags.STDIN_PIPE | Gio.SubprocessFlags.STDOUT_PIPE,
        );
        const [input, output] = [this.#process.get_stdin_pipe(), this.#process.get_stdout_pipe()];
        if (!input || !output) throw new Error('the viewer has no pipes');
        this.#input = input;
        this.#output = new TextReader(output);
    }

    /** Whether it was built: libvncclient may be missing. */
    static get isThere(): boolean {
        return GLib.file_test(buildPath(PROGRAM), GLib.FileTest.IS_EXECUTABLE);
    }

    /** All that it has said. */
    get text(): string {
        return this.#output.text;
    }

    /** A command that it does not answer. */
    async say(line: string): Promise<void> {
        const bytes = new GLib.Bytes(new TextEncoder().encode(`${line}\n`));
        await this.#input.write_bytes_async(bytes, GLib.PRIORITY_DEFAULT, null);
    }

    /** What it has decoded until now. */
    async frame(): Promise<DecodedFrame> {
        const answers = (): string[][] =>
            [...this.text.matchAll(/^frame (\d+) (\d+) (\d+)\n/gm)].map(match => [...match]);
        await this.say(`frame ${this.#path}`);
        const count = ++this.#answers;
        const [, width, height, copies] = await until(
            () => {
                if (this.#output.ended) throw new Error('the viewer has ended');
                return answers()[count - 1];
            },
            'the viewer’s frame',
            ANSWER_MS,
        );
        const [, bytes] = GLib.file_get_contents(this.#path);
        const pixels = new Uint32Array(bytes.slice().buffer).map(pixel => pixel & 0xffffff);
        return {
            ...{ width: Number(width), height: Number(height), copies: Number(copies) },
            pixels,
        };
    }

    async close(): Promise<void> {
        await this.#input.close_async(GLib.PRIORITY_DEFAULT, null).catch(() => undefined);
        await within(this.#process.wait_async(null), 'the viewer to end', ANSWER_MS);
        await this.#output.close();
        GLib.unlink(this.#path);
    }
}
