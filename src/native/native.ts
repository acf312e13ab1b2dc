// SPDX-License-Identifier: LGPL-2.1-or-later
import type { VitrineNative } from '../../types/vitrine-native.js';
import { loadLibrary } from './library.js';

/**
 * The private library for what introspection cannot reach; null where it is not. Whoever uses it
 * has another way then.
 */
export const native: VitrineNative | null = loadLibrary<VitrineNative>(
    'VitrineNative',
    library => typeof library.FloodFilter.new === 'function',
);
