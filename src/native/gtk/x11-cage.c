/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* All of the backend is; there is nothing to use instead. */
#define GDK_DISABLE_DEPRECATION_WARNINGS

#include "x11-cage.h"

#include <math.h>

#include <X11/extensions/XInput2.h>
#include <gdk/x11/gdkx.h>

struct _X11Cage
{
  GdkSurface *surface;
  GdkDisplay *display;
  Display *xdisplay;
  int device;
  Window parent;
  /* Of one pixel, without a picture. */
  Window window;
};

static void
select_raw_motion (X11Cage *self,
                   gboolean wanted)
{
  unsigned char bits[XIMaskLen (XI_RawMotion)] = { 0 };
  /* Of this pointer only: GDK's own wishes on the root window are kept for all devices. */
  XIEventMask mask = {
    .deviceid = self->device,
    .mask_len = sizeof bits,
    .mask = bits,
  };

  if (wanted)
    XISetMask (bits, XI_RawMotion);
  XISelectEvents (self->xdisplay, DefaultRootWindow (self->xdisplay), &mask, 1);
}

static Cursor
blank_cursor_new (Display *xdisplay)
{
  static const char nothing[] = { 0 };
  XColor black = { 0 };
  Pixmap pixmap = XCreateBitmapFromData (xdisplay, DefaultRootWindow (xdisplay), nothing, 1, 1);
  Cursor cursor = XCreatePixmapCursor (xdisplay, pixmap, pixmap, &black, &black, 0, 0);

  XFreePixmap (xdisplay, pixmap);
  return cursor;
}

static GQuark
window_quark (void)
{
  return g_quark_from_static_string ("vitrine-native-gtk-x11-cage");
}

/*
 * Made once for each surface, and gone with it: another program may just ask the server about the
 * window under the pointer, and many end when it is none any more.
 */
static Window
get_window (X11Cage *self)
{
  gpointer made = g_object_get_qdata (G_OBJECT (self->surface), window_quark ());
  Window window = GPOINTER_TO_SIZE (made);

  if (window != None)
    return window;
  window = XCreateWindow (self->xdisplay, self->parent, 0, 0, 1, 1, 0, 0, InputOnly,
                          CopyFromParent, 0, NULL);
  g_object_set_qdata (G_OBJECT (self->surface), window_quark (), GSIZE_TO_POINTER (window));
  return window;
}

static void
show_window (X11Cage *self,
             PointerPosition position)
{
  int scale = gdk_surface_get_scale_factor (self->surface);

  self->window = get_window (self);
  XMoveWindow (self->xdisplay, self->window, (int) floor (position.x * scale),
               (int) floor (position.y * scale));
  XMapWindow (self->xdisplay, self->window);
}

/* The only kind of grab that confines is the core protocol's. Events still come as XI2's. */
static gboolean
grab (X11Cage *self)
{
  Cursor blank = blank_cursor_new (self->xdisplay);
  int status;

  /* What a held button grabs is of XI2's kind, and would refuse the other. */
  XIUngrabDevice (self->xdisplay, self->device, CurrentTime);
  status = XGrabPointer (self->xdisplay, self->parent, True, ButtonPressMask | ButtonReleaseMask,
                         GrabModeAsync, GrabModeAsync, self->window, blank, CurrentTime);
  XFreeCursor (self->xdisplay, blank);
  return status == GrabSuccess;
}

X11Cage *
x11_cage_new (GdkSurface *surface,
              GdkDevice *device,
              PointerPosition position)
{
  X11Cage *self = g_new0 (X11Cage, 1);
  gboolean is_grabbed;

  self->surface = g_object_ref (surface);
  self->display = gdk_surface_get_display (surface);
  self->xdisplay = gdk_x11_display_get_xdisplay (self->display);
  self->device = gdk_x11_device_get_id (device);
  self->parent = gdk_x11_surface_get_xid (surface);

  gdk_x11_display_error_trap_push (self->display);
  show_window (self, position);
  is_grabbed = grab (self);
  select_raw_motion (self, is_grabbed);
  /* Where the window is gone, XGrabPointer () says that all went well. */
  if (gdk_x11_display_error_trap_pop (self->display) == 0 && is_grabbed)
    return self;
  x11_cage_free (self, NULL);
  return NULL;
}

static void
warp (X11Cage *self,
      const PointerPosition *to)
{
  int scale = gdk_surface_get_scale_factor (self->surface);

  XWarpPointer (self->xdisplay, None, self->parent, 0, 0, 0, 0, (int) (to->x * scale),
                (int) (to->y * scale));
}

void
x11_cage_free (X11Cage *self,
               const PointerPosition *hint)
{
  /* The parent may be gone, and its children with it. */
  gdk_x11_display_error_trap_push (self->display);
  XUngrabPointer (self->xdisplay, CurrentTime);
  XUnmapWindow (self->xdisplay, self->window);
  select_raw_motion (self, FALSE);
  if (hint)
    warp (self, hint);
  XFlush (self->xdisplay);
  gdk_x11_display_error_trap_pop_ignored (self->display);
  g_object_unref (self->surface);
  g_free (self);
}
