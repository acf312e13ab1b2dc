/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* All of the backend is; there is nothing to use instead. */
#define GDK_DISABLE_DEPRECATION_WARNINGS

#include "pointer-lock-backend.h"

#include <math.h>

#include <gdk/x11/gdkx.h>
#include <gio/gio.h>

#include "x11-raw-motion.h"

typedef struct _X11Lock X11Lock;

/*
 * What all locks of a display share: it has one pointer that can be grabbed and confined, and GDK's
 * connection, which all events of the grab come by. Lives as long as the display.
 */
typedef struct
{
  GdkDisplay *display;
  Display *xdisplay;
  int xinput;
  GPtrArray *locks;
  X11Lock *active;

  /* Whose crossings into the cage and out of it are still under way, and up to which request. */
  Window muted;
  unsigned long muted_until;
} X11Pointer;

/*
 * One lock. While active, the pointer is grabbed and confined to the cage, a window of one pixel
 * inside the surface's, where it was. So it does not move, and its steps are read from XI2's raw
 * events, which know no edges.
 */
struct _X11Lock
{
  VitrineNativeGtkPointerLock *lock;
  X11Pointer *pointer;
  GdkSurface *surface;
  GdkDevice *device;
  Window xid;
  gboolean has_keyboard;
  gulong mapped_handler;
  gulong layout_handler;

  /* While it is active. */
  Window cage;
  double x;
  double y;
  X11RawMotion *raw_motion;
};

static GQuark
pointer_quark (void)
{
  return g_quark_from_static_string ("vitrine-native-gtk-x11-pointer");
}

