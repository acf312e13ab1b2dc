/* SPDX-License-Identifier: GPL-3.0-or-later */

/* COM1, 115200 8N1: lines out, lines in. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

void serial_start(void);

/* Empties the port's receiver into our own buffer; for the interrupt handler. */
void serial_interrupt(void);

/* Writes text; knows %s, %u, %d, %% and %02x. Only for the main loop. */
__attribute__((format(printf, 1, 2))) void serial_print(const char *format, ...);

/* Sends any byte. */
void serial_put(uint8_t byte);

/* True while received bytes wait. */
bool serial_pending(void);

/* The next whole line without its end, or NULL. Valid until the next call. */
char *serial_line(void);
