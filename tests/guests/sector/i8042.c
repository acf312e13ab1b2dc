/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "i8042.h"

#include "interrupts.h"
#include "ports.h"
#include "ring.h"

#define DATA 0x60
#define STATUS 0x64
#define COMMAND 0x64

#define OUTPUT_FULL 0x01
#define INPUT_FULL 0x02
#define FROM_MOUSE 0x20

#define WRITE_CONFIGURATION 0x60
#define DISABLE_MOUSE 0xa7
#define ENABLE_MOUSE 0xa8
#define DISABLE_KEYBOARD 0xad
#define ENABLE_KEYBOARD 0xae
#define TO_MOUSE 0xd4

/* Both interrupts, "system passed its self test", translation to set 1. */
#define CONFIGURATION 0x47

#define ACKNOWLEDGED 0xfa
#define ANSWER_TICKS (TICKS_PER_SECOND / 4)

/* An item is a byte, with FROM_MOUSE << 8 for the mouse's. */
static struct ring received;

/* What a device sent by itself while we waited for its answer. */
static struct ring unasked;

static void wait_input_free(void)
{
    while (in8(STATUS) & INPUT_FULL)
        __asm__ volatile("pause");
}

static void command(uint8_t byte)
{
    wait_input_free();
    out8(COMMAND, byte);
}

void i8042_interrupt(void)
{
    uint8_t status;

    while ((status = in8(STATUS)) & OUTPUT_FULL)
        ring_put(&received, (uint16_t)((status & FROM_MOUSE) << 8 | in8(DATA)));
}

void i8042_start(void)
{
    command(DISABLE_KEYBOARD);
    command(DISABLE_MOUSE);
    while (in8(STATUS) & OUTPUT_FULL)
        in8(DATA);
    command(WRITE_CONFIGURATION);
    wait_input_free();
    out8(DATA, CONFIGURATION);
    command(ENABLE_KEYBOARD);
    command(ENABLE_MOUSE);
    received.taken = received.put;
}

bool i8042_pending(void)
{
    return !ring_empty(&received) || !ring_empty(&unasked);
}

bool i8042_take(enum i8042_port *port, uint8_t *byte)
{
    uint16_t item;

    if (!ring_take(&unasked, &item) && !ring_take(&received, &item))
        return false;
    *port = item >> 8 ? I8042_MOUSE : I8042_KEYBOARD;
    *byte = (uint8_t)item;
    return true;
}

static bool received_pending(void)
{
    return !ring_empty(&received);
}

/* The next byte of one device; the other's wait in `unasked`. */
static int next_from(enum i8042_port port)
{
    uint32_t start = interrupts_ticks();
    uint16_t item;

    while (interrupts_ticks() - start < ANSWER_TICKS) {
        if (!ring_take(&received, &item)) {
            interrupts_sleep(received_pending);
            continue;
        }
        if ((item >> 8 ? I8042_MOUSE : I8042_KEYBOARD) == port)
            return (uint8_t)item;
        ring_put(&unasked, item);
    }
    return -1;
}

bool i8042_send(enum i8042_port port, uint8_t byte)
{
    int answer;

    if (port == I8042_MOUSE)
        command(TO_MOUSE);
    wait_input_free();
    out8(DATA, byte);
    /* A key or a movement may have been under way before the answer. */
    while ((answer = next_from(port)) != ACKNOWLEDGED) {
        if (answer < 0)
            return false;
        ring_put(&unasked, (uint16_t)((port == I8042_MOUSE ? FROM_MOUSE << 8 : 0) | answer));
    }
    return true;
}

int i8042_answer(enum i8042_port port)
{
    return next_from(port);
}
