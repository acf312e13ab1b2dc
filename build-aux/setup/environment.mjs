// SPDX-License-Identifier: GPL-3.0-or-later
// What of the person's environment programs in the root get: their session and our switches, not
// the paths of the host's libraries.

import { SYSTEM_PATH } from './process.mjs';

const KEPT = new Set([
    'CI',
    'COLORTERM',
    'DBUS_SESSION_BUS_ADDRESS',
    'DESKTOP_STARTUP_ID',
    'DISPLAY',
    'FORCE_COLOR',
    'HOME',
    'LANGUAGE',
    'LOGNAME',
    'NO_COLOR',
    'SHELL',
    'TERM',
    'TZ',
    'USER',
    'WAYLAND_DISPLAY',
    'WAYLAND_SOCKET',
    'XAUTHORITY',
    'XCURSOR_SIZE',
    'XCURSOR_THEME',
    'ftp_proxy',
    'http_proxy',
    'https_proxy',
    'no_proxy',
]);

const KEPT_PREFIX =
    /^(?:ADW|EGL|G|GALLIUM|GDK|GJS|GSK|GST|GTK|LIBGL|LP|MESA|MUTTER|PIPEWIRE|PULSE|QEMU|VITRINE|VK|XDG)_/;

/** Lists of host folders: the root has its own. */
const DROPPED =
    /^(?:GI_TYPELIB_PATH|GTK_PATH|GTK_MODULES|GIO_MODULE_DIR|GIO_EXTRA_MODULES|XDG_(?:DATA|CONFIG)_DIRS|GST_PLUGIN_\w+|GSETTINGS_SCHEMA_DIR|GDK_PIXBUF_MODULE(?:DIR|_FILE))$/;

/**
 * @param {Record<string, string | undefined>} env the person's
 * @returns {Record<string, string>} the program's, in the root
 */
export function rootEnvironment(env) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || DROPPED.test(name)) continue;
        if (KEPT.has(name) || KEPT_PREFIX.test(name)) result[name] = value;
    }
    // The root has no other locale.
    return { ...result, LANG: 'C.UTF-8', PATH: SYSTEM_PATH };
}
