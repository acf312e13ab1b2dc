/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "canvas.h"

struct canvas canvas;

uint32_t canvas_pixel_bytes(uint32_t bpp)
{
    return (bpp + 7) / 8;
}

uint32_t canvas_palette(uint32_t index)
{
    uint32_t red = (index >> 5) * 255 / 7;
    uint32_t green = ((index >> 2) & 7) * 255 / 7;
    uint32_t blue = (index & 3) * 255 / 3;

    return red << 16 | green << 8 | blue;
}

/* The fourth byte means nothing to the display: it carries garbage, never 0, so
 * that whoever takes it for alpha is found out. */
static uint32_t with_garbage(uint32_t colour, uint32_t x, uint32_t y)
{
    return colour | (((x + y * 3) & 0xff) | 1) << 24;
}

static void put_8(uint8_t *to, uint32_t count, const uint32_t *colours)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t c = colours[i];

        to[i] = (uint8_t)(((c >> 16) & 0xe0) | ((c >> 11) & 0x1c) | ((c >> 6) & 0x03));
    }
}

static void put_15(uint16_t *to, uint32_t count, const uint32_t *colours)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t c = colours[i];

        to[i] = (uint16_t)(((c >> 9) & 0x7c00) | ((c >> 6) & 0x03e0) | ((c >> 3) & 0x001f));
    }
}

static void put_16(uint16_t *to, uint32_t count, const uint32_t *colours)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t c = colours[i];

        to[i] = (uint16_t)(((c >> 8) & 0xf800) | ((c >> 5) & 0x07e0) | ((c >> 3) & 0x001f));
    }
}

static void put_24(uint8_t *to, uint32_t count, const uint32_t *colours)
{
    for (uint32_t i = 0; i < count; i++) {
        *to++ = (uint8_t)colours[i];
        *to++ = (uint8_t)(colours[i] >> 8);
        *to++ = (uint8_t)(colours[i] >> 16);
    }
}

static void put_32(uint32_t *to, uint32_t count, const uint32_t *colours, uint32_t x, uint32_t y)
{
    for (uint32_t i = 0; i < count; i++)
        to[i] = with_garbage(colours[i], x + i, y);
}

void canvas_put(uint32_t x, uint32_t y, uint32_t count, const uint32_t *colours)
{
    void *to = canvas.pixels + y * canvas.pitch + x * canvas_pixel_bytes(canvas.bpp);

    switch (canvas.bpp) {
    case 8:
        put_8(to, count, colours);
        break;
    case 15:
        put_15(to, count, colours);
        break;
    case 16:
        put_16(to, count, colours);
        break;
    case 24:
        put_24(to, count, colours);
        break;
    default:
        put_32(to, count, colours, x, y);
    }
}

void canvas_fill(uint32_t x, uint32_t y, uint32_t width, uint32_t height, uint32_t colour)
{
    static uint32_t row[CANVAS_MAX_WIDTH];

    if (x >= canvas.width || y >= canvas.height)
        return;
    if (width > canvas.width - x)
        width = canvas.width - x;
    if (height > canvas.height - y)
        height = canvas.height - y;
    for (uint32_t i = 0; i < width; i++)
        row[i] = colour;
    for (uint32_t i = 0; i < height; i++)
        canvas_put(x, y + i, width, row);
}
