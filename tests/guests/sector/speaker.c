/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "speaker.h"

#include "interrupts.h"
#include "ports.h"

#define PIT_HZ 1193182u
#define PIT_COUNTER_2 0x42
#define PIT_CONTROL 0x43
#define COUNTER_2_SQUARE 0xb6 /* low then high byte */
#define LOWEST 19u            /* its divisor just fits 16 bits */
#define HIGHEST 20000u

#define CONTROL 0x61
#define GATE_AND_SPEAKER 0x03

static bool sounding;
static uint32_t end;

bool speaker_start(uint32_t hertz, uint32_t milliseconds)
{
    uint32_t divisor;

    if (hertz < LOWEST || hertz > HIGHEST)
        return false;
    divisor = (PIT_HZ + hertz / 2) / hertz;
    out8(PIT_CONTROL, COUNTER_2_SQUARE);
    out8(PIT_COUNTER_2, (uint8_t)divisor);
    out8(PIT_COUNTER_2, (uint8_t)(divisor >> 8));
    out8(CONTROL, in8(CONTROL) | GATE_AND_SPEAKER);
    end = interrupts_ticks() + milliseconds / 1000 * TICKS_PER_SECOND +
          milliseconds % 1000 * TICKS_PER_SECOND / 1000;
    sounding = true;
    return true;
}

bool speaker_step(void)
{
    if (!sounding || (int32_t)(interrupts_ticks() - end) < 0)
        return false;
    out8(CONTROL, in8(CONTROL) & (uint8_t)~GATE_AND_SPEAKER);
    sounding = false;
    return true;
}
