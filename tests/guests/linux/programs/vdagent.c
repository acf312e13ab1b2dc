/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A small SPICE agent: `vdagent [mouse]` shares the clipboards of nobody but whoever tells it what
 * to do, line by line. SEL is 0 clipboard, 1 primary, 2 secondary.
 *
 *     grab SEL TEXT          offers a text                        -> grabbed SEL SERIAL
 *     grab-size SEL BYTES    offers a long text of known letters  -> grabbed SEL SERIAL
 *     grab-old SEL TEXT      the same with a serial that is over  -> grabbed SEL SERIAL
 *     release SEL            offers nothing any more              -> released SEL
 *     paste SEL              asks the host for its text           -> pasted SEL TEXT
 *
 * A pasted text of more than 1000 bytes is told as `pasted-size SEL BYTES CHECKSUM` (FNV-1a, 32
 * bits, hexadecimal). In shorter ones, and in the texts of `grab`, `\n` is a line's end and `\\` a
 * backslash.
 *
 * By itself it says `ready` once the host has said hello, `host-grab SEL`, `host-release SEL`, `asked
 * SEL` when it gave away a text and, with `mouse`, `mouse X Y BUTTONS`. When the host wants to begin
 * anew (QEMU does whenever somebody registers for its clipboard) it says `host-closed`, and another
 * `ready` follows: all texts are forgotten, and serials count from 1 again. */

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "line-reader.h"
#include "programs.h"
#include "vdagent-wire.h"

#define PORT "/dev/virtio-ports/com.redhat.spice.0"
#define SELECTIONS 3
#define UTF8_TEXT 1
#define SHORT_TEXT 1000

struct text {
    char *data; /* NULL: none */
    size_t size;
};

static struct text texts[SELECTIONS];
static uint32_t serials[SELECTIONS];
static bool with_mouse;

/* ---- Texts ------------------------------------------------------------------------------- */

/* The known letters of `grab-size`: no two KiB of a long text are alike for 26 KiB. */
static char letter(size_t position)
{
    return (char)('a' + (position + position / 1024) % 26);
}

static uint32_t checksum(const uint8_t *data, size_t size)
{
    uint32_t sum = 2166136261u;

    for (size_t i = 0; i < size; i++)
        sum = (sum ^ data[i]) * 16777619u;
    return sum;
}

static struct text unescape(const char *line)
{
    struct text text = {.data = malloc(strlen(line) + 1)};

    for (; text.data && *line; line++) {
        if (*line == '\\' && line[1])
            text.data[text.size++] = *++line == 'n' ? '\n' : *line;
        else
            text.data[text.size++] = *line;
    }
    return text;
}

static void print_escaped(const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (data[i] == '\n')
            fputs("\\n", stdout);
        else if (data[i] == '\\')
            fputs("\\\\", stdout);
        else
            putchar(data[i]);
    }
    putchar('\n');
}

static struct text known_letters(size_t size)
{
    struct text text = {.data = malloc(size + 1), .size = size};

    for (size_t i = 0; text.data && i < size; i++)
        text.data[i] = letter(i);
    return text;
}

/* ---- To the host ------------------------------------------------------------------------- */

/* Once, unasked, and wanting an answer: QEMU 7.2 never asks, and a newer one that hears it twice
 * wants to begin anew. */
static bool announce(void)
{
    uint32_t words[2] = {1, AGENT_CAN_CLIPBOARD_BY_DEMAND | AGENT_CAN_CLIPBOARD_SELECTION |
                                AGENT_CAN_CLIPBOARD_NO_RELEASE_ON_REGRAB |
                                AGENT_CAN_CLIPBOARD_GRAB_SERIAL};

    if (with_mouse)
        words[1] |= AGENT_CAN_MOUSE_STATE;
    return agent_send(AGENT_ANNOUNCE_CAPABILITIES, words, sizeof(words), NULL, 0);
}

static void forget(uint32_t selection)
{
    free(texts[selection].data);
    texts[selection] = (struct text){0};
}

static bool grab(uint32_t selection, struct text text, uint32_t serial)
{
    uint32_t words[3] = {selection, serial, UTF8_TEXT};

    forget(selection);
    texts[selection] = text;
    printf("grabbed %u %u\n", selection, serial);
    return agent_send(AGENT_CLIPBOARD_GRAB, words, sizeof(words), NULL, 0);
}

static bool release(uint32_t selection)
{
    forget(selection);
    printf("released %u\n", selection);
    return agent_send(AGENT_CLIPBOARD_RELEASE, &selection, sizeof(selection), NULL, 0);
}

static bool paste(uint32_t selection)
{
    uint32_t words[2] = {selection, UTF8_TEXT};

    return agent_send(AGENT_CLIPBOARD_REQUEST, words, sizeof(words), NULL, 0);
}

