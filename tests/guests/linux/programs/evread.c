/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints the events of all input devices, one a line, until it is killed:
 *
 *     event2 is QEMU QEMU USB Tablet
 *     ready
 *     event0 key 30 1
 *     event2 abs 0 16384
 *
 * with the numbers of linux/input-event-codes.h. `evread grab` keeps them from everybody else in
 * the guest, such as the kernel's own SysRq and the text console. The line `held` on its input asks
 * what the kernel holds for pressed now: keys and buttons, and the slots of fingers.
 *
 *     held event0 29 56
 *     fingers event1 0 2
 *     held end */

#include <dirent.h>
#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "line-reader.h"
#include "programs.h"

#define MAX_DEVICES 32
#define MAX_SLOTS 16
#define DIRECTORY "/dev/input/"

/* The last one is for questions. */
static struct pollfd devices[MAX_DEVICES + 1];
static int numbers[MAX_DEVICES];
static nfds_t count;
static bool grabs;

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
    if (grabs && ioctl(fd, EVIOCGRAB, 1) < 0)
        perror(path);
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

static void print_keys(nfds_t index)
{
    unsigned char keys[KEY_MAX / 8 + 1] = {0};
    bool any = false;

    if (ioctl(devices[index].fd, EVIOCGKEY(sizeof(keys)), keys) < 0)
        return;
    for (int key = 0; key <= KEY_MAX; key++)
        if (keys[key / 8] >> key % 8 & 1) {
            if (!any)
                printf("held event%d", numbers[index]);
            printf(" %d", key);
            any = true;
        }
    if (any)
        putchar('\n');
}

static void print_fingers(nfds_t index)
{
    struct {
        unsigned code;
        int ids[MAX_SLOTS];
    } fingers = {.code = ABS_MT_TRACKING_ID};
    bool any = false;

    memset(fingers.ids, 0xff, sizeof(fingers.ids));
    if (ioctl(devices[index].fd, EVIOCGMTSLOTS(sizeof(fingers)), &fingers) < 0)
        return;
    for (int slot = 0; slot < MAX_SLOTS; slot++)
        if (fingers.ids[slot] >= 0) {
            if (!any)
                printf("fingers event%d", numbers[index]);
            printf(" %d", slot);
            any = true;
        }
    if (any)
        putchar('\n');
}

static void print_held(void)
{
    for (nfds_t i = 0; i < count; i++)
        if (devices[i].fd >= 0) {
            print_keys(i);
            print_fingers(i);
        }
    puts("held end");
}

static void answer(struct line_reader *questions)
{
    const char *line;

    line_reader_fill(questions);
    while ((line = line_reader_next(questions)))
        if (strcmp(line, "held") == 0)
            print_held();
        else
            printf("error %s is no question\n", line);
}

int evread_main(int argc, char **argv)
{
    static struct line_reader questions = {.fd = STDIN_FILENO};
    struct pollfd *input = &devices[MAX_DEVICES];

    grabs = argc > 1 && strcmp(argv[1], "grab") == 0;
    for (nfds_t i = 0; i < MAX_DEVICES; i++)
        devices[i].fd = -1;
    if (open_devices() < 0)
        return 1;
    *input = (struct pollfd){.fd = STDIN_FILENO, .events = POLLIN};
    puts("ready");
    while (poll(devices, MAX_DEVICES + 1, -1) >= 0) {
        for (nfds_t i = 0; i < count; i++)
            if (devices[i].revents && !print_events(i))
                devices[i].fd = -1; /* poll() ignores it from now on */
        if (input->revents)
            answer(&questions);
        if (questions.ended)
            input->fd = -1;
    }
    return 1;
}
