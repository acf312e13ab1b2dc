/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "call-queue.h"

/*
 * Two rectangles become one where that adds no more than this many pixels which neither covers:
 * telling the program about one rectangle costs it more than drawing these.
 */
#define CHEAP_WASTE (64 * 64)

/* How far back a covered Update is looked for; it saves memory, and is no duty. */
#define MAX_UPDATES_SEEN 64

void
call_queue_init (CallQueue *queue)
{
  *queue = (CallQueue) { .calls = G_QUEUE_INIT };
}

void
call_queue_clear (CallQueue *queue)
{
  g_queue_clear_full (&queue->calls, (GDestroyNotify) queued_call_free);
  queue->mouse = NULL;
  queue->cursor = NULL;
  queue->size = 0;
  queue->descriptors = 0;
}

guint
call_queue_length (const CallQueue *queue)
{
  return queue->calls.length;
}

void
queued_call_free (QueuedCall *call)
{
  g_object_unref (call->message);
  g_free (call);
}

/* The parameters as the program is to see them. */
GVariant *
queued_call_parameters (const QueuedCall *call)
{
  const Rect *rect = &call->shape.rect;
  GVariant *body = g_dbus_message_get_body (call->message);

  if (call->grown)
    return g_variant_ref_sink (
      g_variant_new ("(iiii)", rect->x, rect->y, rect->width, rect->height));
  return body ? g_variant_ref (body) : g_variant_ref_sink (g_variant_new ("()"));
}

static const CallShape *
shape_at (const GList *link)
{
  return &((const QueuedCall *) link->data)->shape;
}

/* Position and shape of the cursor do not touch the picture: what is merged may pass them. */
static gboolean
is_of_cursor (const GList *link)
{
  CallKind kind = shape_at (link)->kind;
  return kind == CALL_MOUSE_SET || kind == CALL_CURSOR_DEFINE;
}

static void
append (CallQueue *queue,
        GDBusMessage *message,
        const CallShape *shape)
{
  QueuedCall *call = g_new0 (QueuedCall, 1);
  call->message = g_object_ref (message);
  call->shape = *shape;
  g_queue_push_tail (&queue->calls, call);
  queue->size += shape->size;
  queue->descriptors += shape->descriptors;
}

/* Takes a call out that a newer one makes needless; its message goes to `needless`. */
static void
supersede (CallQueue *queue,
           GList *link,
           GPtrArray *needless)
{
  QueuedCall *call = link->data;
  queue->size -= call->shape.size;
  queue->descriptors -= call->shape.descriptors;
  queue->superseded++;
  g_ptr_array_add (needless, g_object_ref (call->message));
  g_queue_delete_link (&queue->calls, link);
  queued_call_free (call);
}

/* Puts a newer message where the pending one of its kind is. */
static void
replace (CallQueue *queue,
         GList *link,
         GDBusMessage *message,
         const CallShape *shape,
         GPtrArray *needless)
{
  QueuedCall *call = link->data;
  queue->size = queue->size - call->shape.size + shape->size;
  queue->superseded++;
  g_ptr_array_add (needless, call->message);
  call->message = g_object_ref (message);
  call->shape = *shape;
}

static void
push_newest (CallQueue *queue,
             GList **pending,
             GDBusMessage *message,
             const CallShape *shape,
             GPtrArray *needless)
{
  if (*pending)
    {
      replace (queue, *pending, message, shape, needless);
    }
  else
    {
      append (queue, message, shape);
      *pending = queue->calls.tail;
    }
}

static gint64
area (const Rect *rect)
{
  return (gint64) rect->width * rect->height;
}

static Rect
unite (const Rect *a,
       const Rect *b)
{
  gint32 x = MIN (a->x, b->x);
  gint32 y = MIN (a->y, b->y);
  return (Rect) { x, y,
                  MAX (a->x + a->width, b->x + b->width) - x,
                  MAX (a->y + a->height, b->y + b->height) - y };
}

/*
 * UpdateMap says "look again at this part of the shared memory", which holds as well when it is
 * said earlier: the peer wrote before it sent. So a rectangle may join any pending one of the same
 * map, that is, back to the last call that is about another picture.
 */
static gboolean
join_rect (CallQueue *queue,
           const Rect *rect)
{
  QueuedCall *best = NULL;
  gint64 least_waste = G_MAXINT64;
  guint count = 0;

  for (GList *link = queue->calls.tail; link; link = link->prev)
    {
      QueuedCall *call = link->data;
      if (is_of_cursor (link))
        continue;
      if (call->shape.kind != CALL_UPDATE_MAP)
        break;
      if (!call->shape.sound)
        continue;
      count++;
      Rect both = unite (&call->shape.rect, rect);
      gint64 waste = area (&both) - area (&call->shape.rect) - area (rect);
      if (waste < least_waste)
        {
          least_waste = waste;
          best = call;
        }
    }
  if (!best || (least_waste > CHEAP_WASTE && count < CALL_QUEUE_MAX_RECTS))
    return FALSE;
  best->shape.rect = unite (&best->shape.rect, rect);
  best->grown = TRUE;
  return TRUE;
}

