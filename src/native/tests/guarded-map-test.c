/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guarded-map.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <gio/gio.h>

#include "fault-registry.h"

#define PAGE ((gsize) 4096)

static int
memory_new (gsize size)
{
  g_autofree guint8 *data = g_malloc (size);
  int fd = memfd_create ("vitrine-test", MFD_CLOEXEC);
  memset (data, 7, size);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, data, size), ==, (gssize) size);
  return fd;
}

static guint
sum_of (GBytes *bytes)
{
  gsize size;
  const volatile guint8 *data = g_bytes_get_data (bytes, &size);
  guint sum = 0;
  for (gsize i = 0; i < size; i++)
    sum += data[i];
  return sum;
}

static void
test_shows_later_writes (void)
{
  int fd = memory_new (PAGE + 10);
  g_autoptr (GError) error = NULL;
  g_autoptr (VitrineNativeGuardedMap) map = vitrine_native_guarded_map_new (fd, PAGE + 5, &error);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_no_error (error);
  bytes = vitrine_native_guarded_map_get_bytes (map);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, PAGE + 5);
  g_assert_cmpuint (sum_of (bytes), ==, 7 * (PAGE + 5));
  g_assert_cmpint (pwrite (fd, "\x08", 1, 3), ==, 1);
  close (fd);
  g_assert_cmpuint (sum_of (bytes), ==, 7 * (PAGE + 5) + 1);
  g_assert_false (vitrine_native_guarded_map_get_lost (map));
}

static void
assert_refused (int fd,
                guint64 needed,
                int code)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (vitrine_native_guarded_map_new (fd, needed, &error));
  g_assert_error (error, G_IO_ERROR, code);
}

static void
test_refuses (void)
{
  int fd = memory_new (10);
  int ends[2];

  assert_refused (fd, 11, G_IO_ERROR_INVALID_ARGUMENT);
  assert_refused (fd, 0, G_IO_ERROR_INVALID_ARGUMENT);
  assert_refused (fd, G_MAXUINT64, G_IO_ERROR_INVALID_ARGUMENT);
  close (fd);
  assert_refused (fd, 1, G_IO_ERROR_FAILED);
  g_assert_cmpint (pipe (ends), ==, 0);
  assert_refused (ends[0], 1, G_IO_ERROR_NOT_REGULAR_FILE);
  close (ends[0]);
  close (ends[1]);
}

static void
test_memory_taken_away (void)
{
  int fd = memory_new (4 * PAGE);
  g_autoptr (VitrineNativeGuardedMap) map = vitrine_native_guarded_map_new (fd, 4 * PAGE, NULL);
  g_autoptr (GBytes) bytes = vitrine_native_guarded_map_get_bytes (map);

  g_assert_cmpint (ftruncate (fd, 2 * PAGE), ==, 0);
  g_assert_false (vitrine_native_guarded_map_get_lost (map));
  g_assert_cmpuint (sum_of (bytes), ==, 7 * 2 * PAGE);
  g_assert_true (vitrine_native_guarded_map_get_lost (map));
  g_assert_cmpint (ftruncate (fd, 0), ==, 0);
  g_assert_cmpuint (sum_of (bytes), ==, 0);
  close (fd);
}

static void
test_only_the_one_is_lost (void)
{
  int gone = memory_new (PAGE);
  int kept = memory_new (PAGE);
  g_autoptr (VitrineNativeGuardedMap) lost = vitrine_native_guarded_map_new (gone, PAGE, NULL);
  g_autoptr (VitrineNativeGuardedMap) other = vitrine_native_guarded_map_new (kept, PAGE, NULL);
  g_autoptr (GBytes) bytes = vitrine_native_guarded_map_get_bytes (lost);
  g_autoptr (GBytes) other_bytes = vitrine_native_guarded_map_get_bytes (other);

  g_assert_cmpint (ftruncate (gone, 0), ==, 0);
  g_assert_cmpuint (sum_of (bytes), ==, 0);
  g_assert_cmpuint (sum_of (other_bytes), ==, 7 * PAGE);
  g_assert_true (vitrine_native_guarded_map_get_lost (lost));
  g_assert_false (vitrine_native_guarded_map_get_lost (other));
  close (gone);
  close (kept);
}

