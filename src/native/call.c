/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "call-private.h"

/**
 * VitrineNativeCall:
 *
 * A method call that a [class@FloodFilter] hands over; answered once, at any time, like a
 * [class@Gio.DBusMethodInvocation], whose methods it has. One that is freed unanswered answers
 * itself with an error, so that no peer waits for ever.
 */
struct _VitrineNativeCall
{
  GObject parent_instance;

  /* Both NULL once answered: a wrapper may wait long for JavaScript's garbage collection. */
  GDBusConnection *connection;
  GDBusMessage *message;
};

G_DEFINE_FINAL_TYPE (VitrineNativeCall, vitrine_native_call, G_TYPE_OBJECT)

gboolean
call_expects_reply (GDBusMessage *message)
{
  return !(g_dbus_message_get_flags (message) & G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED);
}

/* Sends a reply, from any thread. That the connection is closed by now is no failure. */
void
call_send (GDBusConnection *connection,
           GDBusMessage *reply)
{
  g_dbus_connection_send_message (connection, reply, G_DBUS_SEND_MESSAGE_FLAGS_NONE, NULL, NULL);
}

/* Takes the reply, which is NULL where none is expected. */
static void
answer (VitrineNativeCall *self,
        GDBusMessage *reply)
{
  if (reply)
    call_send (self->connection, reply);
  g_clear_object (&reply);
  g_clear_object (&self->connection);
  g_clear_object (&self->message);
}

VitrineNativeCall *
vitrine_native_call_new (GDBusConnection *connection,
                         GDBusMessage *message)
{
  VitrineNativeCall *self = g_object_new (VITRINE_NATIVE_TYPE_CALL, NULL);
  self->connection = g_object_ref (connection);
  self->message = g_object_ref (message);
  return self;
}

/**
 * vitrine_native_call_get_message:
 *
 * Returns: (transfer none) (nullable): the message as it came, until it is answered. Where
 *   rectangles were merged, its body is only one of them: use the parameters that were handed over
 *   with the call.
 */
GDBusMessage *
vitrine_native_call_get_message (VitrineNativeCall *self)
{
  g_return_val_if_fail (VITRINE_NATIVE_IS_CALL (self), NULL);
  return self->message;
}

/**
 * vitrine_native_call_return_value:
 * @parameters: (nullable): a tuple, or %NULL for an empty one
 *
 * Answers the call; does nothing where no answer is expected.
 */
void
vitrine_native_call_return_value (VitrineNativeCall *self,
                                  GVariant *parameters)
{
  g_autoptr (GVariant) body = parameters ? g_variant_ref_sink (parameters) : NULL;
  GDBusMessage *reply = NULL;

  g_return_if_fail (VITRINE_NATIVE_IS_CALL (self));
  g_return_if_fail (self->connection != NULL);
  if (call_expects_reply (self->message))
    {
      reply = g_dbus_message_new_method_reply (self->message);
      if (body)
        g_dbus_message_set_body (reply, body);
    }
  answer (self, reply);
}

/**
 * vitrine_native_call_return_dbus_error:
 *
 * Answers the call with an error; does nothing where no answer is expected.
 */
void
vitrine_native_call_return_dbus_error (VitrineNativeCall *self,
                                       const char *error_name,
                                       const char *error_message)
{
  GDBusMessage *reply = NULL;

  g_return_if_fail (VITRINE_NATIVE_IS_CALL (self));
  g_return_if_fail (self->connection != NULL);
  g_return_if_fail (g_dbus_is_name (error_name) && error_message != NULL);
  if (call_expects_reply (self->message))
    reply = g_dbus_message_new_method_error_literal (self->message, error_name, error_message);
  answer (self, reply);
}

static void
vitrine_native_call_finalize (GObject *object)
{
  VitrineNativeCall *self = VITRINE_NATIVE_CALL (object);

  if (self->connection)
    vitrine_native_call_return_dbus_error (self, "org.freedesktop.DBus.Error.Failed",
                                           "The call was not answered");
  G_OBJECT_CLASS (vitrine_native_call_parent_class)->finalize (object);
}

static void
vitrine_native_call_class_init (VitrineNativeCallClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vitrine_native_call_finalize;
}

static void
vitrine_native_call_init (VitrineNativeCall *self)
{
}
