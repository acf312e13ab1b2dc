/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "dispi.h"

#include "canvas.h"
#include "pci.h"
#include "ports.h"

#define INDEX_PORT 0x1ce
#define DATA_PORT 0x1cf

enum dispi_register {
    REGISTER_ID = 0,
    REGISTER_WIDTH = 1,
    REGISTER_HEIGHT = 2,
    REGISTER_BPP = 3,
    REGISTER_ENABLE = 4,
    REGISTER_VIRTUAL_WIDTH = 6,
    REGISTER_MEMORY = 10, /* in units of 64 KiB */
};

#define ENABLED 0x01
#define EIGHT_BIT_PALETTE 0x20
#define LINEAR 0x40
#define OLDEST_USABLE_ID 0xb0c2 /* the first with a linear framebuffer */

#define ATTRIBUTE_PORT 0x3c0
#define PALETTE_INDEX_PORT 0x3c8
#define PALETTE_DATA_PORT 0x3c9
#define INPUT_STATUS_PORT 0x3da
#define ATTRIBUTE_SCREEN_ON 0x20

static uint8_t *memory;

static uint16_t read_register(enum dispi_register number)
{
    out16(INDEX_PORT, number);
    return in16(DATA_PORT);
}

static void write_register(enum dispi_register number, uint32_t value)
{
    out16(INDEX_PORT, number);
    out16(DATA_PORT, (uint16_t)value);
}

bool dispi_start(void)
{
    uint16_t id = read_register(REGISTER_ID);

    memory = (uint8_t *)pci_display_memory();
    return memory && id >= OLDEST_USABLE_ID && id <= 0xb0cf;
}

static bool known_depth(uint32_t bpp)
{
    return bpp == 8 || bpp == 15 || bpp == 16 || bpp == 24 || bpp == 32;
}

static void load_palette(void)
{
    out8(PALETTE_INDEX_PORT, 0);
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t colour = canvas_palette(i);

        out8(PALETTE_DATA_PORT, (uint8_t)(colour >> 16));
        out8(PALETTE_DATA_PORT, (uint8_t)(colour >> 8));
        out8(PALETTE_DATA_PORT, (uint8_t)colour);
    }
}

bool dispi_set_mode(uint32_t width, uint32_t height, uint32_t bpp)
{
    uint32_t available = read_register(REGISTER_MEMORY) * 0x10000u;

    width &= ~7u;
    if (!known_depth(bpp) || width == 0 || width > CANVAS_MAX_WIDTH || height == 0 ||
        height > CANVAS_MAX_WIDTH || width * height > available / canvas_pixel_bytes(bpp))
        return false;

    write_register(REGISTER_ENABLE, 0);
    write_register(REGISTER_WIDTH, width);
    write_register(REGISTER_HEIGHT, height);
    write_register(REGISTER_BPP, bpp);
    write_register(REGISTER_ENABLE, ENABLED | LINEAR | (bpp == 8 ? EIGHT_BIT_PALETTE : 0));
    if (bpp == 8)
        load_palette();
    canvas = (struct canvas){
        .width = read_register(REGISTER_WIDTH),
        .height = read_register(REGISTER_HEIGHT),
        .bpp = bpp,
        .pitch = read_register(REGISTER_VIRTUAL_WIDTH) * canvas_pixel_bytes(bpp),
        .pixels = memory,
    };
    return true;
}

void dispi_blank(bool blank)
{
    in8(INPUT_STATUS_PORT); /* the next write to the attribute port is an index */
    out8(ATTRIBUTE_PORT, blank ? 0 : ATTRIBUTE_SCREEN_ON);
}
