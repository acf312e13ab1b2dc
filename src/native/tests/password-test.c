/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "password.h"

/* By `openssl passwd -6 -salt vitrinekiosk 'open sesame'`. */
#define HASH                                                                                        \
  "$6$vitrinekiosk$"                                                                                \
  "g.WP437IEAGTjQIXjfXSX68newR2NpVwPO5YEcmyqkFvxAGPaHD0vQsR02FOfMU3rWiXZ4/JHpoxDgKniM9nL0"

typedef struct
{
  GMainLoop *loop;
  gboolean is_right;
  GError *error;
} Answer;

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Answer *answer = user_data;

  answer->is_right = vitrine_native_check_password_finish (result, &answer->error);
  g_main_loop_quit (answer->loop);
}

static Answer
ask (const char *password, const char *hash)
{
  Answer answer = { g_main_loop_new (NULL, FALSE), FALSE, NULL };

  vitrine_native_check_password_async (password, hash, NULL, on_answer, &answer);
  g_main_loop_run (answer.loop);
  g_main_loop_unref (answer.loop);
  return answer;
}

static void
test_check (void)
{
  const char *wrong[] = { "open sesam", "open sesame ", "Open sesame", "" };

  g_assert_true (ask ("open sesame", HASH).is_right);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      Answer answer = ask (wrong[i], HASH);
      g_assert_no_error (answer.error);
      g_assert_false (answer.is_right);
    }
}

static void
test_no_hash (void)
{
  const char *none[] = { "",       "open sesame", "$",      "$6$vitrinekiosk$",
                         "$6$a b", "*0",          "!$6$ab", "$1$abcdefgh$7oS2FpNBlFxS3pJQZ.0Vj1",
                         "ab01FAX.bQRSU" };

  g_assert_true (vitrine_native_is_password_hash (HASH));
  for (gsize i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_false (vitrine_native_is_password_hash (none[i]));
}

static void
test_unusable (void)
{
  Answer answer = ask ("open sesame", "$nonsense$x$y");

  g_assert_error (answer.error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&answer.error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/password/check", test_check);
  g_test_add_func ("/password/no-hash", test_no_hash);
  g_test_add_func ("/password/unusable", test_unusable);
  return g_test_run ();
}
