/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <stdint.h>

/* The first memory region (BAR 0) of the first VGA device; 0 if there is none. */
uint32_t pci_display_memory(void);
