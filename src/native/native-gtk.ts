// SPDX-License-Identifier: LGPL-2.1-or-later
import type { VitrineNativeGtk } from '../../types/vitrine-native-gtk.js';
import { loadLibrary } from './library.js';

/**
 * The private library for what introspection cannot reach of GTK; null where it is not. Only what
 * needs a screen may import this: it maps libgtk.
 */
export const nativeGtk: VitrineNativeGtk | null = loadLibrary<VitrineNativeGtk>(
    'VitrineNativeGtk',
    library => typeof library.Dmabuf.new === 'function',
);
