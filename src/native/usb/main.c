/* SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Hands a USB device of this computer to a virtual machine, in a process of its own: a device or a
 * machine that misbehaves takes down nothing but this.
 *
 *   vitrine-usb watch                  reports the computer's devices, as they come and go
 *   vitrine-usb attach BUS ADDRESS     hands this device to the machine
 *   vitrine-usb attach                 hands over a device that somebody else has opened
 *
 * Descriptor 3 is the machine's stream (its chardev `org.qemu.usbredir`), 4 the opened device. The
 * end of the standard input ends it. What it says is in report.c.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <glib.h>
#include <libusb.h>

#include "devices.h"
#include "redirect.h"
#include "report.h"
#include "watch.h"

#define MACHINE_FD 3
#define DEVICE_FD 4
#define EXIT_USAGE 2

/*
 * Ctrl+C in a terminal and the end of a session reach this program as well as the one that has
 * started it. Ended by a signal it would leave the device to nobody: the kernel's driver comes back
 * only when it is asked to. So it waits for the end of its input, which that other program's end is.
 */
static void
outlive_signals (void)
{
  signal (SIGHUP, SIG_IGN);
  signal (SIGINT, SIG_IGN);
  signal (SIGTERM, SIG_IGN);
}

static int
attach_by_address (libusb_context *usb, const char *bus_text, const char *address_text)
{
  libusb_device_handle *device;
  guint64 bus, address;
  int error;

  if (!g_ascii_string_to_unsigned (bus_text, 10, 0, G_MAXUINT8, &bus, NULL)
      || !g_ascii_string_to_unsigned (address_text, 10, 0, G_MAXUINT8, &address, NULL))
    return EXIT_USAGE;
  error = open_device (usb, bus, address, &device);
  if (error == LIBUSB_SUCCESS)
    return redirect (usb, device, MACHINE_FD, STDIN_FILENO);
  report_usb_error (error);
  return EXIT_FAILURE;
}

static int
attach_opened (libusb_context *usb)
{
  libusb_device_handle *device;
  int error = libusb_wrap_sys_device (usb, DEVICE_FD, &device);

  if (error == LIBUSB_SUCCESS)
    return redirect (usb, device, MACHINE_FD, STDIN_FILENO);
  report_usb_error (error);
  return EXIT_FAILURE;
}

static int
run (libusb_context *usb, int argc, char **argv)
{
  if (argc == 2 && strcmp (argv[1], "watch") == 0)
    return watch_devices (usb, STDIN_FILENO);
  if (argc == 4 && strcmp (argv[1], "attach") == 0)
    return attach_by_address (usb, argv[2], argv[3]);
  if (argc == 2 && strcmp (argv[1], "attach") == 0)
    return attach_opened (usb);
  fputs ("usage: vitrine-usb watch | attach [BUS ADDRESS]\n", stderr);
  return EXIT_USAGE;
}

int
main (int argc, char **argv)
{
  libusb_context *usb;
  int status;
  int error;

  outlive_signals ();
  /* A device that was opened for us may be all that a sandbox shows. */
  if (argc == 2 && strcmp (argv[1], "attach") == 0)
    libusb_set_option (NULL, LIBUSB_OPTION_NO_DEVICE_DISCOVERY);
  error = libusb_init (&usb);
  if (error != LIBUSB_SUCCESS)
    {
      report_usb_error (error);
      return EXIT_FAILURE;
    }
  status = run (usb, argc, argv);
  libusb_exit (usb);
  return status;
}
