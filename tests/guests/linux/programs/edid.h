/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* What a screen says of itself in its first detailed timing, which it prefers. */
struct edid {
    uint32_t width;     /* pixels */
    uint32_t height;    /* pixels */
    uint32_t width_mm;  /* of the picture */
    uint32_t height_mm; /* of the picture */
};

/* Reads what the kernel has of a connector, such as `card0-Virtual-1`; false if it has nothing. */
bool edid_read(const char *connector, struct edid *edid);
