/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The controller of the PS/2 keyboard and mouse. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

enum i8042_port { I8042_KEYBOARD, I8042_MOUSE };

/* Enables both ports, their interrupts and the translation to scancode set 1.
 * Interrupts must be on. */
void i8042_start(void);

/* Empties the controller into our own buffer; for the interrupt handlers. */
void i8042_interrupt(void);

/* True while bytes from either device wait. */
bool i8042_pending(void);

/* Takes the next byte that a device sent by itself. */
bool i8042_take(enum i8042_port *port, uint8_t *byte);

/* Sends a byte to a device and waits for its acknowledgement; false if none came. */
bool i8042_send(enum i8042_port port, uint8_t byte);

/* Waits for a further byte of a device's answer; -1 if none came. */
int i8042_answer(enum i8042_port port);
