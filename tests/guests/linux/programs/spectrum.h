/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdint.h>

/* The strongest frequency, in Hz, in the last power of two of `count` samples; 0 in silence.
 * `stride` is from one sample to the next. A pure tone is found to a tenth of 1 / the time that the
 * samples take, or better. */
double spectrum_strongest(const int16_t *samples, unsigned count, unsigned stride, unsigned rate);
