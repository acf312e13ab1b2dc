/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "agent.h"
#include "animation.h"
#include "canvas.h"
#include "commands.h"
#include "dispi.h"
#include "i8042.h"
#include "interrupts.h"
#include "keyboard.h"
#include "mouse.h"
#include "picture.h"
#include "power.h"
#include "serial.h"
#include "speaker.h"
#include "vmmouse.h"

void main(void);

static bool start(void)
{
    if (!dispi_start() || !dispi_set_mode(640, 480, 32)) {
        serial_print("error no VGA device of QEMU's was found\n");
        return false;
    }
    picture_draw();
    i8042_start();
    if (!keyboard_start() || !mouse_start()) {
        serial_print("error the PS/2 keyboard or mouse does not answer\n");
        return false;
    }
    power_start();
    return true;
}

static bool busy(void)
{
    return serial_pending() || i8042_pending();
}

static void poll_input(void)
{
    enum i8042_port port;
    uint8_t byte;

    while (i8042_take(&port, &byte)) {
        if (port == I8042_KEYBOARD)
            keyboard_byte(byte);
        else /* QEMU announces the absolute pointer's events by empty packets */
            mouse_byte(byte, vmmouse_active());
    }
    vmmouse_poll();
}

void main(void)
{
    char *line;

    serial_start();
    interrupts_start();
    if (!start())
        return;
    serial_print("ready %ux%ux%u\n", canvas.width, canvas.height, canvas.bpp);
    for (;;) {
        poll_input();
        while ((line = serial_line()))
            commands_run(line);
        agent_step();
        if (animation_step())
            serial_print("frame %u\n", animation_frame());
        if (speaker_step())
            serial_print("beep over\n");
        if (power_button()) {
            serial_print("power button\n");
            power_off();
        }
        interrupts_sleep(busy);
    }
}
