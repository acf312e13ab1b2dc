/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs the program by whose name it is called; `guest-programs` alone lists them. */

#include <stdio.h>
#include <string.h>

#include "programs.h"

static const struct {
    const char *name;
    int (*main)(int argc, char **argv);
} programs[] = {
    {"brk", brk_main},       {"evread", evread_main},     {"jobs", jobs_main},
    {"kms", kms_main},       {"leds", leds_main},         {"listen", listen_main},
    {"mixer", mixer_main},   {"portecho", portecho_main}, {"reel", reel_main},
    {"tone", tone_main},     {"vdagent", vdagent_main},
};

int main(int argc, char **argv)
{
    const char *slash = strrchr(argv[0], '/');
    const char *name = slash ? slash + 1 : argv[0];

    /* Whoever reads along wants each line when it is printed. */
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
        if (strcmp(name, programs[i].name) == 0)
            return programs[i].main(argc, argv);
    for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
        puts(programs[i].name);
    return 0;
}
