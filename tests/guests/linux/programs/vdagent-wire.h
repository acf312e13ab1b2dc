/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The SPICE agent's protocol as it goes over the agent's port: messages cut into chunks. */

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum agent_type {
    AGENT_MOUSE_STATE = 1,
    AGENT_CLIPBOARD = 4,
    AGENT_ANNOUNCE_CAPABILITIES = 6,
    AGENT_CLIPBOARD_GRAB = 7,
    AGENT_CLIPBOARD_REQUEST = 8,
    AGENT_CLIPBOARD_RELEASE = 9,
};

/* Bits of the announcement's second word. */
enum agent_capability {
    AGENT_CAN_MOUSE_STATE = 1 << 0,
    AGENT_CAN_CLIPBOARD_BY_DEMAND = 1 << 5,
    AGENT_CAN_CLIPBOARD_SELECTION = 1 << 6,
    AGENT_CAN_CLIPBOARD_NO_RELEASE_ON_REGRAB = 1 << 16,
    AGENT_CAN_CLIPBOARD_GRAB_SERIAL = 1 << 17,
};

struct agent_message {
    uint32_t type;
    uint32_t size;
    const uint8_t *data; /* valid until the next message is read */
};

/* Opens the agent's port; false, with the reason printed, if there is none. */
bool agent_open(const char *path);

/* Closes the port and opens it anew, which is how QEMU's agent is told that its wish to begin anew was
 * heard; waits until it is there. */
bool agent_reopen(const char *path);

/* For poll(). */
int agent_fd(void);

/* Sends a message made of two parts; false when the host has closed the port. */
bool agent_send(enum agent_type type, const void *head, size_t head_size, const void *data,
                size_t data_size);

/* Reads what is there; false when the host has closed the port. */
bool agent_fill(void);

/* Takes the next whole message. */
bool agent_next(struct agent_message *message);

/* The number at a position of a message's data; 0 beyond its end. */
uint32_t agent_u32(const struct agent_message *message, size_t position);
