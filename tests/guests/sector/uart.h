/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The serial ports' chips, 115200 8N1. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

enum uart { UART_COM1 = 0x3f8, UART_COM2 = 0x2f8 };

/* False where the machine has no such port. */
bool uart_present(enum uart uart);

/* Sets the port up; what it had received is lost. `interrupts`: one for each byte that comes. */
void uart_start(enum uart uart, bool interrupts);

/* The next byte received; false where there is none. */
bool uart_take(enum uart uart, uint8_t *byte);

/* Sends a byte as soon as the last one has left. */
void uart_put(enum uart uart, uint8_t byte);
