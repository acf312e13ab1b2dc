/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The mode registers of Bochs' display adapter, which QEMU's VGA devices have. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Finds the adapter and its memory. */
bool dispi_start(void);

/* Sets a mode (black) and describes it in `canvas`. The adapter rounds the width
 * down to a multiple of 8. False, and the old mode stays, if the mode is unknown
 * or does not fit the adapter's memory. */
bool dispi_set_mode(uint32_t width, uint32_t height, uint32_t bpp);

/* Turns the output off and on; while it is off QEMU may overwrite the picture. */
void dispi_blank(bool blank);
