/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* Carries out one line from the host and prints exactly one line in answer,
 * except for `animate` and `beep`, which also print one when they end. Changes the line. */
void commands_run(char *line);
