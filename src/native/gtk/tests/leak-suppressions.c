/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Asked by the leak sanitizer: what fontconfig, in a thread of its own, loses in some runs. */
const char *__lsan_default_suppressions (void);

const char *
__lsan_default_suppressions (void)
{
  return "leak:libfontconfig";
}
