/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "number.h"

#include <stdbool.h>

#include "canvas.h"

void number_draw(uint32_t x, uint32_t y, uint32_t number)
{
    for (uint32_t i = 0; i < NUMBER_BITS; i++) {
        bool set = number >> (NUMBER_BITS - 1 - i) & 1;
        uint32_t left = x + i * NUMBER_BLOCK;

        canvas_fill(left, y, NUMBER_BLOCK, NUMBER_BLOCK, set ? 0xffffff : 0);
        canvas_fill(left, y + NUMBER_BLOCK, NUMBER_BLOCK, NUMBER_BLOCK, set ? 0 : 0xffffff);
    }
}
