/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "raw-tty.h"

#include <termios.h>
#include <unistd.h>

bool raw_tty(int fd, bool with_breaks)
{
    struct termios terminal;

    if (!isatty(fd))
        return true;
    if (tcgetattr(fd, &terminal) < 0)
        return false;
    cfmakeraw(&terminal);
    if (with_breaks)
        terminal.c_iflag |= PARMRK; /* cfmakeraw() has taken IGNBRK and BRKINT away */
    terminal.c_cflag |= CLOCAL;
    return tcsetattr(fd, TCSANOW, &terminal) == 0;
}
