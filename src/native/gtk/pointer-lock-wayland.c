/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "pointer-lock-backend.h"

#include <gio/gio.h>

#include "wayland-constraints.h"

/* A window that is not drawn any more makes no commit. */
#define COMMIT_TIMEOUT_MS 100

typedef struct
{
  /* NULL once it is closed, and only waits for the hint's commit. */
  VitrineNativeGtkPointerLock *lock;
  GdkDisplay *display;
  GdkSurface *surface;
  GdkDevice *pointer;
  GdkSeat *seat;
  gulong removed_handler;

  WaylandConstraints *constraints;
  struct zwp_locked_pointer_v1 *locked_pointer;
  struct zwp_relative_pointer_v1 *relative_pointer;

  /* Of the last moments. */
  GdkFrameClock *clock;
  gulong mapped_handler;
  gulong closed_handler;
  guint timeout;
} WaylandLock;

/* On a surface: its lock, since a second one is an error that ends the whole connection. */
static GQuark
lock_quark (void)
{
  return g_quark_from_static_string ("vitrine-native-gtk-wayland-lock");
}

static void
wayland_lock_free (WaylandLock *self)
{
  wayland_constraints_stop_waiting (self->constraints, self);
  wayland_constraints_unref (self->constraints);
  g_clear_pointer (&self->relative_pointer, zwp_relative_pointer_v1_destroy);
  g_clear_pointer (&self->locked_pointer, zwp_locked_pointer_v1_destroy);
  g_clear_signal_handler (&self->removed_handler, self->seat);
  /* Which loses its handlers by itself when its window is destroyed. */
  if (self->clock)
    g_signal_handlers_disconnect_by_data (self->clock, self);
  g_clear_signal_handler (&self->mapped_handler, self->surface);
  g_clear_signal_handler (&self->closed_handler, self->display);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_object_set_qdata (G_OBJECT (self->surface), lock_quark (), NULL);
  g_clear_object (&self->clock);
  g_object_unref (self->seat);
  g_object_unref (self->pointer);
  g_object_unref (self->surface);
  g_object_unref (self->display);
  g_free (self);
}

static void
on_locked (void *data,
           struct zwp_locked_pointer_v1 *locked_pointer)
{
  WaylandLock *self = data;

  if (self->lock)
    pointer_lock_set_locked (self->lock, TRUE);
}

static void
on_unlocked (void *data,
             struct zwp_locked_pointer_v1 *locked_pointer)
{
  WaylandLock *self = data;

  if (self->lock)
    pointer_lock_set_locked (self->lock, FALSE);
}

static const struct zwp_locked_pointer_v1_listener locked_listener = {
  .locked = on_locked,
  .unlocked = on_unlocked,
};

static void
on_relative_motion (void *data,
                    struct zwp_relative_pointer_v1 *relative_pointer,
                    uint32_t time_high,
                    uint32_t time_low,
                    wl_fixed_t dx,
                    wl_fixed_t dy,
                    wl_fixed_t dx_unaccelerated,
                    wl_fixed_t dy_unaccelerated)
{
  WaylandLock *self = data;
  PointerMotion motion = {
    .dx = wl_fixed_to_double (dx),
    .dy = wl_fixed_to_double (dy),
    .dx_unaccelerated = wl_fixed_to_double (dx_unaccelerated),
    .dy_unaccelerated = wl_fixed_to_double (dy_unaccelerated),
    .time_us = (gint64) ((guint64) time_high << 32 | time_low),
  };

  if (self->lock)
    pointer_lock_move (self->lock, &motion);
}

static const struct zwp_relative_pointer_v1_listener relative_listener = {
  .relative_motion = on_relative_motion,
};

/* The globals are bound. */
static void
start (gpointer user_data)
{
  WaylandLock *self = user_data;
  struct wl_pointer *pointer = gdk_wayland_device_get_wl_pointer (self->pointer);

  self->relative_pointer = zwp_relative_pointer_manager_v1_get_relative_pointer (
      wayland_constraints_get_relative_manager (self->constraints), pointer);
  zwp_relative_pointer_v1_add_listener (self->relative_pointer, &relative_listener, self);
  /* Persistent: it comes back with the focus. */
  self->locked_pointer = zwp_pointer_constraints_v1_lock_pointer (
      wayland_constraints_get_manager (self->constraints),
      gdk_wayland_surface_get_wl_surface (self->surface), pointer, NULL,
      ZWP_POINTER_CONSTRAINTS_V1_LIFETIME_PERSISTENT);
  zwp_locked_pointer_v1_add_listener (self->locked_pointer, &locked_listener, self);
}

