/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tile-set.h"

typedef struct
{
  GdkTexture *texture;
  GskRenderNode *node;
  graphene_rect_t bounds;
  graphene_rect_t clip;
} Tile;

/**
 * VitrineNativeGtkTileSet:
 *
 * A picture as a grid of textures and the nodes that draw them, none of which JavaScript ever sees.
 *
 * A wrapper of JavaScript's keeps a texture, and what a renderer has uploaded of it, until garbage
 * is collected, which takes a tenth of a second and more in a program with many objects. Here they
 * go with the frame that was drawn of them. Which tiles are made anew, and of what, is decided by
 * src/scanout/.
 *
 * Nodes are kept by tile and by row: GSK skips one that is the very same as in the last frame.
 */
struct _VitrineNativeGtkTileSet
{
  GObject parent_instance;

  guint columns;
  guint rows;
  Tile *tiles;
  GskRenderNode **row_nodes;
  /* All of it; NULL where it is to be joined anew. */
  GskRenderNode *picture;

  GskScalingFilter filter;
  GskTransform *transform;
  graphene_rect_t background;
  gboolean has_background;

  GdkMemoryTextureBuilder *builder;
  GBytes *bytes;
};

G_DEFINE_FINAL_TYPE (VitrineNativeGtkTileSet, vitrine_native_gtk_tile_set, G_TYPE_OBJECT)

/**
 * vitrine_native_gtk_tile_set_new:
 * @columns: at least 1
 * @rows: at least 1
 *
 * Returns: (transfer full): a grid without pixels
 */
VitrineNativeGtkTileSet *
vitrine_native_gtk_tile_set_new (guint columns,
                                 guint rows)
{
  VitrineNativeGtkTileSet *self;

  g_return_val_if_fail (columns > 0 && rows > 0, NULL);

  self = g_object_new (VITRINE_NATIVE_GTK_TYPE_TILE_SET, NULL);
  self->columns = columns;
  self->rows = rows;
  self->tiles = g_new0 (Tile, (gsize) columns * rows);
  self->row_nodes = g_new0 (GskRenderNode *, rows);
  return self;
}

static void
drop_tile_node (VitrineNativeGtkTileSet *self,
                guint tile)
{
  g_clear_pointer (&self->tiles[tile].node, gsk_render_node_unref);
  g_clear_pointer (&self->row_nodes[tile / self->columns], gsk_render_node_unref);
  g_clear_pointer (&self->picture, gsk_render_node_unref);
}

/**
 * vitrine_native_gtk_tile_set_set_look:
 * @filter: how pixels are scaled
 * @transform: (nullable): from the places of the tiles to where the picture is appended
 * @background: (nullable): where opaque black lies behind the tiles
 *
 * Drops all nodes; each tile must be placed anew. The textures stay.
 */
void
vitrine_native_gtk_tile_set_set_look (VitrineNativeGtkTileSet *self,
                                      GskScalingFilter filter,
                                      GskTransform *transform,
                                      const graphene_rect_t *background)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));

  for (guint i = 0; i < self->columns * self->rows; i++)
    drop_tile_node (self, i);
  self->filter = filter;
  g_clear_pointer (&self->transform, gsk_transform_unref);
  self->transform = gsk_transform_ref (transform);
  self->has_background = background != NULL;
  if (background)
    self->background = *background;
}

/**
 * vitrine_native_gtk_tile_set_place:
 * @tile: counted by rows
 * @bounds: where all of its texture would lie
 * @clip: how much of that is drawn
 */
void
vitrine_native_gtk_tile_set_place (VitrineNativeGtkTileSet *self,
                                   guint tile,
                                   const graphene_rect_t *bounds,
                                   const graphene_rect_t *clip)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));
  g_return_if_fail (tile < self->columns * self->rows);

  drop_tile_node (self, tile);
  self->tiles[tile].bounds = *bounds;
  self->tiles[tile].clip = *clip;
}

