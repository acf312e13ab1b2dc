/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets the lights of all keyboards: `leds MASK`, a sum of 1 scroll lock, 2 num lock, 4 caps lock.
 * It says `leds MASK on N keyboards`. */

#include <fcntl.h>
#include <linux/input.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "programs.h"

#define MAX_DEVICES 32

static bool has_lights(int fd)
{
    unsigned char kinds[EV_MAX / 8 + 1] = {0};

    return ioctl(fd, EVIOCGBIT(0, sizeof(kinds)), kinds) > 0 && kinds[EV_LED / 8] >> EV_LED % 8 & 1;
}

static bool set_lights(int fd, int mask)
{
    const struct input_event events[] = {
        {.type = EV_LED, .code = LED_SCROLLL, .value = mask & 1},
        {.type = EV_LED, .code = LED_NUML, .value = mask >> 1 & 1},
        {.type = EV_LED, .code = LED_CAPSL, .value = mask >> 2 & 1},
        {.type = EV_SYN, .code = SYN_REPORT},
    };

    return write(fd, events, sizeof(events)) == sizeof(events);
}

int leds_main(int argc, char **argv)
{
    int mask = argc > 1 ? atoi(argv[1]) : -1;
    int keyboards = 0;

    if (mask < 0 || mask > 7) {
        puts("error usage: leds MASK, a sum of 1 scroll lock, 2 num lock, 4 caps lock");
        return 2;
    }
    for (int i = 0; i < MAX_DEVICES; i++) {
        char path[32];
        int fd;

        snprintf(path, sizeof(path), "/dev/input/event%d", i);
        fd = open(path, O_RDWR | O_CLOEXEC);
        if (fd < 0)
            continue;
        if (has_lights(fd))
            keyboards += set_lights(fd, mask);
        close(fd);
    }
    printf("leds %d on %d keyboards\n", mask, keyboards);
    return keyboards == 0;
}
