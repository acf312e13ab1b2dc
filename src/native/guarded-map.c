/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guarded-map.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <gio/gio.h>
#include <linux/dma-buf.h>
#include <linux/magic.h>

#include "fault-registry.h"

#ifndef DMA_BUF_MAGIC
/* Not in the headers before Linux 5.13. */
#define DMA_BUF_MAGIC 0x444d4142
#endif

/**
 * VitrineNativeGuardedMap:
 *
 * Memory that another process shares and may still change, mapped for reading. That process may
 * shrink the memory at any time, and reading what is gone would end ours by a signal; here it
 * reads as zeros, and the map says that it is lost.
 *
 * The bytes stay mapped as long as the object or any slice of its bytes is in use. Not guarded are
 * threads that block SIGBUS.
 *
 * Of a DMA-BUF the processor sees what its device wrote only between
 * vitrine_native_guarded_map_begin_read() and vitrine_native_guarded_map_end_read().
 */
struct _VitrineNativeGuardedMap
{
  GObject parent_instance;

  GBytes *bytes;
  int slot;
  /* Of a DMA-BUF, to tell its driver of reads; -1 for other memory. */
  int dmabuf;
};

G_DEFINE_FINAL_TYPE (VitrineNativeGuardedMap, vitrine_native_guarded_map, G_TYPE_OBJECT)

enum
{
  PROP_LOST = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

typedef struct
{
  void *address;
  gsize length;
  int slot;
} Mapping;

static void
mapping_free (gpointer data)
{
  Mapping *mapping = data;
  /* In this order: the kernel may give the range to somebody else once it is unmapped. */
  fault_registry_remove (mapping->slot);
  munmap (mapping->address, mapping->length);
  g_free (mapping);
}

static gboolean
fail_with_errno (GError **error)
{
  int code = errno;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
  return FALSE;
}

static gboolean
is_dmabuf (int fd)
{
  struct statfs file_system;

  return fstatfs (fd, &file_system) == 0 && file_system.f_type == DMA_BUF_MAGIC;
}

static gboolean
memory_size (int fd,
             guint64 *size,
             GError **error)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    return fail_with_errno (error);
  if (is_dmabuf (fd))
    {
      /* What the kernel documents as the way to ask; it moves no position, a DMA-BUF has none. */
      off_t end = lseek (fd, 0, SEEK_END);

      *size = MAX (0, end);
      return end == -1 ? fail_with_errno (error) : TRUE;
    }
  *size = (guint64) status.st_size;
  if (S_ISREG (status.st_mode))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                       "this is no memory and no file");
  return FALSE;
}

static gboolean
check_memory (int fd,
              guint64 needed_bytes,
              GError **error)
{
  guint64 size;

  if (!memory_size (fd, &size, error))
    return FALSE;
  if (needed_bytes == 0 || needed_bytes > G_MAXSIZE - 1 || needed_bytes > size)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   "%" G_GUINT64_FORMAT " bytes in %" G_GUINT64_FORMAT " bytes of memory",
                   needed_bytes, size);
      return FALSE;
    }
  return TRUE;
}

static Mapping *
mapping_new (int fd,
             gsize length,
             GError **error)
{
  g_autofree Mapping *mapping = g_new0 (Mapping, 1);
  gsize page_size = (gsize) sysconf (_SC_PAGESIZE);

  mapping->length = length;
  mapping->address = mmap (NULL, length, PROT_READ, MAP_SHARED, fd, 0);
  if (mapping->address == MAP_FAILED)
    {
      fail_with_errno (error);
      return NULL;
    }
  /* Whole pages: the last one is read only in part, and goes as a whole. */
  mapping->slot = fault_registry_add (mapping->address,
                                      (length + page_size - 1) / page_size * page_size);
  if (mapping->slot < 0)
    {
      munmap (mapping->address, length);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                   "more than %d maps are in use", FAULT_REGISTRY_SLOTS);
      return NULL;
    }
  return g_steal_pointer (&mapping);
}

/**
 * vitrine_native_guarded_map_new:
 * @fd: of a memfd, a DMA-BUF or another file; stays the caller's, who may close it at once
 * @needed_bytes: how many bytes from its beginning are mapped
 * @error: set where the descriptor is no file, shorter than that, or cannot be mapped
 *
 * Returns: (transfer full): a new map
 */
