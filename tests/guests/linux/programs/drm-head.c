/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drm-head.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <drm/drm.h>
#include <drm/drm_fourcc.h>
#include <drm/drm_mode.h>

#define CARD "/dev/dri/card0"
#define CARD_NAME "card0"
#define BITS 32
#define DEPTH 24
#define MAX_MODES 128
#define MAX_PARTS 512
#define BOCHS "bochs-drm"
#define MAX_PROPERTIES 64
#define MAX_ENCODERS 8
#define VIRTUAL 15 /* DRM_MODE_CONNECTOR_VIRTUAL */
#define CONNECTED 1

static int card = -1;

static bool fail(const char *what)
{
    printf("error %s: %s\n", what, strerror(errno));
    return false;
}

/* ---- Finding heads ------------------------------------------------------------------------- */

bool drm_probe(struct drm_head *head)
{
    static struct drm_mode_modeinfo modes[MAX_MODES];
    static uint32_t properties[MAX_PROPERTIES];
    static uint64_t values[MAX_PROPERTIES];
    uint32_t encoders[MAX_ENCODERS];
    struct drm_mode_get_connector connector = {.connector_id = head->connector};

    /* Asking for no modes makes the kernel look anew. */
    if (ioctl(card, DRM_IOCTL_MODE_GETCONNECTOR, &connector) < 0)
        return fail("a connector");
    connector = (struct drm_mode_get_connector){
        .connector_id = head->connector,
        .count_modes = MAX_MODES,
        .count_props = MAX_PROPERTIES,
        .count_encoders = MAX_ENCODERS,
        .modes_ptr = (uintptr_t)modes,
        .props_ptr = (uintptr_t)properties,
        .prop_values_ptr = (uintptr_t)values,
        .encoders_ptr = (uintptr_t)encoders,
    };
    if (ioctl(card, DRM_IOCTL_MODE_GETCONNECTOR, &connector) < 0)
        return fail("a connector's modes");
    snprintf(head->name, sizeof(head->name), CARD_NAME "-%s-%u",
             connector.connector_type == VIRTUAL ? "Virtual" : "Other",
             connector.connector_type_id);
    head->connected = connector.connection == CONNECTED;
    head->preferred_width = 0;
    head->preferred_height = 0;
    for (uint32_t i = 0; head->connected && i < connector.count_modes && i < MAX_MODES; i++) {
        if (!(modes[i].type & DRM_MODE_TYPE_PREFERRED) && head->preferred_width)
            continue;
        head->preferred_width = modes[i].hdisplay;
        head->preferred_height = modes[i].vdisplay;
        if (modes[i].type & DRM_MODE_TYPE_PREFERRED)
            break;
    }
    return true;
}

int drm_open(struct drm_head *heads)
{
    uint32_t connectors[MAX_HEADS];
    uint32_t crtcs[MAX_HEADS];
    struct drm_mode_card_res resources = {
        .count_connectors = MAX_HEADS,
        .count_crtcs = MAX_HEADS,
        .connector_id_ptr = (uintptr_t)connectors,
        .crtc_id_ptr = (uintptr_t)crtcs,
    };

    card = open(CARD, O_RDWR | O_CLOEXEC);
    if (card < 0 || ioctl(card, DRM_IOCTL_MODE_GETRESOURCES, &resources) < 0) {
        fail(CARD);
        return -1;
    }
    /* QEMU's cards have a picture generator for each connector, in the same order. */
    for (uint32_t i = 0; i < resources.count_connectors; i++) {
        heads[i] = (struct drm_head){.connector = connectors[i], .crtc = crtcs[i]};
        if (!drm_probe(&heads[i]))
            return -1;
    }
    return (int)resources.count_connectors;
}

/* ---- Buffers ------------------------------------------------------------------------------- */

