/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_TYPE_GUARDED_MAP (vitrine_native_guarded_map_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeGuardedMap, vitrine_native_guarded_map,
                      VITRINE_NATIVE, GUARDED_MAP, GObject)

VITRINE_NATIVE_EXPORT
VitrineNativeGuardedMap *vitrine_native_guarded_map_new (int fd,
                                                         guint64 needed_bytes,
                                                         GError **error);

VITRINE_NATIVE_EXPORT
GBytes *vitrine_native_guarded_map_get_bytes (VitrineNativeGuardedMap *self);

VITRINE_NATIVE_EXPORT
void vitrine_native_guarded_map_begin_read (VitrineNativeGuardedMap *self);

VITRINE_NATIVE_EXPORT
void vitrine_native_guarded_map_end_read (VitrineNativeGuardedMap *self);

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_guarded_map_get_lost (VitrineNativeGuardedMap *self);

G_END_DECLS
