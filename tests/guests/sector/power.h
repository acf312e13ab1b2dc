/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdbool.h>

/* Lets the machine's power button be seen. */
void power_start(void);

/* True once after the power button was pressed. */
bool power_button(void);

/* Return only if the machine has no such switch. */
void power_off(void);
void power_reset(void);
