/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dmabuf.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/dma-buf.h>
#include <linux/udmabuf.h>

static void
set_error (GError **error,
           const char *what)
{
  int code = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code), "%s: %s", what, g_strerror (code));
}

/**
 * vitrine_test_memory_export_dmabuf:
 * @memory: what vitrine_test_memory_new_sealed() gave; stays the caller's
 * @size: of the memory, whole pages
 * @error: set where the kernel refuses
 *
 * Makes a DMA-BUF of ordinary memory: what is written there later shows in it.
 *
 * Returns: a descriptor, or -1
 */
int
vitrine_test_memory_export_dmabuf (int memory,
                                   gsize size,
                                   GError **error)
{
  struct udmabuf_create request = { .memfd = memory, .flags = UDMABUF_FLAGS_CLOEXEC, .size = size };
  int device = open ("/dev/udmabuf", O_RDWR | O_CLOEXEC);
  int dmabuf;

  if (device == -1)
    {
      set_error (error, "/dev/udmabuf");
      return -1;
    }
  dmabuf = ioctl (device, UDMABUF_CREATE, &request);
  if (dmabuf == -1)
    set_error (error, "UDMABUF_CREATE");
  close (device);
  return dmabuf;
}

static gboolean
bracket (int dmabuf,
         guint64 flags,
         GError **error)
{
  struct dma_buf_sync sync = { .flags = flags | DMA_BUF_SYNC_READ };

  while (ioctl (dmabuf, DMA_BUF_IOCTL_SYNC, &sync) == -1)
    {
      if (errno == EINTR || errno == EAGAIN)
        continue;
      set_error (error, "DMA_BUF_IOCTL_SYNC");
      return FALSE;
    }
  return TRUE;
}

/**
 * vitrine_test_memory_read_dmabuf:
 * @dmabuf: a real one; stays the caller's
 * @size: bytes from its beginning
 * @error: set where it is none, or cannot be read by the processor
 *
 * Returns: (transfer full): a copy of what is in it now
 */
GBytes *
vitrine_test_memory_read_dmabuf (int dmabuf,
                                 gsize size,
                                 GError **error)
{
  GBytes *bytes = NULL;
  void *pixels = mmap (NULL, size, PROT_READ, MAP_SHARED, dmabuf, 0);

  if (pixels == MAP_FAILED)
    {
      set_error (error, "mmap");
      return NULL;
    }
  if (bracket (dmabuf, DMA_BUF_SYNC_START, error))
    {
      bytes = g_bytes_new (pixels, size);
      if (!bracket (dmabuf, DMA_BUF_SYNC_END, error))
        g_clear_pointer (&bytes, g_bytes_unref);
    }
  munmap (pixels, size);
  return bytes;
}
