/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ring between one interrupt handler (put) and the main loop (take). */

#pragma once

#include <stdbool.h>
#include <stdint.h>

#define RING_SIZE 2048u /* a power of two: the counters run freely */

struct ring {
    volatile uint32_t put;
    volatile uint32_t taken;
    volatile uint16_t items[RING_SIZE];
};

static inline bool ring_empty(const struct ring *ring)
{
    return ring->put == ring->taken;
}

/* A full ring loses the item, as the hardware's own buffers do. */
static inline void ring_put(struct ring *ring, uint16_t item)
{
    if (ring->put - ring->taken == RING_SIZE)
        return;
    ring->items[ring->put % RING_SIZE] = item;
    ring->put++;
}

static inline bool ring_take(struct ring *ring, uint16_t *item)
{
    if (ring_empty(ring))
        return false;
    *item = ring->items[ring->taken % RING_SIZE];
    ring->taken++;
    return true;
}
