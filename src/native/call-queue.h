/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "call-shape.h"

G_BEGIN_DECLS

/* A call that the program has not had yet. */
typedef struct
{
  GDBusMessage *message;
  CallShape shape;
  /* The rectangle is no longer the message's own. */
  gboolean grown;
} QueuedCall;

/*
 * Calls of one listener in the order in which they were sent, less what a newer one makes
 * needless. Takes no lock: whoever owns the queue does.
 */
typedef struct
{
  GQueue calls;
  /* The one pending MouseSet and the one pending sound CursorDefine; NULL where none is. */
  GList *mouse;
  GList *cursor;
  gsize size;
  guint descriptors;
  /* How many calls were taken up into another one, and how many a newer one made needless. */
  guint64 merged;
  guint64 superseded;
} CallQueue;

/* So many separate rectangles of UpdateMap wait at most: the program walks over each. */
#define CALL_QUEUE_MAX_RECTS 16

void call_queue_init (CallQueue *queue);
void call_queue_clear (CallQueue *queue);

void call_queue_push (CallQueue *queue,
                      GDBusMessage *message,
                      const CallShape *shape,
                      GPtrArray *needless);

QueuedCall *call_queue_pop (CallQueue *queue);

guint call_queue_length (const CallQueue *queue);

GVariant *queued_call_parameters (const QueuedCall *call);
void queued_call_free (QueuedCall *call);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (QueuedCall, queued_call_free)

G_END_DECLS
