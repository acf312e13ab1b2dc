/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dmabuf.h"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gtk/gtk.h>

/* GTK reads plain memory like a linear DMA-BUF where no driver imports it. */
#define WIDTH 16
#define HEIGHT 8
#define STRIDE (WIDTH * 4)
#define FOURCC_XR24 0x34325258
#define FOURCC_NV12 0x3231564e
#define FOURCC_NONE 0x5a5a5a5a

/* Which memory each descriptor was opened for, by its number. */
static struct stat memories[256];

static int
memory_new (guint8 value)
{
  guint8 data[STRIDE * HEIGHT];
  int fd = memfd_create ("vitrine-test", MFD_CLOEXEC);

  memset (data, value, sizeof data);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (fd, <, G_N_ELEMENTS (memories));
  g_assert_no_errno (fstat (fd, &memories[fd]));
  g_assert_cmpint (write (fd, data, sizeof data), ==, sizeof data);
  return fd;
}

/* Whether it is still the one that memory_new() opened: the number alone may have been taken again
 * by fontconfig, which reads its files in a thread of its own. */
static gboolean
is_open (int fd)
{
  struct stat status;

  return fstat (fd, &status) == 0 && status.st_dev == memories[fd].st_dev &&
         status.st_ino == memories[fd].st_ino;
}

static GdkDmabufTextureBuilder *
builder_new (guint32 fourcc,
             gsize n_planes)
{
  GdkDmabufTextureBuilder *builder = gdk_dmabuf_texture_builder_new ();

  gdk_dmabuf_texture_builder_set_width (builder, WIDTH);
  gdk_dmabuf_texture_builder_set_height (builder, HEIGHT);
  gdk_dmabuf_texture_builder_set_fourcc (builder, fourcc);
  gdk_dmabuf_texture_builder_set_modifier (builder, 0);
  gdk_dmabuf_texture_builder_set_color_state (builder, gdk_color_state_get_srgb ());
  for (gsize i = 0; i < n_planes; i++)
    gdk_dmabuf_texture_builder_set_stride (builder, i, fourcc == FOURCC_XR24 ? STRIDE : WIDTH);
  return builder;
}

static GdkTexture *
texture_new (VitrineNativeGtkDmabuf *dmabuf,
             guint32 fourcc,
             gsize n_planes)
{
  g_autoptr (GdkDmabufTextureBuilder) builder = builder_new (fourcc, n_planes);
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = vitrine_native_gtk_dmabuf_build_texture (dmabuf, builder, &error);

  g_assert_no_error (error);
  g_assert_true (GDK_IS_DMABUF_TEXTURE (texture));
  return texture;
}

static void
assert_refused (VitrineNativeGtkDmabuf *dmabuf,
                guint32 fourcc,
                GQuark domain,
                int code)
{
  g_autoptr (GdkDmabufTextureBuilder) builder = builder_new (fourcc, 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (vitrine_native_gtk_dmabuf_build_texture (dmabuf, builder, &error));
  g_assert_error (error, domain, code);
}

static void
test_without_textures (void)
{
  int fds[] = { memory_new (1), memory_new (2), memory_new (3), memory_new (4) };
  VitrineNativeGtkDmabuf *closed = vitrine_native_gtk_dmabuf_new (fds, 3);
  VitrineNativeGtkDmabuf *dropped = vitrine_native_gtk_dmabuf_new (fds + 3, 1);

  for (gsize i = 0; i < 4; i++)
    g_assert_true (is_open (fds[i]));
  vitrine_native_gtk_dmabuf_close (closed);
  for (gsize i = 0; i < 3; i++)
    g_assert_false (is_open (fds[i]));
  vitrine_native_gtk_dmabuf_close (closed);
  g_object_unref (closed);
  g_assert_true (is_open (fds[3]));
  g_object_unref (dropped);
  g_assert_false (is_open (fds[3]));
}

static void
test_closes_with_the_last_texture (void)
{
  int fd = memory_new (7);
  VitrineNativeGtkDmabuf *dmabuf = vitrine_native_gtk_dmabuf_new (&fd, 1);
  GdkTexture *first = texture_new (dmabuf, FOURCC_XR24, 1);
  GdkTexture *second = texture_new (dmabuf, FOURCC_XR24, 1);

  g_object_unref (first);
  g_assert_true (is_open (fd));
  vitrine_native_gtk_dmabuf_close (dmabuf);
  g_object_unref (dmabuf);
  g_assert_true (is_open (fd));
  g_object_unref (second);
  g_assert_false (is_open (fd));
}

static guint sync_warnings;

/* GTK says of each access that this is no real DMA-BUF; of all else nothing may be said. */
static GLogWriterOutput
count_sync_warnings (GLogLevelFlags level,
                     const GLogField *fields,
                     gsize n_fields,
                     gpointer user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") &&
        g_str_has_prefix (fields[i].value, "Failed to sync dmabuf"))
      {
        sync_warnings++;
        return G_LOG_WRITER_HANDLED;
      }
  return g_log_writer_default (level, fields, n_fields, user_data);
}

