/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sealed-memory.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/**
 * vitrine_test_memory_new_sealed:
 * @size: bytes, all zero
 * @error: set where the kernel refuses
 *
 * Makes memory that can be written but never gets shorter.
 *
 * Returns: a descriptor, or -1
 */
int
vitrine_test_memory_new_sealed (gsize size,
                                GError **error)
{
  int fd = memfd_create ("vitrine-test", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  int code;

  if (fd != -1 && ftruncate (fd, size) == 0 && fcntl (fd, F_ADD_SEALS, F_SEAL_SHRINK) == 0)
    return fd;
  code = errno;
  if (fd != -1)
    close (fd);
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
  return -1;
}
