/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <libusb.h>

int redirect (libusb_context *usb, libusb_device_handle *device, int machine, int commands);
