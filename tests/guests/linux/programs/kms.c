/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The guest's screens: `kms [COMMAND]…` carries out commands, then those it reads line by line,
 * and shows what they made until it ends; then the text console comes back. `kms heads quit` only
 * lists. HEAD counts from 0.
 *
 *     heads                            head HEAD NAME on WxH AxB mm | head HEAD NAME off, each
 *     modeset HEAD W H                 mode HEAD WxH, the known picture drawn
 *     fill HEAD X Y W H RRGGBB         filled HEAD
 *     off HEAD                         off HEAD
 *     cursor HEAD X Y [HOTX HOTY]      cursor HEAD X Y: the known 64x64 image
 *     cursor-move HEAD X Y             cursor HEAD X Y
 *     cursor-hide HEAD                 cursor-hidden HEAD
 *     follow                           following; from then on each head takes the size that it is
 *                                      asked to have, as a desktop does
 *     quit                             ends
 *
 * By itself it says `ready` after the commands of its command line, and `changed` when the card
 * tells that something was connected, taken off or given another size. */

#include <linux/netlink.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "../../sector/canvas.h"
#include "../../sector/picture.h"
#include "drm-head.h"
#include "edid.h"
#include "line-reader.h"
#include "programs.h"

#define CURSOR_SIZE 64
#define KERNEL_EVENTS 1

static struct drm_head heads[MAX_HEADS];
static int head_count;
static bool follows;
static bool quits;

/* ---- Pictures ------------------------------------------------------------------------------ */

/* Lets the sector guest's drawing draw on a head: both have the same picture. */
static void draw_on(const struct drm_buffer *screen)
{
    canvas = (struct canvas){.width = screen->width,
                             .height = screen->height,
                             .bpp = 32,
                             .pitch = screen->pitch,
                             .pixels = screen->pixels};
}

/* cursor.ts computes the same; change both or neither. Four quarters: opaque, half transparent,
 * white that comes in from the left, wholly transparent. The colours are multiplied by the alpha. */
static uint32_t cursor_pixel(uint32_t x, uint32_t y)
{
    uint32_t colour = x * 4 << 16 | y * 4 << 8 | 0x80;
    bool right = x >= CURSOR_SIZE / 2;

    if (y < CURSOR_SIZE / 2)
        return right ? 0x80000000 | (colour >> 1 & 0x7f7f7f) : 0xff000000 | colour;
    return right ? 0 : (x * 8) * 0x01010101;
}

static void draw_cursor(const struct drm_buffer *cursor)
{
    for (uint32_t y = 0; y < CURSOR_SIZE; y++)
        for (uint32_t x = 0; x < CURSOR_SIZE; x++)
            ((uint32_t *)(cursor->pixels + y * cursor->pitch))[x] = cursor_pixel(x, y);
}

/* ---- Commands ------------------------------------------------------------------------------ */

static bool list_heads(void)
{
    for (int i = 0; i < head_count; i++) {
        struct edid edid;

        if (!drm_probe(&heads[i]))
            return false;
        printf("head %d %s ", i, heads[i].name);
        if (!heads[i].connected)
            puts("off");
        else if (edid_read(heads[i].name, &edid))
            printf("on %ux%u %ux%u mm\n", heads[i].preferred_width, heads[i].preferred_height,
                   edid.width_mm, edid.height_mm);
        else
            printf("on %ux%u 0x0 mm\n", heads[i].preferred_width, heads[i].preferred_height);
    }
    printf("heads %d\n", head_count);
    return true;
}

static bool modeset(int head, uint32_t width, uint32_t height)
{
    if (!drm_make_screen(&heads[head], width, height))
        return false;
    draw_on(&heads[head].screen);
    picture_draw();
    if (!drm_show(&heads[head]))
        return false;
    printf("mode %d %ux%u\n", head, width, height);
    return true;
}

static bool turn_off(int head)
{
    if (!drm_turn_off(&heads[head]))
        return false;
    printf("off %d\n", head);
    return true;
}

static bool fill(int head, const uint32_t area[4], uint32_t colour)
{
    const struct drm_buffer *screen = &heads[head].screen;

    if (area[0] + area[2] > screen->width || area[1] + area[3] > screen->height) {
        puts("error this rectangle is not on the screen");
        return false;
    }
    draw_on(screen);
    canvas_fill(area[0], area[1], area[2], area[3], colour);
    if (!drm_changed(&heads[head], area[0], area[1], area[2], area[3]))
        return false;
    printf("filled %d\n", head);
    return true;
}

