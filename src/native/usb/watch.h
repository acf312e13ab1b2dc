/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libusb.h>

int watch_devices (libusb_context *usb, int commands);
