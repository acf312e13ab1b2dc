/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The absolute pointer behind the VMware backdoor port (`vmport`). */

#pragma once

#include <stdbool.h>

/* Switches to absolute positions; false if the machine has no such device. */
bool vmmouse_start(void);

/* Gives the pointer back to the PS/2 mouse. */
void vmmouse_stop(void);

/* True between start and stop. */
bool vmmouse_active(void);

/* Prints what has happened since the last call. */
void vmmouse_poll(void);
