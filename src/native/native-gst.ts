// SPDX-License-Identifier: LGPL-2.1-or-later
import type { VitrineNativeGst } from '../../types/vitrine-native-gst.js';
import { loadLibrary } from './library.js';

let loaded: VitrineNativeGst | null | undefined;

/**
 * The private library that changes GStreamer's states in threads; null where it is not. It is loaded
 * for the first who asks, since GStreamer comes with it.
 */
export function nativeGst(): VitrineNativeGst | null {
    if (loaded === undefined)
        loaded = loadLibrary<VitrineNativeGst>(
            'VitrineNativeGst',
            library => typeof library.change_state_async === 'function',
        );
    return loaded;
}
