/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "mark.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sysprof-capture.h>

/* The capture begins with the process and ends with it, so each test is a process of its own. */
typedef struct
{
  guint marks;
  guint strangers;
  gint64 last_time;
  gint64 last_duration;
  char last_name[40];
  char last_message[80];
} Found;

static void
read_marks (int fd,
            Found *found)
{
  SysprofCaptureReader *reader = sysprof_capture_reader_new_from_fd (dup (fd));
  SysprofCaptureFrameType type;

  g_assert_nonnull (reader);
  while (sysprof_capture_reader_peek_type (reader, &type))
    {
      const SysprofCaptureMark *mark;
      if (type != SYSPROF_CAPTURE_FRAME_MARK)
        {
          g_assert_true (sysprof_capture_reader_skip (reader));
          continue;
        }
      mark = sysprof_capture_reader_read_mark (reader);
      g_assert_nonnull (mark);
      if (!g_str_equal (mark->group, "Vitrine"))
        {
          found->strangers++;
          continue;
        }
      found->marks++;
      found->last_time = mark->frame.time;
      found->last_duration = mark->duration;
      g_strlcpy (found->last_name, mark->name, sizeof found->last_name);
      g_strlcpy (found->last_message, mark->message, sizeof found->last_message);
    }
  sysprof_capture_reader_unref (reader);
}

/* Runs `body` in a process whose SYSPROF_TRACE_FD is `text`; expects it to end well. */
static void
run_with (const char *text,
          void (*body) (void))
{
  int status;
  pid_t child;

  if (text)
    g_setenv ("SYSPROF_TRACE_FD", text, TRUE);
  else
    g_unsetenv ("SYSPROF_TRACE_FD");
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      body ();
      exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_unsetenv ("SYSPROF_TRACE_FD");
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
make_marks (void)
{
  g_assert_true (vitrine_native_mark_is_recorded ());
  for (int i = 0; i < 5000; i++)
    vitrine_native_mark ("draw", 1000 + i, 25, "40 tiles");
}

static void
test_marks_are_in_the_file (void)
{
  int fd = memfd_create ("vitrine-test", 0);
  g_autofree char *text = g_strdup_printf ("%d", fd);
  Found found = { 0 };

  run_with (text, make_marks);
  read_marks (fd, &found);
  g_assert_cmpuint (found.marks, ==, 5000);
  g_assert_cmpuint (found.strangers, ==, 0);
  g_assert_cmpint (found.last_time, ==, 5999 * 1000);
  g_assert_cmpint (found.last_duration, ==, 25 * 1000);
  g_assert_cmpstr (found.last_name, ==, "draw");
  g_assert_cmpstr (found.last_message, ==, "40 tiles");
  close (fd);
}

static void
make_a_long_mark (void)
{
  g_autofree char *name = g_strnfill (500, 'n');
  g_autofree char *message = g_strnfill (5000, 'm');
  vitrine_native_mark (name, 1, 1, message);
}

static void
test_long_names_are_cut (void)
{
  int fd = memfd_create ("vitrine-test", 0);
  g_autofree char *text = g_strdup_printf ("%d", fd);
  Found found = { 0 };

  run_with (text, make_a_long_mark);
  read_marks (fd, &found);
  g_assert_cmpuint (found.marks, ==, 1);
  g_assert_cmpuint (strlen (found.last_name), ==, 39);
  close (fd);
}

static void
mark_for_nobody (void)
{
  g_assert_false (vitrine_native_mark_is_recorded ());
  vitrine_native_mark ("draw", 1, 1, "");
}

static void
test_nobody_records (void)
{
  run_with (NULL, mark_for_nobody);
}

/* As in a program that was started by a recorded one: the number means something else there. */
static void
test_not_a_capture_file (void)
{
  int ends[2];
  char byte;
  g_autofree char *text = NULL;
  const char *const nothing[] = { "", "no number", "-1", "0", "2", "99999", "4294967299" };

  g_assert_cmpint (pipe (ends), ==, 0);
  text = g_strdup_printf ("%d", ends[1]);
  run_with (text, mark_for_nobody);
  close (ends[1]);
  g_assert_cmpint (read (ends[0], &byte, 1), ==, 0);
  close (ends[0]);
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    run_with (nothing[i], mark_for_nobody);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mark/in-the-file", test_marks_are_in_the_file);
  g_test_add_func ("/mark/long-names", test_long_names_are_cut);
  g_test_add_func ("/mark/nobody-records", test_nobody_records);
  g_test_add_func ("/mark/no-capture-file", test_not_a_capture_file);
  return g_test_run ();
}
