/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
GBytes *vitrine_native_jpeg_compress (GBytes *pixels,
                                      guint stride,
                                      guint width,
                                      guint height,
                                      guint quality,
                                      gboolean has_sharp_colours,
                                      gboolean has_own_codes,
                                      GError **error);

G_END_DECLS
