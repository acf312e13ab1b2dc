/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* How a line of the helper's begins; src/peripherals/usb/helper.ts reads them. */
#define REPORT_DEVICES "devices"
#define REPORT_ATTACHED "attached"
#define REPORT_ENDED "ended"

/* Why an attachment ended, or never was. */
#define ENDED_ACCESS "access"
#define ENDED_ABSENT "absent"
#define ENDED_BUSY "busy"
#define ENDED_FAILED "failed"
#define ENDED_GONE "gone"
#define ENDED_MACHINE "machine"
#define ENDED_REFUSED "refused"

void report (const char *kind, GVariant *value);
void report_end (const char *reason, const char *detail);
void report_usb_error (int error);
