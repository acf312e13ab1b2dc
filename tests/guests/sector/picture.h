/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The known picture. picture.ts computes the same; change both or neither. */

#pragma once

#include <stdint.h>

/* Draws the whole picture. */
void picture_draw(void);

/* Draws only a rectangle of it, which must lie inside. */
void picture_draw_part(uint32_t x, uint32_t y, uint32_t width, uint32_t height);
