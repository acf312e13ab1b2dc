/* SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The USB devices of this computer, told from what the kernel shows of them: nothing is opened.
 */
#include "devices.h"

#include <glob.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SYSFS_DEVICES "/sys/bus/usb/devices"
#define MOUNTS "/proc/self/mounts"

/* USB 3.2 allows five hubs between a computer and a device. */
#define MAX_PORTS 7

/* Interface protocols of the HID class's boot subclass (HID 1.11, section 4.3). */
#define HID_KEYBOARD 1
#define HID_MOUSE 2

/* The kernel's name of a device: the bus, and the ports on the way to it. */
static char *
sysfs_name (libusb_device *device)
{
  GString *name = g_string_new (NULL);
  uint8_t ports[MAX_PORTS];
  int n_ports = libusb_get_port_numbers (device, ports, MAX_PORTS);

  g_string_printf (name, "%d", libusb_get_bus_number (device));
  for (int i = 0; i < n_ports; i++)
    g_string_append_printf (name, "%c%d", i == 0 ? '-' : '.', ports[i]);
  return g_string_free (name, FALSE);
}

/* A line that the device itself wrote: any bytes. '' where it has none. */
static char *
read_attribute (const char *sysfs, const char *attribute)
{
  g_autofree char *path = g_build_filename (SYSFS_DEVICES, sysfs, attribute, NULL);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strdup ("");
  return g_utf8_make_valid (g_strstrip (text), -1);
}

/* Manufacturers tend to be in their products' names already. */
static char *
device_name (const char *sysfs)
{
  g_autofree char *manufacturer = read_attribute (sysfs, "manufacturer");
  g_autofree char *product = read_attribute (sysfs, "product");

  if (*manufacturer == '\0' || g_str_has_prefix (product, manufacturer))
    return g_steal_pointer (&product);
  if (*product == '\0')
    return g_steal_pointer (&manufacturer);
  return g_strconcat (manufacturer, " ", product, NULL);
}

static bool
is_keyboard_or_mouse (const struct libusb_interface *interface)
{
  for (int i = 0; i < interface->num_altsetting; i++)
    {
      const struct libusb_interface_descriptor *setting = &interface->altsetting[i];
      if (setting->bInterfaceClass == LIBUSB_CLASS_HID
          && (setting->bInterfaceProtocol == HID_KEYBOARD
              || setting->bInterfaceProtocol == HID_MOUSE))
        return true;
    }
  return false;
}

/* Whether the person would lose keyboard or mouse with the device. */
static bool
is_input (libusb_device *device)
{
  struct libusb_config_descriptor *config;
  bool found = false;

  if (libusb_get_active_config_descriptor (device, &config) != LIBUSB_SUCCESS)
    return false;
  for (int i = 0; i < config->bNumInterfaces && !found; i++)
    found = is_keyboard_or_mouse (&config->interface[i]);
  libusb_free_config_descriptor (config);
  return found;
}

static bool
is_partition_of (const char *mounted, const char *disk)
{
  return g_str_has_prefix (mounted, "/dev/") && g_str_has_prefix (mounted + strlen ("/dev/"), disk);
}

static void
add_mount_points (GVariantBuilder *points, const char *disk)
{
  FILE *mounts = setmntent (MOUNTS, "r");
  const struct mntent *mount;

  if (!mounts)
    return;
  while ((mount = getmntent (mounts)))
    if (is_partition_of (mount->mnt_fsname, disk))
      {
        g_autofree char *point = g_utf8_make_valid (mount->mnt_dir, -1);
        g_variant_builder_add (points, "s", point);
      }
  endmntent (mounts);
}

/* Where the device's disks are mounted, as an array of strings: data would be lost with them. */
static GVariant *
mount_points (const char *sysfs)
{
  g_autofree char *pattern
      = g_strdup_printf (SYSFS_DEVICES "/%s:*/host*/target*/*/block/*", sysfs);
  GVariantBuilder points;
  glob_t disks;

  g_variant_builder_init (&points, G_VARIANT_TYPE_STRING_ARRAY);
  if (glob (pattern, 0, NULL, &disks) == 0)
    {
      for (size_t i = 0; i < disks.gl_pathc; i++)
        add_mount_points (&points, strrchr (disks.gl_pathv[i], '/') + 1);
      globfree (&disks);
    }
  return g_variant_builder_end (&points);
}

static bool
may_open (libusb_device *device)
{
  g_autofree char *node
      = g_strdup_printf ("/dev/bus/usb/%03d/%03d", libusb_get_bus_number (device),
                         libusb_get_device_address (device));

  return access (node, R_OK | W_OK) == 0;
}

static void
describe (GVariantBuilder *all, libusb_device *device)
{
  struct libusb_device_descriptor descriptor;
  g_autofree char *sysfs = sysfs_name (device);
  g_autofree char *name = device_name (sysfs);
  g_autofree char *serial = read_attribute (sysfs, "serial");

  if (libusb_get_device_descriptor (device, &descriptor) != LIBUSB_SUCCESS
      || descriptor.bDeviceClass == LIBUSB_CLASS_HUB)
    return;
  g_variant_builder_add (all, "(uuqqssbb@as)", libusb_get_bus_number (device),
                         libusb_get_device_address (device), descriptor.idVendor,
                         descriptor.idProduct, name, serial, is_input (device), may_open (device),
                         mount_points (sysfs));
}

/*
 * All devices but hubs: bus, address, vendor, product, name, serial number, whether it is a
 * keyboard or mouse, whether it may be opened, where it is mounted.
 *
 * Returns: (transfer floating): an `a(uuqqssbbas)`
 */
GVariant *
describe_devices (libusb_context *usb)
{
  GVariantBuilder all;
  libusb_device **devices;
  ssize_t n = libusb_get_device_list (usb, &devices);

  g_variant_builder_init (&all, G_VARIANT_TYPE ("a(uuqqssbbas)"));
  for (ssize_t i = 0; i < n; i++)
    describe (&all, devices[i]);
  if (n >= 0)
    libusb_free_device_list (devices, 1);
  return g_variant_builder_end (&all);
}

/* Returns: one of libusb's errors; %LIBUSB_ERROR_NO_DEVICE where no device is there */
int
open_device (libusb_context *usb, unsigned int bus, unsigned int address,
             libusb_device_handle **handle)
{
  libusb_device **devices;
  ssize_t n = libusb_get_device_list (usb, &devices);
  int error = LIBUSB_ERROR_NO_DEVICE;

  for (ssize_t i = 0; i < n; i++)
    if (libusb_get_bus_number (devices[i]) == bus
        && libusb_get_device_address (devices[i]) == address)
      error = libusb_open (devices[i], handle);
  if (n >= 0)
    libusb_free_device_list (devices, 1);
  return error;
}
