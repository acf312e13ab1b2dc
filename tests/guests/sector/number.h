/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A frame's number, as something that looks at the screen can read it. */

#pragma once

#include <stdint.h>

#define NUMBER_BLOCK 8u
#define NUMBER_BITS 32u
#define NUMBER_WIDTH (NUMBER_BLOCK * NUMBER_BITS)
#define NUMBER_HEIGHT (NUMBER_BLOCK * 2)

/* Draws a number from (x, y) on: in binary, the highest bit at the left, white for 1; below it the
 * same inverted, so that a half-drawn number is known for one. */
void number_draw(uint32_t x, uint32_t y, uint32_t number);
