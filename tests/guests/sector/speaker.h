/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The PC's speaker: square waves from the timer's third counter. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Sounds from now on; false if the counter cannot make that frequency (19 to 20000 Hz). */
bool speaker_start(uint32_t hertz, uint32_t milliseconds);

/* Silences the speaker when its time is over; true once then. */
bool speaker_step(void);
