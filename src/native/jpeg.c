/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "jpeg.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

#define PIXEL_BYTES 4
#define MOST_PIXELS 65500
#define MOST_QUALITY 100

/* libjpeg ends the program at an error unless its handler does not come back. */
typedef struct
{
  struct jpeg_error_mgr manager;
  jmp_buf back;
  char message[JMSG_LENGTH_MAX];
} Failure;

static void
fail (j_common_ptr info)
{
  Failure *failure = (Failure *) info->err;

  failure->manager.format_message (info, failure->message);
  longjmp (failure->back, 1);
}

static void
say_nothing (j_common_ptr info)
{
}

/* Apart from what is set up before the jump, which this function's variables would not survive. */
static gboolean
compress (struct jpeg_compress_struct *info,
          Failure *failure,
          const guint8 *pixels,
          guint stride,
          guint quality,
          gboolean has_sharp_colours,
          gboolean has_own_codes)
{
  if (setjmp (failure->back))
    return FALSE;
  jpeg_set_defaults (info);
  jpeg_set_quality (info, (int) quality, TRUE);
  for (int i = 0; i < info->num_components; i++)
    {
      int samples = i == 0 && !has_sharp_colours ? 2 : 1;

      info->comp_info[i].h_samp_factor = samples;
      info->comp_info[i].v_samp_factor = samples;
    }
  info->optimize_coding = has_own_codes;
  jpeg_start_compress (info, TRUE);
  while (info->next_scanline < info->image_height)
    {
      /* It only reads them. */
      JSAMPROW row = (JSAMPROW) (pixels + (gsize) info->next_scanline * stride);

      jpeg_write_scanlines (info, &row, 1);
    }
  jpeg_finish_compress (info);
  return TRUE;
}

static gboolean
are_whole (GBytes *pixels,
           guint stride,
           guint width,
           guint height)
{
  gsize row = (gsize) width * PIXEL_BYTES;

  return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS && stride >= row
         && (gsize) (height - 1) * stride + row <= g_bytes_get_size (pixels);
}

/**
 * vitrine_native_jpeg_compress:
 * @pixels: four bytes each: blue, green, red, and one that means nothing
 * @stride: bytes from a row to the next
 * @width: pixels
 * @height: rows
 * @quality: libjpeg's, from 1 to 100
 * @has_sharp_colours: whether there is a colour for each pixel, else for each four
 * @has_own_codes: whether its Huffman codes are made for it, which takes longer and less room
 * @error: where the pixels are not all there
 *
 * Returns: (transfer full): the picture as a JPEG
 */
GBytes *
vitrine_native_jpeg_compress (GBytes *pixels,
                              guint stride,
                              guint width,
                              guint height,
                              guint quality,
                              gboolean has_sharp_colours,
                              gboolean has_own_codes,
                              GError **error)
{
  struct jpeg_compress_struct info = { 0 };
  Failure failure = { 0 };
  unsigned char *data = NULL;
  unsigned long size = 0;
  gboolean is_done;

  if (!are_whole (pixels, stride, width, height))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   "a picture of %u × %u is not in %" G_GSIZE_FORMAT " bytes", width, height,
                   g_bytes_get_size (pixels));
      return NULL;
    }
  info.err = jpeg_std_error (&failure.manager);
  failure.manager.error_exit = fail;
  failure.manager.output_message = say_nothing;
  jpeg_create_compress (&info);
  jpeg_mem_dest (&info, &data, &size);
  info.image_width = width;
  info.image_height = height;
  info.input_components = PIXEL_BYTES;
  info.in_color_space = JCS_EXT_BGRX;
  is_done = compress (&info, &failure, g_bytes_get_data (pixels, NULL), stride,
                      CLAMP (quality, 1, MOST_QUALITY), has_sharp_colours, has_own_codes);
  jpeg_destroy_compress (&info);
  if (is_done)
    return g_bytes_new_with_free_func (data, size, free, data);
  free (data);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, failure.message);
  return NULL;
}
