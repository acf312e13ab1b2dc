/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keyboard.h"

#include "i8042.h"
#include "serial.h"

#define SET_LEDS 0xed
#define ENABLE_SCANNING 0xf4
#define SET_DEFAULTS 0xf6

#define EXTENDED 0xe0
#define PAUSE 0xe1
#define RELEASED 0x80

static uint8_t prefix;
static uint8_t pause_first;

static const char *direction(uint8_t byte)
{
    return byte & RELEASED ? "up" : "down";
}

bool keyboard_start(void)
{
    return i8042_send(I8042_KEYBOARD, SET_DEFAULTS) &&
           i8042_send(I8042_KEYBOARD, ENABLE_SCANNING) && keyboard_set_leds(0);
}

void keyboard_byte(uint8_t byte)
{
    uint8_t code = byte & (uint8_t)~RELEASED;

    if (byte == EXTENDED || byte == PAUSE) {
        prefix = byte;
        pause_first = 0;
        return;
    }
    /* Pause is the one key with two bytes behind its prefix. */
    if (prefix == PAUSE && !pause_first) {
        pause_first = code;
        return;
    }
    if (prefix == PAUSE)
        serial_print("key %s e1 %02x %02x\n", direction(byte), pause_first, code);
    else if (prefix == EXTENDED)
        serial_print("key %s e0 %02x\n", direction(byte), code);
    else
        serial_print("key %s %02x\n", direction(byte), code);
    prefix = 0;
}

bool keyboard_set_leds(uint8_t mask)
{
    return i8042_send(I8042_KEYBOARD, SET_LEDS) && i8042_send(I8042_KEYBOARD, mask);
}
