/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "mouse.h"

#include "i8042.h"
#include "serial.h"

#define GET_ID 0xf2
#define SET_RATE 0xf3
#define ENABLE_REPORTING 0xf4
#define RESET 0xff

#define EXPLORER_ID 4
#define RESET_PASSED 0xaa

#define FIRST_BYTE 0x08
#define X_NEGATIVE 0x10
#define Y_NEGATIVE 0x20

static uint8_t packet[4];
static uint32_t packet_length;

static bool set_rate(uint8_t rate)
{
    return i8042_send(I8042_MOUSE, SET_RATE) && i8042_send(I8042_MOUSE, rate);
}

bool mouse_start(void)
{
    if (!i8042_send(I8042_MOUSE, RESET) || i8042_answer(I8042_MOUSE) != RESET_PASSED ||
        i8042_answer(I8042_MOUSE) != 0)
        return false;
    /* Two knocks: 200, 100, 80 turns the wheel on, 200, 200, 80 the five buttons. */
    if (!set_rate(200) || !set_rate(100) || !set_rate(80) || !set_rate(200) || !set_rate(200) ||
        !set_rate(80))
        return false;
    if (!i8042_send(I8042_MOUSE, GET_ID) || i8042_answer(I8042_MOUSE) != EXPLORER_ID)
        return false;
    return i8042_send(I8042_MOUSE, ENABLE_REPORTING);
}

/* Sign-extends the low `bits` of a byte. */
static int32_t extend(uint8_t byte, int bits)
{
    return (int32_t)((uint32_t)byte << (32 - bits)) >> (32 - bits);
}

static void print_packet(void)
{
    int32_t dx = packet[1] - (packet[0] & X_NEGATIVE ? 256 : 0);
    int32_t dy = packet[2] - (packet[0] & Y_NEGATIVE ? 256 : 0);
    uint32_t buttons = packet[0] & (MOUSE_LEFT | MOUSE_RIGHT | MOUSE_MIDDLE);
    int32_t wheel = 0;
    int32_t pan = 0;

    /* The top bits of the last byte tell its meaning: 01 a sideways wheel,
     * 10 a fast wheel (neither has the extra buttons), 00 the usual. */
    switch (packet[3] >> 6) {
    case 1:
        pan = -extend(packet[3], 6);
        break;
    case 2:
        wheel = -extend(packet[3], 6);
        break;
    default:
        wheel = -extend(packet[3], 4);
        buttons |= (packet[3] >> 1) & (MOUSE_SIDE | MOUSE_EXTRA);
    }
    /* PS/2 counts upwards, the screen downwards. */
    serial_print("mouse rel %d %d buttons %u wheel %d", dx, -dy, buttons, wheel);
    if (pan)
        serial_print(" pan %d", pan);
    serial_print("\n");
}

void mouse_byte(uint8_t byte, bool silent)
{
    if (packet_length == 0 && !(byte & FIRST_BYTE))
        return; /* out of step: wait for a byte that can be a first one */
    packet[packet_length++] = byte;
    if (packet_length < sizeof(packet))
        return;
    packet_length = 0;
    if (!silent)
        print_packet();
}
