/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "shared-memory.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <linux/magic.h>

#ifndef DMA_BUF_MAGIC
/* Not in the headers before Linux 5.13. */
#define DMA_BUF_MAGIC 0x444d4142
#endif

static gboolean
fail_with_errno (GError **error)
{
  int code = errno;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
  return FALSE;
}

static gboolean
read_kind (int fd,
           VitrineNativeGtkMemoryKind *kind,
           GError **error)
{
  struct statfs file_system;
  int seals;

  if (fstatfs (fd, &file_system) != 0)
    return fail_with_errno (error);
  if (file_system.f_type == DMA_BUF_MAGIC)
    {
      *kind = VITRINE_NATIVE_GTK_MEMORY_KIND_DMABUF;
      return TRUE;
    }
  /* Fails for whatever has no seals, such as a file on a disk. */
  seals = fcntl (fd, F_GET_SEALS);
  *kind = seals != -1 && (seals & F_SEAL_SHRINK) ? VITRINE_NATIVE_GTK_MEMORY_KIND_SEALED
                                                 : VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE;
  return TRUE;
}

static gboolean
read_size (int fd,
           VitrineNativeGtkMemoryKind kind,
           gint64 *size,
           GError **error)
{
  struct stat status;

  if (kind == VITRINE_NATIVE_GTK_MEMORY_KIND_DMABUF)
    {
      /* What the kernel documents as the way to ask; it moves no position, a DMA-BUF has none. */
      off_t end = lseek (fd, 0, SEEK_END);
      if (end == -1)
        return fail_with_errno (error);
      *size = end;
      return TRUE;
    }
  if (fstat (fd, &status) != 0)
    return fail_with_errno (error);
  if (!S_ISREG (status.st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           "this is no memory and no file");
      return FALSE;
    }
  *size = status.st_size;
  return TRUE;
}

/**
 * vitrine_native_gtk_inspect_memory:
 * @fd: of memory that another process shares; stays the caller's
 * @kind: (out): whether it can get shorter
 * @size: (out): its size in bytes, which is final unless it can get shorter
 * @error: set where the descriptor is none, or no memory
 *
 * Returns: whether @kind and @size are set
 */
gboolean
vitrine_native_gtk_inspect_memory (int fd,
                                   VitrineNativeGtkMemoryKind *kind,
                                   gint64 *size,
                                   GError **error)
{
  return read_kind (fd, kind, error) && read_size (fd, *kind, size, error);
}
