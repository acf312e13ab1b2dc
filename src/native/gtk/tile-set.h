/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gtk/gtk.h>

#include "export.h"

G_BEGIN_DECLS

#define VITRINE_NATIVE_GTK_TYPE_TILE_SET (vitrine_native_gtk_tile_set_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeGtkTileSet, vitrine_native_gtk_tile_set,
                      VITRINE_NATIVE_GTK, TILE_SET, GObject)

VITRINE_NATIVE_EXPORT
VitrineNativeGtkTileSet *vitrine_native_gtk_tile_set_new (guint columns,
                                                          guint rows);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_set_look (VitrineNativeGtkTileSet *self,
                                           GskScalingFilter filter,
                                           GskTransform *transform,
                                           const graphene_rect_t *background);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_place (VitrineNativeGtkTileSet *self,
                                        guint tile,
                                        const graphene_rect_t *bounds,
                                        const graphene_rect_t *clip);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_set_pixels (VitrineNativeGtkTileSet *self,
                                             GBytes *bytes,
                                             gsize stride,
                                             GdkMemoryFormat format);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_cut (VitrineNativeGtkTileSet *self,
                                      guint tile,
                                      gsize offset,
                                      gsize size,
                                      int width,
                                      int height);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_cut_damaged (VitrineNativeGtkTileSet *self,
                                              guint tile,
                                              gsize offset,
                                              gsize size,
                                              int width,
                                              int height,
                                              int damage_x,
                                              int damage_y,
                                              int damage_width,
                                              int damage_height);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_append (VitrineNativeGtkTileSet *self,
                                         GtkSnapshot *snapshot);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_tile_set_release (VitrineNativeGtkTileSet *self);

G_END_DECLS
