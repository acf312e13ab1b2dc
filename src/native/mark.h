/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_mark_is_recorded (void);

VITRINE_NATIVE_EXPORT
void vitrine_native_mark (const char *name,
                          gint64 begin_us,
                          gint64 duration_us,
                          const char *message);

G_END_DECLS
