// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What is passed for a DMA-BUF and is the CPU's own memory, read like any other shared memory. A
// real one is never read like that: each access would have to be announced to its driver
// (DMA_BUF_IOCTL_SYNC), and the renderer reads when it pleases.
import GLib from 'gi://GLib?version=2.0';

import { layoutBytes, MAX_FRAME_BYTES, type PixelLayout } from '../display1/checks.js';
import { MODIFIER_INVALID, MODIFIER_LINEAR } from '../display1/dmabuf-checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import { mapFrame, mapsAreGuarded } from '../display1/frame-map.js';
import type { MappedScanout } from '../display1/listener.js';
import { bytesPerPixel } from '../display1/pixel-format.js';
import { pixmanFormatOf } from './drm-format.js';

/** The rectangle that is shown, in its memory; null where that is not plain pixels. */
function shownPixels(scanout: DmabufScanout): (PixelLayout & { offset: number }) | null {
    const { x, y, width, height, planes, modifier } = scanout;
    const format = pixmanFormatOf(scanout.fourcc);
    const [plane] = planes;
    if (format === null || !plane || planes.length > 1) return null;
    if (modifier !== MODIFIER_LINEAR && modifier !== MODIFIER_INVALID) return null;
    const { stride } = plane;
    const offset = plane.offset + y * stride + x * bytesPerPixel(format);
    return { width, height, stride, format, offset };
}

/** Whether a scanout in the CPU's memory may be mapped; which way up is for who draws it. */
export function canMap(scanout: DmabufScanout): boolean {
    const pixels = shownPixels(scanout);
    if (!pixels || !mapsAreGuarded) return false;
    return layoutBytes(pixels) <= MAX_FRAME_BYTES;
}

/** Closes the descriptors of a scanout that nobody took. */
export function closeScanout(scanout: DmabufScanout): void {
    for (const { fd } of scanout.planes) GLib.close(fd);
}

/**
 * The rectangle that a scanout shows, as a shared map. Its descriptors stay as they are: the mapping
 * does not need them.
 *
 * @throws Rejected where it cannot be mapped (`treatDmabuf` says so before)
 */
export function mapDmabuf(scanout: DmabufScanout): MappedScanout {
    const pixels = shownPixels(scanout);
    const [plane] = scanout.planes;
    if (!pixels || !plane) throw new TypeError('a DMA-BUF that is no plain pixels');
    return { ...pixels, handle: 0, ...mapFrame(plane.fd, pixels.offset, pixels) };
}

/** The same, and closes the descriptors. */
export function dmabufAsMap(scanout: DmabufScanout): MappedScanout {
    try {
        return mapDmabuf(scanout);
    } finally {
        closeScanout(scanout);
    }
}
