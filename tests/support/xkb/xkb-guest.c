/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Reads keys as a guest with X11's rules does, by libxkbcommon's state machine and X11's own table
 * of dead keys:
 *
 *   xkb-guest LAYOUT VARIANT [LOCK …] <EVENTS >TEXT
 *
 * An event is a line "+CODE" or "-CODE", with a Linux input event code. A LOCK is the name of a
 * modifier that is locked from the start, such as "Mod2".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xkbcommon/xkbcommon-compose.h>
#include <xkbcommon/xkbcommon.h>

#define XKB_OFFSET 8

static void
fail (const char *what)
{
  fprintf (stderr, "xkb-guest: %s\n", what);
  exit (1);
}

static void
print_symbol (xkb_keysym_t keysym)
{
  char text[64];

  if (keysym == XKB_KEY_Return)
    putchar ('\n');
  else if (xkb_keysym_to_utf8 (keysym, text, sizeof text) > 0)
    fputs (text, stdout);
}

static void
press (struct xkb_state *state,
       struct xkb_compose_state *compose,
       xkb_keycode_t keycode)
{
  xkb_keysym_t keysym = xkb_state_key_get_one_sym (state, keycode);
  char text[64];

  if (xkb_compose_state_feed (compose, keysym) == XKB_COMPOSE_FEED_IGNORED)
    return;
  switch (xkb_compose_state_get_status (compose))
    {
    case XKB_COMPOSE_NOTHING:
      print_symbol (keysym);
      break;
    case XKB_COMPOSE_COMPOSED:
      xkb_compose_state_get_utf8 (compose, text, sizeof text);
      fputs (text, stdout);
      xkb_compose_state_reset (compose);
      break;
    case XKB_COMPOSE_CANCELLED:
      fputs ("<cancelled>", stdout);
      xkb_compose_state_reset (compose);
      break;
    case XKB_COMPOSE_COMPOSING:
      break;
    }
}

int
main (int argc,
      char **argv)
{
  struct xkb_rule_names names = { .rules = "evdev", .model = "pc105", .options = "" };
  struct xkb_context *context = xkb_context_new (XKB_CONTEXT_NO_FLAGS);
  struct xkb_compose_table *table;
  struct xkb_compose_state *compose;
  struct xkb_keymap *keymap;
  struct xkb_state *state;
  xkb_mod_mask_t locked = 0;
  char sign;
  unsigned code;

  if (argc < 3)
    fail ("LAYOUT VARIANT [LOCK ...]");
  names.layout = argv[1];
  names.variant = argv[2];
  keymap = xkb_keymap_new_from_names (context, &names, XKB_KEYMAP_COMPILE_NO_FLAGS);
  table = xkb_compose_table_new_from_locale (context, "en_US.UTF-8", XKB_COMPOSE_COMPILE_NO_FLAGS);
  if (!keymap || !table)
    fail ("no such layout, or no table of dead keys");
  state = xkb_state_new (keymap);
  compose = xkb_compose_state_new (table, XKB_COMPOSE_STATE_NO_FLAGS);
  for (int i = 3; i < argc; i++)
    locked |= 1u << xkb_keymap_mod_get_index (keymap, argv[i]);
  xkb_state_update_mask (state, 0, 0, locked, 0, 0, 0);

  while (scanf (" %c%u", &sign, &code) == 2)
    {
      if (sign == '+')
        press (state, compose, code + XKB_OFFSET);
      xkb_state_update_key (state, code + XKB_OFFSET, sign == '+' ? XKB_KEY_DOWN : XKB_KEY_UP);
    }
  if (xkb_state_serialize_mods (state, XKB_STATE_MODS_DEPRESSED) != 0)
    fputs ("<a key is still down>", stdout);

  xkb_compose_state_unref (compose);
  xkb_compose_table_unref (table);
  xkb_state_unref (state);
  xkb_keymap_unref (keymap);
  xkb_context_unref (context);
  return 0;
}
