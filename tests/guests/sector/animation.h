/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving pictures, 60 a second, each with its number in it. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

enum animation_kind {
    ANIMATION_BAR,  /* over the picture: the number and a moving bar */
    ANIMATION_FULL, /* every pixel changes in every frame */
};

/* Begins with frame 1; `frames` 0 goes on until animation_stop(). */
void animation_start(enum animation_kind kind, uint32_t frames);

/* Stops where it is: the last frame stays on the screen. */
void animation_stop(void);

/* Forgets everything, the frame number too; for a new mode or picture. */
void animation_reset(void);

/* The number of the frame on the screen; 0 before the first. */
uint32_t animation_frame(void);

/* Draws the next frame if its time has come; true when that was the last one. */
bool animation_step(void);
