// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Meson tells the bundles (src/meson.build).

/** The application's id; only the top meson.build spells it. */
declare const VITRINE_APP_ID: string;
declare const VITRINE_VERSION: string;
/** Where installed translations are. */
declare const VITRINE_LOCALE_DIR: string;
/** Where the private library is installed; bundles that are not the program's have no such thing. */
declare const VITRINE_NATIVE_DIR: string;
/** Where scripts that are run as processes of their own are installed; see above. */
declare const VITRINE_HELPER_DIR: string;
/** Where the resources of the window are, inside their bundle: no slash at the end. */
declare const VITRINE_RESOURCE_PATH: string;
