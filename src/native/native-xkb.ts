// SPDX-License-Identifier: LGPL-2.1-or-later
import type { VitrineNativeXkb } from '../../types/vitrine-native-xkb.js';
import { loadLibrary } from './library.js';

/** The private library that knows keyboard layouts; null where it is not. */
export const nativeXkb: VitrineNativeXkb | null = loadLibrary<VitrineNativeXkb>(
    'VitrineNativeXkb',
    library => typeof library.KeyLayout.new === 'function',
);
