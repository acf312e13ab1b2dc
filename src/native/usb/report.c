/* SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What the helper says, each on a line of its own: a GVariant as text of the type `(sv)`. That
 * form quotes whatever a device calls itself, and GJS reads it with a check of its type.
 */
#include "report.h"

#include <stdio.h>

#include <libusb.h>

/* Takes a floating @value. */
void
report (const char *kind, GVariant *value)
{
  g_autoptr (GVariant) line = g_variant_ref_sink (g_variant_new ("(sv)", kind, value));
  g_autofree char *text = g_variant_print (line, TRUE);

  puts (text);
  fflush (stdout);
}

/* @detail is for a log, not for a person: it is English, and libusb's or the kernel's. */
void
report_end (const char *reason, const char *detail)
{
  report (REPORT_ENDED, g_variant_new ("(ss)", reason, detail));
}

void
report_usb_error (int error)
{
  const char *reason = ENDED_FAILED;

  if (error == LIBUSB_ERROR_ACCESS)
    reason = ENDED_ACCESS;
  else if (error == LIBUSB_ERROR_BUSY)
    reason = ENDED_BUSY;
  else if (error == LIBUSB_ERROR_NO_DEVICE || error == LIBUSB_ERROR_NOT_FOUND)
    reason = ENDED_ABSENT;
  report_end (reason, libusb_strerror (error));
}
