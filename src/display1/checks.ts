// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The only door: every size, stride, offset, rectangle, format and length a peer sends is checked
// here before anything uses it. Each function gives a valid value or throws `Rejected`.
import GLib from 'gi://GLib?version=2.0';

import {
    bytesPerPixel,
    isPixmanFormat,
    pixmanFormatName,
    type PixmanFormat,
} from './pixel-format.js';

/** No display is larger; GTK's own textures end here too. */
export const MAX_DIMENSION = 16384;

/** One frame's bytes, as sent and as shown. D-Bus arrays end at 64 MiB; a shared map may be larger. */
export const MAX_FRAME_BYTES = 2 ** 28;

/** QEMU's own limit of a cursor's side (`cursor_alloc`). */
export const MAX_CURSOR_DIMENSION = 512;

/** A cursor never stands farther away than this; keeps sums of coordinates small. */
const MAX_POSITION = 1 << 20;

/** What a peer sent that cannot be used; the message names the value. */
export class Rejected extends Error {
    override readonly name = 'Rejected';
}

/** The layout of pixels in some memory; `stride` is in bytes. */
export interface PixelLayout {
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly format: PixmanFormat;
}

/** A rectangle in guest pixels, inside 0…{@link MAX_DIMENSION}; never empty. */
export interface Rect {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

/** A picture with its pixels. */
export interface Scanout extends PixelLayout {
    /** Rows of `stride` bytes, the last one perhaps without its padding; shared, not copied. */
    readonly bytes: GLib.Bytes;
}

/** A part of a picture with its pixels. */
export interface Update extends Rect, PixelLayout {
    readonly bytes: GLib.Bytes;
}

/** A picture in memory of the machine. */
export interface ScanoutMap extends PixelLayout {
    /** Index into the message's fd list. */
    readonly handle: number;
    /** Where the first pixel lies in the fd; not page-aligned (heads share one resource). */
    readonly offset: number;
}

/** Where the guest's cursor is, in guest pixels. */
export interface PointerState {
    /** May be negative: the cursor sticks out of the screen. */
    readonly x: number;
    readonly y: number;
    readonly visible: boolean;
}

/** The shape of the guest's cursor. */
export interface Cursor {
    readonly width: number;
    readonly height: number;
    /** Inside the cursor, whatever was sent: GDK refuses others. */
    readonly hotX: number;
    readonly hotY: number;
    /** `width * height` host-endian words 0xAARRGGBB. */
    readonly bytes: GLib.Bytes;
}

function u32(parameters: GLib.Variant, index: number): number {
    return parameters.get_child_value(index).get_uint32();
}

function i32(parameters: GLib.Variant, index: number): number {
    return parameters.get_child_value(index).get_int32();
}

function clamp(value: number, low: number, high: number): number {
    return Math.min(Math.max(value, low), high);
}

/** A size in guest pixels, 1…{@link MAX_DIMENSION} each way. */
export function checkDimensions(width: number, height: number): void {
    if (width < 1 || height < 1 || width > MAX_DIMENSION || height > MAX_DIMENSION)
        throw new Rejected(`size ${width}×${height} is outside 1…${MAX_DIMENSION}`);
}

/** Bytes from the first pixel to the end of the last, which has no padding behind it. */
export function layoutBytes(layout: PixelLayout): number {
    return (layout.height - 1) * layout.stride + layout.width * bytesPerPixel(layout.format);
}

function checkLayout(
    width: number,
    height: number,
    stride: number,
    formatCode: number,
): PixelLayout {
    checkDimensions(width, height);
    if (!isPixmanFormat(formatCode))
        throw new Rejected(`pixel format ${pixmanFormatName(formatCode)} is not supported`);
    if (stride < width * bytesPerPixel(formatCode))
        throw new Rejected(`stride ${stride} is too short for ${width} pixels`);
    const layout = { width, height, stride, format: formatCode };
    // A format of 16 bits is converted to one of 32.
    const bytes = Math.max(layoutBytes(layout), width * height * 4);
    if (bytes > MAX_FRAME_BYTES) throw new Rejected(`a frame of ${bytes} bytes is too large`);
    return layout;
}

function checkData(layout: PixelLayout, data: GLib.Variant): GLib.Bytes {
    const bytes = data.get_data_as_bytes();
    if (bytes.get_size() < layoutBytes(layout))
        throw new Rejected(`${bytes.get_size()} bytes of pixels, ${layoutBytes(layout)} needed`);
    return bytes;
}

function checkRect(x: number, y: number, width: number, height: number): Rect {
    checkDimensions(width, height);
    if (x < 0 || y < 0 || x + width > MAX_DIMENSION || y + height > MAX_DIMENSION)
        throw new Rejected(`rectangle ${width}×${height} at ${x},${y} is outside any screen`);
    return { x, y, width, height };
}

/** `Listener.Scanout(uuuuay)`. */
export function checkScanout(parameters: GLib.Variant): Scanout {
    const layout = checkLayout(
        u32(parameters, 0),
        u32(parameters, 1),
        u32(parameters, 2),
        u32(parameters, 3),
    );
    return { ...layout, bytes: checkData(layout, parameters.get_child_value(4)) };
}

/** `Listener.Update(iiiiuuay)`. */
export function checkUpdate(parameters: GLib.Variant): Update {
    const rect = checkDamage(parameters);
    const layout = checkLayout(rect.width, rect.height, u32(parameters, 4), u32(parameters, 5));
    return { ...rect, ...layout, bytes: checkData(layout, parameters.get_child_value(6)) };
}

/** `Listener.Unix.Map.ScanoutMap(huuuuu)`; whether the fd is that long is for the mapper to see. */
export function checkScanoutMap(parameters: GLib.Variant): ScanoutMap {
    const layout = checkLayout(
        u32(parameters, 2),
        u32(parameters, 3),
        u32(parameters, 4),
        u32(parameters, 5),
    );
    return {
        ...layout,
        handle: parameters.get_child_value(0).get_handle(),
        offset: u32(parameters, 1),
    };
}

/** The rectangle of `UpdateMap(iiii)` and of whatever else begins with one. */
export function checkDamage(parameters: GLib.Variant): Rect {
    return checkRect(
        i32(parameters, 0),
        i32(parameters, 1),
        i32(parameters, 2),
        i32(parameters, 3),
    );
}

/** `Listener.MouseSet(iii)`; positions are clamped, since QEMU sends wild ones in good faith. */
export function checkMouseSet(parameters: GLib.Variant): PointerState {
    return {
        x: clamp(i32(parameters, 0), -MAX_POSITION, MAX_POSITION),
        y: clamp(i32(parameters, 1), -MAX_POSITION, MAX_POSITION),
        visible: i32(parameters, 2) !== 0,
    };
}

/** `Listener.CursorDefine(iiiiay)`. */
export function checkCursorDefine(parameters: GLib.Variant): Cursor {
    const width = i32(parameters, 0);
    const height = i32(parameters, 1);
    if (width < 1 || height < 1 || width > MAX_CURSOR_DIMENSION || height > MAX_CURSOR_DIMENSION)
        throw new Rejected(`cursor of ${width}×${height}`);
    const bytes = parameters.get_child_value(4).get_data_as_bytes();
    if (bytes.get_size() !== width * height * 4)
        throw new Rejected(`${bytes.get_size()} bytes for a cursor of ${width}×${height}`);
    return {
        width,
        height,
        hotX: clamp(i32(parameters, 2), 0, width - 1),
        hotY: clamp(i32(parameters, 3), 0, height - 1),
        bytes,
    };
}
