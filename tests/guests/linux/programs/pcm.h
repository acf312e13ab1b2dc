/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sound by the kernel's own interface: the first device of the first card, 16 bits a sample. */

#pragma once

#include <stdbool.h>
#include <stdint.h>

struct pcm {
    int fd;
    unsigned rate;
    unsigned channels;
    unsigned period;   /* frames that the device takes or gives at once */
    unsigned failures; /* how often sound was lost because we came too late */
};

/* Opens the device; false, with the reason printed, if it cannot do this. */
bool pcm_open(struct pcm *pcm, bool capture, unsigned rate, unsigned channels);

/* Waits until all frames are taken or given; false, with the reason printed, if that fails. */
bool pcm_write(struct pcm *pcm, const int16_t *samples, unsigned frames);
bool pcm_read(struct pcm *pcm, int16_t *samples, unsigned frames);

/* Waits until everything written was played, and closes the device. */
void pcm_finish(struct pcm *pcm);
