/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tile-set.h"

#define SIDE 8
#define STRIDE (SIDE * 2 * 4)

static guint8 pixels[STRIDE * SIDE * 2];

static guint freed;

static void
count_freed (gpointer data)
{
  freed++;
}

static GBytes *
bytes_new (void)
{
  return g_bytes_new_with_free_func (pixels, sizeof pixels, count_freed, NULL);
}

/* Two by two tiles of SIDE pixels, without a rim. */
static VitrineNativeGtkTileSet *
set_new (GskTransform *transform,
         gboolean has_background)
{
  VitrineNativeGtkTileSet *set = vitrine_native_gtk_tile_set_new (2, 2);
  graphene_rect_t all = GRAPHENE_RECT_INIT (0, 0, SIDE * 2, SIDE * 2);

  vitrine_native_gtk_tile_set_set_look (set, GSK_SCALING_FILTER_NEAREST, transform,
                                        has_background ? &all : NULL);
  for (guint i = 0; i < 4; i++)
    {
      graphene_rect_t place = GRAPHENE_RECT_INIT (i % 2 * SIDE, i / 2 * SIDE, SIDE, SIDE);

      vitrine_native_gtk_tile_set_place (set, i, &place, &place);
    }
  return set;
}

static gsize
offset_of (guint tile)
{
  return tile / 2 * SIDE * STRIDE + tile % 2 * SIDE * 4;
}

static const gsize tile_size = (SIDE - 1) * STRIDE + SIDE * 4;

static void
cut_all (VitrineNativeGtkTileSet *set,
         GBytes *bytes)
{
  vitrine_native_gtk_tile_set_set_pixels (set, bytes, STRIDE, GDK_MEMORY_B8G8R8X8);
  for (guint i = 0; i < 4; i++)
    vitrine_native_gtk_tile_set_cut (set, i, offset_of (i), tile_size, SIDE, SIDE);
}

static GskRenderNode *
draw (VitrineNativeGtkTileSet *set)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  vitrine_native_gtk_tile_set_append (set, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* The node of a tile under a picture without background and transform. */
static GskRenderNode *
tile_of (GskRenderNode *picture,
         guint tile)
{
  GskRenderNode *row = gsk_container_node_get_child (picture, tile / 2);

  return gsk_container_node_get_child (row, tile % 2);
}

static void
test_keeps_what_is_clean (void)
{
  VitrineNativeGtkTileSet *set = set_new (NULL, FALSE);
  g_autoptr (GBytes) bytes = bytes_new ();
  GskRenderNode *first, *same, *other;

  cut_all (set, bytes);
  first = draw (set);
  same = draw (set);
  g_assert_true (first == same);
  vitrine_native_gtk_tile_set_cut_damaged (set, 3, offset_of (3), tile_size, SIDE, SIDE, 1, 2, 3, 4);
  other = draw (set);
  g_assert_true (other != first);
  g_assert_true (gsk_container_node_get_child (other, 0) == gsk_container_node_get_child (first, 0));
  g_assert_true (tile_of (other, 2) == tile_of (first, 2));
  g_assert_true (tile_of (other, 3) != tile_of (first, 3));
  gsk_render_node_unref (first);
  gsk_render_node_unref (same);
  gsk_render_node_unref (other);
  g_object_unref (set);
}

static void
test_frees_with_the_last_frame (void)
{
  VitrineNativeGtkTileSet *set = set_new (NULL, FALSE);
  GBytes *bytes = bytes_new ();
  GskRenderNode *frame;

  freed = 0;
  cut_all (set, bytes);
  g_bytes_unref (bytes);
  frame = draw (set);
  vitrine_native_gtk_tile_set_release (set);
  vitrine_native_gtk_tile_set_release (set);
  g_assert_cmpuint (freed, ==, 0);
  gsk_render_node_unref (frame);
  g_assert_cmpuint (freed, ==, 1);
  /* A chain of textures, each the next of the one before, does not grow. */
  bytes = bytes_new ();
  cut_all (set, bytes);
  for (guint i = 0; i < 1000; i++)
    vitrine_native_gtk_tile_set_cut_damaged (set, 0, 0, tile_size, SIDE, SIDE, 0, 0, 1, 1);
  g_bytes_unref (bytes);
  g_object_unref (set);
  g_assert_cmpuint (freed, ==, 2);
}

static void
test_transform_and_background (void)
{
  GskTransform *transform = gsk_transform_scale (NULL, 0.5, 0.5);
  VitrineNativeGtkTileSet *set = set_new (transform, TRUE);
  g_autoptr (GBytes) bytes = bytes_new ();
  GskRenderNode *picture, *child;

  cut_all (set, bytes);
  picture = draw (set);
  g_assert_cmpint (gsk_render_node_get_node_type (picture), ==, GSK_TRANSFORM_NODE);
  child = gsk_transform_node_get_child (picture);
  g_assert_cmpuint (gsk_container_node_get_n_children (child), ==, 3);
  child = gsk_container_node_get_child (child, 0);
  g_assert_cmpint (gsk_render_node_get_node_type (child), ==, GSK_COLOR_NODE);
  gsk_render_node_unref (picture);
  gsk_transform_unref (transform);
  g_object_unref (set);
}

static void
test_refuses_what_is_outside (void)
{
  VitrineNativeGtkTileSet *set = set_new (NULL, FALSE);
  g_autoptr (GBytes) bytes = bytes_new ();
  const gsize offsets[] = { sizeof pixels - tile_size + 1, sizeof pixels + 1, G_MAXSIZE };

  vitrine_native_gtk_tile_set_set_pixels (set, bytes, STRIDE, GDK_MEMORY_B8G8R8X8);
  for (gsize i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      g_test_expect_message ("VitrineNativeGtk", G_LOG_LEVEL_CRITICAL, "*is_inside*");
      vitrine_native_gtk_tile_set_cut (set, 0, offsets[i], tile_size, SIDE, SIDE);
      g_test_assert_expected_messages ();
    }
  g_object_unref (set);
}

int
main (int argc,
      char **argv)
{
  /* The drivers' libraries keep much for good, and are not what is tested. */
  g_setenv ("GDK_DISABLE", "gl,vulkan", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_assert_true (gtk_init_check ());
  g_test_add_func ("/tile-set/keeps-what-is-clean", test_keeps_what_is_clean);
  g_test_add_func ("/tile-set/frees-with-the-last-frame", test_frees_with_the_last_frame);
  g_test_add_func ("/tile-set/transform-and-background", test_transform_and_background);
  g_test_add_func ("/tile-set/refuses-what-is-outside", test_refuses_what_is_outside);
  return g_test_run ();
}
