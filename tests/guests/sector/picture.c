/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "picture.h"

#include <stdbool.h>

#include "canvas.h"

#define CORNER 8u

/* No two positions below 4096x4096 have the same colour. */
static uint32_t gradient(uint32_t x, uint32_t y)
{
    uint32_t blue = (x >> 8 & 15) << 4 | (y >> 8 & 15);

    return (x & 0xff) << 16 | (y & 0xff) << 8 | ((blue + x * 5 + y * 3) & 0xff);
}

/* A big F shows the eye whether the picture is turned or mirrored. */
static bool in_letter(uint32_t x, uint32_t y, uint32_t width, uint32_t height)
{
    uint32_t unit = height / 16;
    uint32_t u = x - width / 2;
    uint32_t v = y - height / 4;

    if (x < width / 2 || y < height / 4 || v >= unit * 7)
        return false;
    return u < unit || (v < unit && u < unit * 4) ||
           (v >= unit * 3 && v < unit * 4 && u < unit * 3);
}

static uint32_t corner(bool left, bool top)
{
    if (top)
        return left ? 0xffffff : 0x00ffff;
    return left ? 0xff00ff : 0x000000;
}

static uint32_t picture(uint32_t x, uint32_t y, uint32_t width, uint32_t height)
{
    bool left = x < CORNER;
    bool top = y < CORNER;

    if ((left || x >= width - CORNER) && (top || y >= height - CORNER))
        return corner(left, top);
    if (y == 0)
        return 0xff0000;
    if (x == width - 1)
        return 0x00ff00;
    if (y == height - 1)
        return 0x0000ff;
    if (x == 0)
        return 0xffff00;
    return in_letter(x, y, width, height) ? 0xffffff : gradient(x, y);
}

void picture_draw_part(uint32_t x, uint32_t y, uint32_t width, uint32_t height)
{
    static uint32_t row[CANVAS_MAX_WIDTH];

    for (uint32_t j = y; j < y + height; j++) {
        for (uint32_t i = 0; i < width; i++)
            row[i] = picture(x + i, j, canvas.width, canvas.height);
        canvas_put(x, j, width, row);
    }
}

void picture_draw(void)
{
    picture_draw_part(0, 0, canvas.width, canvas.height);
}
