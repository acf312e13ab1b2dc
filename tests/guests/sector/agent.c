/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "agent.h"

#include <stddef.h>
#include <stdint.h>

#include "serial.h"
#include "uart.h"

#define CLIENT_PORT 1
#define PROTOCOL 1

/* Types of messages. */
#define DATA 4
#define CAPABILITIES 6
#define GRAB 7
#define REQUEST 8
#define RELEASE 9

/* Of the announcement; QEMU's displays hear of no grab without a serial. */
#define CAN_CLIPBOARD (1u << 5)
#define CAN_SELECTION (1u << 6)
#define CAN_GRAB_SERIAL (1u << 17)

#define CLIPBOARD 0
#define UTF8_TEXT 1

/* A message of QEMU's goes in one chunk of at most 1024 bytes, or is passed over. */
#define MAX_TEXT 900u

/* A chunk's header, and a message's behind it. */
struct header {
    uint32_t port;
    uint32_t chunk_size;
    uint32_t protocol;
    uint32_t type;
    uint32_t opaque[2];
    uint32_t size;
};

#define MESSAGE_HEADER 20u

static union {
    uint8_t bytes[sizeof(struct header) + 8 + MAX_TEXT + 1];
    struct {
        struct header header;
        uint32_t words[2];
        char text[MAX_TEXT + 1];
    };
} heard;
static uint32_t heard_length;

static char copied[MAX_TEXT + 1];
/* Of the newest grab, ours or the host's. QEMU cannot have a serial port hang up to begin anew, so it
 * only ever grows. */
static uint32_t serial;
static bool started;
static bool known;

static uint32_t length_of(const char *text)
{
    uint32_t length = 0;

    while (text[length])
        length++;
    return length;
}

static void put(const void *data, uint32_t size)
{
    const uint8_t *bytes = data;

    for (uint32_t i = 0; i < size; i++)
        uart_put(UART_COM2, bytes[i]);
}

static void send(uint32_t type, const uint32_t *words, uint32_t count, const char *text)
{
    uint32_t words_size = count * (uint32_t)sizeof(*words);
    uint32_t size = words_size + length_of(text);
    const struct header header = {
        .port = CLIENT_PORT,
        .chunk_size = MESSAGE_HEADER + size,
        .protocol = PROTOCOL,
        .type = type,
        .size = size,
    };

    put(&header, sizeof(header));
    put(words, words_size);
    put(text, length_of(text));
}

bool agent_start(void)
{
    /* Wants an answer, and says what it can. */
    static const uint32_t words[] = {1, CAN_CLIPBOARD | CAN_SELECTION | CAN_GRAB_SERIAL};

    if (!uart_present(UART_COM2))
        return false;
    uart_start(UART_COM2, false);
    started = true;
    send(CAPABILITIES, words, 2, "");
    return true;
}

bool agent_copy(const char *text)
{
    uint32_t words[] = {CLIPBOARD, serial + 1, UTF8_TEXT};
    uint32_t length = length_of(text);

    if (!known || length > MAX_TEXT)
        return false;
    for (uint32_t i = 0; i <= length; i++)
        copied[i] = text[i];
    serial++;
    send(GRAB, words, 3, "");
    return true;
}

bool agent_paste(void)
{
    static const uint32_t words[] = {CLIPBOARD, UTF8_TEXT};

    if (known)
        send(REQUEST, words, 2, "");
    return known;
}

static void hear_clipboard(void)
{
    static const uint32_t words[] = {CLIPBOARD, UTF8_TEXT};

    if ((heard.words[0] & 0xff) != CLIPBOARD)
        return;
    switch (heard.header.type) {
    case GRAB:
        if (heard.words[1] > serial)
            serial = heard.words[1];
        serial_print("host copied\n");
        break;
    case RELEASE:
        serial_print("host released\n");
        break;
    case REQUEST:
        serial_print("host asked\n");
        send(DATA, words, 2, copied);
        break;
    default:
        heard.bytes[sizeof(struct header) + heard.header.size] = '\0';
        serial_print("pasted %s\n", heard.text);
    }
}

static void hear(void)
{
    switch (heard.header.type) {
    case CAPABILITIES:
        /* The host may ask too, when it starts: only the answer to us says that it knows us. */
        if (heard.words[0] != 0)
            break;
        known = true;
        serial_print("agent ready\n");
        break;
    case DATA:
    case GRAB:
    case REQUEST:
    case RELEASE:
        hear_clipboard();
        break;
    default:
        serial_print("error agent: the host sent a message of type %u\n", heard.header.type);
    }
}

static bool is_header(void)
{
    const struct header *header = &heard.header;

    return header->port == CLIENT_PORT && header->protocol == PROTOCOL && !header->opaque[0] &&
           !header->opaque[1] && header->size <= 8 + MAX_TEXT &&
           header->chunk_size == MESSAGE_HEADER + header->size;
}

/* The host began to speak before we listened: what is no message is passed over. */
static void pass_over_one(void)
{
    heard_length--;
    for (uint32_t i = 0; i < heard_length; i++)
        heard.bytes[i] = heard.bytes[i + 1];
}

void agent_step(void)
{
    uint8_t byte;

    while (started && uart_take(UART_COM2, &byte)) {
        heard.bytes[heard_length++] = byte;
        if (heard_length < sizeof(struct header))
            continue;
        if (!is_header()) {
            pass_over_one();
        } else if (heard_length == sizeof(struct header) + heard.header.size) {
            heard_length = 0;
            hear();
        }
    }
}
