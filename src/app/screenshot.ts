// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../display1/promisify.js';
import { sliceBytes } from '../memory/byte-slices.js';

/**
 * Saves a picture where GNOME keeps screenshots.
 *
 * @param machineName - goes into the file's name
 * @returns the file's name, without its folder
 */
export async function saveScreenshot(texture: Gdk.Texture, machineName: string): Promise<string> {
    const pictures = GLib.get_user_special_dir(GLib.UserDirectory.DIRECTORY_PICTURES);
    const directory = GLib.build_filenamev([pictures ?? GLib.get_home_dir(), 'Screenshots']);
    GLib.mkdir_with_parents(directory, 0o755);
    const name = freeName(directory, `${fileNamePart(machineName)} ${timestamp()}`);
    const file = Gio.File.new_build_filenamev([directory, name]);
    await writeNew(file, texture.save_to_png_bytes());
    return name;
}

function timestamp(): string {
    return GLib.DateTime.new_now_local().format('%Y-%m-%d %H-%M-%S') ?? '';
}

/** A machine chooses its own name; in a file's name it may not be a path or hidden. */
function fileNamePart(machineName: string): string {
    const part = machineName.replaceAll(/[/\p{Cc}]/gu, '-').replace(/^\.+/, '');
    return part === '' ? 'Vitrine' : part.slice(0, 80);
}

function freeName(directory: string, stem: string): string {
    for (let count = 1; ; count++) {
        const name = count === 1 ? `${stem}.png` : `${stem} (${count}).png`;
        const path = GLib.build_filenamev([directory, name]);
        if (!GLib.file_test(path, GLib.FileTest.EXISTS)) return name;
    }
}

/** Never over a file that is there, whoever made it in between. */
async function writeNew(file: Gio.File, bytes: GLib.Bytes): Promise<void> {
    const stream = file.create(Gio.FileCreateFlags.NONE, null);
    try {
        for (let rest = bytes; rest.get_size() > 0;) {
            const written = await stream.write_bytes_async(rest, GLib.PRIORITY_DEFAULT, null);
            rest = sliceBytes(rest, written, rest.get_size() - written);
        }
    } finally {
        stream.close(null);
    }
}
