// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Whether a DMA-BUF's planes lie within its memory. GTK reads linear ones itself where no driver
// imports them, and believes what it is told of rows and strides.
import { MODIFIER_LINEAR } from '../display1/dmabuf-checks.js';
import type { DmabufScanout } from '../display1/dmabuf-listener.js';
import { linearPlanes, type LinearPlane } from './drm-format.js';

/** What of a scanout says where its pixels are. */
export type BufferLayout = Pick<
    DmabufScanout,
    'backingWidth' | 'backingHeight' | 'fourcc' | 'modifier'
> & { readonly planes: readonly { readonly offset: number; readonly stride: number }[] };

/**
 * Says in a few words what is wrong with a layout, or null where nothing is. Tiled memory only its
 * driver can check.
 *
 * @param sizes - the bytes of memory behind each plane
 */
export function layoutFault(layout: BufferLayout, sizes: readonly number[]): string | null {
    if (layout.modifier !== MODIFIER_LINEAR) return offsetFault(layout, sizes);
    const known = linearPlanes(layout.fourcc);
    if (!known) return 'nothing is known of how its pixels lie';
    if (known.length !== layout.planes.length)
        return `${layout.planes.length} planes came, it has ${known.length}`;
    for (const [index, plane] of known.entries()) {
        const fault = planeFault(layout, index, plane, sizes[index] ?? 0);
        if (fault !== null) return fault;
    }
    return null;
}

function offsetFault(layout: BufferLayout, sizes: readonly number[]): string | null {
    const index = layout.planes.findIndex(({ offset }, i) => offset >= (sizes[i] ?? 0));
    return index < 0 ? null : `plane ${index} begins behind the end of its memory`;
}

function planeFault(
    layout: BufferLayout,
    index: number,
    { bytes, columns, rows }: LinearPlane,
    size: number,
): string | null {
    const { offset, stride } = layout.planes[index] ?? { offset: 0, stride: 0 };
    const rowBytes = Math.ceil(layout.backingWidth / columns) * bytes;
    const rowCount = Math.ceil(layout.backingHeight / rows);
    if (stride < rowBytes) return `a row of plane ${index} has ${stride} of ${rowBytes} bytes`;
    // The last row of a format in several planes is read whole, as GTK 4.18 insists.
    const lastRow = layout.planes.length > 1 ? stride : rowBytes;
    const needed = offset + (rowCount - 1) * stride + lastRow;
    return needed > size ? `plane ${index} needs ${needed} bytes, there are ${size}` : null;
}