static void free_buffer(struct drm_buffer *buffer)
{
    struct drm_mode_destroy_dumb destroy = {.handle = buffer->handle};

    if (buffer->id)
        ioctl(card, DRM_IOCTL_MODE_RMFB, &buffer->id);
    if (buffer->pixels)
        munmap(buffer->pixels, buffer->size);
    if (buffer->handle)
        ioctl(card, DRM_IOCTL_MODE_DESTROY_DUMB, &destroy);
    *buffer = (struct drm_buffer){0};
}

static bool make_buffer(struct drm_buffer *buffer, uint32_t width, uint32_t height)
{
    struct drm_mode_create_dumb create = {.width = width, .height = height, .bpp = BITS};
    struct drm_mode_map_dumb map = {0};
    void *pixels;

    if (ioctl(card, DRM_IOCTL_MODE_CREATE_DUMB, &create) < 0)
        return fail("a buffer of this size");
    *buffer = (struct drm_buffer){.handle = create.handle,
                                  .width = width,
                                  .height = height,
                                  .pitch = create.pitch,
                                  .size = create.size};
    map.handle = create.handle;
    if (ioctl(card, DRM_IOCTL_MODE_MAP_DUMB, &map) < 0)
        return fail("a buffer's memory");
    pixels = mmap(NULL, create.size, PROT_READ | PROT_WRITE, MAP_SHARED, card, (off_t)map.offset);
    if (pixels == MAP_FAILED)
        return fail("a buffer's memory");
    buffer->pixels = pixels;
    return true;
}

static void forget_parts(void);

bool drm_make_screen(struct drm_head *head, uint32_t width, uint32_t height)
{
    struct drm_mode_fb_cmd frame = {.width = width, .height = height, .bpp = BITS, .depth = DEPTH};
    struct drm_buffer buffer;

    if (!make_buffer(&buffer, width, height))
        return false;
    frame.handle = buffer.handle;
    frame.pitch = buffer.pitch;
    if (ioctl(card, DRM_IOCTL_MODE_ADDFB, &frame) < 0)
        return fail("a frame buffer");
    buffer.id = frame.fb_id;
    forget_parts();
    free_buffer(&head->screen);
    head->screen = buffer;
    return true;
}

bool drm_make_cursor(struct drm_head *head, uint32_t size)
{
    free_buffer(&head->cursor);
    return make_buffer(&head->cursor, size, size);
}

/* ---- Showing ------------------------------------------------------------------------------- */

/* A mode of any size. Nobody looks at the blanks, but they must make sense. */
static struct drm_mode_modeinfo mode_of(uint32_t width, uint32_t height)
{
    struct drm_mode_modeinfo mode = {
        .hdisplay = (uint16_t)width,
        .hsync_start = (uint16_t)(width + 48),
        .hsync_end = (uint16_t)(width + 80),
        .htotal = (uint16_t)(width + 160),
        .vdisplay = (uint16_t)height,
        .vsync_start = (uint16_t)(height + 3),
        .vsync_end = (uint16_t)(height + 9),
        .vtotal = (uint16_t)(height + 30),
        .vrefresh = 60,
        .type = DRM_MODE_TYPE_USERDEF,
    };

    mode.clock = (uint32_t)mode.htotal * mode.vtotal * mode.vrefresh / 1000;
    snprintf(mode.name, sizeof(mode.name), "%ux%u", width, height);
    return mode;
}

bool drm_show(struct drm_head *head)
{
    return drm_show_part(head, 0, head->screen.height);
}

/* Bochs' driver always shows a frame buffer from its first row on, so there one begins at each row
 * that is shown. They go with the buffer. */
static struct part {
    uint32_t y;
    uint32_t id;
} parts[MAX_PARTS];
static unsigned part_count;

static bool shows_from_first_row(void)
{
    char name[sizeof(BOCHS)] = "";
    struct drm_version version = {.name = name, .name_len = sizeof(name) - 1};

    return ioctl(card, DRM_IOCTL_VERSION, &version) == 0 && strcmp(name, BOCHS) == 0;
}

