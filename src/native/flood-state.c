/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flood-state.h"

#include <string.h>
#include <unistd.h>

#include <gio/gunixfdlist.h>

#include "call-private.h"

/* A method that the program takes. */
typedef struct
{
  char *signature;
  CallKind kind;
} Method;

struct _FloodState
{
  gatomicrefcount references;
  char *object_path;
  /* Made ready when calls wait; woken from the worker thread. */
  GSource *source;

  /* Guards all below. Nothing of GDBus is called under it. */
  GMutex mutex;
  /* Interface → table of member → Method. */
  GHashTable *interfaces;
  CallQueue queue;
  FloodCounters counters;
  guint unanswered;
  gboolean scheduled;
  gboolean detached;
  /* Why the connection was closed; a static string. */
  const char *reason;
};

static void
method_free (gpointer data)
{
  Method *method = data;
  g_free (method->signature);
  g_free (method);
}

FloodState *
flood_state_new (const char *object_path,
                 GSource *source)
{
  FloodState *state = g_new0 (FloodState, 1);
  g_atomic_ref_count_init (&state->references);
  g_mutex_init (&state->mutex);
  state->object_path = g_strdup (object_path);
  state->source = g_source_ref (source);
  state->interfaces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             (GDestroyNotify) g_hash_table_unref);
  call_queue_init (&state->queue);
  return state;
}

FloodState *
flood_state_ref (FloodState *state)
{
  g_atomic_ref_count_inc (&state->references);
  return state;
}

void
flood_state_unref (FloodState *state)
{
  if (!g_atomic_ref_count_dec (&state->references))
    return;
  call_queue_clear (&state->queue);
  g_hash_table_unref (state->interfaces);
  g_source_unref (state->source);
  g_free (state->object_path);
  g_mutex_clear (&state->mutex);
  g_free (state);
}

static char *
signature_of (GDBusMethodInfo *info)
{
  GString *signature = g_string_new (NULL);
  for (gsize i = 0; info->in_args && info->in_args[i]; i++)
    g_string_append (signature, info->in_args[i]->signature);
  return g_string_free (signature, FALSE);
}

/* From now on the interface's method calls go to the program by way of the queue. */
void
flood_state_take_interface (FloodState *state,
                            GDBusInterfaceInfo *interface)
{
  GHashTable *methods = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, method_free);
  for (gsize i = 0; interface->methods && interface->methods[i]; i++)
    {
      GDBusMethodInfo *info = interface->methods[i];
      Method *method = g_new0 (Method, 1);
      method->signature = signature_of (info);
      method->kind = call_kind_find (interface->name, info->name, method->signature);
      g_hash_table_insert (methods, g_strdup (info->name), method);
    }
  g_mutex_lock (&state->mutex);
  g_hash_table_insert (state->interfaces, g_strdup (interface->name), methods);
  g_mutex_unlock (&state->mutex);
}

/* The method, if the call is one the program takes and its parameters are of the right type. */
static const Method *
find_method (FloodState *state,
             GDBusMessage *message)
{
  const char *interface = g_dbus_message_get_interface (message);
  const char *member = g_dbus_message_get_member (message);
  GHashTable *methods;
  const Method *method;

  if (!interface || !member || g_strcmp0 (g_dbus_message_get_path (message), state->object_path))
    return NULL;
  methods = g_hash_table_lookup (state->interfaces, interface);
  method = methods ? g_hash_table_lookup (methods, member) : NULL;
  if (!method || strcmp (method->signature, g_dbus_message_get_signature (message)) != 0)
    return NULL;
  return method;
}

static const char *
find_excess (FloodState *state)
{
  if (call_queue_length (&state->queue) > FLOOD_MAX_CALLS)
    return "more than 4,096 calls waited";
  if (state->queue.size > FLOOD_MAX_BYTES)
    return "more than 64 MiB waited";
  if (state->queue.descriptors > FLOOD_MAX_DESCRIPTORS)
    return "more than 128 file descriptors waited";
  if (state->unanswered > FLOOD_MAX_UNANSWERED)
    return "more than 1,024 answers waited";
  return NULL;
}

/*
 * Closes descriptors that nobody asked for: a process has few, and the message may live long. They
 * are taken from the list, for the message itself is locked.
 */
static void
close_descriptors (GDBusMessage *message)
{
  GUnixFDList *list = g_dbus_message_get_unix_fd_list (message);
  g_autofree int *descriptors = NULL;
  int count = 0;

  if (!list)
    return;
  descriptors = g_unix_fd_list_steal_fds (list, &count);
  for (int i = 0; i < count; i++)
    close (descriptors[i]);
}

static void
enqueue (FloodState *state,
         const Method *method,
         GDBusMessage *message,
         GPtrArray *needless)
{
  CallShape shape;

  call_shape_read (&shape, method->kind, message);
  call_queue_push (&state->queue, message, &shape, needless);
  if (!state->scheduled && call_queue_length (&state->queue) > 0)
    {
      state->scheduled = TRUE;
      g_source_set_ready_time (state->source, 0);
    }
}

/*
 * Ends it at once. Closing the D-Bus connection would first wait for the peer to read our answers,
 * which a flooding one may never do.
 */
static void
shut_down (GDBusConnection *connection)
{
  GIOStream *stream = g_dbus_connection_get_stream (connection);
  if (G_IS_SOCKET_CONNECTION (stream))
    g_socket_shutdown (g_socket_connection_get_socket (G_SOCKET_CONNECTION (stream)),
                       TRUE, TRUE, NULL);
  else
    g_dbus_connection_close (connection, NULL, NULL, NULL);
}