/**
 * vitrine_native_gtk_tile_set_set_pixels:
 * @bytes: what the next textures are cut from, without a copy
 * @stride: bytes from a row to the next
 */
void
vitrine_native_gtk_tile_set_set_pixels (VitrineNativeGtkTileSet *self,
                                        GBytes *bytes,
                                        gsize stride,
                                        GdkMemoryFormat format)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));
  g_return_if_fail (bytes != NULL);

  g_bytes_ref (bytes);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  self->bytes = bytes;
  gdk_memory_texture_builder_set_stride (self->builder, stride);
  gdk_memory_texture_builder_set_format (self->builder, format);
}

static void
cut (VitrineNativeGtkTileSet *self,
     guint tile,
     gsize offset,
     gsize size,
     int width,
     int height,
     GdkTexture *previous,
     cairo_region_t *damage)
{
  GdkMemoryTextureBuilder *builder = self->builder;
  g_autoptr (GBytes) bytes = g_bytes_new_from_bytes (self->bytes, offset, size);

  gdk_memory_texture_builder_set_bytes (builder, bytes);
  gdk_memory_texture_builder_set_width (builder, width);
  gdk_memory_texture_builder_set_height (builder, height);
  gdk_memory_texture_builder_set_update_texture (builder, previous);
  gdk_memory_texture_builder_set_update_region (builder, damage);
  g_set_object (&self->tiles[tile].texture, NULL);
  self->tiles[tile].texture = gdk_memory_texture_builder_build (builder);
  /* Else the builder would keep the one before, and what it was cut from. */
  gdk_memory_texture_builder_set_update_texture (builder, NULL);
  gdk_memory_texture_builder_set_update_region (builder, NULL);
  drop_tile_node (self, tile);
}

static gboolean
is_inside (VitrineNativeGtkTileSet *self,
           gsize offset,
           gsize size)
{
  gsize all = self->bytes ? g_bytes_get_size (self->bytes) : 0;

  return offset <= all && size <= all - offset;
}

/**
 * vitrine_native_gtk_tile_set_cut:
 * @tile: counted by rows
 * @offset: of its first pixel in the bytes
 * @size: from there to the end of its last pixel
 *
 * Gives a tile another texture, of which all is drawn anew.
 */
void
vitrine_native_gtk_tile_set_cut (VitrineNativeGtkTileSet *self,
                                 guint tile,
                                 gsize offset,
                                 gsize size,
                                 int width,
                                 int height)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));
  g_return_if_fail (tile < self->columns * self->rows);
  g_return_if_fail (is_inside (self, offset, size));

  cut (self, tile, offset, size, width, height, NULL, NULL);
}

/**
 * vitrine_native_gtk_tile_set_cut_damaged:
 * @tile: counted by rows; it has a texture of the same size
 * @offset: of its first pixel in the bytes
 * @size: from there to the end of its last pixel
 *
 * Gives a tile another texture, which differs from the one before only where it is damaged.
 */
void
vitrine_native_gtk_tile_set_cut_damaged (VitrineNativeGtkTileSet *self,
                                         guint tile,
                                         gsize offset,
                                         gsize size,
                                         int width,
                                         int height,
                                         int damage_x,
                                         int damage_y,
                                         int damage_width,
                                         int damage_height)
{
  cairo_rectangle_int_t rect = { damage_x, damage_y, damage_width, damage_height };
  g_autoptr (GdkTexture) previous = NULL;
  cairo_region_t *damage;

  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));
  g_return_if_fail (tile < self->columns * self->rows);
  g_return_if_fail (is_inside (self, offset, size));
  g_return_if_fail (self->tiles[tile].texture != NULL);

  previous = g_object_ref (self->tiles[tile].texture);
  damage = cairo_region_create_rectangle (&rect);
  cut (self, tile, offset, size, width, height, previous, damage);
  cairo_region_destroy (damage);
}

