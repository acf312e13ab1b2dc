#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Runs a test program under valgrind; it fails for what valgrind finds, lost memory too.
if ! command -v valgrind >/dev/null; then
    echo '1..0 # SKIP valgrind is not installed'
    exit 0
fi
# GLib's and GTK's own lists of what they keep on purpose, and ours of what others lose.
for list in "$(dirname "$0")/valgrind.supp" \
    /usr/share/glib-2.0/valgrind/glib.supp /usr/share/gtk-4.0/valgrind/gtk.supp; do
    if [ -r "$list" ]; then set -- "--suppressions=$list" "$@"; fi
done
# Registers: a test returns from a signal handler to the read that failed. Threads in turn: else the
# one that waits in a loop keeps the others from what it waits for.
exec valgrind --quiet --error-exitcode=99 --num-callers=30 \
    --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --vex-iropt-register-updates=allregs-at-mem-access --fair-sched=yes "$@"
