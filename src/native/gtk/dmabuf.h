/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gdk/gdk.h>

#include "export.h"

G_BEGIN_DECLS

/* No DRM format has more. */
#define VITRINE_NATIVE_GTK_DMABUF_MAX_PLANES 4

#define VITRINE_NATIVE_GTK_TYPE_DMABUF (vitrine_native_gtk_dmabuf_get_type ())
VITRINE_NATIVE_EXPORT
G_DECLARE_FINAL_TYPE (VitrineNativeGtkDmabuf, vitrine_native_gtk_dmabuf,
                      VITRINE_NATIVE_GTK, DMABUF, GObject)

VITRINE_NATIVE_EXPORT
VitrineNativeGtkDmabuf *vitrine_native_gtk_dmabuf_new (const int *fds,
                                                       gsize n_fds);

VITRINE_NATIVE_EXPORT
GdkTexture *vitrine_native_gtk_dmabuf_build_texture (VitrineNativeGtkDmabuf *self,
                                                     GdkDmabufTextureBuilder *builder,
                                                     GError **error);

VITRINE_NATIVE_EXPORT
void vitrine_native_gtk_dmabuf_close (VitrineNativeGtkDmabuf *self);

G_END_DECLS
