/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints the events of all input devices, one a line, until it is killed:
 *
 *     event2 is QEMU QEMU USB Tablet
 *     ready
 *     event0 key 30 1
 *     event2 abs 0 16384
 *
 * with the numbers of linux/input-event-codes.h. */

#include <dirent.h>
#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "programs.h"

#define MAX_DEVICES 32
#define DIRECTORY "/dev/input/"

static struct pollfd devices[MAX_DEVICES];
static int numbers[MAX_DEVICES];
static nfds_t count;

static const char *type_name(unsigned type)
{
    switch (type) {
    case EV_KEY:
        return "key";
    case EV_REL:
        return "rel";
    case EV_ABS:
        return "abs";
    case EV_MSC:
        return "msc";
    case EV_LED:
        return "led";
    default:
        return "other";
    }
}

static void open_device(int number)
{
    char path[sizeof(DIRECTORY) + 32];
    char name[128] = "without a name";
    int fd;

    snprintf(path, sizeof(path), DIRECTORY "event%d", number);
    fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        perror(path);
        return;
    }
    ioctl(fd, EVIOCGNAME(sizeof(name) - 1), name);
    printf("event%d is %s\n", number, name);
    devices[count] = (struct pollfd){.fd = fd, .events = POLLIN};
    numbers[count++] = number;
}

static int open_devices(void)
{
    DIR *directory = opendir(DIRECTORY);
    struct dirent *entry;

    if (!directory) {
        perror(DIRECTORY);
        return -1;
    }
    while (count < MAX_DEVICES && (entry = readdir(directory)))
        if (strncmp(entry->d_name, "event", 5) == 0)
            open_device(atoi(entry->d_name + 5));
    closedir(directory);
    return 0;
}

/* False once the device is gone. */
static int print_events(nfds_t index)
{
    struct input_event events[64];
    ssize_t size = read(devices[index].fd, events, sizeof(events));

    if (size < (ssize_t)sizeof(events[0]))
        return 0;
    for (size_t i = 0; i < (size_t)size / sizeof(events[0]); i++)
        if (events[i].type != EV_SYN)
            printf("event%d %s %d %d\n", numbers[index], type_name(events[i].type),
                   events[i].code, events[i].value);
    return 1;
}

int evread_main(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    if (open_devices() < 0)
        return 1;
    puts("ready");
    while (poll(devices, count, -1) >= 0)
        for (nfds_t i = 0; i < count; i++)
            if (devices[i].revents && !print_events(i))
                devices[i].fd = -1; /* poll() ignores it from now on */
    return 1;
}
