/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The PS/2 mouse: wheel and five buttons (the "Explorer" protocol). */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* The buttons of every `mouse` line. */
enum mouse_button {
    MOUSE_LEFT = 1,
    MOUSE_RIGHT = 2,
    MOUSE_MIDDLE = 4,
    MOUSE_SIDE = 8,
    MOUSE_EXTRA = 16,
};

/* Resets the mouse and switches it to four-byte packets. */
bool mouse_start(void);

/* Takes a byte of a packet; prints the packet once it is whole, unless `silent`. */
void mouse_byte(uint8_t byte, bool silent);