/* A slice keeps it mapped, and guarded, when the map itself is gone. */
static void
test_slice_outlives_the_map (void)
{
  int fd = memory_new (2 * PAGE);
  VitrineNativeGuardedMap *map = vitrine_native_guarded_map_new (fd, 2 * PAGE, NULL);
  GBytes *bytes = vitrine_native_guarded_map_get_bytes (map);
  g_autoptr (GBytes) slice = g_bytes_new_from_bytes (bytes, PAGE, 16);

  g_bytes_unref (bytes);
  g_object_unref (map);
  g_assert_cmpuint (sum_of (slice), ==, 7 * 16);
  g_assert_cmpint (ftruncate (fd, 0), ==, 0);
  g_assert_cmpuint (sum_of (slice), ==, 0);
  close (fd);
}

static void
test_places_are_given_back (void)
{
  int fd = memory_new (PAGE);
  g_autoptr (GPtrArray) maps = g_ptr_array_new_with_free_func (g_object_unref);

  for (int i = 0; i < FAULT_REGISTRY_SLOTS; i++)
    g_ptr_array_add (maps, vitrine_native_guarded_map_new (fd, PAGE, NULL));
  assert_refused (fd, PAGE, G_IO_ERROR_NO_SPACE);
  g_ptr_array_remove_index (maps, 500);
  g_ptr_array_add (maps, vitrine_native_guarded_map_new (fd, PAGE, NULL));
  g_assert_nonnull (maps->pdata[maps->len - 1]);
  g_ptr_array_set_size (maps, 0);
  for (int i = 0; i < 3 * FAULT_REGISTRY_SLOTS; i++)
    {
      g_autoptr (VitrineNativeGuardedMap) map = vitrine_native_guarded_map_new (fd, PAGE, NULL);
      g_assert_nonnull (map);
    }
  close (fd);
}

/* Four threads that read maps of their own as they vanish, and change the list meanwhile. */
static gpointer
lose_many (gpointer data)
{
  for (int i = 0; i < 300; i++)
    {
      int fd = memory_new (2 * PAGE);
      g_autoptr (VitrineNativeGuardedMap) map = vitrine_native_guarded_map_new (fd, 2 * PAGE, NULL);
      g_autoptr (GBytes) bytes = vitrine_native_guarded_map_get_bytes (map);
      g_assert_cmpuint (sum_of (bytes), ==, 7 * 2 * PAGE);
      g_assert_cmpint (ftruncate (fd, PAGE), ==, 0);
      g_assert_cmpuint (sum_of (bytes), ==, 7 * PAGE);
      g_assert_true (vitrine_native_guarded_map_get_lost (map));
      close (fd);
    }
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("reader", lose_many, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static sigjmp_buf before_fault;

static void
on_foreign_fault (int signal_number)
{
  siglongjmp (before_fault, 1);
}

/* Whoever handled the signal before gets what is not ours. */
static void
test_passes_on_what_is_not_ours (void)
{
  int fd = memory_new (PAGE);
  const volatile guint8 *foreign = mmap (NULL, PAGE, PROT_READ, MAP_SHARED, fd, 0);

  g_assert_cmpint (ftruncate (fd, 0), ==, 0);
  if (sigsetjmp (before_fault, 1) == 0)
    {
      g_assert_cmpuint (foreign[0], ==, 0);
      g_assert_not_reached ();
    }
  munmap ((void *) foreign, PAGE);
  close (fd);
}

static void
test_ends_the_process_by_default (void)
{
  if (g_test_subprocess ())
    {
      int fd = memory_new (PAGE);
      g_autoptr (VitrineNativeGuardedMap) map = vitrine_native_guarded_map_new (fd, PAGE, NULL);
      raise (SIGBUS);
      g_assert_nonnull (map);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

int
main (int argc,
      char *argv[])
{
  struct sigaction action = { .sa_handler = on_foreign_fault };

  g_test_init (&argc, &argv, NULL);
  /* Before the library's own, which it is to pass on to; a sanitizer has one as well. */
  if (!g_test_subprocess ())
    sigaction (SIGBUS, &action, NULL);
  g_test_add_func ("/guarded-map/shows-later-writes", test_shows_later_writes);
  g_test_add_func ("/guarded-map/refuses", test_refuses);
  g_test_add_func ("/guarded-map/taken-away", test_memory_taken_away);
  g_test_add_func ("/guarded-map/only-the-one", test_only_the_one_is_lost);
  g_test_add_func ("/guarded-map/slice", test_slice_outlives_the_map);
  g_test_add_func ("/guarded-map/places", test_places_are_given_back);
  g_test_add_func ("/guarded-map/threads", test_threads);
  g_test_add_func ("/guarded-map/not-ours", test_passes_on_what_is_not_ours);
  g_test_add_func ("/guarded-map/by-default", test_ends_the_process_by_default);
  return g_test_run ();
}
