/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>

#include "pointer-lock-backend.h"

G_BEGIN_DECLS

/* Makes steps of XI2's raw events. It keeps what it learns of the devices; drop it now and then. */
typedef struct _X11RawMotion X11RawMotion;

X11RawMotion *x11_raw_motion_new (Display *display);
void x11_raw_motion_free (X11RawMotion *self);

/* Sets all of @motion, in device pixels; FALSE where the event is no step. */
gboolean x11_raw_motion_read (X11RawMotion *self,
                              const XIRawEvent *event,
                              PointerMotion *motion);

G_END_DECLS