/* Carries out one line; false when the host has closed the port. */
static bool carry_out(char *line)
{
    char verb[16];
    uint32_t selection;
    int text = 0;
    int words = sscanf(line, "%15s %u%n", verb, &selection, &text);
    const char *rest = line + text + (line[text] == ' ');

    if (words == 2 && selection < SELECTIONS) {
        if (strcmp(verb, "grab") == 0)
            return grab(selection, unescape(rest), ++serials[selection]);
        if (strcmp(verb, "grab-size") == 0)
            return grab(selection, known_letters(strtoul(rest, NULL, 10)), ++serials[selection]);
        if (strcmp(verb, "grab-old") == 0)
            return grab(selection, unescape(rest), 0);
        if (strcmp(verb, "release") == 0)
            return release(selection);
        if (strcmp(verb, "paste") == 0)
            return paste(selection);
    }
    printf("error %s: no such command\n", line);
    return true;
}

/* ---- From the host ----------------------------------------------------------------------- */

static bool give(uint32_t selection)
{
    uint32_t words[2] = {selection, UTF8_TEXT};
    struct text text = texts[selection];

    printf("asked %u\n", selection);
    return agent_send(AGENT_CLIPBOARD, words, sizeof(words), text.data, text.size);
}

static void print_pasted(uint32_t selection, const uint8_t *data, size_t size)
{
    if (size > SHORT_TEXT) {
        printf("pasted-size %u %zu %08x\n", selection, size, checksum(data, size));
        return;
    }
    printf("pasted %u ", selection);
    print_escaped(data, size);
}

static void hear_capabilities(const struct agent_message *message)
{
    /* The host may ask too, at the same time as we do; only the answer to us says that it knows us. */
    if (agent_u32(message, 0) == 0)
        puts("ready");
}

static bool hear_clipboard(const struct agent_message *message)
{
    uint32_t selection = message->size >= 4 ? message->data[0] : SELECTIONS;

    if (selection >= SELECTIONS) {
        printf("error the host named selection %u\n", selection);
        return true;
    }
    switch (message->type) {
    case AGENT_CLIPBOARD_GRAB:
        serials[selection] = agent_u32(message, 4);
        forget(selection);
        printf("host-grab %u\n", selection);
        return true;
    case AGENT_CLIPBOARD_RELEASE:
        printf("host-release %u\n", selection);
        return true;
    case AGENT_CLIPBOARD_REQUEST:
        return give(selection);
    default:
        if (message->size >= 8)
            print_pasted(selection, message->data + 8, message->size - 8);
        return true;
    }
}

static bool hear(const struct agent_message *message)
{
    switch (message->type) {
    case AGENT_ANNOUNCE_CAPABILITIES:
        hear_capabilities(message);
        return true;
    case AGENT_CLIPBOARD:
    case AGENT_CLIPBOARD_GRAB:
    case AGENT_CLIPBOARD_REQUEST:
    case AGENT_CLIPBOARD_RELEASE:
        return hear_clipboard(message);
    case AGENT_MOUSE_STATE:
        printf("mouse %u %u %u\n", agent_u32(message, 0), agent_u32(message, 4),
               agent_u32(message, 8));
        return true;
    default:
        printf("error the host sent a message of type %u\n", message->type);
        return true;
    }
}

static bool hear_all(void)
{
    struct agent_message message;
    bool alive = agent_fill();

    while (alive && agent_next(&message))
        alive = hear(&message);
    return alive;
}

/* False when there is no port any more. */
static bool begin_anew(void)
{
    puts("host-closed");
    for (uint32_t i = 0; i < SELECTIONS; i++)
        forget(i);
    memset(serials, 0, sizeof(serials));
    return agent_reopen(PORT);
}

int vdagent_main(int argc, char **argv)
{
    static struct line_reader commands = {.fd = STDIN_FILENO};
    bool connected;
    char *line;

    with_mouse = argc > 1 && strcmp(argv[1], "mouse") == 0;
    if (!agent_open(PORT))
        return 1;
    connected = announce();
    while (!commands.ended) {
        struct pollfd waits[] = {{.fd = agent_fd(), .events = POLLIN},
                                 {.fd = STDIN_FILENO, .events = POLLIN}};

        if (poll(waits, 2, -1) < 0)
            continue;
        if (waits[0].revents)
            connected = hear_all();
        if (waits[1].revents)
            line_reader_fill(&commands);
        while (connected && (line = line_reader_next(&commands)))
            connected = carry_out(line);
        if (connected)
            continue;
        if (!begin_anew())
            return 1;
        connected = announce();
    }
    return 0;
}
