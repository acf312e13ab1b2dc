/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "x11-raw-motion.h"

/* What a device tells of one direction. */
typedef struct
{
  /* A tablet, such as a machine's: it tells where it is, in its own units. */
  gboolean is_absolute;
  double pixels_per_unit;
  gboolean has_last;
  double last;
} Axis;

typedef struct
{
  Axis axes[2];
} Source;

/* What an event says of the two directions. */
typedef struct
{
  int source;
  Time time;
  gboolean has_value[2];
  double values[2];
  double raw_values[2];
} Sample;

struct _X11RawMotion
{
  Display *display;
  /* By XI2's id of the device. */
  GHashTable *sources;

  Sample last;
  gboolean awaits_echo;
  gboolean has_no_echo;
};

X11RawMotion *
x11_raw_motion_new (Display *display)
{
  X11RawMotion *self = g_new0 (X11RawMotion, 1);

  self->display = display;
  self->sources = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

void
x11_raw_motion_free (X11RawMotion *self)
{
  g_hash_table_unref (self->sources);
  g_free (self);
}

static void
read_axis (Axis *axis,
           const XIValuatorClassInfo *info,
           int extent)
{
  axis->is_absolute = info->mode == XIModeAbsolute && info->max > info->min;
  if (axis->is_absolute)
    axis->pixels_per_unit = extent / (info->max - info->min);
}

/* One round trip, for the first motion of a device. */
static Source *
find_source (X11RawMotion *self,
             int id)
{
  Source *source = g_hash_table_lookup (self->sources, GINT_TO_POINTER (id));
  int extents[] = { DisplayWidth (self->display, 0), DisplayHeight (self->display, 0) };
  XIDeviceInfo *info;
  int n_info;

  if (source)
    return source;
  source = g_new0 (Source, 1);
  g_hash_table_insert (self->sources, GINT_TO_POINTER (id), source);
  info = XIQueryDevice (self->display, id, &n_info);
  for (int i = 0; info && i < info->num_classes; i++)
    {
      const XIValuatorClassInfo *axis = (const XIValuatorClassInfo *) info->classes[i];

      if (axis->type == XIValuatorClass && axis->number >= 0 && axis->number < 2)
        read_axis (&source->axes[axis->number], axis, extents[axis->number]);
    }
  if (info)
    XIFreeDeviceInfo (info);
  return source;
}

/* Positions make a step from the second on. */
static double
step_of (Axis *axis,
         double value)
{
  double step;

  if (!axis->is_absolute)
    return value;
  step = axis->has_last ? (value - axis->last) * axis->pixels_per_unit : 0;
  axis->has_last = TRUE;
  axis->last = value;
  return step;
}

/* Both lists hold the values of those axes only that are in the mask; others are the wheel's. */
static void
read_sample (Sample *sample,
             const XIRawEvent *event)
{
  int n_values = 0;

  *sample = (Sample) { .source = event->sourceid, .time = event->time };
  for (int i = 0; i < 2 && i < event->valuators.mask_len * 8; i++)
    {
      if (!XIMaskIsSet (event->valuators.mask, i))
        continue;
      sample->has_value[i] = TRUE;
      sample->values[i] = event->valuators.values[n_values];
      sample->raw_values[i] = event->raw_values[n_values];
      n_values++;
    }
}

static gboolean
is_same (const Sample *one,
         const Sample *other)
{
  return one->source == other->source && one->time == other->time
         && one->values[0] == other->values[0] && one->values[1] == other->values[1];
}

/*
 * The X server (seen: 21.1) tells raw events twice to whoever has a core grab with owner events: by
 * the grab, and by the root window. All come in pairs, then; the first that does not says that this
 * server is another.
 */
static gboolean
is_echo (X11RawMotion *self,
         const Sample *sample)
{
  if (self->has_no_echo)
    return FALSE;
  if (self->awaits_echo && !is_same (sample, &self->last))
    {
      self->has_no_echo = TRUE;
      return FALSE;
    }
  self->awaits_echo = !self->awaits_echo;
  self->last = *sample;
  return !self->awaits_echo;
}

gboolean
x11_raw_motion_read (X11RawMotion *self,
                     const XIRawEvent *event,
                     PointerMotion *motion)
{
  Source *source = find_source (self, event->sourceid);
  double steps[2] = { 0, 0 };
  double raw_steps[2] = { 0, 0 };
  Sample sample;

  read_sample (&sample, event);
  if (is_echo (self, &sample))
    return FALSE;
  for (int i = 0; i < 2; i++)
    {
      Axis *axis = &source->axes[i];

      if (!sample.has_value[i])
        continue;
      steps[i] = step_of (axis, sample.values[i]);
      raw_steps[i] = axis->is_absolute ? steps[i] : sample.raw_values[i];
    }
  *motion = (PointerMotion) {
    .dx = steps[0],
    .dy = steps[1],
    .dx_unaccelerated = raw_steps[0],
    .dy_unaccelerated = raw_steps[1],
    .time_us = (gint64) event->time * 1000,
  };
  return steps[0] != 0 || steps[1] != 0;
}
