/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
GVariant *vitrine_native_xkb_list_layouts (GError **error);

G_END_DECLS
