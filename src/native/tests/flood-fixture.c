/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flood-fixture.h"

#include <sys/socket.h>

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
  FloodFixture *fixture = user_data;
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
  ((FloodFixture *) user_data)->notified = TRUE;
}

void
flood_set_up (FloodFixture *fixture,
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

void
flood_tear_down (FloodFixture *fixture,
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

void
flood_send_call (FloodFixture *fixture,
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

void
flood_send_damage (FloodFixture *fixture,
                   int x)
{
  flood_send_call (fixture, UNIX_MAP, "UpdateMap", g_variant_new ("(iiii)", x, 0, 8, 8));
}

void
flood_send_opaque (FloodFixture *fixture,
                   gsize size)
{
  g_autofree guint8 *data = g_malloc0 (size);
  flood_send_call (fixture, LISTENER, "Write",
             g_variant_new ("(u@ay)", 0,
                            g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, data, size, 1)));
}

guint64
flood_get (FloodFixture *fixture,
     const char *property)
{
  guint64 value;
  g_object_get (fixture->filter, property, &value, NULL);
  return value;
}

char *
flood_reason_of (FloodFixture *fixture)
{
  char *reason;
  g_object_get (fixture->filter, "reason", &reason, NULL);
  return reason;
}

void
flood_wait_received (FloodFixture *fixture,
                     guint64 count)
{
  for (guint i = 0; flood_get (fixture, "received") < count && i < 20000; i++)
    g_usleep (1000);
  g_assert_cmpuint (flood_get (fixture, "received"), ==, count);
}

void
flood_wait_closed (FloodFixture *fixture,
                   const char *expected)
{
  g_autofree char *reason = NULL;
  for (guint i = 0; !g_dbus_connection_is_closed (fixture->ours) && i < 20000; i++)
    g_usleep (1000);
  g_assert_true (g_dbus_connection_is_closed (fixture->ours));
  reason = flood_reason_of (fixture);
  g_assert_cmpstr (reason, ==, expected);
  g_assert_cmpuint (flood_get (fixture, "pending"), ==, 0);
  g_assert_cmpuint (flood_get (fixture, "pending-bytes"), ==, 0);
}

void
flood_turn_until_delivered (FloodFixture *fixture,
                            guint64 count)
{
  while (flood_get (fixture, "delivered") < count)
    g_main_context_iteration (NULL, TRUE);
}
