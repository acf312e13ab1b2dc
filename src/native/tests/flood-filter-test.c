/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flood-filter.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gio/gunixfdlist.h>
#include <gio/gunixfdmessage.h>

#include "call-queue.h"
#include "flood-state.h"

/* The filter on a real connection; the peer is another connection of the same process. */

#define PATH "/org/qemu/Display1/Listener"
#define LISTENER "org.qemu.Display1.Listener"
#define UNIX_MAP LISTENER ".Unix.Map"

static const char XML[] =
  "<node>"
  "  <interface name='" LISTENER "'>"
  "    <method name='Scanout'>"
  "      <arg type='u'/><arg type='u'/><arg type='u'/><arg type='u'/><arg type='ay'/>"
  "    </method>"
  "    <method name='Disable'/>"
  "    <method name='MouseSet'><arg type='i'/><arg type='i'/><arg type='i'/></method>"
  "    <method name='Write'><arg type='u'/><arg type='ay'/></method>"
  "    <property name='Interfaces' type='as' access='read'/>"
  "  </interface>"
  "  <interface name='" UNIX_MAP "'>"
  "    <method name='ScanoutMap'><arg type='h'/></method>"
  "    <method name='UpdateMap'>"
  "      <arg type='i'/><arg type='i'/><arg type='i'/><arg type='i'/>"
  "    </method>"
  "  </interface>"
  "</node>";

typedef struct
{
  GDBusConnection *ours;
  GDBusConnection *peer;
  VitrineNativeFloodFilter *filter;
  guint registrations[2];
  GDBusNodeInfo *node;
  GString *seen;
  /* What a delivery does beside taking notes. */
  void (*act) (gpointer fixture, VitrineNativeCall *call);
  GPtrArray *kept;
  gboolean notified;
} Fixture;

static gpointer
open_server (gpointer data)
{
  g_autofree char *guid = g_dbus_generate_guid ();
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection = g_dbus_connection_new_sync (
    data, guid, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_SERVER, NULL, NULL, &error);
  g_assert_no_error (error);
  return connection;
}

static GIOStream *
stream_of (int fd)
{
  g_autoptr (GSocket) socket = g_socket_new_from_fd (fd, NULL);
  return G_IO_STREAM (g_socket_connection_factory_create_connection (socket));
}

static void
on_method (GDBusConnection *connection,
           const char *sender,
           const char *path,
           const char *interface,
           const char *member,
           GVariant *parameters,
           GDBusMethodInvocation *invocation,
           gpointer user_data)
{
  g_error ("%s was not taken", member);
}

static GVariant *
on_get (GDBusConnection *connection,
        const char *sender,
        const char *path,
        const char *interface,
        const char *property,
        GError **error,
        gpointer user_data)
{
  return g_variant_new_strv (NULL, 0);
}

static const GDBusInterfaceVTable VTABLE = { .method_call = on_method, .get_property = on_get };

static void
deliver (const char *method,
         GVariant *parameters,
         VitrineNativeCall *call,
         gpointer user_data)
{
  Fixture *fixture = user_data;
  g_string_append (fixture->seen, method);
  for (gsize i = 0; i < g_variant_n_children (parameters); i++)
    {
      g_autoptr (GVariant) child = g_variant_get_child_value (parameters, i);
      g_autofree char *value = NULL;
      if (g_variant_is_container (child))
        continue;
      value = g_variant_print (child, FALSE);
      g_string_append_printf (fixture->seen, " %s", value);
    }
  g_string_append_c (fixture->seen, ';');
  if (fixture->act)
    fixture->act (fixture, call);
  else
    vitrine_native_call_return_value (call, NULL);
}