static GskRenderNode *
tile_node (VitrineNativeGtkTileSet *self,
           Tile *tile)
{
  if (!tile->node)
    {
      GskRenderNode *scaled =
        gsk_texture_scale_node_new (tile->texture, &tile->bounds, self->filter);

      tile->node = gsk_clip_node_new (scaled, &tile->clip);
      gsk_render_node_unref (scaled);
    }
  return tile->node;
}

static GskRenderNode *
row_node (VitrineNativeGtkTileSet *self,
          guint row)
{
  if (!self->row_nodes[row])
    {
      g_autofree GskRenderNode **nodes = g_new (GskRenderNode *, self->columns);

      for (guint i = 0; i < self->columns; i++)
        nodes[i] = tile_node (self, &self->tiles[row * self->columns + i]);
      self->row_nodes[row] = gsk_container_node_new (nodes, self->columns);
    }
  return self->row_nodes[row];
}

static GskRenderNode *
join (VitrineNativeGtkTileSet *self)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  g_autofree GskRenderNode **nodes = g_new (GskRenderNode *, self->rows + 1);
  GskRenderNode *background = NULL;
  GskRenderNode *picture;
  guint count = 0;

  if (self->has_background)
    nodes[count++] = background = gsk_color_node_new (&black, &self->background);
  for (guint i = 0; i < self->rows; i++)
    nodes[count++] = row_node (self, i);
  picture = gsk_container_node_new (nodes, count);
  g_clear_pointer (&background, gsk_render_node_unref);
  if (self->transform)
    {
      GskRenderNode *untransformed = picture;

      picture = gsk_transform_node_new (untransformed, self->transform);
      gsk_render_node_unref (untransformed);
    }
  return picture;
}

/**
 * vitrine_native_gtk_tile_set_append:
 *
 * Appends the picture, of which every tile was placed and cut.
 */
void
vitrine_native_gtk_tile_set_append (VitrineNativeGtkTileSet *self,
                                    GtkSnapshot *snapshot)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));
  for (guint i = 0; i < self->columns * self->rows; i++)
    g_return_if_fail (self->tiles[i].texture != NULL);

  if (!self->picture)
    self->picture = join (self);
  gtk_snapshot_append_node (snapshot, self->picture);
}

/**
 * vitrine_native_gtk_tile_set_release:
 *
 * Drops textures, nodes and pixels: each tile must be cut anew.
 */
void
vitrine_native_gtk_tile_set_release (VitrineNativeGtkTileSet *self)
{
  g_autoptr (GBytes) none = NULL;

  g_return_if_fail (VITRINE_NATIVE_GTK_IS_TILE_SET (self));

  for (guint i = 0; i < self->columns * self->rows; i++)
    {
      drop_tile_node (self, i);
      g_clear_object (&self->tiles[i].texture);
    }
  if (!self->bytes)
    return;
  none = g_bytes_new_static (NULL, 0);
  gdk_memory_texture_builder_set_bytes (self->builder, none);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

static void
vitrine_native_gtk_tile_set_finalize (GObject *object)
{
  VitrineNativeGtkTileSet *self = VITRINE_NATIVE_GTK_TILE_SET (object);

  vitrine_native_gtk_tile_set_release (self);
  g_free (self->tiles);
  g_free (self->row_nodes);
  g_clear_pointer (&self->transform, gsk_transform_unref);
  g_clear_object (&self->builder);
  G_OBJECT_CLASS (vitrine_native_gtk_tile_set_parent_class)->finalize (object);
}

static void
vitrine_native_gtk_tile_set_class_init (VitrineNativeGtkTileSetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vitrine_native_gtk_tile_set_finalize;
}

static void
vitrine_native_gtk_tile_set_init (VitrineNativeGtkTileSet *self)
{
  self->builder = gdk_memory_texture_builder_new ();
}