VitrineNativeGuardedMap *
vitrine_native_guarded_map_new (int fd,
                                guint64 needed_bytes,
                                GError **error)
{
  VitrineNativeGuardedMap *self;
  Mapping *mapping;

  if (!check_memory (fd, needed_bytes, error))
    return NULL;
  mapping = mapping_new (fd, (gsize) needed_bytes, error);
  if (!mapping)
    return NULL;
  self = g_object_new (VITRINE_NATIVE_TYPE_GUARDED_MAP, NULL);
  self->slot = mapping->slot;
  self->dmabuf = is_dmabuf (fd) ? fcntl (fd, F_DUPFD_CLOEXEC, 0) : -1;
  self->bytes = g_bytes_new_with_free_func (mapping->address, mapping->length,
                                            mapping_free, mapping);
  return self;
}

/**
 * vitrine_native_guarded_map_get_bytes:
 *
 * Returns: (transfer full): the memory, not copied; what the other process writes later shows
 */
GBytes *
vitrine_native_guarded_map_get_bytes (VitrineNativeGuardedMap *self)
{
  g_return_val_if_fail (VITRINE_NATIVE_IS_GUARDED_MAP (self), NULL);
  return g_bytes_ref (self->bytes);
}

static void
tell_driver (const VitrineNativeGuardedMap *self,
             guint64 flag)
{
  struct dma_buf_sync sync = { .flags = flag | DMA_BUF_SYNC_READ };

  if (self->dmabuf == -1)
    return;
  while (ioctl (self->dmabuf, DMA_BUF_IOCTL_SYNC, &sync) == -1 && (errno == EINTR || errno == EAGAIN))
    ;
}

/**
 * vitrine_native_guarded_map_begin_read:
 *
 * Waits until a device has written what it was about to, where the memory is a DMA-BUF, and has the
 * processor see it.
 */
void
vitrine_native_guarded_map_begin_read (VitrineNativeGuardedMap *self)
{
  g_return_if_fail (VITRINE_NATIVE_IS_GUARDED_MAP (self));
  tell_driver (self, DMA_BUF_SYNC_START);
}

/**
 * vitrine_native_guarded_map_end_read:
 *
 * The device may write again.
 */
void
vitrine_native_guarded_map_end_read (VitrineNativeGuardedMap *self)
{
  g_return_if_fail (VITRINE_NATIVE_IS_GUARDED_MAP (self));
  tell_driver (self, DMA_BUF_SYNC_END);
}

/**
 * vitrine_native_guarded_map_get_lost:
 *
 * Returns: whether something was read that is there no more; stays true
 */
gboolean
vitrine_native_guarded_map_get_lost (VitrineNativeGuardedMap *self)
{
  g_return_val_if_fail (VITRINE_NATIVE_IS_GUARDED_MAP (self), FALSE);
  return fault_registry_is_lost (self->slot);
}

static void
vitrine_native_guarded_map_get_property (GObject *object,
                                         guint id,
                                         GValue *value,
                                         GParamSpec *spec)
{
  switch (id)
    {
    case PROP_LOST:
      g_value_set_boolean (value,
                           vitrine_native_guarded_map_get_lost (VITRINE_NATIVE_GUARDED_MAP (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
    }
}

static void
vitrine_native_guarded_map_finalize (GObject *object)
{
  VitrineNativeGuardedMap *self = VITRINE_NATIVE_GUARDED_MAP (object);

  g_bytes_unref (self->bytes);
  if (self->dmabuf != -1)
    close (self->dmabuf);
  G_OBJECT_CLASS (vitrine_native_guarded_map_parent_class)->finalize (object);
}

static void
vitrine_native_guarded_map_class_init (VitrineNativeGuardedMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = vitrine_native_guarded_map_finalize;
  object_class->get_property = vitrine_native_guarded_map_get_property;

  /**
   * VitrineNativeGuardedMap:lost: (getter get_lost)
   *
   * Whether something was read that is there no more. Does not notify.
   */
  properties[PROP_LOST] = g_param_spec_boolean ("lost", NULL, NULL, FALSE,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
vitrine_native_guarded_map_init (VitrineNativeGuardedMap *self)
{
}
