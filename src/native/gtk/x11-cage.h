/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "pointer-lock-backend.h"

G_BEGIN_DECLS

/*
 * The pointer grabbed and confined to one pixel of a window: it does not move, and its raw events
 * come to GDK's connection. A display has one at a time.
 */
typedef struct _X11Cage X11Cage;

/* In logical pixels of the surface. NULL where another program has the pointer. */
X11Cage *x11_cage_new (GdkSurface *surface,
                       GdkDevice *device,
                       PointerPosition position);

/* Lets the pointer go, where it is or at the hint. The surface may be destroyed. */
void x11_cage_free (X11Cage *self,
                    const PointerPosition *hint);

G_END_DECLS
