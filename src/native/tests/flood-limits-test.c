/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <fcntl.h>
#include <unistd.h>

#include <gio/gunixfdlist.h>

#include "flood-fixture.h"
#include "flood-state.h"

/* What a peer may have waiting before the filter closes its connection. */

static void
test_closes_at_too_many_calls (FloodFixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i <= FLOOD_MAX_CALLS; i++)
    flood_send_opaque (fixture, 1);
  flood_wait_closed (fixture, "more than 4,096 calls waited");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (fixture->seen->str, ==, "");
}

static void
test_closes_at_too_many_bytes (FloodFixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i < 9; i++)
    flood_send_opaque (fixture, 8 * 1024 * 1024);
  flood_wait_closed (fixture, "more than 64 MiB waited");
}

static void
test_closes_at_large_nonsense (FloodFixture *fixture,
                               gconstpointer data)
{
  g_autofree char *text = g_strnfill (FLOOD_MAX_STRANGE_BYTES, 'x');
  flood_send_call (fixture, LISTENER, "NoSuch", g_variant_new ("(s)", "x"));
  flood_wait_received (fixture, 1);
  g_assert_null (flood_reason_of (fixture));
  flood_send_call (fixture, LISTENER, "NoSuch", g_variant_new ("(s)", text));
  flood_wait_closed (fixture, "a message came that is too large for any that is taken");
}

static void
test_closes_at_large_signals (FloodFixture *fixture,
                              gconstpointer data)
{
  g_autofree char *text = g_strnfill (FLOOD_MAX_STRANGE_BYTES, 'x');
  g_dbus_connection_emit_signal (fixture->peer, NULL, PATH, LISTENER, "Shout",
                                 g_variant_new ("(s)", text), NULL);
  flood_wait_closed (fixture, "a message came that is too large for any that is taken");
}

static guint
count_descriptors (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint count = 0;
  while (g_dir_read_name (dir))
    count++;
  return count;
}

static void
send_descriptor (FloodFixture *fixture,
                 const char *member,
                 GVariant *body,
                 int fd)
{
  g_autoptr (GDBusMessage) message = g_dbus_message_new_method_call (
    NULL, PATH, g_str_equal (member, "ScanoutMap") ? UNIX_MAP : LISTENER, member);
  g_autoptr (GUnixFDList) list = g_unix_fd_list_new ();
  g_assert_cmpint (g_unix_fd_list_append (list, fd, NULL), ==, 0);
  g_dbus_message_set_body (message, body);
  g_dbus_message_set_unix_fd_list (message, list);
  g_dbus_message_set_flags (message, G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED);
  g_dbus_connection_send_message (fixture->peer, message, G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL,
                                  NULL);
}

static void
test_closes_at_too_many_descriptors (FloodFixture *fixture,
                                     gconstpointer data)
{
  int fd = open ("/dev/null", O_RDONLY | O_CLOEXEC);
  guint before = count_descriptors ();

  for (guint i = 0; i < 1000; i++)
    send_descriptor (fixture, "MouseSet", g_variant_new ("(iii)", 0, 0, 0), fd);
  flood_wait_received (fixture, 1000);
  g_dbus_connection_flush_sync (fixture->peer, NULL, NULL);
  g_assert_cmpuint (count_descriptors (), <=, before + 2);

  for (guint i = 0; i <= FLOOD_MAX_DESCRIPTORS; i++)
    send_descriptor (fixture, "ScanoutMap", g_variant_new ("(h)", 0), fd);
  flood_wait_closed (fixture, "more than 128 file descriptors waited");
  g_assert_cmpuint (count_descriptors (), <=, before + 2);
  close (fd);
}

static void
keep_call (gpointer data,
           VitrineNativeCall *call)
{
  FloodFixture *fixture = data;
  g_ptr_array_add (fixture->kept, g_object_ref (call));
}

static void
ignore_answer (GObject *source,
               GAsyncResult *result,
               gpointer user_data)
{
  guint *left = user_data;
  g_autoptr (GVariant) value = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result,
                                                              NULL);
  (*left)--;
}

static void
call_many (FloodFixture *fixture,
           guint count,
           guint *left)
{
  *left += count;
  for (guint i = 0; i < count; i++)
    g_dbus_connection_call (fixture->peer, NULL, PATH, LISTENER, "Disable", NULL, NULL,
                            G_DBUS_CALL_FLAGS_NONE, 10000, NULL, ignore_answer, left);
}

static void
test_counts_answers (FloodFixture *fixture,
                     gconstpointer data)
{
  guint left = 0;

  for (guint round = 0; round < 5; round++)
    {
      call_many (fixture, FLOOD_MAX_UNANSWERED / 2, &left);
      while (left > 0)
        g_main_context_iteration (NULL, TRUE);
    }
  g_assert_null (flood_reason_of (fixture));

  /* One at a time, else a Disable would be merged into the one before, and answered. */
  fixture->act = keep_call;
  for (guint i = 0; i <= FLOOD_MAX_UNANSWERED; i++)
    {
      guint64 delivered = flood_get (fixture, "delivered");
      call_many (fixture, 1, &left);
      while (i < FLOOD_MAX_UNANSWERED && flood_get (fixture, "delivered") == delivered)
        g_main_context_iteration (NULL, TRUE);
    }
  flood_wait_closed (fixture, "more than 1,024 answers waited");
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_FLOOD_TEST ("/flood-limits/calls", test_closes_at_too_many_calls);
  ADD_FLOOD_TEST ("/flood-limits/bytes", test_closes_at_too_many_bytes);
  ADD_FLOOD_TEST ("/flood-limits/descriptors", test_closes_at_too_many_descriptors);
  ADD_FLOOD_TEST ("/flood-limits/large-nonsense", test_closes_at_large_nonsense);
  ADD_FLOOD_TEST ("/flood-limits/large-signals", test_closes_at_large_signals);
  ADD_FLOOD_TEST ("/flood-limits/answers", test_counts_answers);
  return g_test_run ();
}
