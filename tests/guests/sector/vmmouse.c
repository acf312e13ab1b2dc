/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "vmmouse.h"

#include <stdint.h>

#include "canvas.h"
#include "mouse.h"
#include "serial.h"

#define BACKDOOR_PORT 0x5658
#define BACKDOOR_MAGIC 0x564d5868

enum backdoor_command { GET_VERSION = 10, POINTER_DATA = 39, POINTER_STATUS = 40, POINTER_COMMAND = 41 };

#define DISABLE 0x000000f5
#define READ_ID 0x45414552
#define REQUEST_ABSOLUTE 0x53424152
#define POINTER_ID 0x3442554a

#define STATUS_ERROR 0xffff0000
#define EVENT_WORDS 4
#define LEFT 0x20
#define RIGHT 0x10
#define MIDDLE 0x08

/* The device counts to 0xffff in steps of two. */
#define FULL_SCALE 0x7fff

struct registers {
    uint32_t a, b, c, d;
};

static bool active;

static struct registers backdoor(enum backdoor_command command, uint32_t argument)
{
    struct registers r = {BACKDOOR_MAGIC, argument, command, BACKDOOR_PORT};

    __asm__ volatile("inl %%dx, %%eax" : "+a"(r.a), "+b"(r.b), "+c"(r.c), "+d"(r.d));
    return r;
}

bool vmmouse_start(void)
{
    if (active)
        return true;
    /* Without the backdoor the port reads as all ones and %ebx stays. */
    if (backdoor(GET_VERSION, 0).b != BACKDOOR_MAGIC)
        return false;
    backdoor(POINTER_COMMAND, READ_ID);
    if ((backdoor(POINTER_STATUS, 0).a & 0xffff) == 0 || backdoor(POINTER_DATA, 1).a != POINTER_ID)
        return false;
    backdoor(POINTER_COMMAND, REQUEST_ABSOLUTE);
    active = true;
    return true;
}

void vmmouse_stop(void)
{
    if (active)
        backdoor(POINTER_COMMAND, DISABLE);
    active = false;
}

bool vmmouse_active(void)
{
    return active;
}

/* QEMU scales a position down by floor(x * 0x7fff / size); this is its inverse,
 * exact for every size below 0x7fff. */
static uint32_t to_pixel(uint32_t value, uint32_t size)
{
    return ((value >> 1) * size + FULL_SCALE - 1) / FULL_SCALE;
}

static void print_event(struct registers event)
{
    uint32_t buttons = 0;

    if (event.a & LEFT)
        buttons |= MOUSE_LEFT;
    if (event.a & RIGHT)
        buttons |= MOUSE_RIGHT;
    if (event.a & MIDDLE)
        buttons |= MOUSE_MIDDLE;
    serial_print("mouse abs %u %u buttons %u", to_pixel(event.b & 0xffff, canvas.width),
                 to_pixel(event.c & 0xffff, canvas.height), buttons);
    if (event.d)
        serial_print(" wheel %d", -(int)event.d);
    serial_print("\n");
}

void vmmouse_poll(void)
{
    while (active) {
        uint32_t status = backdoor(POINTER_STATUS, 0).a;

        if ((status & STATUS_ERROR) == STATUS_ERROR) {
            /* The queue has overflowed: the device wants to be started anew. */
            serial_print("error the pointer lost events\n");
            vmmouse_stop();
            vmmouse_start();
            return;
        }
        if ((status & 0xffff) < EVENT_WORDS)
            return;
        print_event(backdoor(POINTER_DATA, EVENT_WORDS));
    }
}
