/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "call.h"
#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_TYPE_FLOOD_FILTER (vitrine_native_flood_filter_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeFloodFilter, vitrine_native_flood_filter,
                      VITRINE_NATIVE, FLOOD_FILTER, GObject)

/**
 * VitrineNativeDeliverFunc:
 * @method: the name of the method
 * @parameters: a tuple
 * @call: to be answered
 */
typedef void (*VitrineNativeDeliverFunc) (const char *method,
                                          GVariant *parameters,
                                          VitrineNativeCall *call,
                                          gpointer user_data);

VITRINE_NATIVE_EXPORT
VitrineNativeFloodFilter *vitrine_native_flood_filter_new (GDBusConnection *connection,
                                                           const char *object_path,
                                                           VitrineNativeDeliverFunc deliver,
                                                           gpointer user_data,
                                                           GDestroyNotify notify);

VITRINE_NATIVE_EXPORT
void vitrine_native_flood_filter_take_interface (VitrineNativeFloodFilter *self,
                                                 GDBusInterfaceInfo *interface);

VITRINE_NATIVE_EXPORT
void vitrine_native_flood_filter_detach (VitrineNativeFloodFilter *self);

G_END_DECLS