/* Answers calls that the program will not see, as if it had done what they ask. */
static void
answer_needless (GDBusConnection *connection,
                 GPtrArray *needless)
{
  for (guint i = 0; i < needless->len; i++)
    {
      GDBusMessage *message = needless->pdata[i];
      if (call_expects_reply (message))
        {
          g_autoptr (GDBusMessage) reply = g_dbus_message_new_method_reply (message);
          call_send (connection, reply);
        }
    }
}

/*
 * Calls to anything but the listener's methods (properties, introspection, nonsense) have no
 * effect but their answer: those that want none are dropped. GDBus answers the others, and cannot
 * be made to queue many, since the unanswered are counted.
 */
static GDBusMessage *
filter_call (FloodState *state,
             GDBusConnection *connection,
             GDBusMessage *message)
{
  g_autoptr (GPtrArray) needless = g_ptr_array_new_with_free_func (g_object_unref);
  CallQueue excess;
  const char *reason = NULL;
  gboolean pass = FALSE;

  call_queue_init (&excess);
  g_mutex_lock (&state->mutex);
  if (state->detached)
    {
      pass = TRUE;
    }
  else if (state->reason)
    {
      state->counters.dropped++;
    }
  else
    {
      const Method *method = find_method (state, message);
      gboolean expects_reply = call_expects_reply (message);
      state->counters.received++;
      if (!method || !strchr (method->signature, 'h'))
        close_descriptors (message);
      if (expects_reply)
        state->unanswered++;
      if (method)
        enqueue (state, method, message, needless);
      else if (expects_reply)
        pass = TRUE;
      else
        state->counters.dropped++;
      reason = state->reason = find_excess (state);
      if (reason)
        {
          state->counters.dropped += call_queue_length (&state->queue);
          excess = state->queue;
          state->queue.calls = (GQueue) G_QUEUE_INIT;
          call_queue_clear (&state->queue);
        }
    }
  g_mutex_unlock (&state->mutex);

  if (reason)
    shut_down (connection);
  else
    answer_needless (connection, needless);
  call_queue_clear (&excess);
  if (!pass || reason)
    g_clear_object (&message);
  return message;
}

static GDBusMessage *
filter_outgoing (FloodState *state,
                 GDBusMessage *message)
{
  GDBusMessageType type = g_dbus_message_get_message_type (message);
  if (type == G_DBUS_MESSAGE_TYPE_METHOD_RETURN || type == G_DBUS_MESSAGE_TYPE_ERROR)
    {
      g_mutex_lock (&state->mutex);
      if (state->unanswered > 0)
        state->unanswered--;
      g_mutex_unlock (&state->mutex);
    }
  return message;
}

static GDBusMessage *
drop (FloodState *state,
      GDBusMessage *message)
{
  g_mutex_lock (&state->mutex);
  state->counters.received++;
  state->counters.dropped++;
  g_mutex_unlock (&state->mutex);
  g_object_unref (message);
  return NULL;
}

GDBusMessage *
flood_state_filter (GDBusConnection *connection,
                    GDBusMessage *message,
                    gboolean incoming,
                    gpointer user_data)
{
  FloodState *state = user_data;

  if (!incoming)
    return filter_outgoing (state, message);
  switch (g_dbus_message_get_message_type (message))
    {
    case G_DBUS_MESSAGE_TYPE_METHOD_CALL:
      return filter_call (state, connection, message);
    case G_DBUS_MESSAGE_TYPE_METHOD_RETURN:
    case G_DBUS_MESSAGE_TYPE_ERROR:
      return message;
    case G_DBUS_MESSAGE_TYPE_SIGNAL:
    case G_DBUS_MESSAGE_TYPE_INVALID:
    default:
      /* A listener's peer has no signals to send. */
      return drop (state, message);
    }
}

/* The oldest call, which the caller frees; NULL when none waits. */
QueuedCall *
flood_state_next (FloodState *state)
{
  QueuedCall *call;
  g_mutex_lock (&state->mutex);
  call = call_queue_pop (&state->queue);
  g_mutex_unlock (&state->mutex);
  return call;
}

void
flood_state_count_delivered (FloodState *state)
{
  g_mutex_lock (&state->mutex);
  state->counters.delivered++;
  g_mutex_unlock (&state->mutex);
}

/* Has the source become ready at `resume_at` if calls still wait, else with the next call. */
void
flood_state_end_slice (FloodState *state,
                       gint64 resume_at)
{
  g_mutex_lock (&state->mutex);
  state->scheduled = call_queue_length (&state->queue) > 0;
  g_source_set_ready_time (state->source, state->scheduled ? resume_at : -1);
  g_mutex_unlock (&state->mutex);
}

/* Drops what waits and lets every later message through as if there were no filter. */
void
flood_state_detach (FloodState *state)
{
  g_mutex_lock (&state->mutex);
  state->detached = TRUE;
  state->counters.dropped += call_queue_length (&state->queue);
  call_queue_clear (&state->queue);
  g_mutex_unlock (&state->mutex);
}

FloodCounters
flood_state_counters (FloodState *state)
{
  FloodCounters counters;
  g_mutex_lock (&state->mutex);
  counters = state->counters;
  counters.merged = state->queue.merged;
  counters.superseded = state->queue.superseded;
  counters.pending = call_queue_length (&state->queue);
  counters.pending_bytes = state->queue.size;
  g_mutex_unlock (&state->mutex);
  return counters;
}

/* Why the connection was closed; NULL if it was not. */
const char *
flood_state_reason (FloodState *state)
{
  const char *reason;
  g_mutex_lock (&state->mutex);
  reason = state->reason;
  g_mutex_unlock (&state->mutex);
  return reason;
}
