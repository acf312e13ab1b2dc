/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "power.h"

#include "ports.h"

/* SeaBIOS puts the ACPI power management block here on pc and q35 alike. */
#define ACPI_STATUS 0x600
#define ACPI_ENABLE 0x602
#define ACPI_CONTROL 0x604
#define ACPI_CONTROL_OLD 0xb004 /* pc machines before SeaBIOS 1.7 */
#define ACPI_POWER_BUTTON 0x0100
#define ACPI_SLEEP_NOW 0x2000 /* with sleep type 0: soft off, in QEMU's tables */

#define I8042_COMMAND 0x64
#define I8042_PULSE_RESET 0xfe

void power_start(void)
{
    out16(ACPI_STATUS, ACPI_POWER_BUTTON);
    out16(ACPI_ENABLE, ACPI_POWER_BUTTON);
}

bool power_button(void)
{
    if (!(in16(ACPI_STATUS) & ACPI_POWER_BUTTON))
        return false;
    out16(ACPI_STATUS, ACPI_POWER_BUTTON); /* writing 1 clears it */
    return true;
}

void power_off(void)
{
    out16(ACPI_CONTROL, ACPI_SLEEP_NOW);
    out16(ACPI_CONTROL_OLD, ACPI_SLEEP_NOW);
}

void power_reset(void)
{
    out8(I8042_COMMAND, I8042_PULSE_RESET);
    /* The reset takes effect between two instructions, not always the next two. */
    for (;;)
        __asm__ volatile("hlt");
}
