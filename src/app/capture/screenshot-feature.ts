// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { errorText } from '../../machine/errors.js';
import { writeBytes } from '../../memory/write-bytes.js';
import { _, format } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { createSavedFile, removeSavedFile } from './saved-files.js';
import { toastSaved } from './saved-message.js';

/** Saves the guest's exact pixels as a file, or copies them. */
export function screenshotFeature(window: MachineWindow): WindowFeature {
    const actions = [
        window.addAction('screenshot', () => {
            void takeScreenshot(window);
        }),
        window.addAction('copy-screenshot', () => {
            copyScreenshot(window);
        }),
    ];
    const update = (): void => {
        // Nothing is seen of the picture that a machine left behind.
        for (const action of actions) action.enabled = window.machine !== null;
    };
    update();
    window.addShortcut('<Control><Shift>s', 'win.screenshot');
    window.addShortcut('<Control><Shift>c', 'win.copy-screenshot');
    const section = new Gio.Menu();
    section.append(_('_Copy a Picture of the Screen'), 'win.copy-screenshot');
    window.addToMenu('capture', section);
    return { opened: update, released: update };
}

/** What is on the screen now; says so where there is nothing. */
function screenshot(window: MachineWindow): Gdk.Texture | null {
    const texture = window.screen.screenshot();
    if (!texture) window.toast(_('There is no picture to save'));
    return texture;
}

async function takeScreenshot(window: MachineWindow): Promise<void> {
    const png = screenshot(window)?.save_to_png_bytes();
    if (!png) return;
    try {
        const file = await save(png, window.title ?? '');
        const name = file.get_basename() ?? '';
        toastSaved(window, format(_('Picture saved as {name}'), { name }), file);
    } catch (error) {
        const reason = errorText(error);
        window.toast(format(_('The picture was not saved: {reason}'), { reason }));
    }
}

async function save(png: GLib.Bytes, machineName: string): Promise<Gio.File> {
    const file = await createSavedFile('picture', machineName, 'png');
    try {
        const stream = await file.replace_async(
            null,
            false,
            Gio.FileCreateFlags.NONE,
            GLib.PRIORITY_DEFAULT,
            null,
        );
        await writeBytes(stream, png, null);
        await stream.close_async(GLib.PRIORITY_DEFAULT, null);
        return file;
    } catch (error) {
        await removeSavedFile(file);
        throw error;
    }
}

function copyScreenshot(window: MachineWindow): void {
    const texture = screenshot(window);
    if (!texture) return;
    // By itself GJS says which kind of texture it is, and GDK gives none but plain ones to others.
    const value = new GObject.Value();
    value.init(Gdk.Texture.$gtype);
    value.set_object(standing(texture));
    const content = Gdk.ContentProvider.new_for_value(value);
    window.frontWindow.get_clipboard().set_content(content);
    window.toast(_('Picture copied'));
}

/** A copy: the machine goes on drawing into its memory, and whoever pastes comes later. */
function standing(texture: Gdk.Texture): Gdk.Texture {
    const format = Gdk.MemoryFormat.R8G8B8;
    const downloader = Gdk.TextureDownloader.new(texture);
    downloader.set_format(format);
    const [bytes, stride] = downloader.download_bytes();
    return Gdk.MemoryTexture.new(texture.width, texture.height, format, bytes, stride);
}
