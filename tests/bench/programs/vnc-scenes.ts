// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures as a desktop has them, for measuring encoders: a page with windows, text and pictures in
// it, a photograph, and a film. The same each time.
import Gio from 'gi://Gio?version=2.0';
import GdkPixbuf from 'gi://GdkPixbuf?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Pango from 'gi://Pango?version=1.0';
import PangoCairo from 'gi://PangoCairo?version=1.0';
import cairo from 'cairo';

/** Pixels of `0x00RRGGBB`, row after row without padding. */
export interface Scene {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint32Array;
}

const WORDS =
    'machine screen window guest frame pixel damage region encoder palette tile stream socket viewer ' +
    'keyboard pointer cursor desktop update request answer the of and to a in is that for it as with ' +
    'was his he be not by but have you which are on or her had at from this my they all their';

/** Numbers that look like chance, and are the same each time. */
export class Chance {
    #state: number;

    constructor(seed: number) {
        this.#state = seed;
    }

    /** From 0 up to, not including, `most`. */
    below(most: number): number {
        this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
        return Math.floor((this.#state / 2 ** 32) * most);
    }
}

function sentence(chance: Chance, words: number): string {
    const all = WORDS.split(' ');
    const said = Array.from({ length: words }, () => all[chance.below(all.length)] ?? '');
    return `${said.join(' ')}. `;
}

function drawText(
    context: cairo.Context,
    text: string,
    font: string,
    [x, y, width]: readonly [number, number, number],
): void {
    const layout = PangoCairo.create_layout(context);
    layout.set_font_description(Pango.FontDescription.from_string(font));
    layout.set_width(width * Pango.SCALE);
    layout.set_text(text, -1);
    context.moveTo(x, y);
    PangoCairo.show_layout(context, layout);
}

/** A window of a desktop with a list, text and buttons in it. */
function drawWindow(
    context: cairo.Context,
    chance: Chance,
    [x, y, width, height]: readonly [number, number, number, number],
): void {
    const isDark = chance.below(4) === 0;
    const [paper, ink] = isDark ? [0.12, 0.9] : [0.98, 0.1];
    context.setSourceRGB(0.82, 0.83, 0.85);
    context.rectangle(x, y, width, 38);
    context.fill();
    context.setSourceRGB(paper, paper, paper);
    context.rectangle(x, y + 38, width, height - 38);
    context.fill();
    context.setSourceRGB(0.15, 0.15, 0.2);
    drawText(context, sentence(chance, 3), 'DejaVu Sans Bold 11', [x + 14, y + 9, width - 120]);
    for (let button = 0; button < 3; button++) {
        context.setSourceRGB(0.2 + button * 0.3, 0.5, 0.9 - button * 0.3);
        context.arc(x + width - 24 - button * 28, y + 19, 8, 0, 7);
        context.fill();
    }
    context.setSourceRGB(ink, ink, ink);
    const font = isDark ? 'DejaVu Sans Mono 10' : 'DejaVu Sans 10';
    for (let line = y + 56; line < y + height - 24; line += isDark ? 18 : 44)
        drawText(context, sentence(chance, isDark ? 6 : 20), font, [x + 16, line, width - 32]);
}

/** Writes a surface's pixels into a scene by way of a file: GJS shows them in no other way. */
function pixelsOf(surface: cairo.ImageSurface, width: number, height: number): Uint32Array {
    const [file, stream] = Gio.File.new_tmp('vitrine-scene-XXXXXX.png');
    stream.close(null);
    surface.writeToPNG(file.get_path() ?? '');
    const pixbuf = GdkPixbuf.Pixbuf.new_from_file(file.get_path() ?? '');
    file.delete(null);
    const bytes = pixbuf.read_pixel_bytes().toArray();
    const step = pixbuf.get_n_channels();
    const pixels = new Uint32Array(width * height);
    for (let y = 0; y < height; y++)
        for (let x = 0, at = y * pixbuf.get_rowstride(); x < width; x++, at += step)
            pixels[y * width + x] =
                ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    return pixels;
}

/** A page full of windows. */
export function desktopScene(width: number, height: number): Scene {
    const surface = new cairo.ImageSurface(cairo.Format.RGB24, width, height);
    const context = new cairo.Context(surface);
    context.setSourceRGB(0.16, 0.29, 0.42);
    context.paint();
    const chance = new Chance(7);
    for (let y = 24; y < height; y += 520)
        for (let x = 24; x < width; x += 640)
            drawWindow(context, chance, [x, y, 580 + chance.below(40), 440 + chance.below(60)]);
    surface.flush();
    context.$dispose();
    const pixels = pixelsOf(surface, width, height);
    for (let y = 300; y + 150 < height; y += 1080)
        paste({ width, height, pixels }, photoScene(220, 150, y), 340, y);
    return { width, height, pixels };
}

function paste(onto: Scene, scene: Scene, x: number, y: number): void {
    for (let row = 0; row < scene.height; row++)
        onto.pixels.set(
            scene.pixels.subarray(row * scene.width, (row + 1) * scene.width),
            (y + row) * onto.width + x,
        );
}

/** Values on a grid, and between them by a straight line: one octave of a landscape. */
function octave(width: number, height: number, cell: number, chance: Chance): Float32Array {
    const columns = Math.ceil(width / cell) + 2;
    const grid = Float32Array.from(
        { length: columns * (Math.ceil(height / cell) + 2) },
        () => chance.below(1000) / 1000,
    );
    const values = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
        const [row, down] = [Math.floor(y / cell), (y % cell) / cell];
        for (let x = 0; x < width; x++) {
            const [column, right] = [Math.floor(x / cell), (x % cell) / cell];
            const at = row * columns + column;
            const upper = (grid[at] ?? 0) * (1 - right) + (grid[at + 1] ?? 0) * right;
            const lower =
                (grid[at + columns] ?? 0) * (1 - right) + (grid[at + columns + 1] ?? 0) * right;
            values[y * width + x] = upper * (1 - down) + lower * down;
        }
    }
    return values;
}

const OCTAVES = [
    [240, 0.5],
    [60, 0.25],
    [16, 0.14],
    [5, 0.07],
] as const;

function clamped(value: number): number {
    return Math.max(0, Math.min(255, value));
}

/** Light and dark of all sizes in each channel, and a camera's noise over it. */
export function photoScene(width: number, height: number, seed: number): Scene {
    const chance = new Chance(seed);
    const channels = [0, 1, 2].map(() => {
        const sum = new Float32Array(width * height);
        for (const [cell, weight] of OCTAVES) {
            const values = octave(width, height, cell, chance);
            for (let at = 0; at < sum.length; at++)
                sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * weight;
        }
        return sum;
    });
    const pixels = new Uint32Array(width * height);
    for (let at = 0; at < pixels.length; at++) {
        const noise = chance.below(7) - 3;
        let pixel = 0;
        for (const channel of channels)
            pixel = (pixel << 8) | clamped(Math.round((channel[at] ?? 0) * 265) + noise);
        pixels[at] = pixel;
    }
    return { width, height, pixels };
}

/** A camera that moves over a photograph, and two things that move in front of it. */
export function filmScenes(width: number, height: number, frames: number): Scene[] {
    const wide = photoScene(width + frames * 3, height + frames, 99);
    return Array.from({ length: frames }, (_, frame) => {
        const pixels = new Uint32Array(width * height);
        for (let y = 0; y < height; y++) {
            const from = (y + frame) * wide.width + frame * 3;
            pixels.set(wide.pixels.subarray(from, from + width), y * width);
        }
        for (let y = 0; y < 60; y++)
            for (let x = 0; x < 80; x++) {
                const at = (120 + y + frame * 2) * width + 300 - frame * 5 + x;
                pixels[at] = (((x * 3) & 0xff) << 16) | ((y * 4) << 8) | 0x40;
            }
        return { width, height, pixels };
    });
}

/** Scenes as a file, one behind the other. */
export function writeScenes(path: string, scenes: readonly Scene[]): void {
    const file = Gio.File.new_for_path(path);
    const stream = file.replace(null, false, Gio.FileCreateFlags.NONE, null);
    for (const { pixels } of scenes) {
        const bytes = new GLib.Bytes(new Uint8Array(pixels.buffer));
        for (let at = 0; at < bytes.get_size();)
            at += stream.write_bytes(
                at === 0 ? bytes : new GLib.Bytes(new Uint8Array(pixels.buffer, at)),
                null,
            );
    }
    stream.close(null);
}
