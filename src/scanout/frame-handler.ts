// SPDX-License-Identifier: LGPL-2.1-or-later
import type { ListenerHandler } from '../display1/listener.js';
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
