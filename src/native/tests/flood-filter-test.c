/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flood-fixture.h"

/* What the filter delivers, merges and leaves to GDBus. */

typedef struct
{
  gboolean done;
  GVariant *value;
  GError *error;
} Answer;

static void
on_answer (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  Answer *answer = user_data;
  answer->value = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result,
                                                 &answer->error);
  answer->done = TRUE;
}

static void
call (FloodFixture *fixture,
      const char *interface,
      const char *member,
      GVariant *body,
      Answer *answer)
{
  *answer = (Answer) { 0 };
  g_dbus_connection_call (fixture->peer, NULL, PATH, interface, member, body, NULL,
                          G_DBUS_CALL_FLAGS_NONE, 10000, NULL, on_answer, answer);
}

static void
await (Answer *answer)
{
  while (!answer->done)
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_answered (Answer *answer)
{
  await (answer);
  g_assert_no_error (answer->error);
  g_clear_pointer (&answer->value, g_variant_unref);
}

static void
assert_refused (Answer *answer,
                const char *name)
{
  g_autofree char *remote = NULL;
  await (answer);
  g_assert_null (answer->value);
  remote = g_dbus_error_get_remote_error (answer->error);
  g_assert_cmpstr (remote, ==, name);
  g_clear_error (&answer->error);
}

static void
test_delivers_in_order (FloodFixture *fixture,
                        gconstpointer data)
{
  Answer answer;
  flood_send_call (fixture, LISTENER, "MouseSet", g_variant_new ("(iii)", -1, 2, 1));
  flood_send_damage (fixture, 5);
  flood_send_opaque (fixture, 3);
  call (fixture, LISTENER, "Disable", NULL, &answer);
  assert_answered (&answer);
  g_assert_cmpstr (fixture->seen->str, ==,
                   "MouseSet -1 2 1;UpdateMap 5 0 8 8;Write 0;Disable;");
  g_assert_cmpuint (flood_get (fixture, "delivered"), ==, 4);
  g_assert_cmpuint (flood_get (fixture, "pending"), ==, 0);
}

static void
answer_with_error (gpointer fixture,
                   VitrineNativeCall *call)
{
  vitrine_native_call_return_dbus_error (call, "org.qemu.Display1.Error.Invalid", "no");
  g_assert_null (vitrine_native_call_get_message (call));
}

static void
leave_unanswered (gpointer fixture,
                  VitrineNativeCall *call)
{
}

static void
test_errors_reach_the_peer (FloodFixture *fixture,
                            gconstpointer data)
{
  Answer answer;
  fixture->act = answer_with_error;
  call (fixture, LISTENER, "Disable", NULL, &answer);
  assert_refused (&answer, "org.qemu.Display1.Error.Invalid");
  fixture->act = leave_unanswered;
  call (fixture, LISTENER, "Disable", NULL, &answer);
  assert_refused (&answer, "org.freedesktop.DBus.Error.Failed");
}

static void
test_leaves_the_rest_to_gdbus (FloodFixture *fixture,
                               gconstpointer data)
{
  Answer answer;
  call (fixture, LISTENER, "NoSuch", NULL, &answer);
  assert_refused (&answer, "org.freedesktop.DBus.Error.UnknownMethod");
  call (fixture, LISTENER, "Disable", g_variant_new ("(s)", "x"), &answer);
  assert_refused (&answer, "org.freedesktop.DBus.Error.InvalidArgs");
  call (fixture, "org.freedesktop.DBus.Properties", "Get",
        g_variant_new ("(ss)", LISTENER, "Interfaces"), &answer);
  assert_answered (&answer);
  call (fixture, "org.freedesktop.DBus.Peer", "Ping", NULL, &answer);
  assert_answered (&answer);
  g_assert_cmpstr (fixture->seen->str, ==, "");
  g_assert_cmpuint (flood_get (fixture, "dropped"), ==, 0);
}

static void
test_drops_what_has_no_effect (FloodFixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i < 2000; i++)
    {
      flood_send_call (fixture, LISTENER, "NoSuch", NULL);
      flood_send_call (fixture, "org.freedesktop.DBus.Properties", "GetAll",
                       g_variant_new ("(s)", LISTENER));
      g_dbus_connection_emit_signal (fixture->peer, NULL, PATH, LISTENER, "Shout", NULL, NULL);
    }
  flood_wait_received (fixture, 6000);
  g_assert_cmpuint (flood_get (fixture, "dropped"), ==, 6000);
  g_assert_null (flood_reason_of (fixture));
}

static void
test_merges_a_flood (FloodFixture *fixture,
                     gconstpointer data)
{
  for (int i = 0; i < 2000; i++)
    {
      flood_send_damage (fixture, i);
      flood_send_call (fixture, LISTENER, "MouseSet", g_variant_new ("(iii)", i, 0, 1));
    }
  flood_wait_received (fixture, 4000);
  g_assert_cmpuint (flood_get (fixture, "pending"), ==, 2);
  g_assert_cmpuint (flood_get (fixture, "merged"), ==, 1999);
  g_assert_cmpuint (flood_get (fixture, "superseded"), ==, 1999);
  flood_turn_until_delivered (fixture, 2);
  g_assert_cmpstr (fixture->seen->str, ==, "UpdateMap 0 0 2007 8;MouseSet 1999 0 1;");
}

