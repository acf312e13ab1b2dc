/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

int vitrine_test_memory_export_dmabuf (int memory,
                                       gsize size,
                                       GError **error);

GBytes *vitrine_test_memory_read_dmabuf (int dmabuf,
                                         gsize size,
                                         GError **error);

G_END_DECLS
