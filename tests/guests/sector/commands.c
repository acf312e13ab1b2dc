/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "commands.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "agent.h"
#include "animation.h"
#include "canvas.h"
#include "dispi.h"
#include "keyboard.h"
#include "picture.h"
#include "power.h"
#include "serial.h"
#include "speaker.h"
#include "vmmouse.h"

#define MAX_WORDS 8u

/* Each returns false if its words make no sense or the machine refused. */
typedef bool (*action)(uint32_t count, char **words);

static bool equal(const char *a, const char *b)
{
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

static bool digit_of(char c, uint32_t base, uint32_t *digit)
{
    if (c >= '0' && c <= '9')
        *digit = (uint32_t)(c - '0');
    else if (c >= 'a' && c <= 'f')
        *digit = (uint32_t)(c - 'a' + 10);
    else if (c >= 'A' && c <= 'F')
        *digit = (uint32_t)(c - 'A' + 10);
    else
        return false;
    return *digit < base;
}

static bool number_of(const char *word, uint32_t base, uint32_t *value)
{
    uint32_t digit;

    *value = 0;
    if (!*word)
        return false;
    for (; *word; word++) {
        if (!digit_of(*word, base, &digit) || *value > (UINT32_MAX - digit) / base)
            return false;
        *value = *value * base + digit;
    }
    return true;
}

static bool numbers_of(char **words, uint32_t count, uint32_t *values)
{
    for (uint32_t i = 0; i < count; i++)
        if (!number_of(words[i], 10, &values[i]))
            return false;
    return true;
}

static bool ping(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    serial_print("pong\n");
    return true;
}

static bool mode(uint32_t count, char **words)
{
    uint32_t values[3];

    if (count != 4 || !numbers_of(words + 1, 3, values) ||
        !dispi_set_mode(values[0], values[1], values[2]))
        return false;
    animation_reset();
    picture_draw();
    serial_print("mode %ux%ux%u\n", canvas.width, canvas.height, canvas.bpp);
    return true;
}

static bool redraw(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    animation_reset();
    picture_draw();
    serial_print("done picture\n");
    return true;
}

static bool damage(uint32_t count, char **words)
{
    uint32_t area[4];
    uint32_t colour;

    if (count != 6 || !numbers_of(words + 1, 4, area) || !number_of(words[5], 16, &colour))
        return false;
    canvas_fill(area[0], area[1], area[2], area[3], colour & 0xffffff);
    serial_print("done damage\n");
    return true;
}

static bool animate(uint32_t count, char **words)
{
    bool full = count == 3 && equal(words[2], "full");
    uint32_t frames;

    if ((count != 2 && !full) || !number_of(words[1], 10, &frames))
        return false;
    serial_print("done animate\n");
    animation_start(full ? ANIMATION_FULL : ANIMATION_BAR, frames);
    return true;
}

static bool frame(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    serial_print("frame %u\n", animation_frame());
    return true;
}

static bool stop(uint32_t count, char **words)
{
    animation_stop();
    return frame(count, words);
}

static bool pointer(uint32_t count, char **words)
{
    bool absolute = count == 2 && equal(words[1], "absolute");

    if (!absolute && !(count == 2 && equal(words[1], "relative")))
        return false;
    if (absolute && !vmmouse_start())
        return false;
    if (!absolute)
        vmmouse_stop();
    serial_print("done pointer\n");
    return true;
}

static bool leds(uint32_t count, char **words)
{
    uint32_t mask;

    if (count != 2 || !number_of(words[1], 10, &mask) || mask > 7 ||
        !keyboard_set_leds((uint8_t)mask))
        return false;
    serial_print("done leds\n");
    return true;
}

static bool beep(uint32_t count, char **words)
{
    uint32_t values[2];

    if (count != 3 || !numbers_of(words + 1, 2, values) || !speaker_start(values[0], values[1]))
        return false;
    serial_print("done beep\n");
    return true;
}

static bool blank(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    animation_reset();
    dispi_blank(true);
    serial_print("done blank\n");
    return true;
}

static bool unblank(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    dispi_blank(false);
    /* QEMU blanks a picture that it shares with the guest by writing into it. */
    picture_draw();
    serial_print("done unblank\n");
    return true;
}

static bool agent(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    if (!agent_start())
        return false;
    serial_print("done agent\n");
    return true;
}

static bool copy(uint32_t count, char **words)
{
    if (count != 2 || !agent_copy(words[1]))
        return false;
    serial_print("done copy\n");
    return true;
}

static bool paste(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    if (!agent_paste())
        return false;
    serial_print("done paste\n");
    return true;
}

/* Two digits of hexadecimal each. */
static bool put_bytes(const char *word)
{
    uint32_t high;
    uint32_t low;

    for (; *word; word += 2) {
        if (!digit_of(word[0], 16, &high) || !digit_of(word[1], 16, &low))
            return false;
        serial_put((uint8_t)(high << 4 | low));
    }
    return true;
}

static bool repeat(uint32_t count, char **words)
{
    uint32_t times;

    if (count != 3 || !number_of(words[1], 10, &times))
        return false;
    for (uint32_t i = 0; i < times; i++)
        if (!put_bytes(words[2]))
            return false;
    serial_print("\ndone repeat\n");
    return true;
}

static bool noise(uint32_t count, char **words)
{
    uint32_t state = 0x9e3779b9;
    uint32_t bytes;

    if (count != 2 || !number_of(words[1], 10, &bytes))
        return false;
    for (uint32_t i = 0; i < bytes; i++) {
        /* Marsaglia's xorshift */
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        serial_put((uint8_t)state);
    }
    serial_print("\ndone noise\n");
    return true;
}

static bool off(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    power_off();
    return false;
}

static bool reset(uint32_t count, char **words)
{
    (void)count;
    (void)words;
    power_reset();
    return false;
}

static const struct {
    const char *name;
    action run;
} table[] = {
    {"agent", agent},     {"animate", animate}, {"beep", beep},       {"blank", blank},
    {"copy", copy},       {"damage", damage},   {"frame", frame},     {"leds", leds},
    {"mode", mode},       {"noise", noise},     {"off", off},         {"paste", paste},
    {"picture", redraw},  {"ping", ping},       {"pointer", pointer}, {"repeat", repeat},
    {"reset", reset},     {"stop", stop},       {"unblank", unblank},
};

static uint32_t split(char *line, char **words)
{
    uint32_t count = 0;

    while (*line && count < MAX_WORDS) {
        while (*line == ' ')
            *line++ = '\0';
        if (!*line)
            break;
        words[count++] = line;
        while (*line && *line != ' ')
            line++;
    }
    return count;
}

void commands_run(char *line)
{
    char *words[MAX_WORDS];
    uint32_t count = split(line, words);

    if (count == 0)
        return;
    for (uint32_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
        if (!equal(words[0], table[i].name))
            continue;
        if (!table[i].run(count, words))
            serial_print("error %s: wrong arguments or not possible here\n", words[0]);
        return;
    }
    serial_print("error %s: no such command\n", words[0]);
}
