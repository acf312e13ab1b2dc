/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "pcm.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <sound/asound.h>

/* An emulated processor is often late: a fifth of a second in all. */
#define PERIODS_PER_SECOND 25
#define PERIODS 5

static bool fail(const char *what)
{
    printf("error %s: %s\n", what, strerror(errno));
    return false;
}

static void allow_everything(struct snd_pcm_hw_params *params)
{
    memset(params, 0, sizeof(*params));
    memset(params->masks, 0xff, sizeof(params->masks));
    for (size_t i = 0; i < sizeof(params->intervals) / sizeof(params->intervals[0]); i++)
        params->intervals[i] = (struct snd_interval){.min = 0, .max = UINT_MAX};
    params->rmask = UINT_MAX;
    params->info = UINT_MAX;
}

static void allow_one(struct snd_pcm_hw_params *params, int name, unsigned value)
{
    struct snd_mask *mask = &params->masks[name - SNDRV_PCM_HW_PARAM_FIRST_MASK];

    memset(mask, 0, sizeof(*mask));
    mask->bits[value / 32] = 1u << (value % 32);
}

static struct snd_interval *interval(struct snd_pcm_hw_params *params, int name)
{
    return &params->intervals[name - SNDRV_PCM_HW_PARAM_FIRST_INTERVAL];
}

static void allow_range(struct snd_pcm_hw_params *params, int name, unsigned min, unsigned max)
{
    *interval(params, name) = (struct snd_interval){.min = min, .max = max};
}

static bool set_hardware(struct pcm *pcm, unsigned rate, unsigned channels, unsigned *buffer)
{
    struct snd_pcm_hw_params params;
    unsigned period = rate / PERIODS_PER_SECOND;

    allow_everything(&params);
    allow_one(&params, SNDRV_PCM_HW_PARAM_ACCESS, SNDRV_PCM_ACCESS_RW_INTERLEAVED);
    allow_one(&params, SNDRV_PCM_HW_PARAM_FORMAT, SNDRV_PCM_FORMAT_S16_LE);
    allow_one(&params, SNDRV_PCM_HW_PARAM_SUBFORMAT, SNDRV_PCM_SUBFORMAT_STD);
    allow_range(&params, SNDRV_PCM_HW_PARAM_CHANNELS, channels, channels);
    allow_range(&params, SNDRV_PCM_HW_PARAM_RATE, rate, rate);
    allow_range(&params, SNDRV_PCM_HW_PARAM_PERIOD_SIZE, period / 2, period * 2);
    allow_range(&params, SNDRV_PCM_HW_PARAM_BUFFER_SIZE, period, period * PERIODS);
    if (ioctl(pcm->fd, SNDRV_PCM_IOCTL_HW_PARAMS, &params) < 0)
        return fail("the device refuses this rate or number of channels");
    pcm->rate = rate;
    pcm->channels = channels;
    pcm->period = interval(&params, SNDRV_PCM_HW_PARAM_PERIOD_SIZE)->min;
    *buffer = interval(&params, SNDRV_PCM_HW_PARAM_BUFFER_SIZE)->min;
    return true;
}

/* Playback begins when the buffer is full, or at its end if that comes sooner. */
static bool set_software(struct pcm *pcm, bool capture, unsigned buffer)
{
    struct snd_pcm_sw_params params = {
        .tstamp_mode = SNDRV_PCM_TSTAMP_NONE,
        .period_step = 1,
        .avail_min = pcm->period,
        .start_threshold = capture ? 1 : buffer,
        .stop_threshold = buffer,
    };

    if (ioctl(pcm->fd, SNDRV_PCM_IOCTL_SW_PARAMS, &params) < 0)
        return fail("the device's thresholds");
    return true;
}

bool pcm_open(struct pcm *pcm, bool capture, unsigned rate, unsigned channels)
{
    const char *path = capture ? "/dev/snd/pcmC0D0c" : "/dev/snd/pcmC0D0p";
    unsigned buffer;

    *pcm = (struct pcm){.fd = open(path, O_RDWR | O_CLOEXEC)};
    if (pcm->fd < 0)
        return fail(path);
    if (!set_hardware(pcm, rate, channels, &buffer) || !set_software(pcm, capture, buffer))
        return false;
    if (ioctl(pcm->fd, SNDRV_PCM_IOCTL_PREPARE) < 0)
        return fail("the device does not start");
    return true;
}

/* Frames that were moved, or -1. */
static long transfer(struct pcm *pcm, unsigned long request, int16_t *samples, unsigned frames)
{
    struct snd_xferi move = {.buf = samples, .frames = frames};

    if (ioctl(pcm->fd, request, &move) == 0)
        return move.result;
    if (errno == EINTR)
        return 0;
    if (errno != EPIPE || ioctl(pcm->fd, SNDRV_PCM_IOCTL_PREPARE) < 0)
        return -1;
    pcm->failures++;
    return 0;
}

static bool transfer_all(struct pcm *pcm, unsigned long request, int16_t *samples, unsigned frames)
{
    while (frames > 0) {
        long moved = transfer(pcm, request, samples, frames);

        if (moved < 0)
            return fail("the device stopped");
        samples += (unsigned)moved * pcm->channels;
        frames -= (unsigned)moved;
    }
    return true;
}

bool pcm_write(struct pcm *pcm, const int16_t *samples, unsigned frames)
{
    return transfer_all(pcm, SNDRV_PCM_IOCTL_WRITEI_FRAMES, (int16_t *)samples, frames);
}

bool pcm_read(struct pcm *pcm, int16_t *samples, unsigned frames)
{
    return transfer_all(pcm, SNDRV_PCM_IOCTL_READI_FRAMES, samples, frames);
}

void pcm_finish(struct pcm *pcm)
{
    ioctl(pcm->fd, SNDRV_PCM_IOCTL_DRAIN);
    close(pcm->fd);
}
