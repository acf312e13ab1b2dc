/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "mark.h"

#include <sched.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sysprof-capture.h>

/* What Sysprof shows the marks under. */
#define MARK_GROUP "Vitrine"

#define NS_PER_US 1000

/* The writer has no lock, and JavaScript is one thread. */
static SysprofCaptureWriter *writer;
static GPid process;

/* Else the last marks, which wait for a whole page of them, would be lost. */
static void
end_capture (void)
{
  g_clear_pointer (&writer, sysprof_capture_writer_unref);
}

/* A program that was started by a recorded one has the variable, but another descriptor or none. */
static gboolean
is_capture_file (const char *text)
{
  struct stat status;
  guint64 fd;

  return g_ascii_string_to_unsigned (text, 10, STDERR_FILENO + 1, G_MAXINT, &fd, NULL)
         && fstat ((int) fd, &status) == 0 && S_ISREG (status.st_mode);
}

/**
 * vitrine_native_mark_is_recorded:
 *
 * Looks, the first time, whether the program was started with a capture file of Sysprof in the
 * descriptor that `SYSPROF_TRACE_FD` names (`sysprof-cli --use-trace-fd`), and takes it.
 *
 * Returns: whether marks go anywhere
 */
gboolean
vitrine_native_mark_is_recorded (void)
{
  static gsize looked = 0;

  if (g_once_init_enter (&looked))
    {
      const char *fd = g_getenv ("SYSPROF_TRACE_FD");
      if (fd && is_capture_file (fd))
        writer = sysprof_capture_writer_new_from_env (0);
      if (writer)
        {
          process = getpid ();
          atexit (end_capture);
        }
      g_once_init_leave (&looked, 1);
    }
  return writer != NULL;
}

/**
 * vitrine_native_mark:
 * @name: what was done
 * @begin_us: when it began, as g_get_monotonic_time() says
 * @duration_us: how long it took
 * @message: more about it, or ""
 *
 * Notes a stretch of time for Sysprof; does nothing where nobody records. For one thread only.
 */
void
vitrine_native_mark (const char *name,
                     gint64 begin_us,
                     gint64 duration_us,
                     const char *message)
{
  if (!vitrine_native_mark_is_recorded ())
    return;
  sysprof_capture_writer_add_mark (writer, begin_us * NS_PER_US, sched_getcpu (), process,
                                   (guint64) (duration_us * NS_PER_US), MARK_GROUP, name, message);
}
