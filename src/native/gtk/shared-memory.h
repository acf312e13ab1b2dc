/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "export.h"

G_BEGIN_DECLS

/**
 * VitrineNativeGtkMemoryKind:
 * @VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE: whoever shares it may make it shorter at any time
 * @VITRINE_NATIVE_GTK_MEMORY_KIND_SEALED: memory of the CPU that never gets shorter
 * @VITRINE_NATIVE_GTK_MEMORY_KIND_DMABUF: a DMA-BUF, which never gets shorter
 *
 * What reading memory of another process may come to: where it got shorter, reading what is gone
 * ends the reader by a signal.
 */
typedef enum
{
  VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE,
  VITRINE_NATIVE_GTK_MEMORY_KIND_SEALED,
  VITRINE_NATIVE_GTK_MEMORY_KIND_DMABUF,
} VitrineNativeGtkMemoryKind;

VITRINE_NATIVE_EXPORT
gboolean vitrine_native_gtk_inspect_memory (int fd,
                                            VitrineNativeGtkMemoryKind *kind,
                                            gint64 *size,
                                            GError **error);

G_END_DECLS