static bool show_cursor(int head, const int32_t position[2], const int32_t hot[2])
{
    if (!drm_make_cursor(&heads[head], CURSOR_SIZE))
        return false;
    draw_cursor(&heads[head].cursor);
    if (!drm_show_cursor(&heads[head], position[0], position[1], hot[0], hot[1]))
        return false;
    printf("cursor %d %d %d\n", head, position[0], position[1]);
    return true;
}

static bool move_cursor(int head, const int32_t position[2])
{
    if (!drm_move_cursor(&heads[head], position[0], position[1]))
        return false;
    printf("cursor %d %d %d\n", head, position[0], position[1]);
    return true;
}

static bool hide_cursor(int head)
{
    if (!drm_hide_cursor(&heads[head]))
        return false;
    printf("cursor-hidden %d\n", head);
    return true;
}

static bool follow_head(int i)
{
    struct drm_head *head = &heads[i];

    if (!drm_probe(head))
        return false;
    if (!head->connected)
        return !head->screen.handle || turn_off(i);
    if (head->screen.width == head->preferred_width &&
        head->screen.height == head->preferred_height)
        return true;
    return modeset(i, head->preferred_width, head->preferred_height);
}

static bool follow_all(void)
{
    for (int i = 0; follows && i < head_count; i++)
        if (!follow_head(i))
            return false;
    return true;
}

/* False when it makes no sense; what the card refuses was printed. */
static bool carry_out_for_head(const char *verb, const char *rest)
{
    int head = -1;
    int end = 0;
    uint32_t area[4];
    uint32_t colour;
    int32_t place[2];
    int32_t hot[2] = {0, 0};

    if (sscanf(rest, "%d%n", &head, &end) != 1 || head < 0 || head >= head_count)
        return false;
    rest += end;
    if (strcmp(verb, "off") == 0)
        turn_off(head);
    else if (strcmp(verb, "cursor-hide") == 0)
        hide_cursor(head);
    else if (strcmp(verb, "modeset") == 0 && sscanf(rest, "%u %u", &area[0], &area[1]) == 2)
        modeset(head, area[0], area[1]);
    else if (strcmp(verb, "cursor-move") == 0 && sscanf(rest, "%d %d", &place[0], &place[1]) == 2)
        move_cursor(head, place);
    else if (strcmp(verb, "cursor") == 0 &&
             sscanf(rest, "%d %d %d %d", &place[0], &place[1], &hot[0], &hot[1]) >= 2)
        show_cursor(head, place, hot);
    else if (strcmp(verb, "fill") == 0 && sscanf(rest, "%u %u %u %u %x", &area[0], &area[1],
                                                 &area[2], &area[3], &colour) == 5)
        fill(head, area, colour);
    else
        return false;
    return true;
}

static void carry_out(const char *line)
{
    char verb[16] = "";
    int end = 0;

    sscanf(line, "%15s%n", verb, &end);
    if (strcmp(verb, "heads") == 0) {
        list_heads();
    } else if (strcmp(verb, "quit") == 0) {
        quits = true;
    } else if (strcmp(verb, "follow") == 0) {
        follows = true;
        puts("following");
        follow_all();
    } else if (!carry_out_for_head(verb, line + end)) {
        printf("error %s: no such command\n", line);
    }
}

/* ---- The card's own news ------------------------------------------------------------------- */

static int open_events(void)
{
    struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_groups = KERNEL_EVENTS};
    int fd = socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_KOBJECT_UEVENT);

    if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0)
        perror("error the kernel's events");
    return fd;
}

static void hear_event(int fd)
{
    char event[4096];
    ssize_t size = recv(fd, event, sizeof(event), 0);

    if (size <= 0 || !memmem(event, (size_t)size, "HOTPLUG=1", 9))
        return;
    puts("changed");
    follow_all();
}

int kms_main(int argc, char **argv)
{
    static struct line_reader commands = {.fd = STDIN_FILENO};
    int events = open_events();
    char *line;

    head_count = drm_open(heads);
    if (head_count < 0)
        return 1;
    for (int i = 1; i < argc; i++)
        carry_out(argv[i]);
    if (!quits)
        puts("ready");
    while (!quits && !commands.ended) {
        struct pollfd waits[] = {{.fd = events, .events = POLLIN},
                                 {.fd = STDIN_FILENO, .events = POLLIN}};

        if (poll(waits, 2, -1) < 0)
            continue;
        if (waits[0].revents)
            hear_event(events);
        if (waits[1].revents)
            line_reader_fill(&commands);
        while (!quits && (line = line_reader_next(&commands)))
            carry_out(line);
    }
    return 0;
}
