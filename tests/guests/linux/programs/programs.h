/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The guest's own programs. They are one file, as busybox is: a static libc for
 * each would take the kernel seconds to unpack on an emulated processor. Each is a
 * main() under its own name, called with its name as the first argument. */

#pragma once

int brk_main(int argc, char **argv);
int evread_main(int argc, char **argv);
int jobs_main(int argc, char **argv);
int kms_main(int argc, char **argv);
int leds_main(int argc, char **argv);
int listen_main(int argc, char **argv);
int mixer_main(int argc, char **argv);
int portecho_main(int argc, char **argv);
int reel_main(int argc, char **argv);
int tone_main(int argc, char **argv);
int vdagent_main(int argc, char **argv);
