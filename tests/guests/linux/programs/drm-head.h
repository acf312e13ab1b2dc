/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The heads of the first graphics card, by the kernel's own interface. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

#define MAX_HEADS 16

struct drm_buffer {
    uint32_t handle; /* 0: none */
    uint32_t id;     /* as a frame buffer */
    uint32_t width;
    uint32_t height;
    uint32_t pitch; /* bytes from a row to the next */
    uint64_t size;
    uint8_t *pixels;
};

struct drm_head {
    uint32_t connector;
    uint32_t crtc;
    char name[32]; /* as under /sys/class/drm: card0-Virtual-1 */
    bool connected;
    uint32_t preferred_width; /* 0 while nothing is connected */
    uint32_t preferred_height;
    struct drm_buffer screen; /* what it shows */
    struct drm_buffer cursor;
};

/* Opens the card and finds its heads; returns how many, or -1 with the reason printed. */
int drm_open(struct drm_head *heads);

/* Looks what is connected to a head now. */
bool drm_probe(struct drm_head *head);

/* Makes the head's screen buffer anew, of that size, black and not shown yet. */
bool drm_make_screen(struct drm_head *head, uint32_t width, uint32_t height);

/* Shows the head's screen buffer; false, with the reason printed, if the card refuses. */
bool drm_show(struct drm_head *head);

/* Shows `height` rows of the head's screen buffer, from row `y` on; the mode has as many. */
bool drm_show_part(struct drm_head *head, uint32_t y, uint32_t height);

/* Turns the head off and frees its screen buffer. */
bool drm_turn_off(struct drm_head *head);

/* Tells the card that a rectangle of the screen has changed. */
bool drm_changed(struct drm_head *head, uint32_t x, uint32_t y, uint32_t width, uint32_t height);

/* Makes the head's cursor buffer: the pixels are 0xAARRGGBB, multiplied by A. */
bool drm_make_cursor(struct drm_head *head, uint32_t size);

/* Shows the cursor buffer as the hardware's cursor, its hot spot at (x, y). */
bool drm_show_cursor(struct drm_head *head, int32_t x, int32_t y, int32_t hot_x, int32_t hot_y);
bool drm_move_cursor(struct drm_head *head, int32_t x, int32_t y);
bool drm_hide_cursor(struct drm_head *head);
