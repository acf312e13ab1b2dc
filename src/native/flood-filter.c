/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flood-filter.h"

#include "call-private.h"
#include "flood-state.h"

/*
 * Calls are delivered for so long in one turn of the main loop; then everything else gets a moment,
 * also what has a lower priority, such as drawing.
 */
#define SLICE_US 8000
#define PAUSE_US 2000

/**
 * VitrineNativeFloodFilter:
 *
 * Stands between a display listener's connection and the program.
 *
 * GDBus reads messages in a thread of its own as fast as they come, and queues each as a source of
 * the main context, unseen and without a limit: a peer that sends faster than the program works
 * makes it grow and stops everything else. This filter takes the listener's calls out of that
 * thread into a queue, where it merges what may be merged, and delivers them in the main context
 * that was the thread's default when the filter was made: in their order, some milliseconds at a
 * time. When more waits than a well-meaning peer could cause, it closes the connection and says
 * why.
 *
 * Merged are UpdateMap (rectangles unite; all that was damaged is told), MouseSet and CursorDefine
 * (the newest wins), Disable after Disable; a Scanout or Update makes older ones needless that it
 * repaints whole. Nothing is moved across a call that this library does not know. A call that
 * expects an answer is answered in any case.
 *
 * To be used from one thread.
 */
struct _VitrineNativeFloodFilter
{
  GObject parent_instance;

  FloodState *state;
  /* Both until detached. */
  GDBusConnection *connection;
  GSource *source;
  guint filter_id;

  VitrineNativeDeliverFunc deliver;
  gpointer user_data;
  GDestroyNotify notify;
  /* What a delivery uses cannot be freed meanwhile. */
  gboolean delivering;
};

G_DEFINE_FINAL_TYPE (VitrineNativeFloodFilter, vitrine_native_flood_filter, G_TYPE_OBJECT)

