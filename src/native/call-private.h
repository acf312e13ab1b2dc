/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "call.h"

G_BEGIN_DECLS

VitrineNativeCall *vitrine_native_call_new (GDBusConnection *connection,
                                            GDBusMessage *message);

gboolean call_expects_reply (GDBusMessage *message);
void call_send (GDBusConnection *connection,
                GDBusMessage *reply);

G_END_DECLS