static void
test_texture_reads_the_memory (void)
{
  int fd = memory_new (0x5a);
  g_autoptr (VitrineNativeGtkDmabuf) dmabuf = vitrine_native_gtk_dmabuf_new (&fd, 1);
  g_autoptr (GdkTexture) texture = texture_new (dmabuf, FOURCC_XR24, 1);
  guint8 pixels[STRIDE * HEIGHT];

  vitrine_native_gtk_dmabuf_close (dmabuf);
  gdk_texture_download (texture, pixels, STRIDE);
  /* Before and after. */
  g_assert_cmpuint (sync_warnings, ==, 2);
  for (gsize i = 0; i < sizeof pixels; i += 4)
    g_assert_cmphex (*(guint32 *) (gpointer) (pixels + i), ==, 0xff5a5a5a);
}

static void
test_planes (void)
{
  int fds[] = { memory_new (1), memory_new (2) };
  VitrineNativeGtkDmabuf *dmabuf = vitrine_native_gtk_dmabuf_new (fds, 2);
  GdkTexture *texture = texture_new (dmabuf, FOURCC_NV12, 2);

  g_object_unref (dmabuf);
  g_assert_true (is_open (fds[0]));
  g_assert_true (is_open (fds[1]));
  g_object_unref (texture);
  g_assert_false (is_open (fds[0]));
  g_assert_false (is_open (fds[1]));
}

static void
test_refuses (void)
{
  int fd = memory_new (0);
  g_autoptr (VitrineNativeGtkDmabuf) dmabuf = vitrine_native_gtk_dmabuf_new (&fd, 1);

  assert_refused (dmabuf, FOURCC_NONE, GDK_DMABUF_ERROR, GDK_DMABUF_ERROR_UNSUPPORTED_FORMAT);
  g_assert_true (is_open (fd));
  vitrine_native_gtk_dmabuf_close (dmabuf);
  g_assert_false (is_open (fd));
  assert_refused (dmabuf, FOURCC_XR24, G_IO_ERROR, G_IO_ERROR_CLOSED);
}

static gpointer
unref_object (gpointer object)
{
  g_object_unref (object);
  return NULL;
}

static void
test_textures_go_in_other_threads (void)
{
  int fd = memory_new (0);
  VitrineNativeGtkDmabuf *dmabuf = vitrine_native_gtk_dmabuf_new (&fd, 1);
  GThread *threads[8];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("unref", unref_object, texture_new (dmabuf, FOURCC_XR24, 1));
  vitrine_native_gtk_dmabuf_close (dmabuf);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_false (is_open (fd));
  g_object_unref (dmabuf);
}

int
main (int argc,
      char **argv)
{
  /* The drivers' libraries keep much for good, and are not what is tested. */
  g_setenv ("GDK_DISABLE", "gl,vulkan", TRUE);
  g_log_set_writer_func (count_sync_warnings, NULL, NULL);
  g_test_init (&argc, &argv, NULL);
  g_assert_true (gtk_init_check ());
  g_test_add_func ("/dmabuf/without-textures", test_without_textures);
  g_test_add_func ("/dmabuf/closes-with-the-last-texture", test_closes_with_the_last_texture);
  g_test_add_func ("/dmabuf/texture-reads-the-memory", test_texture_reads_the_memory);
  g_test_add_func ("/dmabuf/planes", test_planes);
  g_test_add_func ("/dmabuf/refuses", test_refuses);
  g_test_add_func ("/dmabuf/textures-go-in-other-threads", test_textures_go_in_other_threads);
  return g_test_run ();
}
