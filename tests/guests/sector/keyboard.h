/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Puts the keyboard into a known state: scanning, all lights off. */
bool keyboard_start(void);

/* Takes a byte of scancode set 1 and prints the key once it is whole. */
void keyboard_byte(uint8_t byte);

/* Sets the lights: 1 scroll lock, 2 num lock, 4 caps lock. */
bool keyboard_set_leds(uint8_t mask);
