/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gdk/wayland/gdkwayland.h>

#include "pointer-constraints-unstable-v1-client-protocol.h"
#include "relative-pointer-unstable-v1-client-protocol.h"

G_BEGIN_DECLS

/*
 * The compositor's two globals for pointer locks, bound once for each display: a compositor keeps
 * every registry that a client asks for as long as the client lives.
 */
typedef struct _WaylandConstraints WaylandConstraints;

typedef void (*WaylandConstraintsReady) (gpointer user_data);

gboolean wayland_constraints_is_available (GdkDisplay *display);

/* A reference, to be given back by wayland_constraints_unref (). */
WaylandConstraints *wayland_constraints_get (GdkDisplay *display);
void wayland_constraints_unref (WaylandConstraints *self);

/* Calls back once both are bound: at once where they are, else from the main loop. */
void wayland_constraints_wait (WaylandConstraints *self,
                               WaylandConstraintsReady ready,
                               gpointer user_data);
void wayland_constraints_stop_waiting (WaylandConstraints *self,
                                       gpointer user_data);

/* NULL until they are bound, and once the display is closed. */
struct zwp_pointer_constraints_v1 *wayland_constraints_get_manager (WaylandConstraints *self);
struct zwp_relative_pointer_manager_v1 *
wayland_constraints_get_relative_manager (WaylandConstraints *self);

G_END_DECLS
