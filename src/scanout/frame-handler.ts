// SPDX-License-Identifier: LGPL-2.1-or-later
import type { DmabufHandler } from '../display1/dmabuf-listener.js';
import { mapsAreGuarded } from '../display1/frame-map.js';
import type { ListenerHandler, ListenerOptions } from '../display1/listener.js';
import type { CurrentFrame } from './current-frame.js';

/** A listener's calls that are about the picture. */
export type PictureCalls = Pick<ListenerHandler, 'scanout' | 'update' | 'scanoutMap' | 'updateMap'>;

/** Has a frame follow what a listener hears. */
export function pictureCalls(frame: CurrentFrame): PictureCalls {
    return {
        scanout: scanout => {
            frame.scanout(scanout);
        },
        update: update => {
            frame.update(update);
        },
        scanoutMap: scanout => {
            frame.scanoutMap(scanout);
        },
        updateMap: damage => {
            frame.updateMap(damage);
        },
    };
}

/**
 * How to listen in order to read pixels, DMA-BUFs' too. Without guarded maps these cannot be read, and
 * are not asked for.
 */
export function readingOptions(dmabuf: DmabufHandler): ListenerOptions {
    return { map: true, ...(mapsAreGuarded ? { dmabuf } : {}) };
}
