/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Records and tells what it hears: `listen MS [RATE [CHANNELS]]`; 48000 Hz, 2 channels. It says
 * `listening` once the device runs, and at the end `heard CHANNEL peak PEAK frequency HZ` for each
 * channel (peak 0 to 32768; frequency the strongest one, 0 in silence) and `recorded FRAMES frames,
 * LOST times late`. */

#include <stdio.h>
#include <stdlib.h>

#include "pcm.h"
#include "programs.h"
#include "spectrum.h"

static int peak(const int16_t *samples, unsigned count, unsigned stride)
{
    int highest = 0;

    for (unsigned i = 0; i < count; i++)
        if (abs(samples[i * stride]) > highest)
            highest = abs(samples[i * stride]);
    return highest;
}

static bool record(struct pcm *pcm, int16_t *samples, unsigned frames)
{
    for (unsigned at = 0; at < frames; at += pcm->period) {
        unsigned count = frames - at < pcm->period ? frames - at : pcm->period;

        if (!pcm_read(pcm, samples + at * pcm->channels, count))
            return false;
        if (at == 0)
            puts("listening");
    }
    return true;
}

int listen_main(int argc, char **argv)
{
    unsigned rate = argc > 2 ? (unsigned)atoi(argv[2]) : 48000;
    unsigned channels = argc > 3 ? (unsigned)atoi(argv[3]) : 2;
    unsigned frames;
    int16_t *samples;
    struct pcm pcm;

    if (argc < 2 || rate == 0 || channels == 0) {
        puts("error usage: listen MS [RATE [CHANNELS]]");
        return 2;
    }
    frames = (unsigned)((unsigned long)rate * (unsigned long)atol(argv[1]) / 1000);
    samples = calloc(frames, channels * sizeof(*samples));
    if (!samples || !pcm_open(&pcm, true, rate, channels) || !record(&pcm, samples, frames))
        return 1;
    for (unsigned c = 0; c < channels; c++)
        printf("heard %u peak %d frequency %.0f\n", c, peak(samples + c, frames, channels),
               spectrum_strongest(samples + c, frames, channels, rate));
    printf("recorded %u frames, %u times late\n", frames, pcm.failures);
    return 0;
}
