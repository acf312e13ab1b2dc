/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* There is no other way to draw without a renderer, whose drivers are not what is tested. */
#define GDK_DISABLE_DEPRECATION_WARNINGS

#include "pointer-lock.h"

#include <gtk/gtk.h>

#define REMOTE_DESKTOP "org.gnome.Mutter.RemoteDesktop"

/* For valgrind, on a busy machine. */
#define TIMEOUT_S 60

#define N_LOCKS 1000

static gboolean
is_wayland (void)
{
  return g_getenv ("WAYLAND_DISPLAY") != NULL;
}

static gboolean
on_timeout (gpointer is_over)
{
  *(gboolean *) is_over = TRUE;
  return G_SOURCE_CONTINUE;
}

typedef gboolean (*Condition) (gpointer data);

static void
wait_until (Condition condition,
            const char *name,
            gpointer data)
{
  gboolean is_over = FALSE;
  guint timeout = g_timeout_add_seconds (TIMEOUT_S, on_timeout, &is_over);

  while (!condition (data) && !is_over)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
  if (!condition (data))
    g_error ("waited in vain until %s", name);
}

#define WAIT_UNTIL(condition, data) wait_until ((condition), #condition, (data))

/* The pointer is moved through mutter's own interface, or the X server's test extension. */
static GDBusConnection *bus;
static char *session;

static GVariant *
call (const char *path,
      const char *interface,
      const char *method,
      GVariant *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *reply = g_dbus_connection_call_sync (bus, REMOTE_DESKTOP, path, interface, method,
                                                 parameters, NULL, G_DBUS_CALL_FLAGS_NONE,
                                                 TIMEOUT_S * 1000, NULL, &error);

  g_assert_no_error (error);
  return reply;
}

static void
open_input (void)
{
  g_autoptr (GVariant) reply = NULL;

  if (!is_wayland ())
    return;
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  reply = call ("/org/gnome/Mutter/RemoteDesktop", REMOTE_DESKTOP, "CreateSession", NULL);
  g_variant_get (reply, "(o)", &session);
  g_variant_unref (call (session, REMOTE_DESKTOP ".Session", "Start", NULL));
}

static void
close_input (void)
{
  if (!is_wayland ())
    return;
  g_variant_unref (call (session, REMOTE_DESKTOP ".Session", "Stop", NULL));
  g_clear_pointer (&session, g_free);
  g_clear_object (&bus);
}

