/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A SPICE agent that shares one text, over COM2: `-chardev qemu-vdagent,id=agent,name=vdagent,
 * clipboard=on -serial chardev:agent`. Says what it hears of the host on COM1. */

#pragma once

#include <stdbool.h>

/* Says hello to the host; false without COM2. */
bool agent_start(void);

/* Offers a text to the host; false where it is too long, or there is no host. */
bool agent_copy(const char *text);

/* Asks the host for its text. */
bool agent_paste(void);

/* Hears what the host has said; for the main loop. */
void agent_step(void);
