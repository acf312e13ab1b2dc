/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "pointer-lock-backend.h"

#include <gio/gio.h>

/**
 * VitrineNativeGtkPointerLock:
 *
 * Holds the pointer where it is in a window, and tells each of its steps. The windowing system says
 * when: only while the window has the keyboard and the pointer is over it. So a lock may come
 * into force later than it is asked for, end with the focus, and come again with it, as often as it
 * likes; see [property@VitrineNativeGtk.PointerLock:locked].
 *
 * While it is in force, the window gets no motion events; buttons and the wheel still come. The
 * cursor's look stays the window's affair: whoever locks the pointer also hides it.
 *
 * A window has one lock at a time. A lock closes by itself with its window, and when the seat loses
 * its pointer.
 */
struct _VitrineNativeGtkPointerLock
{
  GObject parent_instance;

  const PointerLockBackend *backend;
  /* NULL once it is closed. */
  gpointer state;
  gboolean locked;
  gboolean has_hint;
  PointerPosition hint;

  GdkSurface *surface;
  gulong mapped_handler;
  gulong closed_handler;
};

G_DEFINE_FINAL_TYPE (VitrineNativeGtkPointerLock, vitrine_native_gtk_pointer_lock, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_LOCKED,
  PROP_CLOSED,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  MOTION,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const PointerLockBackend *
find_backend (GdkDisplay *display)
{
  const PointerLockBackend *backend = NULL;

#ifdef HAVE_WAYLAND
  backend = pointer_lock_wayland_backend (display);
#endif
#ifdef HAVE_X11
  if (!backend)
    backend = pointer_lock_x11_backend (display);
#endif
  return backend;
}

/**
 * vitrine_native_gtk_pointer_lock_is_available:
 * @display: a display
 *
 * Returns: whether the display can lock its pointer, when it has one
 */
gboolean
vitrine_native_gtk_pointer_lock_is_available (GdkDisplay *display)
{
  const PointerLockBackend *backend;

  g_return_val_if_fail (GDK_IS_DISPLAY (display), FALSE);
  backend = find_backend (display);
  return backend && backend->is_available (display);
}

/* Says why the arguments can't do on any windowing system. */
static const PointerLockBackend *
check_arguments (GdkSurface *surface,
                 GdkDevice *pointer,
                 GError **error)
{
  GdkDisplay *display = gdk_surface_get_display (surface);
  const PointerLockBackend *backend = find_backend (display);
  const char *reason = NULL;
  int code = G_IO_ERROR_INVALID_ARGUMENT;

  if (!backend || !backend->is_available (display))
    {
      code = G_IO_ERROR_NOT_SUPPORTED;
      reason = backend ? "this compositor has no pointer constraints or no relative pointer"
                       : "pointers are locked on Wayland and X11 only";
    }
  else if (gdk_surface_is_destroyed (surface) || gdk_display_is_closed (display))
    {
      code = G_IO_ERROR_CLOSED;
      reason = "the window is gone";
    }
  else if (!GDK_IS_TOPLEVEL (surface))
    reason = "only a window can hold the pointer";
  else if (gdk_device_get_display (pointer) != display)
    reason = "the pointer is of another display than the window";
  else if (gdk_device_get_source (pointer) == GDK_SOURCE_KEYBOARD)
    reason = "the device is no pointer";
  if (!reason)
    return backend;
  g_set_error_literal (error, G_IO_ERROR, code, reason);
  return NULL;
}

static void
on_mapped (GdkSurface *surface,
           GParamSpec *property,
           VitrineNativeGtkPointerLock *self)
{
  if (gdk_surface_is_destroyed (surface))
    vitrine_native_gtk_pointer_lock_close (self);
}

static void
on_display_closed (GdkDisplay *display,
                   gboolean is_error,
                   VitrineNativeGtkPointerLock *self)
{
  vitrine_native_gtk_pointer_lock_close (self);
}

/**
 * vitrine_native_gtk_pointer_lock_new:
 * @surface: a window
 * @pointer: a seat's pointer
 * @error: set where the windowing system can't do it (`G_IO_ERROR_NOT_SUPPORTED`), the window has
 *   another lock (`G_IO_ERROR_BUSY`), or the seat has no pointer (`G_IO_ERROR_NOT_FOUND`)
 *
 * Asks for a lock, which comes into force later; connect to its signals before the main loop runs
 * again.
 *
 * Returns: (transfer full): a new lock
 */
VitrineNativeGtkPointerLock *
vitrine_native_gtk_pointer_lock_new (GdkSurface *surface,
                                     GdkDevice *pointer,
                                     GError **error)
{
  g_autoptr (VitrineNativeGtkPointerLock) self = NULL;
  const PointerLockBackend *backend;

  g_return_val_if_fail (GDK_IS_SURFACE (surface), NULL);
  g_return_val_if_fail (GDK_IS_DEVICE (pointer), NULL);

  backend = check_arguments (surface, pointer, error);
  if (!backend)
    return NULL;
  self = g_object_new (VITRINE_NATIVE_GTK_TYPE_POINTER_LOCK, NULL);
  self->state = backend->open (self, surface, pointer, error);
  if (!self->state)
    return NULL;
  self->backend = backend;
  self->surface = g_object_ref (surface);
  self->mapped_handler
      = g_signal_connect (surface, "notify::mapped", G_CALLBACK (on_mapped), self);
  self->closed_handler = g_signal_connect (gdk_surface_get_display (surface), "closed",
                                           G_CALLBACK (on_display_closed), self);
  return g_steal_pointer (&self);
}

/**
 * vitrine_native_gtk_pointer_lock_get_locked:
 *
 * Returns: whether the lock is in force now
 */
gboolean
vitrine_native_gtk_pointer_lock_get_locked (VitrineNativeGtkPointerLock *self)
{
  g_return_val_if_fail (VITRINE_NATIVE_GTK_IS_POINTER_LOCK (self), FALSE);
  return self->locked;
}

/**
 * vitrine_native_gtk_pointer_lock_get_closed:
 *
 * Returns: whether it was closed, or closed by itself
 */
gboolean
vitrine_native_gtk_pointer_lock_get_closed (VitrineNativeGtkPointerLock *self)
{
  g_return_val_if_fail (VITRINE_NATIVE_GTK_IS_POINTER_LOCK (self), TRUE);
  return self->state == NULL;
}

/**
 * vitrine_native_gtk_pointer_lock_set_hint:
 * @x: in the surface's logical pixels
 * @y: in the surface's logical pixels
 *
 * Says where the pointer shall reappear when the lock is closed, instead of where it was locked.
 * What lies outside the window is not followed, and a compositor need not follow it at all.
 */
void
vitrine_native_gtk_pointer_lock_set_hint (VitrineNativeGtkPointerLock *self,
                                          double x,
                                          double y)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_POINTER_LOCK (self));
  self->has_hint = TRUE;
  self->hint = (PointerPosition) { x, y };
}

