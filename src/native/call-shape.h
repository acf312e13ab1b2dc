/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A rectangle in guest pixels; what a peer sent may be anything. */
typedef struct
{
  gint32 x;
  gint32 y;
  gint32 width;
  gint32 height;
} Rect;

/* What the queue knows how to merge; everything else keeps its place and is left alone. */
typedef enum
{
  CALL_OTHER,
  CALL_SCANOUT,
  CALL_UPDATE,
  CALL_UPDATE_MAP,
  CALL_DISABLE,
  CALL_MOUSE_SET,
  CALL_CURSOR_DEFINE,
} CallKind;

typedef struct
{
  CallKind kind;
  /*
   * Whether the values are possible ones. Of two sound calls of one kind and format the newer is
   * accepted if the older would be, so it may replace it.
   */
  gboolean sound;
  /* Of a Scanout, Update or UpdateMap. */
  Rect rect;
  /* Of a Scanout or Update: the code that pixman knows the format by. */
  guint32 format;
  /* Bytes of the body. */
  gsize size;
  /* File descriptors that came with it. */
  guint descriptors;
} CallShape;

/* No screen is larger than this in either direction, as src/display1/checks.ts says. */
#define SHAPE_MAX_DIMENSION 16384
/* The largest cursor, as said there. */
#define SHAPE_MAX_CURSOR 512

CallKind call_kind_find (const char *interface_name,
                         const char *member,
                         const char *signature);

void call_shape_read (CallShape *shape,
                      CallKind kind,
                      GDBusMessage *message);

G_END_DECLS
