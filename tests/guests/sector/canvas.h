/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pixels on the screen, in the depth of the current mode. */

#pragma once

#include <stdint.h>

struct canvas {
    uint32_t width;  /* pixels */
    uint32_t height; /* pixels */
    uint32_t bpp;    /* 8, 15, 16, 24 or 32 */
    uint32_t pitch;  /* bytes from a row to the next */
    uint8_t *pixels;
};

/* The one screen; set up by dispi_set_mode(). */
extern struct canvas canvas;

/* Any more and a row would not fit our buffers. */
#define CANVAS_MAX_WIDTH 8192u

/* Bytes that a pixel takes. */
uint32_t canvas_pixel_bytes(uint32_t bpp);

/* Colours are 0xRRGGBB. In the 8-bit mode they are packed as 3-3-2 bits, and
 * this is the palette's entry for one such packed colour. */
uint32_t canvas_palette(uint32_t index);

/* Writes `count` pixels from (x, y) on, which must lie inside. */
void canvas_put(uint32_t x, uint32_t y, uint32_t count, const uint32_t *colours);

/* Fills a rectangle, clipped to the screen. */
void canvas_fill(uint32_t x, uint32_t y, uint32_t width, uint32_t height, uint32_t colour);
