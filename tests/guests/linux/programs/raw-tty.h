/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdbool.h>

/* Lets a serial line hand over bytes as they come; if asked, breaks among them as 255 0 0 (and a
 * byte 255 as 255 255). Does nothing, successfully, to what is no terminal. */
bool raw_tty(int fd, bool with_breaks);
