/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <gst/gst.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
void vitrine_native_gst_change_state_async (GstElement *element,
                                            GstState state,
                                            GAsyncReadyCallback callback,
                                            gpointer user_data);

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_gst_change_state_finish (GAsyncResult *result);

G_END_DECLS
