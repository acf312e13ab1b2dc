/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "export.h"

G_BEGIN_DECLS

VITRINE_NATIVE_EXPORT
guint32 vitrine_native_xkb_keysym_to_character (guint32 keysym);

G_END_DECLS
