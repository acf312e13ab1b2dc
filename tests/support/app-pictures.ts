// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the program's own windows, for a person to look at.
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { windowPicture, type PictureSubject } from '../../src/app/window-picture.js';
import { buildPath } from './bed.js';
import { speak } from './language.js';
import { sleep, until } from './main-loop.js';

/** Longer than any of libadwaita's animations. */
const SETTLE_MS = 900;

const NARROW = 360;

/** In a run with high contrast all pictures have it. */
const HAS_CONTRAST = GLib.getenv('ADW_DEBUG_HIGH_CONTRAST') === '1';

/** In a run in another language all pictures are in it: what is too long, and what has no translation. */
const LANGUAGE = GLib.getenv('LANGUAGE') ?? '';
if (LANGUAGE !== '') speak(LANGUAGE);

async function take(window: PictureSubject, name: string, scale = 1): Promise<void> {
    await sleep(SETTLE_MS);
    const folder = buildPath('pictures');
    GLib.mkdir_with_parents(folder, 0o755);
    const texture = await windowPicture(window, scale);
    expect(texture.save_to_png(GLib.build_filenamev([folder, `${name}.png`])))
        .withContext(name)
        .toBeTrue();
}

async function resize(window: Gtk.Window, width: number, height: number): Promise<void> {
    window.set_default_size(width, height);
    await until(
        () => window.get_width() === width,
        () => `${String(width)} columns; it has ${String(window.get_width())}`,
    );
}

/**
 * Writes what a window shows to `build/pictures/NAME-….png`: light and dark, or those two in high
 * contrast; 360 pixels wide, unless it is in full screen; and each pixel as two by two. A popover's
 * width is its own.
 */
export async function takePictures(window: PictureSubject, name: string): Promise<void> {
    if (LANGUAGE !== '') {
        await take(window, `${name}-${LANGUAGE}`);
        await takeNarrow(window, `${name}-${LANGUAGE}`);
        return;
    }
    const style = Adw.StyleManager.get_default();
    const contrast = HAS_CONTRAST ? '-contrast' : '';
    await until(() => window.get_width() > 0, 'the window to have a size');
    await take(window, `${name}${contrast}-light`);
    style.color_scheme = Adw.ColorScheme.FORCE_DARK;
    await take(window, `${name}${contrast}-dark`);
    style.color_scheme = Adw.ColorScheme.DEFAULT;
    if (HAS_CONTRAST) return;
    await take(window, `${name}-200-percent`, 2);
    await takeNarrow(window, name);
}

async function takeNarrow(window: PictureSubject, name: string): Promise<void> {
    if (!(window instanceof Gtk.Window) || window.fullscreened || !window.resizable) return;
    const [width, height] = [window.get_width(), window.get_height()];
    await resize(window, NARROW, height);
    await take(window, `${name}-narrow`);
    await resize(window, width, height);
}
