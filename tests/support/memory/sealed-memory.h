/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

int vitrine_test_memory_new_sealed (gsize size,
                                    GError **error);

G_END_DECLS