static void
test_answers_what_it_merges (FloodFixture *fixture,
                             gconstpointer data)
{
  Answer first, second;
  call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", 0, 0, 8, 8), &first);
  call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", 8, 0, 8, 8), &second);
  flood_wait_received (fixture, 2);
  assert_answered (&first);
  assert_answered (&second);
  g_assert_cmpstr (fixture->seen->str, ==, "UpdateMap 0 0 16 8;");
}

static gboolean
count_turn (gpointer data)
{
  (*(guint *) data)++;
  return G_SOURCE_CONTINUE;
}

static void
take_a_millisecond (gpointer fixture,
                    VitrineNativeCall *call)
{
  g_usleep (1000);
  vitrine_native_call_return_value (call, NULL);
}

static void
test_leaves_time_for_others (FloodFixture *fixture,
                             gconstpointer data)
{
  guint turns = 0;
  guint idle = g_idle_add_full (G_PRIORITY_LOW, count_turn, &turns, NULL);

  fixture->act = take_a_millisecond;
  for (guint i = 0; i < 100; i++)
    flood_send_opaque (fixture, 1);
  flood_wait_received (fixture, 100);
  flood_turn_until_delivered (fixture, 100);
  g_assert_cmpuint (turns, >=, 5);
  g_source_remove (idle);
}

static void
detach_at_once (gpointer data,
                VitrineNativeCall *call)
{
  FloodFixture *fixture = data;
  vitrine_native_flood_filter_detach (fixture->filter);
  /* What runs is not freed under itself. */
  g_assert_false (fixture->notified);
}

static void
test_detaches_while_delivering (FloodFixture *fixture,
                                gconstpointer data)
{
  fixture->act = detach_at_once;
  for (guint i = 0; i < 100; i++)
    flood_send_opaque (fixture, 1);
  flood_wait_received (fixture, 100);
  flood_turn_until_delivered (fixture, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (fixture->notified);
  g_assert_cmpstr (fixture->seen->str, ==, "Write 0;");
  g_assert_cmpuint (flood_get (fixture, "dropped"), ==, 99);
}

/* What a peer said before it left is delivered all the same. */
static void
test_peer_leaves (FloodFixture *fixture,
                  gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    flood_send_opaque (fixture, 1);
  flood_wait_received (fixture, 3);
  g_dbus_connection_close_sync (fixture->peer, NULL, NULL);
  flood_turn_until_delivered (fixture, 3);
  g_assert_cmpstr (fixture->seen->str, ==, "Write 0;Write 0;Write 0;");
}

static gpointer
flood_until_closed (gpointer data)
{
  FloodFixture *fixture = data;
  while (!g_dbus_connection_is_closed (fixture->peer))
    {
      flood_send_damage (fixture, 1);
      flood_send_call (fixture, LISTENER, "Disable", NULL);
    }
  return NULL;
}

/* The filter goes while the worker thread is in it. Only a sanitizer sees if this is wrong. */
static void
test_detaches_under_fire (void)
{
  for (guint i = 0; i < 50; i++)
    {
      FloodFixture fixture = { 0 };
      GThread *thread;
      gint64 end;

      flood_set_up (&fixture, NULL);
      thread = g_thread_new ("flood", flood_until_closed, &fixture);
      end = g_get_monotonic_time () + g_test_rand_int_range (0, 5000);
      while (g_get_monotonic_time () < end)
        g_main_context_iteration (NULL, FALSE);
      vitrine_native_flood_filter_detach (fixture.filter);
      for (guint j = 0; j < 2; j++)
        g_dbus_connection_unregister_object (fixture.ours, fixture.registrations[j]);
      g_dbus_connection_close_sync (fixture.ours, NULL, NULL);
      g_dbus_connection_close_sync (fixture.peer, NULL, NULL);
      g_thread_join (thread);
      flood_tear_down (&fixture, NULL);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_FLOOD_TEST ("/flood-filter/order", test_delivers_in_order);
  ADD_FLOOD_TEST ("/flood-filter/errors", test_errors_reach_the_peer);
  ADD_FLOOD_TEST ("/flood-filter/others", test_leaves_the_rest_to_gdbus);
  ADD_FLOOD_TEST ("/flood-filter/no-effect", test_drops_what_has_no_effect);
  ADD_FLOOD_TEST ("/flood-filter/merges", test_merges_a_flood);
  ADD_FLOOD_TEST ("/flood-filter/answers", test_answers_what_it_merges);
  ADD_FLOOD_TEST ("/flood-filter/slices", test_leaves_time_for_others);
  ADD_FLOOD_TEST ("/flood-filter/detach", test_detaches_while_delivering);
  ADD_FLOOD_TEST ("/flood-filter/peer-leaves", test_peer_leaves);
  g_test_add_func ("/flood-filter/under-fire", test_detaches_under_fire);
  return g_test_run ();
}
