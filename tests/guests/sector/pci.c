/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "pci.h"

#include "ports.h"

#define ADDRESS 0xcf8
#define DATA 0xcfc
#define CLASS_REGISTER 0x08
#define BAR0_REGISTER 0x10
#define VGA_CLASS 0x0300
#define DEVICES 32u
#define FUNCTIONS 8u

/* QEMU puts its display on bus 0 unless told otherwise. */
static uint32_t read_register(uint32_t device, uint32_t function, uint32_t offset)
{
    out32(ADDRESS, 0x80000000u | device << 11 | function << 8 | offset);
    return in32(DATA);
}

uint32_t pci_display_memory(void)
{
    for (uint32_t device = 0; device < DEVICES; device++)
        for (uint32_t function = 0; function < FUNCTIONS; function++)
            if (read_register(device, function, CLASS_REGISTER) >> 16 == VGA_CLASS)
                return read_register(device, function, BAR0_REGISTER) & 0xfffffff0;
    return 0;
}
