/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <stdbool.h>

#include <glib.h>
#include <libusb.h>

GVariant *describe_devices (libusb_context *usb);
bool is_claimed (libusb_device *device);
int open_device (libusb_context *usb, unsigned int bus, unsigned int address,
                 libusb_device_handle **handle);
