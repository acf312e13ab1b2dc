/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "keysym.h"

#include <xkbcommon/xkbcommon.h>

/**
 * vitrine_native_xkb_keysym_to_character:
 * @keysym: X11's number of what a key makes
 *
 * Finds the character that a keysym stands for, whatever layout it comes from.
 *
 * Returns: Unicode's number of it; 0 where the keysym is none
 */
guint32
vitrine_native_xkb_keysym_to_character (guint32 keysym)
{
  return xkb_keysym_to_utf32 (keysym);
}
