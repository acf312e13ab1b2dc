/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "key-layout.h"

#include <gio/gio.h>
#include <xkbcommon/xkbcommon.h>

/* X11 reserves the first 8 codes, and XKB counts as X11 does. */
#define XKB_OFFSET 8

/* A level with more sets of modifiers than these is reached by one of them all the same. */
#define MAX_MASKS 16

/**
 * VitrineNativeXkbKeyLayout:
 *
 * A keyboard layout as libxkbcommon compiles it: which key makes which symbol, and with which
 * modifiers. Keys are Linux input event codes.
 */
struct _VitrineNativeXkbKeyLayout
{
  GObject parent_instance;

  struct xkb_keymap *keymap;
};

G_DEFINE_FINAL_TYPE (VitrineNativeXkbKeyLayout, vitrine_native_xkb_key_layout, G_TYPE_OBJECT)

/* One way to make a symbol; JavaScript reads an array of these as 32-bit numbers. */
typedef struct
{
  guint32 key;
  guint32 modifiers;
  guint32 keysym;
  guint32 character;
} Symbol;

static void
vitrine_native_xkb_key_layout_finalize (GObject *object)
{
  VitrineNativeXkbKeyLayout *self = VITRINE_NATIVE_XKB_KEY_LAYOUT (object);

  g_clear_pointer (&self->keymap, xkb_keymap_unref);
  G_OBJECT_CLASS (vitrine_native_xkb_key_layout_parent_class)->finalize (object);
}

static void
vitrine_native_xkb_key_layout_class_init (VitrineNativeXkbKeyLayoutClass *class)
{
  G_OBJECT_CLASS (class)->finalize = vitrine_native_xkb_key_layout_finalize;
}

static void
vitrine_native_xkb_key_layout_init (VitrineNativeXkbKeyLayout *self)
{
}

static struct xkb_keymap *
compile (const char *layout,
         const char *variant)
{
  /* An empty string, or the environment's options would apply. */
  struct xkb_rule_names names = { .rules = "evdev",
                                  .model = "pc105",
                                  .layout = layout,
                                  .variant = variant,
                                  .options = "" };
  struct xkb_context *context = xkb_context_new (XKB_CONTEXT_NO_FLAGS);
  struct xkb_keymap *keymap = NULL;

  if (!context)
    return NULL;
  /* What is wrong with a layout's file is told by the caller, once. */
  xkb_context_set_log_level (context, XKB_LOG_LEVEL_CRITICAL);
  keymap = xkb_keymap_new_from_names (context, &names, XKB_KEYMAP_COMPILE_NO_FLAGS);
  xkb_context_unref (context);
  return keymap;
}

/**
 * vitrine_native_xkb_key_layout_new:
 * @layout: its short name, such as "de"
 * @variant: the short name of a variant, or ""
 * @error: return location for an error
 *
 * Compiles a layout of xkeyboard-config for a PC keyboard.
 *
 * Returns: (transfer full): the layout
 */
VitrineNativeXkbKeyLayout *
vitrine_native_xkb_key_layout_new (const char *layout,
                                   const char *variant,
                                   GError **error)
{
  VitrineNativeXkbKeyLayout *self;
  struct xkb_keymap *keymap;

  g_return_val_if_fail (layout != NULL, NULL);
  g_return_val_if_fail (variant != NULL, NULL);

  keymap = compile (layout, variant);
  if (!keymap)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no keyboard layout %s(%s)", layout,
                   variant);
      return NULL;
    }
  self = g_object_new (VITRINE_NATIVE_XKB_TYPE_KEY_LAYOUT, NULL);
  self->keymap = keymap;
  return self;
}

static void
append_level (GByteArray *symbols,
              struct xkb_keymap *keymap,
              xkb_keycode_t keycode,
              xkb_level_index_t level)
{
  const xkb_keysym_t *keysyms;
  xkb_mod_mask_t masks[MAX_MASKS];
  gsize n_masks;

  /* A key that makes several symbols at once is no way to make one of them. */
  if (xkb_keymap_key_get_syms_by_level (keymap, keycode, 0, level, &keysyms) != 1)
    return;
  n_masks = xkb_keymap_key_get_mods_for_level (keymap, keycode, 0, level, masks, MAX_MASKS);
  for (gsize i = 0; i < n_masks; i++)
    {
      Symbol symbol = { .key = keycode - XKB_OFFSET,
                        .modifiers = masks[i],
                        .keysym = keysyms[0],
                        .character = xkb_keysym_to_utf32 (keysyms[0]) };
      g_byte_array_append (symbols, (const guint8 *) &symbol, sizeof symbol);
    }
}

/**
 * vitrine_native_xkb_key_layout_list_symbols:
 * @self: a layout
 *
 * Lists every way to make a symbol, each as four 32-bit numbers of the computer's own byte order:
 * the key, the mask of the modifiers that must be on (and no others), the keysym, and the
 * character, 0 where the keysym is none.
 *
 * Returns: (transfer full): the numbers
 */
GBytes *
vitrine_native_xkb_key_layout_list_symbols (VitrineNativeXkbKeyLayout *self)
{
  GByteArray *symbols;
  xkb_keycode_t first, last;

  g_return_val_if_fail (VITRINE_NATIVE_XKB_IS_KEY_LAYOUT (self), NULL);

  symbols = g_byte_array_new ();
  first = MAX (xkb_keymap_min_keycode (self->keymap), XKB_OFFSET);
  last = xkb_keymap_max_keycode (self->keymap);
  for (xkb_keycode_t keycode = first; keycode <= last; keycode++)
    {
      xkb_level_index_t levels = xkb_keymap_num_levels_for_key (self->keymap, keycode, 0);
      for (xkb_level_index_t level = 0; level < levels; level++)
        append_level (symbols, self->keymap, keycode, level);
    }
  return g_byte_array_free_to_bytes (symbols);
}

/**
 * vitrine_native_xkb_key_layout_get_modifiers:
 * @self: a layout
 * @keys: (array length=n_keys): keys, in the order in which they are pressed
 * @n_keys: how many
 *
 * Gives the modifiers that are on while these keys are held and no lock is on.
 *
 * Returns: their mask
 */
guint32
vitrine_native_xkb_key_layout_get_modifiers (VitrineNativeXkbKeyLayout *self,
                                             const guint32 *keys,
                                             gsize n_keys)
{
  struct xkb_state *state;
  guint32 modifiers;

  g_return_val_if_fail (VITRINE_NATIVE_XKB_IS_KEY_LAYOUT (self), 0);
  g_return_val_if_fail (keys != NULL || n_keys == 0, 0);

  state = xkb_state_new (self->keymap);
  g_return_val_if_fail (state != NULL, 0);
  for (gsize i = 0; i < n_keys; i++)
    {
      /* libxkbcommon looks a code up by itself and ignores one that is no key. */
      if (keys[i] <= G_MAXUINT32 - XKB_OFFSET)
        xkb_state_update_key (state, keys[i] + XKB_OFFSET, XKB_KEY_DOWN);
    }
  modifiers = xkb_state_serialize_mods (state, XKB_STATE_MODS_EFFECTIVE);
  xkb_state_unref (state);
  return modifiers;
}
