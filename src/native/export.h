/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What JavaScript calls; everything else stays inside the library. */
#define VITRINE_NATIVE_EXPORT __attribute__ ((visibility ("default")))
