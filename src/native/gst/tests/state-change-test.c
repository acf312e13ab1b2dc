/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "state-change.h"

typedef struct
{
  gboolean done;
  gboolean changed;
} Answer;

static void
on_changed (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  Answer *answer = user_data;
  answer->changed = vitrine_native_gst_change_state_finish (result);
  answer->done = TRUE;
}

static gboolean
is_changed (GstElement *element,
            GstState state)
{
  Answer answer = { 0 };
  vitrine_native_gst_change_state_async (element, state, on_changed, &answer);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  return answer.changed;
}

/* Stands for a sink whose daemon hangs: READY is only reached once it is let go. */
typedef struct
{
  GstElement parent_instance;
  GMutex mutex;
  GCond cond;
  gboolean released;
} HangingElement;

typedef struct
{
  GstElementClass parent_class;
} HangingElementClass;

static GType hanging_element_get_type (void);
G_DEFINE_TYPE (HangingElement, hanging_element, GST_TYPE_ELEMENT)

static GstStateChangeReturn
hanging_element_change_state (GstElement *element,
                              GstStateChange transition)
{
  HangingElement *self = (HangingElement *) element;

  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED)
    return GST_STATE_CHANGE_FAILURE;
  g_mutex_lock (&self->mutex);
  while (!self->released)
    g_cond_wait (&self->cond, &self->mutex);
  g_mutex_unlock (&self->mutex);
  return GST_ELEMENT_CLASS (hanging_element_parent_class)->change_state (element, transition);
}

static void
hanging_element_finalize (GObject *object)
{
  HangingElement *self = (HangingElement *) object;
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  G_OBJECT_CLASS (hanging_element_parent_class)->finalize (object);
}

static void
hanging_element_class_init (HangingElementClass *class)
{
  G_OBJECT_CLASS (class)->finalize = hanging_element_finalize;
  GST_ELEMENT_CLASS (class)->change_state = hanging_element_change_state;
}

static void
hanging_element_init (HangingElement *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
}

static HangingElement *
new_hanging (void)
{
  return (HangingElement *) gst_object_ref_sink (g_object_new (hanging_element_get_type (), NULL));
}

static void
release (HangingElement *self)
{
  g_mutex_lock (&self->mutex);
  self->released = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
test_changes (void)
{
  HangingElement *element = new_hanging ();
  release (element);
  g_assert_true (is_changed (GST_ELEMENT (element), GST_STATE_READY));
  g_assert_cmpint (GST_STATE (element), ==, GST_STATE_READY);
  g_assert_false (is_changed (GST_ELEMENT (element), GST_STATE_PAUSED));
  g_assert_true (is_changed (GST_ELEMENT (element), GST_STATE_NULL));
  gst_object_unref (element);
}

static gboolean
count (gpointer data)
{
  (*(guint *) data)++;
  return G_SOURCE_CONTINUE;
}

static void
test_leaves_the_main_loop_alone (void)
{
  HangingElement *element = new_hanging ();
  Answer answer = { 0 };
  guint ticks = 0;
  guint timer = g_timeout_add (1, count, &ticks);

  vitrine_native_gst_change_state_async (GST_ELEMENT (element), GST_STATE_READY, on_changed, &answer);
  while (ticks < 20)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (answer.done);
  release (element);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (answer.changed);
  g_source_remove (timer);
  g_assert_true (is_changed (GST_ELEMENT (element), GST_STATE_NULL));
  gst_object_unref (element);
}

/* Who has asked may have let go of it. */
static void
test_keeps_the_element (void)
{
  HangingElement *element = new_hanging ();
  Answer answer = { 0 };

  release (element);
  vitrine_native_gst_change_state_async (GST_ELEMENT (element), GST_STATE_NULL, on_changed, &answer);
  gst_object_unref (element);
  while (!answer.done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (answer.changed);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  gst_init (NULL, NULL);
  g_test_add_func ("/state-change/changes", test_changes);
  g_test_add_func ("/state-change/main-loop", test_leaves_the_main_loop_alone);
  g_test_add_func ("/state-change/keeps", test_keeps_the_element);
  return g_test_run ();
}