static gboolean
covers (const Rect *outer,
        const Rect *inner)
{
  return outer->x <= inner->x && outer->y <= inner->y
         && outer->x + outer->width >= inner->x + inner->width
         && outer->y + outer->height >= inner->y + inner->height;
}

/* An Update repaints its rectangle whole, so pending ones that lie within it need not be seen. */
static void
supersede_updates (CallQueue *queue,
                   const CallShape *shape,
                   GPtrArray *needless)
{
  GList *link = queue->calls.tail;
  for (guint seen = 0; link && seen < MAX_UPDATES_SEEN; seen++)
    {
      const CallShape *old = shape_at (link);
      GList *before = link->prev;
      if (!is_of_cursor (link))
        {
          if (old->kind != CALL_UPDATE)
            return;
          if (old->sound && old->format == shape->format && covers (&shape->rect, &old->rect))
            supersede (queue, link, needless);
        }
      link = before;
    }
}

/* The oldest pending picture that a Scanout of `format` replaces with all that follows it. */
static GList *
oldest_replaced (CallQueue *queue,
                 guint32 format)
{
  GList *oldest = NULL;
  for (GList *link = queue->calls.tail; link; link = link->prev)
    {
      const CallShape *shape = shape_at (link);
      if (shape->kind == CALL_OTHER)
        break;
      if (shape->kind != CALL_SCANOUT && shape->kind != CALL_UPDATE)
        continue;
      /* Whether another format is one the program takes, nobody knows here. */
      if (shape->format != format)
        break;
      if (shape->sound)
        oldest = link;
    }
  return oldest;
}

/*
 * A Scanout replaces the whole picture. Where the program would take an older pending picture it
 * will take this one, so that and everything of the picture after it need not be seen. Calls that
 * this library does not know stay, and nothing before them is touched.
 */
static void
supersede_pictures (CallQueue *queue,
                    guint32 format,
                    GPtrArray *needless)
{
  GList *link = oldest_replaced (queue, format);
  while (link)
    {
      GList *next = link->next;
      /* What the program would refuse stays for it to refuse. */
      if (!is_of_cursor (link) && shape_at (link)->sound)
        supersede (queue, link, needless);
      link = next;
    }
}

/* Whether the last pending call about the picture already turns the display off. */
static gboolean
is_disabled (CallQueue *queue)
{
  GList *link = queue->calls.tail;
  while (link && is_of_cursor (link))
    link = link->prev;
  return link && shape_at (link)->kind == CALL_DISABLE;
}

/*
 * Takes a call in. Messages that the program will never see, this one or older ones, are added to
 * `needless` with a reference each: whoever sent them may wait for an answer.
 */
void
call_queue_push (CallQueue *queue,
                 GDBusMessage *message,
                 const CallShape *shape,
                 GPtrArray *needless)
{
  gboolean joined = FALSE;

  switch (shape->sound ? shape->kind : CALL_OTHER)
    {
    case CALL_MOUSE_SET:
      push_newest (queue, &queue->mouse, message, shape, needless);
      return;
    case CALL_CURSOR_DEFINE:
      push_newest (queue, &queue->cursor, message, shape, needless);
      return;
    case CALL_UPDATE_MAP:
      joined = join_rect (queue, &shape->rect);
      break;
    case CALL_DISABLE:
      joined = is_disabled (queue);
      break;
    case CALL_UPDATE:
      supersede_updates (queue, shape, needless);
      break;
    case CALL_SCANOUT:
      supersede_pictures (queue, shape->format, needless);
      break;
    case CALL_OTHER:
    default:
      break;
    }
  if (joined)
    {
      queue->merged++;
      g_ptr_array_add (needless, g_object_ref (message));
    }
  else
    {
      append (queue, message, shape);
    }
}

/* The oldest call, which the caller frees; NULL when there is none. */
QueuedCall *
call_queue_pop (CallQueue *queue)
{
  GList *link = queue->calls.head;
  QueuedCall *call;

  if (!link)
    return NULL;
  if (link == queue->mouse)
    queue->mouse = NULL;
  if (link == queue->cursor)
    queue->cursor = NULL;
  call = g_queue_pop_head (&queue->calls);
  queue->size -= call->shape.size;
  queue->descriptors -= call->shape.descriptors;
  return call;
}
