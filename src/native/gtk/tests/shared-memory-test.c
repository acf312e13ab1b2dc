/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "shared-memory.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/udmabuf.h>

#define PAGE ((gsize) 4096)

static int
memory_new (gsize size,
            int seals)
{
  int fd = memfd_create ("vitrine-test", MFD_CLOEXEC | MFD_ALLOW_SEALING);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (ftruncate (fd, size), ==, 0);
  g_assert_cmpint (fcntl (fd, F_ADD_SEALS, seals), ==, 0);
  return fd;
}

static void
assert_memory (int fd,
               VitrineNativeGtkMemoryKind expected_kind,
               gint64 expected_size)
{
  g_autoptr (GError) error = NULL;
  VitrineNativeGtkMemoryKind kind;
  gint64 size;

  g_assert_true (vitrine_native_gtk_inspect_memory (fd, &kind, &size, &error));
  g_assert_no_error (error);
  g_assert_cmpint (kind, ==, expected_kind);
  g_assert_cmpint (size, ==, expected_size);
  close (fd);
}

static void
test_memory_of_the_cpu (void)
{
  char path[] = "/tmp/vitrine-test-XXXXXX";
  int file = mkstemp (path);

  g_assert_cmpint (file, >=, 0);
  unlink (path);
  g_assert_cmpint (ftruncate (file, 10), ==, 0);
  assert_memory (file, VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE, 10);
  assert_memory (memory_new (PAGE + 1, 0), VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE, PAGE + 1);
  assert_memory (memory_new (PAGE, F_SEAL_GROW), VITRINE_NATIVE_GTK_MEMORY_KIND_SHRINKABLE, PAGE);
  assert_memory (memory_new (PAGE, F_SEAL_SHRINK), VITRINE_NATIVE_GTK_MEMORY_KIND_SEALED, PAGE);
  assert_memory (memory_new (0, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL),
                 VITRINE_NATIVE_GTK_MEMORY_KIND_SEALED, 0);
}

static void
assert_refused (int fd,
                int code)
{
  g_autoptr (GError) error = NULL;
  VitrineNativeGtkMemoryKind kind;
  gint64 size;

  g_assert_false (vitrine_native_gtk_inspect_memory (fd, &kind, &size, &error));
  g_assert_error (error, G_IO_ERROR, code);
}

static void
test_what_is_no_memory (void)
{
  int ends[2];
  int directory = open ("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  assert_refused (-1, G_IO_ERROR_FAILED);
  assert_refused (directory, G_IO_ERROR_NOT_REGULAR_FILE);
  close (directory);
  g_assert_cmpint (pipe (ends), ==, 0);
  assert_refused (ends[0], G_IO_ERROR_NOT_REGULAR_FILE);
  close (ends[0]);
  close (ends[1]);
}

static void
test_dmabuf (void)
{
  int device = open ("/dev/udmabuf", O_RDWR | O_CLOEXEC);
  struct udmabuf_create create = {
    .flags = UDMABUF_FLAGS_CLOEXEC,
    .size = 2 * PAGE,
  };
  int fd;

  if (device < 0)
    {
      g_test_skip ("/dev/udmabuf is not there, so no DMA-BUF can be made");
      return;
    }
  create.memfd = memory_new (2 * PAGE, F_SEAL_SHRINK);
  fd = ioctl (device, UDMABUF_CREATE, &create);
  g_assert_cmpint (fd, >=, 0);
  assert_memory (fd, VITRINE_NATIVE_GTK_MEMORY_KIND_DMABUF, 2 * PAGE);
  close (create.memfd);
  close (device);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shared-memory/memory-of-the-cpu", test_memory_of_the_cpu);
  g_test_add_func ("/shared-memory/what-is-no-memory", test_what_is_no_memory);
  g_test_add_func ("/shared-memory/dmabuf", test_dmabuf);
  return g_test_run ();
}
