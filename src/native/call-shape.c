/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "call-shape.h"

#include <string.h>

#include <gio/gunixfdlist.h>

#define LISTENER "org.qemu.Display1.Listener"

static const struct
{
  const char *interface_name;
  const char *member;
  const char *signature;
  CallKind kind;
} KINDS[] = {
  { LISTENER, "Scanout", "uuuuay", CALL_SCANOUT },
  { LISTENER, "Update", "iiiiuuay", CALL_UPDATE },
  { LISTENER, "Disable", "", CALL_DISABLE },
  { LISTENER, "MouseSet", "iii", CALL_MOUSE_SET },
  { LISTENER, "CursorDefine", "iiiiay", CALL_CURSOR_DEFINE },
  { LISTENER ".Unix.Map", "UpdateMap", "iiii", CALL_UPDATE_MAP },
};

/* The kind of a call that the program takes. */
CallKind
call_kind_find (const char *interface_name,
                const char *member,
                const char *signature)
{
  for (gsize i = 0; i < G_N_ELEMENTS (KINDS); i++)
    if (strcmp (member, KINDS[i].member) == 0
        && strcmp (interface_name, KINDS[i].interface_name) == 0
        && strcmp (signature, KINDS[i].signature) == 0)
      return KINDS[i].kind;
  return CALL_OTHER;
}

static gsize
bytes_of_child (GVariant *body,
                gsize index)
{
  g_autoptr (GVariant) child = g_variant_get_child_value (body, index);
  return g_variant_get_size (child);
}

static gboolean
is_dimension (gint64 value)
{
  return value >= 1 && value <= SHAPE_MAX_DIMENSION;
}

static gboolean
rect_is_sound (const Rect *rect)
{
  return is_dimension (rect->width) && is_dimension (rect->height)
         && rect->x >= 0 && rect->y >= 0
         && (gint64) rect->x + rect->width <= SHAPE_MAX_DIMENSION
         && (gint64) rect->y + rect->height <= SHAPE_MAX_DIMENSION;
}

/* PIXMAN_FORMAT_BPP: bits of one pixel, in units that formats wider than 32 bits scale. */
static guint
bits_per_pixel (guint32 format)
{
  return (format >> 24) << ((format >> 22) & 3);
}

static gboolean
pixels_are_sound (const Rect *rect,
                  guint32 stride,
                  guint32 format,
                  gsize size)
{
  guint64 row = ((guint64) rect->width * bits_per_pixel (format) + 7) / 8;
  return rect_is_sound (rect) && row > 0 && stride >= row
         && (guint64) (rect->height - 1) * stride + row <= size;
}

/* Unsigned sizes beyond any screen become zero, which is no size. */
static gint32
as_dimension (guint32 value)
{
  return value <= SHAPE_MAX_DIMENSION ? (gint32) value : 0;
}

static void
read_scanout (CallShape *shape,
              GVariant *body)
{
  guint32 width, height, stride;
  g_variant_get_child (body, 0, "u", &width);
  g_variant_get_child (body, 1, "u", &height);
  g_variant_get_child (body, 2, "u", &stride);
  g_variant_get_child (body, 3, "u", &shape->format);
  shape->rect = (Rect) { 0, 0, as_dimension (width), as_dimension (height) };
  shape->sound = pixels_are_sound (&shape->rect, stride, shape->format, bytes_of_child (body, 4));
}

static void
read_rect (Rect *rect,
           GVariant *body)
{
  g_variant_get_child (body, 0, "i", &rect->x);
  g_variant_get_child (body, 1, "i", &rect->y);
  g_variant_get_child (body, 2, "i", &rect->width);
  g_variant_get_child (body, 3, "i", &rect->height);
}

static void
read_update (CallShape *shape,
             GVariant *body)
{
  guint32 stride;
  read_rect (&shape->rect, body);
  g_variant_get_child (body, 4, "u", &stride);
  g_variant_get_child (body, 5, "u", &shape->format);
  shape->sound = pixels_are_sound (&shape->rect, stride, shape->format, bytes_of_child (body, 6));
}

static void
read_cursor (CallShape *shape,
             GVariant *body)
{
  gint32 width, height;
  g_variant_get_child (body, 0, "i", &width);
  g_variant_get_child (body, 1, "i", &height);
  shape->sound = width >= 1 && height >= 1
                 && width <= SHAPE_MAX_CURSOR && height <= SHAPE_MAX_CURSOR
                 && bytes_of_child (body, 4) == (gsize) width * height * 4;
}

/* Reads what matters for merging; the signature of `message` must be the one of `kind`. */
void
call_shape_read (CallShape *shape,
                 CallKind kind,
                 GDBusMessage *message)
{
  GVariant *body = g_dbus_message_get_body (message);
  GUnixFDList *descriptors = g_dbus_message_get_unix_fd_list (message);

  memset (shape, 0, sizeof *shape);
  shape->kind = kind;
  shape->size = body ? g_variant_get_size (body) : 0;
  shape->descriptors = descriptors ? g_unix_fd_list_get_length (descriptors) : 0;
  switch (kind)
    {
    case CALL_SCANOUT:
      read_scanout (shape, body);
      break;
    case CALL_UPDATE:
      read_update (shape, body);
      break;
    case CALL_UPDATE_MAP:
      read_rect (&shape->rect, body);
      shape->sound = rect_is_sound (&shape->rect);
      break;
    case CALL_CURSOR_DEFINE:
      read_cursor (shape, body);
      break;
    case CALL_DISABLE:
    case CALL_MOUSE_SET:
      shape->sound = TRUE;
      break;
    case CALL_OTHER:
    default:
      break;
    }
}
