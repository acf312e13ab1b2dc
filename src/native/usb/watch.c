/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "watch.h"

#include <stdbool.h>
#include <stdlib.h>

#include <glib.h>

#include "devices.h"
#include "report.h"
#include "wait.h"

/* A device's disks and names are there a little after the device; so is the right to open it. */
#define SETTLE_MS 300
/* Mounts come and go without a word, and on some systems devices, too. */
#define LOOK_AGAIN_MS 2000

static int LIBUSB_CALL
has_changed (libusb_context *usb, libusb_device *device, libusb_hotplug_event event, void *data)
{
  *(bool *) data = true;
  return 0;
}

static void
watch_hotplug (libusb_context *usb, bool *changed)
{
  if (libusb_has_capability (LIBUSB_CAP_HAS_HOTPLUG))
    libusb_hotplug_register_callback (
        usb, LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, 0,
        LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, has_changed,
        changed, NULL);
}

/*
 * Reports the computer's devices, again whenever something about them has changed, until @commands
 * ends.
 *
 * Returns: the exit status
 */
int
watch_devices (libusb_context *usb, int commands)
{
  g_autoptr (GVariant) reported = NULL;
  bool changed = false;

  watch_hotplug (usb, &changed);
  while (true)
    {
      struct pollfd end = { .fd = commands, .events = POLLIN };
      g_autoptr (GVariant) devices = g_variant_ref_sink (describe_devices (usb));
      int timeout_ms = changed ? SETTLE_MS : LOOK_AGAIN_MS;

      if (!reported || !g_variant_equal (reported, devices))
        {
          report (REPORT_DEVICES, devices);
          g_clear_pointer (&reported, g_variant_unref);
          reported = g_steal_pointer (&devices);
        }
      changed = false;
      if (!wait_for_events (usb, &end, 1, timeout_ms))
        return EXIT_FAILURE;
      if (end.revents != 0)
        return EXIT_SUCCESS;
    }
}