enum
{
  PROP_RECEIVED = 1,
  PROP_DELIVERED,
  PROP_MERGED,
  PROP_SUPERSEDED,
  PROP_DROPPED,
  PROP_PENDING,
  PROP_PENDING_BYTES,
  PROP_REASON,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
free_delivery (VitrineNativeFloodFilter *self)
{
  if (self->delivering || self->source)
    return;
  if (self->notify)
    g_steal_pointer (&self->notify) (self->user_data);
  self->deliver = NULL;
  self->user_data = NULL;
}

/* Delivers one call; FALSE when there is none. */
static gboolean
deliver_next (VitrineNativeFloodFilter *self)
{
  g_autoptr (QueuedCall) next = flood_state_next (self->state);
  g_autoptr (GVariant) parameters = NULL;
  g_autoptr (VitrineNativeCall) call = NULL;

  if (!next)
    return FALSE;
  parameters = queued_call_parameters (next);
  call = vitrine_native_call_new (self->connection, next->message);
  self->deliver (g_dbus_message_get_member (next->message), parameters, call, self->user_data);
  flood_state_count_delivered (self->state);
  return TRUE;
}

static gboolean
on_ready (gpointer user_data)
{
  g_autoptr (VitrineNativeFloodFilter) self = g_object_ref (user_data);
  gint64 end = g_get_monotonic_time () + SLICE_US;

  self->delivering = TRUE;
  while (self->source && deliver_next (self))
    if (g_get_monotonic_time () >= end)
      break;
  self->delivering = FALSE;
  free_delivery (self);
  flood_state_end_slice (self->state, g_get_monotonic_time () + PAUSE_US);
  return G_SOURCE_CONTINUE;
}

static gboolean
dispatch_source (GSource *source,
                 GSourceFunc callback,
                 gpointer user_data)
{
  return callback (user_data);
}

static GSourceFuncs source_funcs = { .dispatch = dispatch_source };

/**
 * vitrine_native_flood_filter_new:
 * @connection: one that delays message processing, so that nothing passes before the filter is on
 * @object_path: the object whose calls are taken
 * @deliver: (scope notified) (closure user_data) (destroy notify): gets each call
 *
 * Puts a filter on the connection, which it keeps alive until it is detached. It takes no calls
 * before [method@FloodFilter.take_interface].
 *
 * Returns: (transfer full): a new filter
 */
VitrineNativeFloodFilter *
vitrine_native_flood_filter_new (GDBusConnection *connection,
                                 const char *object_path,
                                 VitrineNativeDeliverFunc deliver,
                                 gpointer user_data,
                                 GDestroyNotify notify)
{
  VitrineNativeFloodFilter *self = g_object_new (VITRINE_NATIVE_TYPE_FLOOD_FILTER, NULL);
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();

  self->connection = g_object_ref (connection);
  self->deliver = deliver;
  self->user_data = user_data;
  self->notify = notify;
  self->source = g_source_new (&source_funcs, sizeof (GSource));
  g_source_set_static_name (self->source, "Vitrine flood filter");
  g_source_set_callback (self->source, on_ready, self, NULL);
  self->state = flood_state_new (object_path, self->source);
  g_source_attach (self->source, context);
  self->filter_id = g_dbus_connection_add_filter (connection, flood_state_filter,
                                                  flood_state_ref (self->state),
                                                  (GDestroyNotify) flood_state_unref);
  return self;
}

/**
 * vitrine_native_flood_filter_take_interface:
 * @interface: whose methods are delivered by this filter from now on
 *
 * Calls with other parameters than the interface's are left to GDBus, so the object should be
 * registered there as well.
 */
void
vitrine_native_flood_filter_take_interface (VitrineNativeFloodFilter *self,
                                            GDBusInterfaceInfo *interface)
{
  g_return_if_fail (VITRINE_NATIVE_IS_FLOOD_FILTER (self));
  flood_state_take_interface (self->state, interface);
}

/**
 * vitrine_native_flood_filter_detach:
 *
 * Takes the filter off and drops what waits; nothing is delivered after this. The counters stay
 * readable. May be called while a call is delivered, and again.
 */
void
vitrine_native_flood_filter_detach (VitrineNativeFloodFilter *self)
{
  g_return_if_fail (VITRINE_NATIVE_IS_FLOOD_FILTER (self));
  if (!self->source)
    return;
  flood_state_detach (self->state);
  g_dbus_connection_remove_filter (self->connection, self->filter_id);
  g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
  g_clear_object (&self->connection);
  free_delivery (self);
}

static void
vitrine_native_flood_filter_dispose (GObject *object)
{
  vitrine_native_flood_filter_detach (VITRINE_NATIVE_FLOOD_FILTER (object));
  G_OBJECT_CLASS (vitrine_native_flood_filter_parent_class)->dispose (object);
}

static void
vitrine_native_flood_filter_finalize (GObject *object)
{
  flood_state_unref (VITRINE_NATIVE_FLOOD_FILTER (object)->state);
  G_OBJECT_CLASS (vitrine_native_flood_filter_parent_class)->finalize (object);
}

static void
vitrine_native_flood_filter_get_property (GObject *object,
                                          guint id,
                                          GValue *value,
                                          GParamSpec *spec)
{
  VitrineNativeFloodFilter *self = VITRINE_NATIVE_FLOOD_FILTER (object);
  FloodCounters counters = flood_state_counters (self->state);

  switch (id)
    {
    case PROP_RECEIVED:
      g_value_set_uint64 (value, counters.received);
      break;
    case PROP_DELIVERED:
      g_value_set_uint64 (value, counters.delivered);
      break;
    case PROP_MERGED:
      g_value_set_uint64 (value, counters.merged);
      break;
    case PROP_SUPERSEDED:
      g_value_set_uint64 (value, counters.superseded);
      break;
    case PROP_DROPPED:
      g_value_set_uint64 (value, counters.dropped);
      break;
    case PROP_PENDING:
      g_value_set_uint64 (value, counters.pending);
      break;
    case PROP_PENDING_BYTES:
      g_value_set_uint64 (value, counters.pending_bytes);
      break;
    case PROP_REASON:
      g_value_set_static_string (value, flood_state_reason (self->state));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static GParamSpec *
counter (const char *name)
{
  return g_param_spec_uint64 (name, NULL, NULL, 0, G_MAXUINT64, 0,
                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
vitrine_native_flood_filter_class_init (VitrineNativeFloodFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = vitrine_native_flood_filter_dispose;
  object_class->finalize = vitrine_native_flood_filter_finalize;
  object_class->get_property = vitrine_native_flood_filter_get_property;

  /**
   * VitrineNativeFloodFilter:received:
   *
   * Calls and signals that came from the peer. None of the properties notifies.
   */
  properties[PROP_RECEIVED] = counter ("received");
  /**
   * VitrineNativeFloodFilter:delivered:
   *
   * Calls that the program has had.
   */
  properties[PROP_DELIVERED] = counter ("delivered");
  /**
   * VitrineNativeFloodFilter:merged:
   *
   * Calls that became part of one which already waited.
   */
  properties[PROP_MERGED] = counter ("merged");
  /**
   * VitrineNativeFloodFilter:superseded:
   *
   * Calls that a newer one made needless while they waited.
   */
  properties[PROP_SUPERSEDED] = counter ("superseded");
  /**
   * VitrineNativeFloodFilter:dropped:
   *
   * Messages that nobody wanted, and all that waited when the connection was closed.
   */
  properties[PROP_DROPPED] = counter ("dropped");
  /**
   * VitrineNativeFloodFilter:pending:
   *
   * Calls that wait.
   */
  properties[PROP_PENDING] = counter ("pending");
  /**
   * VitrineNativeFloodFilter:pending-bytes:
   *
   * What the bodies of the calls that wait weigh.
   */
  properties[PROP_PENDING_BYTES] = counter ("pending-bytes");
  /**
   * VitrineNativeFloodFilter:reason:
   *
   * Why the filter closed the connection, such as "more than 64 MiB waited"; %NULL if it did not.
   */
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
vitrine_native_flood_filter_init (VitrineNativeFloodFilter *self)
{
}
