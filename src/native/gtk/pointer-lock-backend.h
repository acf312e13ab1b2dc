/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gdk/gdk.h>

#include "pointer-lock.h"

G_BEGIN_DECLS

/* A step of the pointer, in logical pixels, with acceleration and without. */
typedef struct
{
  double dx;
  double dy;
  double dx_unaccelerated;
  double dy_unaccelerated;
  gint64 time_us;
} PointerMotion;

/* In the surface's logical pixels. */
typedef struct
{
  double x;
  double y;
} PointerPosition;

/* What a windowing system does for a lock. */
typedef struct
{
  /* Whether the display takes part at all; without a round trip. */
  gboolean (*is_available) (GdkDisplay *display);

  /*
   * Asks for a lock; what comes of it is told by pointer_lock_set_locked (). NULL where it can't be
   * asked for. The surface is a window, and the device a pointer of its display.
   */
  gpointer (*open) (VitrineNativeGtkPointerLock *lock,
                    GdkSurface *surface,
                    GdkDevice *pointer,
                    GError **error);

  /* Gives the pointer back, at the hint where there is one, and frees the state. */
  void (*close) (gpointer state,
                 const PointerPosition *hint);
} PointerLockBackend;

/* NULL where the display is of another windowing system. */
const PointerLockBackend *pointer_lock_wayland_backend (GdkDisplay *display);
const PointerLockBackend *pointer_lock_x11_backend (GdkDisplay *display);

/* For backends. Whoever listens may close the lock: nothing of its state may be used after. */
void pointer_lock_set_locked (VitrineNativeGtkPointerLock *lock,
                              gboolean locked);
void pointer_lock_move (VitrineNativeGtkPointerLock *lock,
                        const PointerMotion *motion);

G_END_DECLS
