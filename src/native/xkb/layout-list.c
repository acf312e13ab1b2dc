/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "layout-list.h"

#include <gio/gio.h>
#include <xkbcommon/xkbregistry.h>

static const char *
or_empty (const char *text)
{
  return text ? text : "";
}

/**
 * vitrine_native_xkb_list_layouts:
 * @error: return location for an error
 *
 * Lists the layouts that xkeyboard-config's registry knows, the rare ones too: each as its short
 * name, that of its variant or "", and its name in English ("German (dead acute)").
 *
 * Returns: (transfer full): an array of type `a(sss)`
 */
GVariant *
vitrine_native_xkb_list_layouts (GError **error)
{
  struct rxkb_context *context = rxkb_context_new (RXKB_CONTEXT_LOAD_EXOTIC_RULES);
  GVariantBuilder builder;

  if (context)
    rxkb_context_set_log_level (context, RXKB_LOG_LEVEL_CRITICAL);
  if (!context || !rxkb_context_parse (context, "evdev"))
    {
      g_clear_pointer (&context, rxkb_context_unref);
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           "the list of keyboard layouts is not installed");
      return NULL;
    }
  g_variant_builder_init_static (&builder, G_VARIANT_TYPE ("a(sss)"));
  for (struct rxkb_layout *layout = rxkb_layout_first (context); layout != NULL;
       layout = rxkb_layout_next (layout))
    g_variant_builder_add (&builder, "(sss)", rxkb_layout_get_name (layout),
                           or_empty (rxkb_layout_get_variant (layout)),
                           or_empty (rxkb_layout_get_description (layout)));
  rxkb_context_unref (context);
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}
