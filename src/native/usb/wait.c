/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "wait.h"

#include <errno.h>

#include <glib.h>

#define MS_PER_S 1000
#define US_PER_MS 1000

/* The sooner of what the caller and what libusb wants. */
static int
next_timeout (libusb_context *usb, int timeout_ms)
{
  struct timeval until;
  int usb_ms;

  if (libusb_get_next_timeout (usb, &until) != 1)
    return timeout_ms;
  usb_ms = (int) (until.tv_sec * MS_PER_S + until.tv_usec / US_PER_MS);
  return timeout_ms < 0 ? usb_ms : MIN (usb_ms, timeout_ms);
}

static void
add_usb_descriptors (GArray *all, libusb_context *usb)
{
  const struct libusb_pollfd **usb_fds = libusb_get_pollfds (usb);

  for (unsigned int i = 0; usb_fds && usb_fds[i]; i++)
    {
      struct pollfd fd = { .fd = usb_fds[i]->fd, .events = usb_fds[i]->events };
      g_array_append_val (all, fd);
    }
  libusb_free_pollfds (usb_fds);
}

/*
 * Waits until something comes by one of @others, or to libusb, which has its part done then.
 *
 * Returns: false where waiting itself fails
 */
bool
wait_for_events (libusb_context *usb, struct pollfd *others, unsigned int n_others, int timeout_ms)
{
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (struct pollfd));
  struct timeval at_once = { 0, 0 };
  int n;

  g_array_append_vals (all, others, n_others);
  add_usb_descriptors (all, usb);
  do
    n = poll ((struct pollfd *) all->data, all->len, next_timeout (usb, timeout_ms));
  while (n < 0 && errno == EINTR);
  if (n < 0)
    return false;
  for (unsigned int i = 0; i < n_others; i++)
    others[i].revents = g_array_index (all, struct pollfd, i).revents;
  return libusb_handle_events_timeout_completed (usb, &at_once, NULL) == LIBUSB_SUCCESS;
}
