/* SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * One device handed to one machine, for as long as both are there and nobody says otherwise.
 */
#include "redirect.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

#include <glib.h>
#include <usbredirhost.h>

#include "devices.h"
#include "report.h"
#include "wait.h"

#define VERSION_TEXT "Vitrine"

typedef struct
{
  struct usbredirhost *host;
  int machine;
  /* The machine has closed its end. */
  bool machine_left;
  /* The device was pulled out. */
  bool device_left;
  bool is_attached;
} Redirection;

static void
log_message (void *data, int level, const char *message)
{
  fprintf (stderr, "%s\n", message);
}

static bool
would_block (void)
{
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

static int
read_machine (void *data, uint8_t *bytes, int count)
{
  Redirection *self = data;
  ssize_t n = recv (self->machine, bytes, count, 0);

  if (n > 0)
    return (int) n;
  if (n < 0 && would_block ())
    return 0;
  self->machine_left = true;
  return -1;
}

static int
write_machine (void *data, uint8_t *bytes, int count)
{
  Redirection *self = data;
  ssize_t n = send (self->machine, bytes, count, MSG_NOSIGNAL);

  if (n >= 0)
    return (int) n;
  if (would_block ())
    return 0;
  self->machine_left = true;
  return -1;
}

/* The loop below writes before it waits. */
static void
flush_later (void *data)
{
}

static int LIBUSB_CALL
device_left (libusb_context *usb, libusb_device *device, libusb_hotplug_event event, void *data)
{
  Redirection *self = data;

  self->device_left = true;
  return 0;
}

static void
watch_device (libusb_context *usb, libusb_device_handle *handle, Redirection *self)
{
  struct libusb_device_descriptor descriptor;
  libusb_device *device = libusb_get_device (handle);

  if (!libusb_has_capability (LIBUSB_CAP_HAS_HOTPLUG)
      || libusb_get_device_descriptor (device, &descriptor) != LIBUSB_SUCCESS)
    return;
  libusb_hotplug_register_callback (usb, LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, 0, descriptor.idVendor,
                                    descriptor.idProduct, LIBUSB_HOTPLUG_MATCH_ANY, device_left,
                                    self, NULL);
}

/* Returns: why no more can be read, or NULL */
static const char *
take_from_machine (Redirection *self)
{
  int error = usbredirhost_read_guest_data (self->host);

  if (self->machine_left)
    return ENDED_MACHINE;
  if (error == usbredirhost_read_device_rejected)
    return ENDED_REFUSED;
  if (error == usbredirhost_read_device_lost)
    return ENDED_GONE;
  /* The machine's first words are its hello: it has a port that the device is plugged into. */
  if (!self->is_attached)
    report (REPORT_ATTACHED, g_variant_new_boolean (TRUE));
  self->is_attached = true;
  return error == 0 ? NULL : ENDED_FAILED;
}

/* Returns: why it ended */
static const char *
run (libusb_context *usb, Redirection *self, int commands)
{
  while (true)
    {
      bool has_data = usbredirhost_has_data_to_write (self->host) > 0;
      struct pollfd fds[] = {
        { .fd = self->machine, .events = has_data ? POLLIN | POLLOUT : POLLIN },
        { .fd = commands, .events = POLLIN },
      };
      const char *reason = NULL;

      if (!wait_for_events (usb, fds, G_N_ELEMENTS (fds), WAIT_FOREVER))
        return ENDED_FAILED;
      /* Whoever started us speaks by closing its end. */
      if (fds[1].revents != 0)
        return "";
      if (self->device_left)
        return ENDED_GONE;
      if (fds[0].revents & (POLLIN | POLLHUP | POLLERR))
        reason = take_from_machine (self);
      if (!reason && usbredirhost_has_data_to_write (self->host) > 0
          && usbredirhost_write_guest_data (self->host) != 0)
        reason = ENDED_MACHINE;
      if (reason)
        return reason;
    }
}

/*
 * Hands @device, which it takes, to the machine at the other end of the socket @machine, until
 * @commands ends. The kernel's own drivers have the device back afterwards.
 *
 * Returns: the exit status
 */
int
redirect (libusb_context *usb, libusb_device_handle *device, int machine, int commands)
{
  Redirection self = { .machine = machine };
  const char *reason;

  if (fcntl (machine, F_SETFL, fcntl (machine, F_GETFL) | O_NONBLOCK) != 0)
    {
      libusb_close (device);
      report_end (ENDED_FAILED, g_strerror (errno));
      return EXIT_FAILURE;
    }
  if (is_claimed (libusb_get_device (device)))
    {
      libusb_close (device);
      report_end (ENDED_BUSY, "another program has it");
      return EXIT_FAILURE;
    }
  watch_device (usb, device, &self);
  self.host = usbredirhost_open_full (usb, device, log_message, read_machine, write_machine,
                                      flush_later, NULL, NULL, NULL, NULL, &self, VERSION_TEXT,
                                      usbredirparser_warning, 0);
  if (!self.host)
    {
      /* It has logged why: as good as always another program's claim. */
      report_end (ENDED_BUSY, "the device cannot be claimed");
      return EXIT_FAILURE;
    }
  reason = run (usb, &self, commands);
  usbredirhost_close (self.host);
  report_end (reason, "");
  return *reason == '\0' ? EXIT_SUCCESS : EXIT_FAILURE;
}