static const PointerPosition *
useful_hint (VitrineNativeGtkPointerLock *self)
{
  if (!self->has_hint || !self->locked || gdk_surface_is_destroyed (self->surface)
      || gdk_display_is_closed (gdk_surface_get_display (self->surface)))
    return NULL;
  if (self->hint.x < 0 || self->hint.x >= gdk_surface_get_width (self->surface))
    return NULL;
  if (self->hint.y < 0 || self->hint.y >= gdk_surface_get_height (self->surface))
    return NULL;
  return &self->hint;
}

/**
 * vitrine_native_gtk_pointer_lock_close:
 *
 * Gives the pointer back where it was locked, or at the hint. May be called again.
 */
void
vitrine_native_gtk_pointer_lock_close (VitrineNativeGtkPointerLock *self)
{
  gpointer state;

  g_return_if_fail (VITRINE_NATIVE_GTK_IS_POINTER_LOCK (self));
  state = g_steal_pointer (&self->state);
  if (!state)
    return;
  g_object_freeze_notify (G_OBJECT (self));
  self->backend->close (state, useful_hint (self));
  pointer_lock_set_locked (self, FALSE);
  g_clear_signal_handler (&self->mapped_handler, self->surface);
  g_clear_signal_handler (&self->closed_handler, gdk_surface_get_display (self->surface));
  g_clear_object (&self->surface);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOSED]);
  g_object_thaw_notify (G_OBJECT (self));
}

void
pointer_lock_set_locked (VitrineNativeGtkPointerLock *self,
                         gboolean locked)
{
  if (self->locked == locked)
    return;
  self->locked = locked;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOCKED]);
}

void
pointer_lock_move (VitrineNativeGtkPointerLock *self,
                   const PointerMotion *motion)
{
  if (self->locked)
    g_signal_emit (self, signals[MOTION], 0, motion->dx, motion->dy, motion->dx_unaccelerated,
                   motion->dy_unaccelerated, motion->time_us);
}

static void
vitrine_native_gtk_pointer_lock_get_property (GObject *object,
                                              guint id,
                                              GValue *value,
                                              GParamSpec *property)
{
  VitrineNativeGtkPointerLock *self = VITRINE_NATIVE_GTK_POINTER_LOCK (object);

  switch (id)
    {
    case PROP_LOCKED:
      g_value_set_boolean (value, self->locked);
      break;
    case PROP_CLOSED:
      g_value_set_boolean (value, self->state == NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, property);
    }
}

static void
vitrine_native_gtk_pointer_lock_dispose (GObject *object)
{
  vitrine_native_gtk_pointer_lock_close (VITRINE_NATIVE_GTK_POINTER_LOCK (object));
  G_OBJECT_CLASS (vitrine_native_gtk_pointer_lock_parent_class)->dispose (object);
}

static void
vitrine_native_gtk_pointer_lock_class_init (VitrineNativeGtkPointerLockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = vitrine_native_gtk_pointer_lock_get_property;
  object_class->dispose = vitrine_native_gtk_pointer_lock_dispose;

  /**
   * VitrineNativeGtkPointerLock:locked:
   *
   * Whether the lock is in force: the pointer stands still and its steps are told.
   */
  properties[PROP_LOCKED]
      = g_param_spec_boolean ("locked", NULL, NULL, FALSE,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * VitrineNativeGtkPointerLock:closed:
   *
   * Whether it is over for good.
   */
  properties[PROP_CLOSED]
      = g_param_spec_boolean ("closed", NULL, NULL, FALSE,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * VitrineNativeGtkPointerLock::motion:
   * @self: the lock
   * @dx: to the right, in logical pixels, with the desktop's pointer acceleration
   * @dy: down
   * @dx_unaccelerated: to the right, as the device tells it
   * @dy_unaccelerated: down
   * @time_us: when, in microseconds, by the clock that event times have in milliseconds
   *
   * The device was moved while the lock is in force.
   */
  signals[MOTION] = g_signal_new ("motion", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 5, G_TYPE_DOUBLE, G_TYPE_DOUBLE,
                                  G_TYPE_DOUBLE, G_TYPE_DOUBLE, G_TYPE_INT64);
}

static void
vitrine_native_gtk_pointer_lock_init (VitrineNativeGtkPointerLock *self)
{
}
