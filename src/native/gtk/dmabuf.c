/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dmabuf.h"

#include <unistd.h>

#include <gio/gio.h>

/* The descriptors, which textures share with the object; a texture may go in any thread. */
typedef struct
{
  gsize count;
  int fds[VITRINE_NATIVE_GTK_DMABUF_MAX_PLANES];
} Planes;

/**
 * VitrineNativeGtkDmabuf:
 *
 * The descriptors of one buffer in GPU memory, a descriptor for each plane. They are closed when
 * both the object is closed, or gone, and the last texture of it is gone: GTK may import or read a
 * texture's memory as long as it lives.
 */
struct _VitrineNativeGtkDmabuf
{
  GObject parent_instance;

  /* NULL once it is closed. */
  Planes *planes;
};

G_DEFINE_FINAL_TYPE (VitrineNativeGtkDmabuf, vitrine_native_gtk_dmabuf, G_TYPE_OBJECT)

static void
planes_clear (gpointer data)
{
  Planes *planes = data;

  for (gsize i = 0; i < planes->count; i++)
    close (planes->fds[i]);
}

static void
planes_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, planes_clear);
}

/**
 * vitrine_native_gtk_dmabuf_new:
 * @fds: (array length=n_fds): 1 to 4 descriptors, the object's from now on; each is another one,
 *   also where two planes lie in one buffer
 * @n_fds: how many
 *
 * Returns: (transfer full): a new object
 */
VitrineNativeGtkDmabuf *
vitrine_native_gtk_dmabuf_new (const int *fds,
                               gsize n_fds)
{
  VitrineNativeGtkDmabuf *self;

  g_return_val_if_fail (n_fds >= 1 && n_fds <= VITRINE_NATIVE_GTK_DMABUF_MAX_PLANES, NULL);

  self = g_object_new (VITRINE_NATIVE_GTK_TYPE_DMABUF, NULL);
  self->planes = g_atomic_rc_box_new0 (Planes);
  self->planes->count = n_fds;
  for (gsize i = 0; i < n_fds; i++)
    self->planes->fds[i] = fds[i];
  return self;
}

/**
 * vitrine_native_gtk_dmabuf_build_texture:
 * @builder: describes the buffer, but for the number of planes and their descriptors, which are
 *   set here
 * @error: set where GTK does not take the buffer, or it is closed
 *
 * Returns: (transfer full): a texture that keeps the descriptors open
 */
GdkTexture *
vitrine_native_gtk_dmabuf_build_texture (VitrineNativeGtkDmabuf *self,
                                         GdkDmabufTextureBuilder *builder,
                                         GError **error)
{
  GdkTexture *texture;
  Planes *planes;

  g_return_val_if_fail (VITRINE_NATIVE_GTK_IS_DMABUF (self), NULL);
  g_return_val_if_fail (GDK_IS_DMABUF_TEXTURE_BUILDER (builder), NULL);

  if (!self->planes)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "the buffer is closed");
      return NULL;
    }
  planes = g_atomic_rc_box_acquire (self->planes);
  gdk_dmabuf_texture_builder_set_n_planes (builder, planes->count);
  for (gsize i = 0; i < planes->count; i++)
    gdk_dmabuf_texture_builder_set_fd (builder, i, planes->fds[i]);
  texture = gdk_dmabuf_texture_builder_build (builder, planes_unref, planes, error);
  /* GTK calls it for a texture only, so not where there is none. */
  if (!texture)
    planes_unref (planes);
  return texture;
}

/**
 * vitrine_native_gtk_dmabuf_close:
 *
 * Makes no more textures. The descriptors are closed now, or with the last texture. May be called
 * again.
 */
void
vitrine_native_gtk_dmabuf_close (VitrineNativeGtkDmabuf *self)
{
  g_return_if_fail (VITRINE_NATIVE_GTK_IS_DMABUF (self));
  g_clear_pointer (&self->planes, planes_unref);
}

static void
vitrine_native_gtk_dmabuf_finalize (GObject *object)
{
  vitrine_native_gtk_dmabuf_close (VITRINE_NATIVE_GTK_DMABUF (object));
  G_OBJECT_CLASS (vitrine_native_gtk_dmabuf_parent_class)->finalize (object);
}

static void
vitrine_native_gtk_dmabuf_class_init (VitrineNativeGtkDmabufClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vitrine_native_gtk_dmabuf_finalize;
}

static void
vitrine_native_gtk_dmabuf_init (VitrineNativeGtkDmabuf *self)
{
}
