/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_XKB_TYPE_KEY_LAYOUT (vitrine_native_xkb_key_layout_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeXkbKeyLayout, vitrine_native_xkb_key_layout,
                      VITRINE_NATIVE_XKB, KEY_LAYOUT, GObject)

VITRINE_NATIVE_EXPORT
VitrineNativeXkbKeyLayout *vitrine_native_xkb_key_layout_new (const char *layout,
                                                              const char *variant,
                                                              GError **error);

VITRINE_NATIVE_EXPORT
GBytes *vitrine_native_xkb_key_layout_list_symbols (VitrineNativeXkbKeyLayout *self);

VITRINE_NATIVE_EXPORT
guint32 vitrine_native_xkb_key_layout_get_modifiers (VitrineNativeXkbKeyLayout *self,
                                                     const guint32 *keys,
                                                     gsize n_keys);

G_END_DECLS
