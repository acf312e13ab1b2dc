/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "password.h"

#include <crypt.h>
#include <string.h>

typedef struct
{
  char *password;
  char *hash;
} Guess;

static void
guess_free (Guess *guess)
{
  explicit_bzero (guess->password, strlen (guess->password));
  g_free (guess->password);
  g_free (guess->hash);
  g_free (guess);
}

/**
 * vitrine_native_is_password_hash:
 * @text: what may be a hash as crypt(5) has it
 *
 * Returns: whether passwords can be checked with it, and it is of a kind that is still good enough
 */
gboolean
vitrine_native_is_password_hash (const char *text)
{
  const char *last = strrchr (text, '$');

  /* Salt and method alone are what crypt(3) takes, but no password fits them. */
  return text[0] == '$' && last[1] != '\0' && crypt_checksalt (text) == CRYPT_SALT_OK;
}

/* How long it takes must not tell where they differ. */
static gboolean
is_equal (const char *one, const char *other)
{
  gsize length = strlen (one);
  guchar difference = 0;

  if (strlen (other) != length)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    difference |= (guchar) (one[i] ^ other[i]);
  return difference == 0;
}

static void
check_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Guess *guess = task_data;
  /* 32 KiB of state. */
  struct crypt_data *state = g_new0 (struct crypt_data, 1);
  const char *hash = crypt_r (guess->password, guess->hash, state);

  if (hash && hash[0] == '$')
    g_task_return_boolean (task, is_equal (hash, guess->hash));
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                             "There is no way to check a password with this hash.");
  explicit_bzero (state, sizeof *state);
  g_free (state);
}

/**
 * vitrine_native_check_password_async:
 * @password: what somebody gave for a password
 * @hash: a hash as crypt(5) has it
 * @cancellable: (nullable): to lose interest
 * @callback: (scope async): told when it is known
 * @user_data: for @callback
 *
 * Finds out whether a password is that of a hash, in a thread: a good hash takes its time.
 */
void
vitrine_native_check_password_async (const char *password,
                                     const char *hash,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Guess *guess = g_new (Guess, 1);

  *guess = (Guess){ g_strdup (password), g_strdup (hash) };
  g_task_set_source_tag (task, vitrine_native_check_password_async);
  g_task_set_task_data (task, guess, (GDestroyNotify) guess_free);
  g_task_run_in_thread (task, check_in_thread);
}

/**
 * vitrine_native_check_password_finish:
 * @result: what the callback got
 * @error: why it cannot be said
 *
 * Returns: whether it is the password
 */
gboolean
vitrine_native_check_password_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