static void
move (int dx,
      int dy)
{
  g_autofree char *command = g_strdup_printf ("xdotool mousemove_relative -- %d %d", dx, dy);
  g_autoptr (GError) error = NULL;

  if (is_wayland ())
    g_variant_unref (call (session, REMOTE_DESKTOP ".Session", "NotifyPointerMotionRelative",
                           g_variant_new ("(dd)", (double) dx, (double) dy)));
  else
    g_spawn_command_line_sync (command, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
on_compute_size (GdkToplevel *toplevel,
                 GdkToplevelSize *size,
                 gpointer user_data)
{
  gdk_toplevel_size_set_size (size, 1280, 800);
}

static gboolean
on_render (GdkSurface *surface,
           cairo_region_t *region,
           GdkDrawContext *context)
{
  cairo_t *cairo;

  gdk_draw_context_begin_frame (context, region);
  cairo = gdk_cairo_context_cairo_create (GDK_CAIRO_CONTEXT (context));
  cairo_paint (cairo);
  cairo_destroy (cairo);
  gdk_draw_context_end_frame (context);
  return TRUE;
}

static gboolean
is_mapped (gpointer surface)
{
  return gdk_surface_get_mapped (surface);
}

/* A window as large as the screen, so the pointer is over it. */
static GdkSurface *
surface_new (GdkDisplay *display)
{
  GdkSurface *surface = gdk_surface_new_toplevel (display);
  GdkToplevelLayout *layout = gdk_toplevel_layout_new ();
  GdkCairoContext *context = gdk_surface_create_cairo_context (surface);

  if (is_wayland ())
    gdk_toplevel_layout_set_fullscreen (layout, TRUE, NULL);
  g_signal_connect (surface, "compute-size", G_CALLBACK (on_compute_size), NULL);
  g_signal_connect_data (surface, "render", G_CALLBACK (on_render), context,
                         (GClosureNotify) (void (*) (void)) g_object_unref, 0);
  gdk_toplevel_present (GDK_TOPLEVEL (surface), layout);
  gdk_toplevel_layout_unref (layout);
  gdk_surface_queue_render (surface);
  WAIT_UNTIL (is_mapped, surface);
  /* Without a window manager nobody else does. */
  if (!is_wayland ())
    gdk_toplevel_focus (GDK_TOPLEVEL (surface), GDK_CURRENT_TIME);
  return surface;
}

static GdkDevice *
get_pointer (GdkDisplay *display)
{
  return gdk_seat_get_pointer (gdk_display_get_default_seat (display));
}

static VitrineNativeGtkPointerLock *
lock_new (GdkSurface *surface)
{
  g_autoptr (GError) error = NULL;
  GdkDevice *pointer = get_pointer (gdk_surface_get_display (surface));
  VitrineNativeGtkPointerLock *lock = vitrine_native_gtk_pointer_lock_new (surface, pointer, &error);

  g_assert_no_error (error);
  g_assert_false (vitrine_native_gtk_pointer_lock_get_closed (lock));
  return lock;
}

static gboolean
is_locked (gpointer lock)
{
  return vitrine_native_gtk_pointer_lock_get_locked (lock);
}

static void
assert_refused (GdkSurface *surface,
                GdkDevice *device,
                int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vitrine_native_gtk_pointer_lock_new (surface, device, &error));
  g_assert_error (error, G_IO_ERROR, code);
}

static gboolean
can_be_locked (gpointer surface)
{
  GdkDevice *pointer = get_pointer (gdk_surface_get_display (surface));
  g_autoptr (VitrineNativeGtkPointerLock) lock
      = vitrine_native_gtk_pointer_lock_new (surface, pointer, NULL);

  return lock != NULL;
}

/* First, while there is no pointer: a headless compositor has none of its own. */
static void
test_refuses (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  GdkSeat *seat = gdk_display_get_default_seat (display);
  GdkSurface *surface = surface_new (display);
  GdkSurface *popup = gdk_surface_new_popup (surface, FALSE);

  g_assert_true (vitrine_native_gtk_pointer_lock_is_available (display));
  if (is_wayland ())
    assert_refused (surface, get_pointer (display), G_IO_ERROR_NOT_FOUND);
  open_input ();
  move (1, 1);
  WAIT_UNTIL (can_be_locked, surface);
  assert_refused (surface, gdk_seat_get_keyboard (seat), G_IO_ERROR_INVALID_ARGUMENT);
  assert_refused (popup, get_pointer (display), G_IO_ERROR_INVALID_ARGUMENT);
  gdk_surface_destroy (popup);
  g_object_ref (surface);
  gdk_surface_destroy (surface);
  assert_refused (surface, get_pointer (display), G_IO_ERROR_CLOSED);
  g_object_unref (surface);
}

typedef struct
{
  double dx;
  double dy;
  double dx_unaccelerated;
  double dy_unaccelerated;
  gint64 time_us;
} Sum;

static void
on_motion (VitrineNativeGtkPointerLock *lock,
           double dx,
           double dy,
           double dx_unaccelerated,
           double dy_unaccelerated,
           gint64 time_us,
           Sum *sum)
{
  sum->dx += dx;
  sum->dy += dy;
  sum->dx_unaccelerated += dx_unaccelerated;
  sum->dy_unaccelerated += dy_unaccelerated;
  g_assert_cmpint (time_us, >=, sum->time_us);
  sum->time_us = time_us;
}

static gboolean
is_summed (gpointer sum)
{
  return ((Sum *) sum)->dx == -2000;
}

static void
test_motion (void)
{
  GdkSurface *surface = surface_new (gdk_display_get_default ());
  g_autoptr (VitrineNativeGtkPointerLock) lock = lock_new (surface);
  Sum sum = { 0 };

  g_signal_connect (lock, "motion", G_CALLBACK (on_motion), &sum);
  WAIT_UNTIL (is_locked, lock);
  assert_refused (surface, get_pointer (gdk_display_get_default ()), G_IO_ERROR_BUSY);
  for (int i = 0; i < 10; i++)
    move (-200, 130);
  WAIT_UNTIL (is_summed, &sum);
  g_assert_cmpfloat (sum.dy, ==, 1300);
  g_assert_cmpfloat (sum.dx_unaccelerated, ==, -2000);
  g_assert_cmpfloat (sum.dy_unaccelerated, ==, 1300);
  vitrine_native_gtk_pointer_lock_close (lock);
  g_assert_false (is_locked (lock));
  vitrine_native_gtk_pointer_lock_close (lock);
  gdk_surface_destroy (surface);
}

static void
test_many (void)
{
  GdkSurface *surface = surface_new (gdk_display_get_default ());

  for (int i = 0; i < N_LOCKS; i++)
    {
      g_autoptr (VitrineNativeGtkPointerLock) lock = lock_new (surface);

      if (i % 100 == 0)
        WAIT_UNTIL (is_locked, lock);
      if (i % 3 == 0)
        vitrine_native_gtk_pointer_lock_set_hint (lock, i, i / 2);
      if (i % 2 == 0)
        vitrine_native_gtk_pointer_lock_close (lock);
    }
  gdk_surface_destroy (surface);
}

static void
on_changed (VitrineNativeGtkPointerLock *lock,
            GParamSpec *property,
            guint *n_changes)
{
  (*n_changes)++;
  vitrine_native_gtk_pointer_lock_close (lock);
}

static void
test_window_destroyed (void)
{
  GdkSurface *surface = surface_new (gdk_display_get_default ());
  g_autoptr (VitrineNativeGtkPointerLock) lock = lock_new (surface);
  g_autoptr (VitrineNativeGtkPointerLock) late = NULL;
  guint n_changes = 0;

  WAIT_UNTIL (is_locked, lock);
  g_signal_connect (lock, "notify", G_CALLBACK (on_changed), &n_changes);
  gdk_surface_destroy (surface);
  g_assert_true (vitrine_native_gtk_pointer_lock_get_closed (lock));
  g_assert_false (is_locked (lock));
  g_assert_cmpuint (n_changes, ==, 2);

  /* While the hint of a closed lock waits for the window's next frame. */
  surface = surface_new (gdk_display_get_default ());
  late = lock_new (surface);
  WAIT_UNTIL (is_locked, late);
  vitrine_native_gtk_pointer_lock_set_hint (late, 10, 10);
  vitrine_native_gtk_pointer_lock_close (late);
  gdk_surface_destroy (surface);
}

static void
test_display_closed (void)
{
  GdkDisplay *display = gdk_display_open (NULL);
  GdkSurface *surface = surface_new (display);
  g_autoptr (VitrineNativeGtkPointerLock) lock = NULL;

  WAIT_UNTIL (can_be_locked, surface);
  lock = lock_new (surface);
  WAIT_UNTIL (is_locked, lock);
  vitrine_native_gtk_pointer_lock_set_hint (lock, 10, 10);
  gdk_display_close (display);
  g_assert_true (vitrine_native_gtk_pointer_lock_get_closed (lock));
}

static gboolean
is_closed (gpointer lock)
{
  return vitrine_native_gtk_pointer_lock_get_closed (lock);
}

/* Last: there is no pointer after it. */
static void
test_pointer_gone (void)
{
  GdkSurface *surface = surface_new (gdk_display_get_default ());
  g_autoptr (VitrineNativeGtkPointerLock) lock = lock_new (surface);

  WAIT_UNTIL (is_locked, lock);
  close_input ();
  if (is_wayland ())
    WAIT_UNTIL (is_closed, lock);
  else
    g_test_skip ("an X server always has a pointer");
  vitrine_native_gtk_pointer_lock_close (lock);
  gdk_surface_destroy (surface);
}

int
main (int argc,
      char **argv)
{
  /* The drivers' libraries keep much for good. */
  g_setenv ("GDK_DISABLE", "gl,vulkan", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_assert_true (gtk_init_check ());
  g_test_add_func ("/pointer-lock/refuses", test_refuses);
  g_test_add_func ("/pointer-lock/motion", test_motion);
  g_test_add_func ("/pointer-lock/many", test_many);
  g_test_add_func ("/pointer-lock/window-destroyed", test_window_destroyed);
  g_test_add_func ("/pointer-lock/display-closed", test_display_closed);
  g_test_add_func ("/pointer-lock/pointer-gone", test_pointer_gone);
  return g_test_run ();
}