static uint32_t frame_from_row(const struct drm_buffer *screen, uint32_t y)
{
    struct drm_mode_fb_cmd2 frame = {
        .width = screen->width,
        .height = screen->height - y,
        .pixel_format = DRM_FORMAT_XRGB8888,
        .handles = {screen->handle},
        .pitches = {screen->pitch},
        .offsets = {y * screen->pitch},
    };

    for (unsigned i = 0; i < part_count; i++)
        if (parts[i].y == y)
            return parts[i].id;
    if (part_count == MAX_PARTS || ioctl(card, DRM_IOCTL_MODE_ADDFB2, &frame) < 0)
        return 0;
    parts[part_count++] = (struct part){.y = y, .id = frame.fb_id};
    return frame.fb_id;
}

static void forget_parts(void)
{
    while (part_count > 0)
        ioctl(card, DRM_IOCTL_MODE_RMFB, &parts[--part_count].id);
}

bool drm_show_part(struct drm_head *head, uint32_t y, uint32_t height)
{
    bool begins = y > 0 && shows_from_first_row();
    struct drm_mode_crtc crtc = {
        .crtc_id = head->crtc,
        .fb_id = begins ? frame_from_row(&head->screen, y) : head->screen.id,
        .y = begins ? 0 : y,
        .set_connectors_ptr = (uintptr_t)&head->connector,
        .count_connectors = 1,
        .mode_valid = 1,
        .mode = mode_of(head->screen.width, height),
    };

    return ioctl(card, DRM_IOCTL_MODE_SETCRTC, &crtc) == 0 || fail("this mode");
}

bool drm_turn_off(struct drm_head *head)
{
    struct drm_mode_crtc crtc = {.crtc_id = head->crtc};

    free_buffer(&head->screen);
    return ioctl(card, DRM_IOCTL_MODE_SETCRTC, &crtc) == 0 || fail("turning off");
}

bool drm_changed(struct drm_head *head, uint32_t x, uint32_t y, uint32_t width, uint32_t height)
{
    struct drm_clip_rect clip = {.x1 = (uint16_t)x,
                                 .y1 = (uint16_t)y,
                                 .x2 = (uint16_t)(x + width),
                                 .y2 = (uint16_t)(y + height)};
    struct drm_mode_fb_dirty_cmd dirty = {
        .fb_id = head->screen.id, .num_clips = 1, .clips_ptr = (uintptr_t)&clip};

    /* A card that shows its memory as it is does not know the request. */
    return ioctl(card, DRM_IOCTL_MODE_DIRTYFB, &dirty) == 0 || errno == ENOSYS ||
           fail("a changed rectangle");
}

/* ---- The cursor ---------------------------------------------------------------------------- */

bool drm_show_cursor(struct drm_head *head, int32_t x, int32_t y, int32_t hot_x, int32_t hot_y)
{
    struct drm_mode_cursor2 cursor = {
        .flags = DRM_MODE_CURSOR_BO,
        .crtc_id = head->crtc,
        .width = head->cursor.width,
        .height = head->cursor.height,
        .handle = head->cursor.handle,
        .hot_x = hot_x,
        .hot_y = hot_y,
    };

    if (ioctl(card, DRM_IOCTL_MODE_CURSOR2, &cursor) < 0)
        return fail("a hardware cursor");
    return drm_move_cursor(head, x, y);
}

bool drm_move_cursor(struct drm_head *head, int32_t x, int32_t y)
{
    struct drm_mode_cursor cursor = {
        .flags = DRM_MODE_CURSOR_MOVE, .crtc_id = head->crtc, .x = x, .y = y};

    return ioctl(card, DRM_IOCTL_MODE_CURSOR, &cursor) == 0 || fail("moving the cursor");
}

bool drm_hide_cursor(struct drm_head *head)
{
    struct drm_mode_cursor cursor = {.flags = DRM_MODE_CURSOR_BO, .crtc_id = head->crtc};

    return ioctl(card, DRM_IOCTL_MODE_CURSOR, &cursor) == 0 || fail("hiding the cursor");
}
