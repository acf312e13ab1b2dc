/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_is_password_hash (const char *text);

VITRINE_NATIVE_EXPORT
void vitrine_native_check_password_async (const char *password,
                                          const char *hash,
                                          GCancellable *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer user_data);

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_check_password_finish (GAsyncResult *result, GError **error);

G_END_DECLS
