/* SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The USB devices of this computer, told from what the kernel shows of them: nothing is opened.
 */
#include "devices.h"

#include <glob.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
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

/* A disk, its partitions, and what is made of those: an opened encryption, and volumes in it. */
static const char *const DISK_PARTS[] = {
  "dev",
  "*/dev",
  "holders/*/dev",
  "*/holders/*/dev",
  "*/holders/*/holders/*/dev",
};

/* Returns: the numbers of all block devices that are on the device, each as the kernel writes it */
static GPtrArray *
block_devices (const char *sysfs)
{
  GPtrArray *numbers = g_ptr_array_new_with_free_func (g_free);

  for (size_t i = 0; i < G_N_ELEMENTS (DISK_PARTS); i++)
    {
      g_autofree char *pattern = g_strdup_printf (
          SYSFS_DEVICES "/%s:*/host*/target*/*/block/*/%s", sysfs, DISK_PARTS[i]);
      glob_t files;

      if (glob (pattern, 0, NULL, &files) != 0)
        continue;
      for (size_t j = 0; j < files.gl_pathc; j++)
        {
          char *number;
          if (g_file_get_contents (files.gl_pathv[j], &number, NULL, NULL))
            g_ptr_array_add (numbers, g_strstrip (number));
        }
      globfree (&files);
    }
  return numbers;
}

/* Returns: the number of the block device that is mounted; NULL where it is none */
static char *
mounted_number (const struct mntent *mount)
{
  struct stat source;

  if (stat (mount->mnt_fsname, &source) != 0 || !S_ISBLK (source.st_mode))
    return NULL;
  return g_strdup_printf ("%u:%u", major (source.st_rdev), minor (source.st_rdev));
}

static void
add_mount_points (GVariantBuilder *points, GPtrArray *numbers)
{
  FILE *mounts = setmntent (MOUNTS, "r");
  const struct mntent *mount;

  if (!mounts)
    return;
  while ((mount = getmntent (mounts)))
    {
      g_autofree char *number = mounted_number (mount);
      if (number && g_ptr_array_find_with_equal_func (numbers, number, g_str_equal, NULL))
        {
          g_autofree char *point = g_utf8_make_valid (mount->mnt_dir, -1);
          g_variant_builder_add (points, "s", point);
        }
    }
  endmntent (mounts);
}

/* Where the device's disks are mounted, as an array of strings: data would be lost with them. */
static GVariant *
mount_points (const char *sysfs)
{
  g_autoptr (GPtrArray) numbers = block_devices (sysfs);
  GVariantBuilder points;

  g_variant_builder_init (&points, G_VARIANT_TYPE_STRING_ARRAY);
  if (numbers->len > 0)
    add_mount_points (&points, numbers);
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

/*
 * Whether another program has the device. It is not to be tried: a second claim that fails leaves the
 * device without its driver when the first program gives it back.
 */
bool
is_claimed (libusb_device *device)
{
  g_autofree char *sysfs = sysfs_name (device);
  g_autofree char *pattern = g_strdup_printf (SYSFS_DEVICES "/%s:*/driver", sysfs);
  glob_t drivers;
  bool found = false;

  if (glob (pattern, 0, NULL, &drivers) != 0)
    return false;
  for (size_t i = 0; i < drivers.gl_pathc && !found; i++)
    {
      g_autofree char *driver = g_file_read_link (drivers.gl_pathv[i], NULL);
      found = driver && g_str_has_suffix (driver, "/usbfs");
    }
  globfree (&drivers);
  return found;
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
