/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "wayland-constraints.h"

typedef struct
{
  WaylandConstraintsReady ready;
  gpointer user_data;
} Waiting;

/* Its proxies are on GDK's own queue, so GDK's main loop reads and dispatches for them. */
struct _WaylandConstraints
{
  struct wl_registry *registry;
  struct zwp_pointer_constraints_v1 *manager;
  struct zwp_relative_pointer_manager_v1 *relative_manager;
  GArray *waiting;
};

static GQuark
constraints_quark (void)
{
  return g_quark_from_static_string ("vitrine-native-gtk-wayland-constraints");
}

static gboolean
is_bound (WaylandConstraints *self)
{
  return self->manager && self->relative_manager;
}

static void
tell_ready (WaylandConstraints *self)
{
  /* Whoever is told may stop others from waiting. */
  while (self->waiting->len > 0)
    {
      Waiting waiting = g_array_index (self->waiting, Waiting, 0);

      g_array_remove_index (self->waiting, 0);
      waiting.ready (waiting.user_data);
    }
}

static void
on_global (void *data,
           struct wl_registry *registry,
           uint32_t name,
           const char *interface,
           uint32_t version)
{
  WaylandConstraints *self = data;

  if (is_bound (self))
    return;
  if (!self->manager && g_str_equal (interface, zwp_pointer_constraints_v1_interface.name))
    self->manager = wl_registry_bind (registry, name, &zwp_pointer_constraints_v1_interface, 1);
  else if (!self->relative_manager
           && g_str_equal (interface, zwp_relative_pointer_manager_v1_interface.name))
    self->relative_manager
        = wl_registry_bind (registry, name, &zwp_relative_pointer_manager_v1_interface, 1);
  if (is_bound (self))
    tell_ready (self);
}

static void
on_global_removed (void *data,
                   struct wl_registry *registry,
                   uint32_t name)
{
  /* What is bound stays valid, and just does nothing more. */
}

static const struct wl_registry_listener registry_listener = {
  .global = on_global,
  .global_remove = on_global_removed,
};

/* Before GDK leaves the connection, in which all proxies must be gone. */
static void
on_display_closed (GdkDisplay *display,
                   gboolean is_error,
                   gpointer user_data)
{
  g_object_set_qdata (G_OBJECT (display), constraints_quark (), NULL);
}

static void
give_up_display (gpointer data)
{
  WaylandConstraints *self = data;

  g_clear_pointer (&self->manager, zwp_pointer_constraints_v1_destroy);
  g_clear_pointer (&self->relative_manager, zwp_relative_pointer_manager_v1_destroy);
  g_clear_pointer (&self->registry, wl_registry_destroy);
  wayland_constraints_unref (self);
}

static void
wayland_constraints_clear (gpointer data)
{
  WaylandConstraints *self = data;

  g_array_unref (self->waiting);
}

void
wayland_constraints_unref (WaylandConstraints *self)
{
  g_rc_box_release_full (self, wayland_constraints_clear);
}

gboolean
wayland_constraints_is_available (GdkDisplay *display)
{
  return gdk_wayland_display_query_registry (display, zwp_pointer_constraints_v1_interface.name)
         && gdk_wayland_display_query_registry (display,
                                                zwp_relative_pointer_manager_v1_interface.name);
}

WaylandConstraints *
wayland_constraints_get (GdkDisplay *display)
{
  WaylandConstraints *self = g_object_get_qdata (G_OBJECT (display), constraints_quark ());

  if (self)
    return g_rc_box_acquire (self);
  self = g_rc_box_new0 (WaylandConstraints);
  self->waiting = g_array_new (FALSE, FALSE, sizeof (Waiting));
  self->registry = wl_display_get_registry (gdk_wayland_display_get_wl_display (display));
  wl_registry_add_listener (self->registry, &registry_listener, self);
  g_object_set_qdata_full (G_OBJECT (display), constraints_quark (), self, give_up_display);
  g_signal_connect (display, "closed", G_CALLBACK (on_display_closed), NULL);
  return g_rc_box_acquire (self);
}

void
wayland_constraints_wait (WaylandConstraints *self,
                          WaylandConstraintsReady ready,
                          gpointer user_data)
{
  Waiting waiting = { ready, user_data };

  if (is_bound (self))
    ready (user_data);
  else
    g_array_append_val (self->waiting, waiting);
}

void
wayland_constraints_stop_waiting (WaylandConstraints *self,
                                  gpointer user_data)
{
  for (guint i = self->waiting->len; i > 0; i--)
    if (g_array_index (self->waiting, Waiting, i - 1).user_data == user_data)
      g_array_remove_index (self->waiting, i - 1);
}

struct zwp_pointer_constraints_v1 *
wayland_constraints_get_manager (WaylandConstraints *self)
{
  return self->manager;
}

struct zwp_relative_pointer_manager_v1 *
wayland_constraints_get_relative_manager (WaylandConstraints *self)
{
  return self->relative_manager;
}
