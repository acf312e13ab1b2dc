// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The door for pictures in GPU memory. Whether the memory really is as described only the driver
// that imports it can say.
import GLib from 'gi://GLib?version=2.0';

import { checkDimensions, MAX_DIMENSION, Rejected } from './checks.js';
import { readUint64 } from './uint64.js';

/** `DMABUF_MAX_PLANES` of QEMU; no DRM format has more. */
const MAX_PLANES = 4;

/** More than any driver asks for: 16 bytes a pixel, in tiles of 256 pixels' width. */
const MAX_STRIDE = (MAX_DIMENSION + 256) * 16;

/** `DRM_FORMAT_MOD_INVALID`: the modifier is not known, and the driver guesses. */
export const MODIFIER_INVALID = 0x00ff_ffff_ffff_ffffn;
/** `DRM_FORMAT_MOD_LINEAR`: rows one after the other. */
export const MODIFIER_LINEAR = 0n;

export interface DmabufPlaneLayout {
    /** Index into the message's fd list. */
    readonly handle: number;
    readonly offset: number;
    readonly stride: number;
}

/** A rectangle of a buffer, as the message describes it. */
export interface DmabufLayout {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** The whole buffer's size; the rectangle lies inside. */
    readonly backingWidth: number;
    readonly backingHeight: number;
    /** The DRM format, as `drm_fourcc.h` has it. */
    readonly fourcc: number;
    /** All 64 bits of the DRM modifier. */
    readonly modifier: bigint;
    readonly y0Top: boolean;
    readonly planes: readonly DmabufPlaneLayout[];
}

function u32(parameters: GLib.Variant, index: number): number {
    return parameters.get_child_value(index).get_uint32();
}

/** The four letters of a DRM format, or its number: for errors and statistics. */
export function fourccName(fourcc: number): string {
    const letters = [0, 8, 16, 24].map(shift => String.fromCharCode((fourcc >>> shift) & 0xff));
    const name = letters.join('');
    return /^[\w ]{4}$/.test(name) ? name : `0x${fourcc.toString(16).padStart(8, '0')}`;
}

function checkFourcc(fourcc: number): number {
    if (!/^[\w ]{4}$/.test(fourccName(fourcc))) throw new Rejected(`no DRM format ${fourcc}`);
    return fourcc;
}

function checkPlane(plane: DmabufPlaneLayout): DmabufPlaneLayout {
    const { handle, stride } = plane;
    if (handle < 0) throw new Rejected(`no file descriptor ${handle} in the message`);
    if (stride < 1 || stride > MAX_STRIDE) throw new Rejected(`a plane's stride of ${stride}`);
    return plane;
}

/** A plane of one row's width at least: no format takes less than a byte a pixel in its first. */
function checkFirstStride(stride: number, width: number): void {
    if (stride < width) throw new Rejected(`stride ${stride} is too short for ${width} pixels`);
}

/** `Listener.ScanoutDMABUF(huuuutb)`. */
export function checkScanoutDmabuf(parameters: GLib.Variant): DmabufLayout {
    const width = u32(parameters, 1);
    const height = u32(parameters, 2);
    checkDimensions(width, height);
    const handle = parameters.get_child_value(0).get_handle();
    const plane = checkPlane({ handle, offset: 0, stride: u32(parameters, 3) });
    checkFirstStride(plane.stride, width);
    return {
        x: 0,
        y: 0,
        width,
        height,
        backingWidth: width,
        backingHeight: height,
        fourcc: checkFourcc(u32(parameters, 4)),
        modifier: readUint64(parameters.get_child_value(5)),
        y0Top: parameters.get_child_value(6).get_boolean(),
        planes: [plane],
    };
}

/**
 * The planes of a `ScanoutDMABUF2`. QEMU stops filling the list of descriptors at the first plane
 * that has none of its own: that plane lies in the buffer before it.
 */
function checkPlanes(parameters: GLib.Variant): DmabufPlaneLayout[] {
    const count = u32(parameters, 7);
    const handles = parameters.get_child_value(0);
    const offsets = parameters.get_child_value(5);
    const strides = parameters.get_child_value(6);
    if (count < 1 || count > MAX_PLANES) throw new Rejected(`${count} planes`);
    if (offsets.n_children() < count || strides.n_children() < count)
        throw new Rejected(`offsets or strides for fewer than ${count} planes`);
    const fds = handles.n_children();
    if (fds < 1 || fds > count) throw new Rejected(`${fds} file descriptors for ${count} planes`);
    return Array.from({ length: count }, (_, i) =>
        checkPlane({
            handle: handles.get_child_value(Math.min(i, fds - 1)).get_handle(),
            offset: offsets.get_child_value(i).get_uint32(),
            stride: strides.get_child_value(i).get_uint32(),
        }),
    );
}

/** `Listener.Unix.ScanoutDMABUF2(ahuuuuauauuuuutb)`. */
export function checkScanoutDmabuf2(parameters: GLib.Variant): DmabufLayout {
    const [x, y] = [u32(parameters, 1), u32(parameters, 2)];
    const [width, height] = [u32(parameters, 3), u32(parameters, 4)];
    const [backingWidth, backingHeight] = [u32(parameters, 9), u32(parameters, 10)];
    checkDimensions(width, height);
    checkDimensions(backingWidth, backingHeight);
    if (x + width > backingWidth || y + height > backingHeight) {
        const part = `${width}×${height} at ${x},${y}`;
        throw new Rejected(`${part} is not inside ${backingWidth}×${backingHeight}`);
    }
    const planes = checkPlanes(parameters);
    checkFirstStride(planes[0]?.stride ?? 0, backingWidth);
    return {
        x,
        y,
        width,
        height,
        backingWidth,
        backingHeight,
        fourcc: checkFourcc(u32(parameters, 8)),
        modifier: readUint64(parameters.get_child_value(11)),
        y0Top: parameters.get_child_value(12).get_boolean(),
        planes,
    };
}
