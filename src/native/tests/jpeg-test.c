/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "jpeg.h"

#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

#define WIDTH 70
#define HEIGHT 45
#define PADDING 24
#define STRIDE (WIDTH * 4 + PADDING)

/* A slope of light and colour, which JPEG keeps nearly as it is. */
static GBytes *
make_pixels (gsize cut)
{
  gsize size = (HEIGHT - 1) * STRIDE + WIDTH * 4;
  guint8 *pixels = g_malloc0 (size);

  for (guint y = 0; y < HEIGHT; y++)
    for (guint x = 0; x < WIDTH; x++)
      {
        guint8 *pixel = pixels + y * STRIDE + x * 4;

        pixel[0] = 40 + y;
        pixel[1] = 60 + x;
        pixel[2] = 200 - x - y;
        pixel[3] = 0x5a;
      }
  return g_bytes_new_take (pixels, size - cut);
}

static void
expect_like (GBytes *jpeg,
             GBytes *pixels,
             int most)
{
  struct jpeg_decompress_struct info = { 0 };
  struct jpeg_error_mgr errors;
  gsize size;
  const guint8 *data = g_bytes_get_data (jpeg, &size);
  const guint8 *expected = g_bytes_get_data (pixels, NULL);
  guint8 row[WIDTH * 4];
  JSAMPROW rows = row;

  info.err = jpeg_std_error (&errors);
  jpeg_create_decompress (&info);
  jpeg_mem_src (&info, data, size);
  g_assert_cmpint (jpeg_read_header (&info, TRUE), ==, JPEG_HEADER_OK);
  info.out_color_space = JCS_EXT_BGRX;
  g_assert_true (jpeg_start_decompress (&info));
  g_assert_cmpuint (info.output_width, ==, WIDTH);
  g_assert_cmpuint (info.output_height, ==, HEIGHT);
  for (guint y = 0; y < HEIGHT; y++)
    {
      g_assert_cmpuint (jpeg_read_scanlines (&info, &rows, 1), ==, 1);
      for (guint x = 0; x < WIDTH; x++)
        for (guint channel = 0; channel < 3; channel++)
          g_assert_cmpint (ABS (row[x * 4 + channel] - expected[y * STRIDE + x * 4 + channel]), <=,
                           most);
    }
  jpeg_finish_decompress (&info);
  jpeg_destroy_decompress (&info);
}

static void
test_picture (void)
{
  g_autoptr (GBytes) pixels = make_pixels (0);

  for (int kind = 0; kind < 4; kind++)
    {
      gboolean is_sharp = (kind & 1) != 0;
      gboolean has_own_codes = (kind & 2) != 0;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) jpeg = vitrine_native_jpeg_compress (pixels, STRIDE, WIDTH, HEIGHT, 92,
                                                              is_sharp, has_own_codes, &error);

      g_assert_no_error (error);
      expect_like (jpeg, pixels, 8);
    }
}

static void
test_quality (void)
{
  g_autoptr (GBytes) pixels = make_pixels (0);
  g_autoptr (GBytes) small
      = vitrine_native_jpeg_compress (pixels, STRIDE, WIDTH, HEIGHT, 0, FALSE, FALSE, NULL);
  g_autoptr (GBytes) large
      = vitrine_native_jpeg_compress (pixels, STRIDE, WIDTH, HEIGHT, 1000, TRUE, FALSE, NULL);

  g_assert_cmpuint (g_bytes_get_size (small), <, g_bytes_get_size (large));
}

static void
test_own_codes (void)
{
  g_autoptr (GBytes) pixels = make_pixels (0);
  g_autoptr (GBytes) small
      = vitrine_native_jpeg_compress (pixels, STRIDE, WIDTH, HEIGHT, 60, FALSE, TRUE, NULL);
  g_autoptr (GBytes) large
      = vitrine_native_jpeg_compress (pixels, STRIDE, WIDTH, HEIGHT, 60, FALSE, FALSE, NULL);

  g_assert_cmpuint (g_bytes_get_size (small), <, g_bytes_get_size (large));
}

static void
expect_refused (GBytes *pixels,
                guint stride,
                guint width,
                guint height)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (vitrine_native_jpeg_compress (pixels, stride, width, height, 80, FALSE, FALSE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
}

static void
test_too_short (void)
{
  g_autoptr (GBytes) pixels = make_pixels (0);
  g_autoptr (GBytes) cut = make_pixels (1);

  expect_refused (cut, STRIDE, WIDTH, HEIGHT);
  expect_refused (pixels, STRIDE, WIDTH, HEIGHT + 1);
  expect_refused (pixels, WIDTH * 4 - 1, WIDTH, HEIGHT);
  expect_refused (pixels, STRIDE, 0, HEIGHT);
  expect_refused (pixels, STRIDE, WIDTH, 0);
  expect_refused (pixels, G_MAXUINT, WIDTH, HEIGHT);
  expect_refused (pixels, STRIDE, 65501, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jpeg/picture", test_picture);
  g_test_add_func ("/jpeg/quality", test_quality);
  g_test_add_func ("/jpeg/own-codes", test_own_codes);
  g_test_add_func ("/jpeg/too-short", test_too_short);
  return g_test_run ();
}
