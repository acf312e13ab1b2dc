/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Four ticks make one frame at 60 a second. */
#define TICKS_PER_SECOND 240u

/* Sets up the IDT, both interrupt controllers and the timer; enables interrupts. */
void interrupts_start(void);

/* Ticks since the start; wraps after 207 days. */
uint32_t interrupts_ticks(void);

/* Sleeps until the next interrupt, unless `busy` says that work is waiting. */
void interrupts_sleep(bool (*busy)(void));
