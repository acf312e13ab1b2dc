/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Plays sine waves: `tone HZ[,HZ…] MS [RATE [CHANNELS [PERCENT]]]`; 48000 Hz, 2 channels, half of
 * full scale. Each channel has the frequency at its place in the list, those beyond it the last
 * one; 0 is silence. It says `playing`, and at the end `played FRAMES frames, LOST times late`. */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "pcm.h"
#include "programs.h"

#define MAX_CHANNELS 8
#define FULL_SCALE 32767.0
#define SILENCE_MS 100

struct tone {
    double frequencies[MAX_CHANNELS];
    double amplitude;
    unsigned long frames;
};

static void read_frequencies(const char *list, double *frequencies)
{
    char *end;

    for (int i = 0; i < MAX_CHANNELS; i++) {
        frequencies[i] = strtod(list, &end);
        if (*end == ',')
            list = end + 1;
    }
}

static int16_t sample(const struct tone *tone, unsigned rate, unsigned channel, unsigned long at)
{
    double turn = tone->frequencies[channel] * (double)at / rate;

    return (int16_t)lrint(tone->amplitude * sin(2 * M_PI * (turn - floor(turn))));
}

/* In whole periods: of an unfinished one the device would play what was there before. And with
 * silence behind it: the end of what QEMU's HDA codec was given stays there when the sound stops, to
 * be heard when the next one starts. */
static bool play(struct pcm *pcm, const struct tone *tone)
{
    int16_t *samples = calloc(pcm->period, pcm->channels * sizeof(*samples));
    unsigned long end = tone->frames + pcm->rate * SILENCE_MS / 1000;
    bool ok = samples;

    for (unsigned long start = 0; ok && start < end; start += pcm->period) {
        for (unsigned i = 0; i < pcm->period; i++)
            for (unsigned c = 0; c < pcm->channels; c++)
                samples[i * pcm->channels + c] =
                    start + i < tone->frames ? sample(tone, pcm->rate, c, start + i) : 0;
        ok = pcm_write(pcm, samples, pcm->period);
    }
    free(samples);
    return ok;
}

int tone_main(int argc, char **argv)
{
    unsigned rate = argc > 3 ? (unsigned)atoi(argv[3]) : 48000;
    unsigned channels = argc > 4 ? (unsigned)atoi(argv[4]) : 2;
    double percent = argc > 5 ? atof(argv[5]) : 50;
    struct tone tone = {.amplitude = FULL_SCALE * percent / 100};
    struct pcm pcm;

    if (argc < 3 || channels == 0 || channels > MAX_CHANNELS || rate == 0) {
        puts("error usage: tone HZ[,HZ...] MS [RATE [CHANNELS [PERCENT]]]");
        return 2;
    }
    read_frequencies(argv[1], tone.frequencies);
    tone.frames = (unsigned long)rate * (unsigned long)atol(argv[2]) / 1000;
    if (!pcm_open(&pcm, false, rate, channels))
        return 1;
    puts("playing");
    if (!play(&pcm, &tone))
        return 1;
    pcm_finish(&pcm);
    printf("played %lu frames, %u times late\n", tone.frames, pcm.failures);
    return 0;
}
