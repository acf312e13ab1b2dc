/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The controls of the first sound card:
 *
 *     mixer                    each as `NAME: VALUE… (MIN to MAX)`
 *     mixer NAME VALUE         sets all channels of all controls of that name
 *     mixer open               switches everything on and turns it up; done when a card comes
 *
 * The last two say `set N controls`. */

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include <sound/asound.h>

#include "programs.h"

#define CARD "/dev/snd/controlC0"
#define MAX_CONTROLS 256

static struct snd_ctl_elem_id ids[MAX_CONTROLS];

static int list_controls(int fd)
{
    struct snd_ctl_elem_list list = {.space = MAX_CONTROLS, .pids = ids};

    return ioctl(fd, SNDRV_CTL_IOCTL_ELEM_LIST, &list) < 0 ? -1 : (int)list.used;
}

/* Only switches and volumes; all else (jacks, modes) is left alone. */
static bool describe(int fd, const struct snd_ctl_elem_id *id, struct snd_ctl_elem_info *info)
{
    *info = (struct snd_ctl_elem_info){.id = *id};
    return ioctl(fd, SNDRV_CTL_IOCTL_ELEM_INFO, info) == 0 &&
           (info->access & SNDRV_CTL_ELEM_ACCESS_WRITE) &&
           (info->type == SNDRV_CTL_ELEM_TYPE_BOOLEAN ||
            info->type == SNDRV_CTL_ELEM_TYPE_INTEGER);
}

static void print_control(int fd, const struct snd_ctl_elem_info *info)
{
    struct snd_ctl_elem_value value = {.id = info->id};

    if (ioctl(fd, SNDRV_CTL_IOCTL_ELEM_READ, &value) < 0)
        return;
    printf("%s:", info->id.name);
    for (unsigned i = 0; i < info->count; i++)
        printf(" %ld", value.value.integer.value[i]);
    printf(" (%ld to %ld)\n", info->value.integer.min, info->value.integer.max);
}

static bool set_control(int fd, const struct snd_ctl_elem_info *info, long number)
{
    struct snd_ctl_elem_value value = {.id = info->id};

    for (unsigned i = 0; i < info->count; i++)
        value.value.integer.value[i] = number;
    return ioctl(fd, SNDRV_CTL_IOCTL_ELEM_WRITE, &value) >= 0;
}

int mixer_main(int argc, char **argv)
{
    int fd = open(CARD, O_RDWR | O_CLOEXEC);
    int count = fd < 0 ? -1 : list_controls(fd);
    bool all = argc == 2 && strcmp(argv[1], "open") == 0;
    int set = 0;

    if (count < 0) {
        printf("error %s: %s\n", CARD, strerror(errno));
        return 1;
    }
    for (int i = 0; i < count; i++) {
        struct snd_ctl_elem_info info;

        if (!describe(fd, &ids[i], &info))
            continue;
        if (argc == 1)
            print_control(fd, &info);
        else if (all)
            set += set_control(fd, &info, info.value.integer.max);
        else if (argc == 3 && strcmp(argv[1], (const char *)ids[i].name) == 0)
            set += set_control(fd, &info, atol(argv[2]));
    }
    if (argc > 1)
        printf("set %d controls\n", set);
    return argc > 1 && set == 0 && !all;
}
