/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving pictures with a number in each, as a load for benchmarks: README.md tells the commands. */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../../sector/canvas.h"
#include "../../sector/number.h"
#include "drm-head.h"
#include "line-reader.h"
#include "programs.h"

#define NUMBER_X 16u
#define NUMBER_Y 16u
#define PIXEL 4u

static struct drm_head heads[MAX_HEADS];
static int disk = -1;
static uint32_t number;

/* What is shown of the screen buffer. */
static uint32_t shown_height;
static uint32_t shown_y;

static struct clip {
    uint8_t *pixels;
    uint32_t width;
    uint32_t height;
    uint32_t frames;
    uint32_t x;
    uint32_t y;
} clip;

/* What a number lies on. */
static struct patch {
    bool is_kept;
    uint32_t y;
    uint8_t rows[NUMBER_HEIGHT][NUMBER_WIDTH * PIXEL];
} under;

/* Draws the next frame; NULL while nothing moves. */
static bool (*draw_frame)(void);
static int64_t period_us;
static int64_t due_us;

/* Of rows; negative while it goes up. */
static int32_t scroll_step;
static uint32_t clip_at;

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static bool fail(const char *what)
{
    printf("error %s: %s\n", what, strerror(errno));
    return false;
}

static bool read_disk(uint8_t *target, uint64_t size, uint64_t offset)
{
    while (size > 0) {
        ssize_t count = pread(disk, target, size, (off_t)offset);

        if (count <= 0)
            return fail("the disk");
        target += count;
        offset += (uint64_t)count;
        size -= (uint64_t)count;
    }
    return true;
}

static uint8_t *pixel_at(uint32_t x, uint32_t y)
{
    const struct drm_buffer *screen = &heads[0].screen;

    return screen->pixels + (uint64_t)y * screen->pitch + x * PIXEL;
}

/* ---- Pictures ------------------------------------------------------------------------------ */

static bool load(uint64_t offset, uint32_t width, uint32_t height, uint32_t rows)
{
    const struct drm_buffer *screen = &heads[0].screen;

    if (!drm_make_screen(&heads[0], width, rows))
        return false;
    for (uint32_t y = 0; y < rows; y++)
        if (!read_disk(pixel_at(0, y), (uint64_t)width * PIXEL,
                       offset + (uint64_t)y * width * PIXEL))
            return false;
    canvas = (struct canvas){.width = screen->width,
                             .height = screen->height,
                             .bpp = 32,
                             .pitch = screen->pitch,
                             .pixels = screen->pixels};
    shown_height = height;
    shown_y = 0;
    under.is_kept = false;
    if (!drm_show_part(&heads[0], 0, height))
        return false;
    puts("loaded");
    return true;
}

static bool load_clip(uint64_t offset, uint32_t width, uint32_t height, uint32_t frames)
{
    uint64_t size = (uint64_t)width * height * frames * PIXEL;

    free(clip.pixels);
    clip = (struct clip){
        .pixels = malloc(size), .width = width, .height = height, .frames = frames};
    if (!clip.pixels)
        return fail("a clip of this size");
    if (!read_disk(clip.pixels, size, offset))
        return false;
    puts("clip");
    return true;
}

/* ---- Frames -------------------------------------------------------------------------------- */

static void keep(struct patch *patch, uint32_t y)
{
    patch->is_kept = true;
    patch->y = y;
    for (uint32_t row = 0; row < NUMBER_HEIGHT; row++)
        memcpy(patch->rows[row], pixel_at(NUMBER_X, y + row), sizeof(patch->rows[row]));
}

static void put_back(const struct patch *patch)
{
    for (uint32_t row = 0; patch->is_kept && row < NUMBER_HEIGHT; row++)
        memcpy(pixel_at(NUMBER_X, patch->y + row), patch->rows[row], sizeof(patch->rows[row]));
}

/* The number is drawn where it will be seen; the last one goes when it is seen no more. */
static bool draw_scrolled(void)
{
    static struct patch last;
    int64_t next = (int64_t)shown_y + scroll_step;

    if (next < 0 || next + shown_height > heads[0].screen.height) {
        scroll_step = -scroll_step;
        next = (int64_t)shown_y + scroll_step;
    }
    last = under;
    keep(&under, (uint32_t)next + NUMBER_Y);
    number_draw(NUMBER_X, under.y, ++number);
    shown_y = (uint32_t)next;
    if (!drm_show_part(&heads[0], shown_y, shown_height))
        return false;
    put_back(&last);
    return true;
}

