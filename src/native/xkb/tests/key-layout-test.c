/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "key-layout.h"
#include "keysym.h"
#include "layout-list.h"

#include <gio/gio.h>
#include <linux/input-event-codes.h>

/* What the layouts below say of their keys is printed on every such keyboard. */
static gboolean
makes (VitrineNativeXkbKeyLayout *layout,
       guint32 key,
       guint32 modifiers,
       gunichar character)
{
  GBytes *bytes = vitrine_native_xkb_key_layout_list_symbols (layout);
  gsize length;
  const guint32 *numbers = g_bytes_get_data (bytes, &length);
  gboolean found = FALSE;

  g_assert_cmpuint (length % (4 * sizeof *numbers), ==, 0);
  for (gsize i = 0; i < length / sizeof *numbers; i += 4)
    found |= numbers[i] == key && numbers[i + 1] == modifiers && numbers[i + 3] == character;
  g_bytes_unref (bytes);
  return found;
}

static VitrineNativeXkbKeyLayout *
open_layout (const char *name,
             const char *variant)
{
  GError *error = NULL;
  VitrineNativeXkbKeyLayout *layout = vitrine_native_xkb_key_layout_new (name, variant, &error);

  g_assert_no_error (error);
  g_assert_nonnull (layout);
  return layout;
}

static void
test_symbols (void)
{
  VitrineNativeXkbKeyLayout *layout = open_layout ("de", "");
  const guint32 shift_key = KEY_RIGHTSHIFT, level3_key = KEY_RIGHTALT;
  guint32 shift = vitrine_native_xkb_key_layout_get_modifiers (layout, &shift_key, 1);
  guint32 level3 = vitrine_native_xkb_key_layout_get_modifiers (layout, &level3_key, 1);

  g_assert_cmpuint (shift, !=, 0);
  g_assert_cmpuint (level3, !=, 0);
  g_assert_cmpuint (shift, !=, level3);
  g_assert_true (makes (layout, KEY_Y, 0, 'z'));
  g_assert_true (makes (layout, KEY_Y, shift, 'Z'));
  g_assert_true (makes (layout, KEY_Q, level3, '@'));
  g_assert_false (makes (layout, KEY_Y, 0, 'y'));
  g_object_unref (layout);
}

static void
test_variant (void)
{
  VitrineNativeXkbKeyLayout *layout = open_layout ("us", "dvorak");

  g_assert_true (makes (layout, KEY_S, 0, 'o'));
  g_object_unref (layout);
}

static void
test_held (void)
{
  VitrineNativeXkbKeyLayout *layout = open_layout ("de", "");
  const guint32 keys[] = { KEY_RIGHTALT, KEY_LEFTSHIFT };
  const guint32 strange[] = { 0, G_MAXUINT32, 100000 };
  guint32 first = vitrine_native_xkb_key_layout_get_modifiers (layout, keys, 1);
  guint32 both = vitrine_native_xkb_key_layout_get_modifiers (layout, keys, 2);

  g_assert_cmpuint (both & first, ==, first);
  g_assert_cmpuint (both, !=, first);
  g_assert_cmpuint (vitrine_native_xkb_key_layout_get_modifiers (layout, NULL, 0), ==, 0);
  g_assert_cmpuint (vitrine_native_xkb_key_layout_get_modifiers (layout, strange, 3), ==, 0);
  g_object_unref (layout);
}

static void
test_missing (void)
{
  const char *const names[][2] = { { "no-such-layout", "" }, { "de", "no-such-variant" }, { "../de", "" } };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GError *error = NULL;
      g_assert_null (vitrine_native_xkb_key_layout_new (names[i][0], names[i][1], &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
      g_error_free (error);
    }
}

/* Whoever is listed can be opened: the list and the layouts come from different files. */
static void
test_list (void)
{
  GError *error = NULL;
  GVariant *layouts = vitrine_native_xkb_list_layouts (&error);
  GVariantIter iter;
  const char *name, *variant, *description;
  gsize opened = 0;

  g_assert_no_error (error);
  g_assert_true (g_variant_is_of_type (layouts, G_VARIANT_TYPE ("a(sss)")));
  g_assert_false (g_variant_is_floating (layouts));
  g_assert_cmpuint (g_variant_n_children (layouts), >, 400);
  g_variant_iter_init (&iter, layouts);
  while (g_variant_iter_next (&iter, "(&s&s&s)", &name, &variant, &description))
    {
      g_assert_cmpstr (name, !=, "");
      g_assert_cmpstr (description, !=, "");
      /* Each takes 20 ms under the sanitizers. */
      if (opened++ % 16 == 0 && !g_str_equal (name, "custom"))
        g_object_unref (open_layout (name, variant));
    }
  g_variant_unref (layouts);
}

/* Numbers as in X11's keysymdef.h, which are not Unicode's. */
static void
test_keysym (void)
{
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0x01b1), ==, 0x0105);
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0x06d1), ==, 0x044f);
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0x20ac), ==, 0x20ac);
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0x010020ac), ==, 0x20ac);
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0xffbe), ==, 0);
  g_assert_cmpuint (vitrine_native_xkb_keysym_to_character (0xffffffff), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/key-layout/symbols", test_symbols);
  g_test_add_func ("/key-layout/variant", test_variant);
  g_test_add_func ("/key-layout/held", test_held);
  g_test_add_func ("/key-layout/missing", test_missing);
  g_test_add_func ("/key-layout/list", test_list);
  g_test_add_func ("/keysym", test_keysym);
  return g_test_run ();
}
