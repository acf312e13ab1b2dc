/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "edid.h"

#include <stdio.h>

#define BLOCK 128
#define FIRST_TIMING 54

bool edid_read(const char *connector, struct edid *edid)
{
    uint8_t block[BLOCK];
    const uint8_t *timing = block + FIRST_TIMING;
    char path[128];
    size_t size;
    FILE *file;

    snprintf(path, sizeof(path), "/sys/class/drm/%s/edid", connector);
    file = fopen(path, "rb");
    if (!file)
        return false;
    size = fread(block, 1, sizeof(block), file);
    fclose(file);
    if (size != sizeof(block))
        return false;
    /* The low eight bits of two numbers, then both their high four bits in one byte. */
    edid->width = timing[2] | (timing[4] & 0xf0u) << 4;
    edid->height = timing[5] | (timing[7] & 0xf0u) << 4;
    edid->width_mm = timing[12] | (timing[14] & 0xf0u) << 4;
    edid->height_mm = timing[13] | (timing[14] & 0x0fu) << 8;
    return true;
}