/* To and fro, so that the end does not jump. */
static uint32_t clip_frame(void)
{
    uint32_t turn = clip.frames > 1 ? clip_at++ % (clip.frames * 2 - 2) : 0;

    return turn < clip.frames ? turn : clip.frames * 2 - 2 - turn;
}

static bool draw_clip(void)
{
    const uint8_t *from =
        clip.pixels + (uint64_t)clip_frame() * clip.width * clip.height * PIXEL;
    uint32_t top = shown_y + clip.y;

    for (uint32_t row = 0; row < clip.height; row++)
        memcpy(pixel_at(clip.x, top + row), from + (uint64_t)row * clip.width * PIXEL,
               (uint64_t)clip.width * PIXEL);
    number_draw(clip.x, top, ++number);
    return drm_changed(&heads[0], clip.x, top, clip.width, clip.height);
}

static bool draw_number(void)
{
    number_draw(NUMBER_X, shown_y + NUMBER_Y, ++number);
    return drm_changed(&heads[0], NUMBER_X, shown_y + NUMBER_Y, NUMBER_WIDTH, NUMBER_HEIGHT);
}

static void start(bool (*draw)(void), uint32_t rate, const char *answer)
{
    draw_frame = draw;
    period_us = 1000000 / rate;
    due_us = now_us();
    puts(answer);
}

/* A slow machine shows fewer frames a second; it never makes up for them. */
static void draw_if_due(void)
{
    int64_t now = now_us();

    if (!draw_frame || now < due_us)
        return;
    if (!draw_frame())
        draw_frame = NULL;
    due_us += period_us;
    if (due_us < now)
        due_us = now;
}

/* ---- Commands ------------------------------------------------------------------------------ */

static bool fits(uint32_t x, uint32_t y)
{
    return clip.pixels && x + clip.width <= heads[0].screen.width && y + clip.height <= shown_height;
}

/* False when it makes no sense; what fails was printed. */
static bool carry_out(const char *line)
{
    unsigned long long offset;
    uint32_t a, b, c;

    if (sscanf(line, "load %llu %u %u %u", &offset, &a, &b, &c) == 4 && c >= b) {
        draw_frame = NULL;
        load(offset, a, b, c);
    } else if (sscanf(line, "clip %llu %u %u %u", &offset, &a, &b, &c) == 4 && c > 0) {
        load_clip(offset, a, b, c);
    } else if (strcmp(line, "stop") == 0) {
        draw_frame = NULL;
        printf("frame %u\n", number);
    } else if (shown_height == 0) {
        return false;
    } else if (sscanf(line, "scroll %u %u", &a, &b) == 2 && a >= NUMBER_HEIGHT && b > 0 &&
               shown_height + a <= heads[0].screen.height) {
        scroll_step = (int32_t)a;
        start(draw_scrolled, b, "scrolling");
    } else if (sscanf(line, "play %u %u %u", &a, &b, &c) == 3 && c > 0 && fits(a, b)) {
        clip.x = a;
        clip.y = b;
        start(draw_clip, c, "playing");
    } else if (strcmp(line, "step") == 0) {
        if (draw_number())
            printf("frame %u\n", number);
    } else {
        return false;
    }
    return true;
}

static int wait_ms(void)
{
    int64_t left = due_us - now_us();

    if (!draw_frame)
        return -1;
    return left > 0 ? (int)(left / 1000) : 0;
}

int reel_main(int argc, char **argv)
{
    static struct line_reader commands = {.fd = STDIN_FILENO};
    char *line;

    if (argc != 2) {
        puts("error reel DISK");
        return 1;
    }
    disk = open(argv[1], O_RDONLY | O_CLOEXEC);
    if (disk < 0)
        return !fail(argv[1]);
    if (drm_open(heads) < 1)
        return 1;
    puts("ready");
    while (!commands.ended) {
        struct pollfd wait = {.fd = STDIN_FILENO, .events = POLLIN};

        if (poll(&wait, 1, wait_ms()) > 0)
            line_reader_fill(&commands);
        while ((line = line_reader_next(&commands))) {
            if (strcmp(line, "quit") == 0)
                return 0;
            if (!carry_out(line))
                printf("error %s: no such command\n", line);
        }
        draw_if_due();
    }
    return 0;
}