static void
note_freed (gpointer user_data)
{
  ((Fixture *) user_data)->notified = TRUE;
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  int ends[2];
  g_autoptr (GIOStream) our_stream = NULL;
  g_autoptr (GIOStream) peer_stream = NULL;
  GThread *thread;

  g_assert_cmpint (socketpair (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), ==, 0);
  our_stream = stream_of (ends[0]);
  peer_stream = stream_of (ends[1]);
  thread = g_thread_new ("server", open_server, peer_stream);
  fixture->ours = g_dbus_connection_new_sync (
    our_stream, NULL,
    G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
      | G_DBUS_CONNECTION_FLAGS_DELAY_MESSAGE_PROCESSING,
    NULL, NULL, NULL);
  fixture->peer = g_thread_join (thread);
  g_assert_nonnull (fixture->ours);

  fixture->seen = g_string_new (NULL);
  fixture->kept = g_ptr_array_new_with_free_func (g_object_unref);
  fixture->node = g_dbus_node_info_new_for_xml (XML, NULL);
  fixture->filter = vitrine_native_flood_filter_new (fixture->ours, PATH, deliver, fixture,
                                                     note_freed);
  for (guint i = 0; i < 2; i++)
    {
      fixture->registrations[i] = g_dbus_connection_register_object (
        fixture->ours, PATH, fixture->node->interfaces[i], &VTABLE, NULL, NULL, NULL);
      vitrine_native_flood_filter_take_interface (fixture->filter, fixture->node->interfaces[i]);
    }
  g_dbus_connection_start_message_processing (fixture->ours);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  vitrine_native_flood_filter_detach (fixture->filter);
  g_assert_true (fixture->notified);
  g_ptr_array_unref (fixture->kept);
  g_object_unref (fixture->filter);
  for (guint i = 0; i < 2; i++)
    g_dbus_connection_unregister_object (fixture->ours, fixture->registrations[i]);
  if (!g_dbus_connection_is_closed (fixture->peer))
    g_dbus_connection_close_sync (fixture->peer, NULL, NULL);
  g_object_unref (fixture->peer);
  if (!g_dbus_connection_is_closed (fixture->ours))
    g_dbus_connection_close_sync (fixture->ours, NULL, NULL);
  g_object_unref (fixture->ours);
  g_dbus_node_info_unref (fixture->node);
  g_string_free (fixture->seen, TRUE);
}

static void
send_call (Fixture *fixture,
           const char *interface,
           const char *member,
           GVariant *body)
{
  g_autoptr (GDBusMessage) message = g_dbus_message_new_method_call (NULL, PATH, interface, member);
  if (body)
    g_dbus_message_set_body (message, body);
  g_dbus_message_set_flags (message, G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED);
  g_dbus_connection_send_message (fixture->peer, message, G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL,
                                  NULL);
}

static void
send_damage (Fixture *fixture,
             int x)
{
  send_call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", x, 0, 8, 8));
}

static void
send_opaque (Fixture *fixture,
             gsize size)
{
  g_autofree guint8 *data = g_malloc0 (size);
  send_call (fixture, LISTENER, "Write",
             g_variant_new ("(u@ay)", 0,
                            g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, data, size, 1)));
}

static guint64
get (Fixture *fixture,
     const char *property)
{
  guint64 value;
  g_object_get (fixture->filter, property, &value, NULL);
  return value;
}

static char *
reason_of (Fixture *fixture)
{
  char *reason;
  g_object_get (fixture->filter, "reason", &reason, NULL);
  return reason;
}

/* Waits, without turning the main loop, for what the worker thread does. */
static void
wait_received (Fixture *fixture,
               guint64 count)
{
  for (guint i = 0; get (fixture, "received") < count && i < 20000; i++)
    g_usleep (1000);
  g_assert_cmpuint (get (fixture, "received"), ==, count);
}

static void
wait_closed (Fixture *fixture,
             const char *expected)
{
  g_autofree char *reason = NULL;
  for (guint i = 0; !g_dbus_connection_is_closed (fixture->ours) && i < 20000; i++)
    g_usleep (1000);
  g_assert_true (g_dbus_connection_is_closed (fixture->ours));
  reason = reason_of (fixture);
  g_assert_cmpstr (reason, ==, expected);
  g_assert_cmpuint (get (fixture, "pending"), ==, 0);
  g_assert_cmpuint (get (fixture, "pending-bytes"), ==, 0);
}

