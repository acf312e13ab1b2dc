/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gdk/gdk.h>

#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_GTK_TYPE_POINTER_LOCK (vitrine_native_gtk_pointer_lock_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeGtkPointerLock, vitrine_native_gtk_pointer_lock,
                      VITRINE_NATIVE_GTK, POINTER_LOCK, GObject)

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_gtk_pointer_lock_is_available (GdkDisplay *display);

VITRINE_NATIVE_EXPORT
VitrineNativeGtkPointerLock *vitrine_native_gtk_pointer_lock_new (GdkSurface *surface,
                                                                  GdkDevice *pointer,
                                                                  GError **error);

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_gtk_pointer_lock_get_locked (VitrineNativeGtkPointerLock *self);

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_gtk_pointer_lock_get_closed (VitrineNativeGtkPointerLock *self);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_pointer_lock_set_hint (VitrineNativeGtkPointerLock *self,
                                               double x,
                                               double y);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_pointer_lock_close (VitrineNativeGtkPointerLock *self);

G_END_DECLS