/* The compositor makes both objects inert with the pointer; a new pointer brings them not back. */
static void
on_device_removed (GdkSeat *seat,
                   GdkDevice *device,
                   WaylandLock *self)
{
  if (!gdk_wayland_device_get_wl_pointer (self->pointer))
    vitrine_native_gtk_pointer_lock_close (self->lock);
}

/* Makes room for another lock on the surface, if the one there is only about to end. */
static gboolean
make_room (GdkSurface *surface)
{
  WaylandLock *other = g_object_get_qdata (G_OBJECT (surface), lock_quark ());

  if (!other)
    return TRUE;
  if (other->lock)
    return FALSE;
  wayland_lock_free (other);
  return TRUE;
}

static gpointer
wayland_lock_open (VitrineNativeGtkPointerLock *lock,
                   GdkSurface *surface,
                   GdkDevice *pointer,
                   GError **error)
{
  GdkDisplay *display = gdk_surface_get_display (surface);
  WaylandLock *self;

  if (!gdk_wayland_device_get_wl_pointer (pointer))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "the seat has no pointer");
      return NULL;
    }
  if (!make_room (surface))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, "the window has another lock");
      return NULL;
    }
  self = g_new0 (WaylandLock, 1);
  self->lock = lock;
  self->display = g_object_ref (display);
  self->surface = g_object_ref (surface);
  self->pointer = g_object_ref (pointer);
  self->seat = g_object_ref (gdk_device_get_seat (pointer));
  self->constraints = wayland_constraints_get (display);
  self->removed_handler
      = g_signal_connect (self->seat, "device-removed", G_CALLBACK (on_device_removed), self);
  g_object_set_qdata (G_OBJECT (surface), lock_quark (), self);
  wayland_constraints_wait (self->constraints, start, self);
  return self;
}

static gboolean
on_timeout (gpointer user_data)
{
  WaylandLock *self = user_data;

  self->timeout = 0;
  wayland_lock_free (self);
  return G_SOURCE_REMOVE;
}

/*
 * A hint takes effect with the surface's next commit, and must before the lock goes. The commit is
 * GDK's to make: one of ours could come between what GDK acknowledges and what it draws for it.
 */
static void
close_after_commit (WaylandLock *self,
                    const PointerPosition *hint)
{
  zwp_locked_pointer_v1_set_cursor_position_hint (
      self->locked_pointer, wl_fixed_from_double (hint->x), wl_fixed_from_double (hint->y));
  self->clock = g_object_ref (gdk_surface_get_frame_clock (self->surface));
  /* After GDK's own handler, which commits. */
  g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (wayland_lock_free), self);
  self->mapped_handler = g_signal_connect_swapped (self->surface, "notify::mapped",
                                                   G_CALLBACK (wayland_lock_free), self);
  self->closed_handler = g_signal_connect_swapped (self->display, "closed",
                                                   G_CALLBACK (wayland_lock_free), self);
  self->timeout = g_timeout_add (COMMIT_TIMEOUT_MS, on_timeout, self);
  gdk_wayland_surface_force_next_commit (self->surface);
  gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
}

static void
wayland_lock_close (gpointer state,
                    const PointerPosition *hint)
{
  WaylandLock *self = state;

  self->lock = NULL;
  g_clear_signal_handler (&self->removed_handler, self->seat);
  if (hint && self->locked_pointer)
    close_after_commit (self, hint);
  else
    wayland_lock_free (self);
}

const PointerLockBackend *
pointer_lock_wayland_backend (GdkDisplay *display)
{
  static const PointerLockBackend backend = {
    .is_available = wayland_constraints_is_available,
    .open = wayland_lock_open,
    .close = wayland_lock_close,
  };

  return GDK_IS_WAYLAND_DISPLAY (display) ? &backend : NULL;
}