static void
turn_until_delivered (Fixture *fixture,
                      guint64 count)
{
  while (get (fixture, "delivered") < count)
    g_main_context_iteration (NULL, TRUE);
}

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
call (Fixture *fixture,
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
test_delivers_in_order (Fixture *fixture,
                        gconstpointer data)
{
  Answer answer;
  send_call (fixture, LISTENER, "MouseSet", g_variant_new ("(iii)", -1, 2, 1));
  send_damage (fixture, 5);
  send_opaque (fixture, 3);
  call (fixture, LISTENER, "Disable", NULL, &answer);
  assert_answered (&answer);
  g_assert_cmpstr (fixture->seen->str, ==,
                   "MouseSet -1 2 1;UpdateMap 5 0 8 8;Write 0;Disable;");
  g_assert_cmpuint (get (fixture, "delivered"), ==, 4);
  g_assert_cmpuint (get (fixture, "pending"), ==, 0);
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
test_errors_reach_the_peer (Fixture *fixture,
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
test_leaves_the_rest_to_gdbus (Fixture *fixture,
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
  g_assert_cmpuint (get (fixture, "dropped"), ==, 0);
}

static void
test_drops_what_has_no_effect (Fixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i < 2000; i++)
    {
      send_call (fixture, LISTENER, "NoSuch", NULL);
      send_call (fixture, "org.freedesktop.DBus.Properties", "GetAll", g_variant_new ("(s)", LISTENER));
      g_dbus_connection_emit_signal (fixture->peer, NULL, PATH, LISTENER, "Shout", NULL, NULL);
    }
  wait_received (fixture, 6000);
  g_assert_cmpuint (get (fixture, "dropped"), ==, 6000);
  g_assert_null (reason_of (fixture));
}

static void
test_merges_a_flood (Fixture *fixture,
                     gconstpointer data)
{
  for (int i = 0; i < 2000; i++)
    {
      send_damage (fixture, i);
      send_call (fixture, LISTENER, "MouseSet", g_variant_new ("(iii)", i, 0, 1));
    }
  wait_received (fixture, 4000);
  g_assert_cmpuint (get (fixture, "pending"), ==, 2);
  g_assert_cmpuint (get (fixture, "merged"), ==, 1999);
  g_assert_cmpuint (get (fixture, "superseded"), ==, 1999);
  turn_until_delivered (fixture, 2);
  g_assert_cmpstr (fixture->seen->str, ==, "UpdateMap 0 0 2007 8;MouseSet 1999 0 1;");
}

static void
test_answers_what_it_merges (Fixture *fixture,
                             gconstpointer data)
{
  Answer first, second;
  call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", 0, 0, 8, 8), &first);
  call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", 8, 0, 8, 8), &second);
  wait_received (fixture, 2);
  assert_answered (&first);
  assert_answered (&second);
  g_assert_cmpstr (fixture->seen->str, ==, "UpdateMap 0 0 16 8;");
}

static void
test_closes_at_too_many_calls (Fixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i <= FLOOD_MAX_CALLS; i++)
    send_opaque (fixture, 1);
  wait_closed (fixture, "more than 4,096 calls waited");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (fixture->seen->str, ==, "");
}

static void
test_closes_at_too_many_bytes (Fixture *fixture,
                               gconstpointer data)
{
  for (guint i = 0; i < 9; i++)
    send_opaque (fixture, 8 * 1024 * 1024);
  wait_closed (fixture, "more than 64 MiB waited");
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
send_descriptor (Fixture *fixture,
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
test_closes_at_too_many_descriptors (Fixture *fixture,
                                     gconstpointer data)
{
  int fd = open ("/dev/null", O_RDONLY | O_CLOEXEC);
  guint before = count_descriptors ();

  for (guint i = 0; i < 1000; i++)
    send_descriptor (fixture, "MouseSet", g_variant_new ("(iii)", 0, 0, 0), fd);
  wait_received (fixture, 1000);
  g_dbus_connection_flush_sync (fixture->peer, NULL, NULL);
  g_assert_cmpuint (count_descriptors (), <=, before + 2);

  for (guint i = 0; i <= FLOOD_MAX_DESCRIPTORS; i++)
    send_descriptor (fixture, "ScanoutMap", g_variant_new ("(h)", 0), fd);
  wait_closed (fixture, "more than 128 file descriptors waited");
  g_assert_cmpuint (count_descriptors (), <=, before + 2);
  close (fd);
}

static void
keep_call (gpointer data,
           VitrineNativeCall *call)
{
  Fixture *fixture = data;
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
call_many (Fixture *fixture,
           guint count,
           guint *left)
{
  *left += count;
  for (guint i = 0; i < count; i++)
    g_dbus_connection_call (fixture->peer, NULL, PATH, LISTENER, "Disable", NULL, NULL,
                            G_DBUS_CALL_FLAGS_NONE, 10000, NULL, ignore_answer, left);
}

static void
test_counts_answers (Fixture *fixture,
                     gconstpointer data)
{
  guint left = 0;

  for (guint round = 0; round < 5; round++)
    {
      call_many (fixture, FLOOD_MAX_UNANSWERED / 2, &left);
      while (left > 0)
        g_main_context_iteration (NULL, TRUE);
    }
  g_assert_null (reason_of (fixture));

  /* One at a time, else a Disable would be merged into the one before, and answered. */
  fixture->act = keep_call;
  for (guint i = 0; i <= FLOOD_MAX_UNANSWERED; i++)
    {
      guint64 delivered = get (fixture, "delivered");
      call_many (fixture, 1, &left);
      while (i < FLOOD_MAX_UNANSWERED && get (fixture, "delivered") == delivered)
        g_main_context_iteration (NULL, TRUE);
    }
  wait_closed (fixture, "more than 1,024 answers waited");
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
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
test_leaves_time_for_others (Fixture *fixture,
                             gconstpointer data)
{
  guint turns = 0;
  guint idle = g_idle_add_full (G_PRIORITY_LOW, count_turn, &turns, NULL);

  fixture->act = take_a_millisecond;
  for (guint i = 0; i < 100; i++)
    send_opaque (fixture, 1);
  wait_received (fixture, 100);
  turn_until_delivered (fixture, 100);
  g_assert_cmpuint (turns, >=, 5);
  g_source_remove (idle);
}

static void
detach_at_once (gpointer data,
                VitrineNativeCall *call)
{
  Fixture *fixture = data;
  vitrine_native_flood_filter_detach (fixture->filter);
  /* What runs is not freed under itself. */
  g_assert_false (fixture->notified);
}

static void
test_detaches_while_delivering (Fixture *fixture,
                                gconstpointer data)
{
  fixture->act = detach_at_once;
  for (guint i = 0; i < 100; i++)
    send_opaque (fixture, 1);
  wait_received (fixture, 100);
  turn_until_delivered (fixture, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (fixture->notified);
  g_assert_cmpstr (fixture->seen->str, ==, "Write 0;");
  g_assert_cmpuint (get (fixture, "dropped"), ==, 99);
}

/* What a peer said before it left is delivered all the same. */
static void
test_peer_leaves (Fixture *fixture,
                  gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    send_opaque (fixture, 1);
  wait_received (fixture, 3);
  g_dbus_connection_close_sync (fixture->peer, NULL, NULL);
  turn_until_delivered (fixture, 3);
  g_assert_cmpstr (fixture->seen->str, ==, "Write 0;Write 0;Write 0;");
}

static gpointer
flood_until_closed (gpointer data)
{
  Fixture *fixture = data;
  while (!g_dbus_connection_is_closed (fixture->peer))
    {
      send_damage (fixture, 1);
      send_call (fixture, LISTENER, "Disable", NULL);
    }
  return NULL;
}

/* The filter goes while the worker thread is in it. Only a sanitizer sees if this is wrong. */
static void
test_detaches_under_fire (void)
{
  for (guint i = 0; i < 50; i++)
    {
      Fixture fixture = { 0 };
      GThread *thread;
      gint64 end;

      set_up (&fixture, NULL);
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
      tear_down (&fixture, NULL);
    }
}

#define ADD(name, function) \
  g_test_add ("/flood-filter/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("order", test_delivers_in_order);
  ADD ("errors", test_errors_reach_the_peer);
  ADD ("others", test_leaves_the_rest_to_gdbus);
  ADD ("no-effect", test_drops_what_has_no_effect);
  ADD ("merges", test_merges_a_flood);
  ADD ("answers", test_answers_what_it_merges);
  ADD ("too-many-calls", test_closes_at_too_many_calls);
  ADD ("too-many-bytes", test_closes_at_too_many_bytes);
  ADD ("too-many-descriptors", test_closes_at_too_many_descriptors);
  ADD ("too-many-answers", test_counts_answers);
  ADD ("slices", test_leaves_time_for_others);
  ADD ("detach", test_detaches_while_delivering);
  ADD ("peer-leaves", test_peer_leaves);
  g_test_add_func ("/flood-filter/under-fire", test_detaches_under_fire);
  return g_test_run ();
}
