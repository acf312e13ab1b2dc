/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "state-change.h"


static gpointer
change (gpointer data)
{
  GTask *task = data;
  GstElement *element = g_task_get_source_object (task);
  GstState state = GPOINTER_TO_INT (g_task_get_task_data (task));
  GstStateChangeReturn result = gst_element_set_state (element, state);

  g_task_return_boolean (task, result != GST_STATE_CHANGE_FAILURE);
  g_object_unref (task);
  return NULL;
}

/**
 * vitrine_native_gst_change_state_async:
 * @element: an element or a pipeline; is kept until its state has changed
 * @state: its new state
 * @callback: (scope async): called in the thread's own main loop
 * @user_data: for the callback
 *
 * Changes a state in a thread of its own. What plays by a sound daemon waits for the daemon's
 * answers, and for ever where that hangs: a program whose main loop waited would hang with it.
 *
 * GStreamer has gst_element_call_async() for this, which calls back in the other thread, and that
 * JavaScript cannot bear. GIO's own threads are few, and what hangs would keep them from others.
 */
void
vitrine_native_gst_change_state_async (GstElement *element,
                                       GstState state,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data)
{
  GTask *task;

  g_return_if_fail (GST_IS_ELEMENT (element));

  task = g_task_new (element, NULL, callback, user_data);
  g_task_set_source_tag (task, vitrine_native_gst_change_state_async);
  g_task_set_task_data (task, GINT_TO_POINTER (state), NULL);
  g_thread_unref (g_thread_new ("state-change", change, task));
}

/**
 * vitrine_native_gst_change_state_finish:
 * @result: what the callback got
 *
 * Returns: whether the state has changed, or will by itself
 */
gboolean
vitrine_native_gst_change_state_finish (GAsyncResult *result)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