static void
select_raw_motion (X11Lock *self,
                   gboolean wanted)
{
  unsigned char bits[XIMaskLen (XI_RawMotion)] = { 0 };
  /* Of this pointer only: GDK's own wishes on the root window are kept for all devices. */
  XIEventMask mask = {
    .deviceid = gdk_x11_device_get_id (self->device),
    .mask_len = sizeof bits,
    .mask = bits,
  };

  if (wanted)
    XISetMask (bits, XI_RawMotion);
  XISelectEvents (self->pointer->xdisplay, DefaultRootWindow (self->pointer->xdisplay), &mask, 1);
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

static Window
cage_new (X11Lock *self,
          double x,
          double y)
{
  int scale = gdk_surface_get_scale_factor (self->surface);
  Window cage = XCreateWindow (self->pointer->xdisplay, self->xid, (int) floor (x * scale),
                               (int) floor (y * scale), 1, 1, 0, 0, InputOnly, CopyFromParent, 0,
                               NULL);

  XMapWindow (self->pointer->xdisplay, cage);
  return cage;
}

/* The only kind of grab that confines is the core protocol's. Events still come as XI2's. */
static gboolean
grab_into_cage (X11Lock *self)
{
  Display *xdisplay = self->pointer->xdisplay;
  Cursor blank = blank_cursor_new (xdisplay);
  int status;

  /* What a held button grabs is of XI2's kind, and would refuse the other. */
  XIUngrabDevice (xdisplay, gdk_x11_device_get_id (self->device), CurrentTime);
  status = XGrabPointer (xdisplay, self->xid, True, ButtonPressMask | ButtonReleaseMask,
                         GrabModeAsync, GrabModeAsync, self->cage, blank, CurrentTime);
  XFreeCursor (xdisplay, blank);
  return status == GrabSuccess;
}

static void
warp (X11Lock *self,
      const PointerPosition *to)
{
  int scale = gdk_surface_get_scale_factor (self->surface);

  XWarpPointer (self->pointer->xdisplay, None, self->xid, 0, 0, 0, 0, (int) (to->x * scale),
                (int) (to->y * scale));
}

static void
release (X11Lock *self,
         const PointerPosition *hint)
{
  X11Pointer *pointer = self->pointer;

  /* The window, and the cage in it, may be gone. */
  gdk_x11_display_error_trap_push (pointer->display);
  XUngrabPointer (pointer->xdisplay, CurrentTime);
  XDestroyWindow (pointer->xdisplay, self->cage);
  pointer->muted = self->xid;
  pointer->muted_until = NextRequest (pointer->xdisplay) - 1;
  select_raw_motion (self, FALSE);
  if (hint)
    warp (self, hint);
  XFlush (pointer->xdisplay);
  gdk_x11_display_error_trap_pop_ignored (pointer->display);
  self->cage = None;
}

static gboolean
hold (X11Lock *self,
      double x,
      double y)
{
  X11Pointer *pointer = self->pointer;
  gboolean is_grabbed;

  gdk_x11_display_error_trap_push (pointer->display);
  self->cage = cage_new (self, x, y);
  is_grabbed = grab_into_cage (self);
  select_raw_motion (self, is_grabbed);
  /* Where the window is gone, XGrabPointer () says that all went well. */
  if (gdk_x11_display_error_trap_pop (pointer->display) == 0 && is_grabbed)
    return TRUE;
  release (self, NULL);
  return FALSE;
}

static Window
find_parent (Display *xdisplay,
             Window window)
{
  Window root;
  Window parent = None;
  Window *children = NULL;
  unsigned int n_children;

  if (XQueryTree (xdisplay, window, &root, &parent, &children, &n_children) && children)
    XFree (children);
  return parent;
}

/*
 * Asked of the server, since GDK knows it of a window manager only. GDK gives the keyboard to a
 * child of the window. Where nobody has it, the window under the pointer gets the keys.
 */
static gboolean
read_has_keyboard (X11Lock *self)
{
  X11Pointer *pointer = self->pointer;
  Window focus;
  int revert;
  gboolean is_ours;

  gdk_x11_display_error_trap_push (pointer->display);
  XGetInputFocus (pointer->xdisplay, &focus, &revert);
  is_ours = focus == PointerRoot || focus == self->xid
            || (focus != None && find_parent (pointer->xdisplay, focus) == self->xid);
  gdk_x11_display_error_trap_pop_ignored (pointer->display);
  return is_ours;
}

static gboolean
may_activate (X11Lock *self)
{
  return self->has_keyboard && gdk_surface_get_mapped (self->surface)
         /* A menu's, which ours would take away. */
         && !gdk_display_device_is_grabbed (self->pointer->display, self->device);
}

/* Puts the lock into force, if the window has the keyboard and the pointer is over it. */
static gboolean
try_activate (X11Lock *self)
{
  if (self->pointer->active || !may_activate (self)
      || !gdk_surface_get_device_position (self->surface, self->device, &self->x, &self->y, NULL)
      || !hold (self, self->x, self->y))
    return FALSE;
  self->raw_motion = x11_raw_motion_new (self->pointer->xdisplay);
  self->pointer->active = self;
  return TRUE;
}

static void
deactivate (X11Lock *self,
            const PointerPosition *hint)
{
  if (self->pointer->active != self)
    return;
  self->pointer->active = NULL;
  g_clear_pointer (&self->raw_motion, x11_raw_motion_free);
  release (self, hint);
}

/* Brings the lock in line with the window. Whoever is told may close it. */
static void
update (X11Lock *self)
{
  if (try_activate (self))
    pointer_lock_set_locked (self->lock, TRUE);
  else if (self->pointer->active == self && !may_activate (self))
    {
      deactivate (self, NULL);
      pointer_lock_set_locked (self->lock, FALSE);
    }
}

static void
on_layout (GdkSurface *surface,
           int width,
           int height,
           X11Lock *self)
{
  if (self->pointer->active != self)
    {
      /* It may have grown under the pointer. */
      update (self);
    }
  else if (self->x >= width || self->y >= height)
    {
      /* The server ends the grab with the cage, and tells nobody. */
      deactivate (self, NULL);
      pointer_lock_set_locked (self->lock, FALSE);
    }
}

static void
on_mapped (GdkSurface *surface,
           GParamSpec *property,
           X11Lock *self)
{
  if (gdk_surface_get_mapped (surface))
    self->has_keyboard = read_has_keyboard (self);
  update (self);
}

static X11Lock *
find_lock (X11Pointer *pointer,
           Window xid)
{
  for (guint i = 0; i < pointer->locks->len; i++)
    {
      X11Lock *lock = g_ptr_array_index (pointer->locks, i);

      if (lock->xid == xid)
        return lock;
    }
  return NULL;
}

static gboolean
on_raw_motion (X11Pointer *pointer,
               const XIRawEvent *event)
{
  X11Lock *active = pointer->active;
  PointerMotion motion;
  int scale;

  if (!active || event->deviceid != gdk_x11_device_get_id (active->device)
      || !x11_raw_motion_read (active->raw_motion, event, &motion))
    return GDK_EVENT_PROPAGATE;
  scale = gdk_surface_get_scale_factor (active->surface);
  motion.dx /= scale;
  motion.dy /= scale;
  motion.dx_unaccelerated /= scale;
  motion.dy_unaccelerated /= scale;
  pointer_lock_move (active->lock, &motion);
  return GDK_EVENT_STOP;
}

/* Not of the wheel, which X tells as axes too. */
static gboolean
is_of_position_only (const XIValuatorState *valuators)
{
  for (int i = 2; i < valuators->mask_len * 8; i++)
    if (XIMaskIsSet (valuators->mask, i))
      return FALSE;
  return TRUE;
}

/* The server tells motion that led nowhere, too. */
static gboolean
on_device_event (X11Pointer *pointer,
                 const XIDeviceEvent *event)
{
  X11Lock *lock = find_lock (pointer, event->event);

  if (!lock || event->deviceid != gdk_x11_device_get_id (lock->device))
    return GDK_EVENT_PROPAGATE;
  if (pointer->active != lock)
    update (lock);
  else if (event->evtype == XI_Motion && is_of_position_only (&event->valuators))
    return GDK_EVENT_STOP;
  return GDK_EVENT_PROPAGATE;
}

/* GTK would take the pointer's way into the cage for one out of the window. */
static gboolean
on_crossing (X11Pointer *pointer,
             const XIEnterEvent *event)
{
  X11Lock *lock = find_lock (pointer, event->event);

  if (event->detail == XINotifyInferior)
    {
      gboolean is_caged = lock && lock->cage != None;
      gboolean is_muted = event->event == pointer->muted && event->serial <= pointer->muted_until;

      return is_caged || is_muted ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
    }
  if (lock && event->evtype == XI_Enter)
    update (lock);
  return GDK_EVENT_PROPAGATE;
}

static void
on_focus (X11Pointer *pointer,
          const XIFocusInEvent *event)
{
  X11Lock *lock = find_lock (pointer, event->event);

  if (!lock)
    return;
  lock->has_keyboard = read_has_keyboard (lock);
  update (lock);
}

static gboolean
on_xevent (GdkDisplay *display,
           const XEvent *xevent,
           X11Pointer *pointer)
{
  const XGenericEventCookie *cookie = &xevent->xcookie;

  if (xevent->type != GenericEvent || cookie->extension != pointer->xinput || !cookie->data)
    return GDK_EVENT_PROPAGATE;
  switch (cookie->evtype)
    {
    case XI_RawMotion:
      return on_raw_motion (pointer, cookie->data);
    case XI_Motion:
    case XI_ButtonRelease:
      return on_device_event (pointer, cookie->data);
    case XI_Enter:
    case XI_Leave:
      return on_crossing (pointer, cookie->data);
    case XI_FocusIn:
    case XI_FocusOut:
      on_focus (pointer, cookie->data);
      return GDK_EVENT_PROPAGATE;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
x11_pointer_free (gpointer data)
{
  X11Pointer *self = data;

  g_ptr_array_unref (self->locks);
  g_free (self);
}

/* NULL where the server has no XInput; GDK wants it too. */
static X11Pointer *
x11_pointer_get (GdkDisplay *display)
{
  X11Pointer *self = g_object_get_qdata (G_OBJECT (display), pointer_quark ());
  Display *xdisplay = gdk_x11_display_get_xdisplay (display);
  int opcode;
  int first_event;
  int first_error;

  if (self || !XQueryExtension (xdisplay, "XInputExtension", &opcode, &first_event, &first_error))
    return self;
  self = g_new0 (X11Pointer, 1);
  self->display = display;
  self->xdisplay = xdisplay;
  self->xinput = opcode;
  self->locks = g_ptr_array_new ();
  g_object_set_qdata_full (G_OBJECT (display), pointer_quark (), self, x11_pointer_free);
  g_signal_connect (display, "xevent", G_CALLBACK (on_xevent), self);
  return self;
}

/* The core protocol's grab takes one of several pointers. */
static gboolean
is_client_pointer (Display *xdisplay,
                   GdkDevice *device)
{
  int id;

  return XIGetClientPointer (xdisplay, None, &id) && id == gdk_x11_device_get_id (device);
}

static gboolean
x11_lock_is_available (GdkDisplay *display)
{
  return x11_pointer_get (display) != NULL;
}

static gpointer
x11_lock_open (VitrineNativeGtkPointerLock *lock,
               GdkSurface *surface,
               GdkDevice *device,
               GError **error)
{
  X11Pointer *pointer = x11_pointer_get (gdk_surface_get_display (surface));
  Window xid = gdk_x11_surface_get_xid (surface);
  X11Lock *self;

  if (!is_client_pointer (pointer->xdisplay, device))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "on X11 only a program's first pointer can be locked");
      return NULL;
    }
  if (find_lock (pointer, xid))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, "the window has another lock");
      return NULL;
    }
  self = g_new0 (X11Lock, 1);
  self->lock = lock;
  self->pointer = pointer;
  self->surface = g_object_ref (surface);
  self->device = g_object_ref (device);
  self->xid = xid;
  self->has_keyboard = read_has_keyboard (self);
  self->mapped_handler
      = g_signal_connect (surface, "notify::mapped", G_CALLBACK (on_mapped), self);
  self->layout_handler = g_signal_connect (surface, "layout", G_CALLBACK (on_layout), self);
  g_ptr_array_add (pointer->locks, self);
  update (self);
  return self;
}

static void
x11_lock_close (gpointer state,
                const PointerPosition *hint)
{
  X11Lock *self = state;

  deactivate (self, hint);
  g_ptr_array_remove_fast (self->pointer->locks, self);
  g_clear_signal_handler (&self->mapped_handler, self->surface);
  g_clear_signal_handler (&self->layout_handler, self->surface);
  g_object_unref (self->device);
  g_object_unref (self->surface);
  g_free (self);
}

const PointerLockBackend *
pointer_lock_x11_backend (GdkDisplay *display)
{
  static const PointerLockBackend backend = {
    .is_available = x11_lock_is_available,
    .open = x11_lock_open,
    .close = x11_lock_close,
  };

  return GDK_IS_X11_DISPLAY (display) ? &backend : NULL;
}
