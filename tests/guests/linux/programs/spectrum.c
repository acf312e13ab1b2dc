/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spectrum.h"

#include <complex.h>
#include <math.h>
#include <stdlib.h>

#define MAX_COUNT 131072u

/* Below this root of a bin's mean power there is only the noise of rounding. */
#define SILENCE 1.0

static void swap_to_reversed(double complex *values, unsigned count)
{
    for (unsigned i = 1, j = 0; i < count; i++) {
        unsigned bit = count / 2;

        for (; j & bit; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            double complex value = values[i];

            values[i] = values[j];
            values[j] = value;
        }
    }
}

/* Fourier's transformation in place; `count` is a power of two. */
static void transform(double complex *values, unsigned count)
{
    swap_to_reversed(values, count);
    for (unsigned size = 2; size <= count; size *= 2) {
        double complex step = cexp(-2 * M_PI * I / size);

        for (unsigned start = 0; start < count; start += size) {
            double complex turn = 1;

            for (unsigned i = start; i < start + size / 2; i++) {
                double complex odd = values[i + size / 2] * turn;

                values[i + size / 2] = values[i] - odd;
                values[i] += odd;
                turn *= step;
            }
        }
    }
}

/* Where between the bins the peak is: Hann's window makes it close to a parabola in decibels. */
static double peak_offset(const double complex *values, unsigned bin)
{
    double left = log(cabs(values[bin - 1]) + 1e-9);
    double middle = log(cabs(values[bin]) + 1e-9);
    double right = log(cabs(values[bin + 1]) + 1e-9);
    double curve = left - 2 * middle + right;

    return curve < 0 ? (left - right) / (2 * curve) : 0;
}

double spectrum_strongest(const int16_t *samples, unsigned count, unsigned stride, unsigned rate)
{
    unsigned size = 4;
    unsigned strongest = 2;
    double complex *values;
    double frequency = 0;

    while (size * 2 <= count && size < MAX_COUNT)
        size *= 2;
    values = calloc(size, sizeof(*values));
    if (!values || count < size)
        return 0;
    samples += (count - size) * stride;
    for (unsigned i = 0; i < size; i++)
        values[i] = samples[i * stride] * (0.5 - 0.5 * cos(2 * M_PI * i / size));
    transform(values, size);
    for (unsigned bin = 2; bin < size / 2 - 1; bin++)
        if (cabs(values[bin]) > cabs(values[strongest]))
            strongest = bin;
    if (cabs(values[strongest]) / size > SILENCE)
        frequency = (strongest + peak_offset(values, strongest)) * rate / size;
    free(values);
    return frequency;
}
