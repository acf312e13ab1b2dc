/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guarded-map.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>

#include "fault-registry.h"

/**
 * VitrineNativeGuardedMap:
 *
 * Memory that another process shares and may still change, mapped for reading. That process may
 * shrink the memory at any time, and reading what is gone would end ours by a signal; here it
 * reads as zeros, and the map says that it is lost.
 *
 * The bytes stay mapped as long as the object or any slice of its bytes is in use. Not guarded are
 * threads that block SIGBUS.
 */
struct _VitrineNativeGuardedMap
{
  GObject parent_instance;

  GBytes *bytes;
  int slot;
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
check_memory (int fd,
              guint64 needed_bytes,
              GError **error)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    {
      int code = errno;
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
      return FALSE;
    }
  if (!S_ISREG (status.st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           "this is no memory and no file");
      return FALSE;
    }
  if (needed_bytes == 0 || needed_bytes > G_MAXSIZE - 1 || needed_bytes > (guint64) status.st_size)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   "%" G_GUINT64_FORMAT " bytes in %" G_GINT64_FORMAT " bytes of memory",
                   needed_bytes, (gint64) status.st_size);
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
      int code = errno;
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
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
 * @fd: of a memfd or another file; stays the caller's, who may close it at once
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
  g_bytes_unref (VITRINE_NATIVE_GUARDED_MAP (object)->bytes);
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
