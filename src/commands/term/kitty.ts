// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graphics protocol that kitty began and WezTerm, Ghostty, Konsole and others speak.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { rgbBytes } from '../../export/encode-picture.js';
import type { Picture } from '../picture.js';

/** What a terminal takes at once. */
const CHUNK = 4096;

/** Deflated quickly: it goes to a program on this computer. */
const LEVEL = 1;

/** Asks whether the terminal knows the protocol; one that does not says nothing. */
export const KITTY_QUERY = '\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\';
export const KITTY_ANSWER = '\x1b_Gi=31;OK\x1b\\';

/** A picture in the upper left corner, in the place of the one before. */
export function kittyImage(picture: Picture, columns: number, rows: number): string {
    const compressor = Gio.ZlibCompressor.new(Gio.ZlibCompressorFormat.ZLIB, LEVEL);
    const bytes = compressor.convert_bytes(new GLib.Bytes(rgbBytes(picture)));
    const data = GLib.base64_encode(bytes.toArray());
    const keys =
        `a=T,f=24,o=z,i=1,p=1,q=2,C=1,s=${String(picture.width)},v=${String(picture.height)},` +
        `c=${String(columns)},r=${String(rows)}`;
    let text = '\x1b[H';
    for (let at = 0; at < data.length; at += CHUNK) {
        const more = at + CHUNK < data.length ? 1 : 0;
        const head = at === 0 ? `${keys},m=${String(more)}` : `m=${String(more)}`;
        text += `\x1b_G${head};${data.slice(at, at + CHUNK)}\x1b\\`;
    }
    return text;
}
