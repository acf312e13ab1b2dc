/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <poll.h>
#include <stdbool.h>

#include <libusb.h>

#define WAIT_FOREVER (-1)

bool wait_for_events (libusb_context *usb, struct pollfd *others, unsigned int n_others,
                      int timeout_ms);
