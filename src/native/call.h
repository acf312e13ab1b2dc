/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_TYPE_CALL (vitrine_native_call_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeCall, vitrine_native_call, VITRINE_NATIVE, CALL, GObject)

VITRINE_NATIVE_EXPORT
GDBusMessage *vitrine_native_call_get_message (VitrineNativeCall *self);

VITRINE_NATIVE_EXPORT
void vitrine_native_call_return_value (VitrineNativeCall *self,
                                       GVariant *parameters);

VITRINE_NATIVE_EXPORT
void vitrine_native_call_return_dbus_error (VitrineNativeCall *self,
                                            const char *error_name,
                                            const char *error_message);

G_END_DECLS
