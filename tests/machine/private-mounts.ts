// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * In front of a command line: a mount namespace in which nothing that is mounted gets out. Where
 * `/` is no mount point, unshare cannot say so itself; then nothing may be shared anyway.
 */
export const PRIVATE_MOUNTS = [
    ...['unshare', '--mount', '--propagation', 'unchanged', 'sh', '-c'],
    '{ mount --make-rprivate / 2>/dev/null || ! grep -q " shared:" /proc/self/mountinfo; } && exec "$@"',
    'sh',
];
