/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "animation.h"

#include "canvas.h"
#include "interrupts.h"
#include "number.h"
#include "picture.h"

#define FRAMES_PER_SECOND 60u
#define TICKS_PER_FRAME (TICKS_PER_SECOND / FRAMES_PER_SECOND)

#define NUMBER_X 16u
#define NUMBER_Y 16u

#define BAR_WIDTH 16u
#define BAR_Y 48u
#define BAR_STEP 4u
#define BAR_COLOUR 0xff8000
#define FULL_STEP 0x0b1d2fu

static enum animation_kind kind;
static bool running;
static uint32_t frame;
static uint32_t last; /* 0 = endless */
static uint32_t due;

void animation_start(enum animation_kind new_kind, uint32_t frames)
{
    kind = new_kind;
    running = true;
    frame = 0;
    last = frames;
    due = interrupts_ticks();
    if (kind == ANIMATION_BAR)
        picture_draw();
}

void animation_stop(void)
{
    running = false;
}

void animation_reset(void)
{
    running = false;
    frame = 0;
}

uint32_t animation_frame(void)
{
    return frame;
}

static uint32_t bar_x(uint32_t number)
{
    return canvas.width > BAR_WIDTH ? number * BAR_STEP % (canvas.width - BAR_WIDTH) : 0;
}

static void draw_bar(void)
{
    if (canvas.width <= BAR_WIDTH || canvas.height <= BAR_Y)
        return;
    if (frame > 1)
        picture_draw_part(bar_x(frame - 1), BAR_Y, BAR_WIDTH, canvas.height - BAR_Y);
    canvas_fill(bar_x(frame), BAR_Y, BAR_WIDTH, canvas.height - BAR_Y, BAR_COLOUR);
}

static void draw_frame(void)
{
    if (kind == ANIMATION_FULL)
        canvas_fill(0, 0, canvas.width, canvas.height, frame * FULL_STEP & 0xffffff);
    else
        draw_bar();
    number_draw(NUMBER_X, NUMBER_Y, frame);
}

bool animation_step(void)
{
    uint32_t now = interrupts_ticks();

    if (!running || (int32_t)(now - due) < 0)
        return false;
    frame++;
    draw_frame();
    /* A slow machine shows fewer frames a second; it never makes up for them. */
    due += TICKS_PER_FRAME;
    if ((int32_t)(now - due) > 0)
        due = now;
    running = frame != last;
    return !running;
}
