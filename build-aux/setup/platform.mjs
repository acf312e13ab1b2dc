// SPDX-License-Identifier: GPL-3.0-or-later
// The list: what each layer of the platform consists of. `packages` are Debian 13 names for the
// root; `host` is what the person's own system must have, whole, to be used instead.

import { createHash } from 'node:crypto';

/** Debian's code name of the root. */
export const SUITE = 'trixie';
/** Raised when the way a root is made changes so much that an old one cannot be upgraded. */
export const ROOT_REVISION = 1;

export const LAYERS = ['start', 'test', 'long', 'types', 'bench'];

/** The layer that each layer needs below it. */
const STANDS_ON = { test: 'start', long: 'test', types: 'test', bench: 'test' };

/** The layer each command needs. */
export const LAYER_OF_COMMAND = {
    start: 'start',
    vitrine: 'start',
    build: 'start',
    test: 'test',
    'test:flatpak': 'long',
    'test:gl': 'long',
    'test:long': 'long',
    soak: 'long',
    conformance: 'test',
    types: 'types',
    bench: 'bench',
    'bench:long': 'bench',
    'bench:vnc': 'bench',
};

/** The package whose dependency is the guest's kernel; unpacked beside the root, never installed. */
export const KERNEL_PACKAGE = 'linux-image-amd64';

/** In every root beside Debian's essential set: what entering it needs. */
export const BASE_PACKAGES = ['mount'];

/** Unpacked first where the root is made without root's rights. */
export const FAKEROOT_PACKAGES = ['fakeroot', 'libfakeroot'];

const program = (name, version = null, args = ['--version']) => ({ name, version, args });

export const PLATFORM = {
    start: {
        packages: [
            // the program
            'gjs',
            'gir1.2-adw-1',
            'gir1.2-glib-2.0',
            'gir1.2-gst-plugins-base-1.0',
            'gir1.2-gstreamer-1.0',
            'gir1.2-gtk-4.0',
            'gir1.2-libvirt-glib-1.0',
            'gir1.2-soup-3.0',
            'gir1.2-vte-3.91',
            'gstreamer1.0-pipewire',
            'gstreamer1.0-plugins-base',
            'gstreamer1.0-plugins-good',
            'gstreamer1.0-plugins-ugly',
            'libadwaita-1-0',
            'adwaita-icon-theme',
            'fonts-cantarell',
            'fonts-dejavu-core',
            'fonts-dejavu-mono',
            'librsvg2-common',
            'shared-mime-info',
            'xkb-data',
            // the machine
            'qemu-system-x86',
            'qemu-system-modules-opengl',
            'seabios',
            // the guest's initramfs
            'busybox-static',
            // the build
            'appstream',
            'blueprint-compiler',
            'ca-certificates',
            'desktop-file-utils',
            'gcc',
            'gettext',
            'gir1.2-glib-2.0-dev',
            'gobject-introspection',
            'libc6-dev',
            'libglib2.0-bin',
            'libglib2.0-dev',
            'libgtk-4-bin',
            'libgtk-4-dev',
            'libjpeg62-turbo-dev',
            'libsysprof-capture-4-dev',
            'libusb-1.0-0-dev',
            'libusbredirhost-dev',
            // a viewer for the tests, for which Meson looks when it configures
            'libvncserver-dev',
            'libwayland-bin',
            'libwayland-dev',
            'libx11-dev',
            'libxi-dev',
            'libxkbcommon-dev',
            'libxkbregistry-dev',
            'meson',
            'ninja-build',
            'nodejs',
            'pkgconf',
            'wayland-protocols',
            // a session, and a screen where there is none
            'dbus',
            'dbus-bin',
            'dbus-daemon',
            // A session bus for those who depend on one: the other provider brings systemd.
            'dbus-x11',
            'libegl1',
            'libgl1-mesa-dri',
            'mesa-vulkan-drivers',
            'mutter',
            // looking at a machine from outside
            'procps',
        ],
        host: {
            programs: [
                program('node', '20.19'),
                program('gjs'),
                program('qemu-system-x86_64', '7.0'),
                program('meson', '1.6'),
                program('ninja'),
                program('gcc'),
                program('objcopy'),
                program('blueprint-compiler'),
                program('g-ir-scanner'),
                program('pkg-config'),
                program('msgfmt'),
                program('glib-compile-schemas'),
                program('glib-compile-resources'),
                program('gtk4-update-icon-cache'),
                program('desktop-file-validate'),
                program('appstreamcli'),
                program('dbus-daemon'),
                program('dbus-run-session'),
                program('mutter'),
                program('busybox'),
                // the guest's kernel is taken with these
                program('apt-get'),
                program('dpkg-deb'),
            ],
            // Read from the typelibs themselves by one GJS run.
            libraries: { gjs: '1.82', glib: '2.84', gtk: '4.18', adw: '1.7' },
            pkgConfig: [
                'glib-2.0',
                'gio-unix-2.0',
                'gobject-introspection-1.0',
                'gtk4',
                'sysprof-capture-4',
                'libcrypt',
                'gtk4-wayland',
                'gtk4-x11',
                'libjpeg',
                'wayland-client',
                'wayland-protocols',
                'wayland-scanner',
                'libusb-1.0',
                'libusbredirhost',
                'x11',
                'xi',
                'xkbcommon',
                'xkbregistry',
            ],
            qemuDisplays: ['dbus'],
        },
    },
    test: {
        packages: [
            'flatpak-builder',
            // the browser that looks at the page of “vitrine web”
            'chromium-headless-shell',
            // viewers of VNC, each with its own reading of the protocol
            'gvncviewer',
            'tigervnc-viewer',
            'vncdotool',
            // what reads text off the screen, and writes WebP pictures
            'tesseract-ocr',
            'webp-pixbuf-loader',
            // shells that complete commands
            'fish',
            'zsh',
            // domains of a real libvirt
            'libvirt-clients',
            'libvirt-daemon',
            'libvirt-daemon-driver-qemu',
            // a machine in a scope of the user's systemd
            'systemd',
            // the private libraries' own tests; skipped where it is missing
            'valgrind',
            // the accessibility bus
            'at-spi2-core',
            'gir1.2-atspi-2.0',
            // the pictures of the compositor's screen, and sound
            'gstreamer1.0-tools',
            'gstreamer1.0-libav',
            'pipewire-pulse',
            'pipewire',
            'wireplumber',
            // the X server, its screen and its input
            'x11-apps',
            'xauth',
            'xdotool',
            'xvfb',
        ],
        host: {
            programs: [
                program('Xvfb'),
                program('xauth'),
                program('xdotool'),
                program('xwd'),
                program('flatpak-builder'),
                program('pipewire'),
                program('pipewire-pulse'),
                program('wireplumber'),
                program('gst-launch-1.0'),
            ],
            libraries: {},
            pkgConfig: [],
            qemuDisplays: [],
        },
    },
    long: {
        packages: [
            // driven by a script
            'debian-installer-13-netboot-amd64',
            // takes DMA-BUFs of its clients on a render node that is only memory
            'sway',
            // the desktop's questions, such as for USB devices
            'xdg-desktop-portal',
        ],
        host: {
            programs: [program('sway')],
            libraries: {},
            pkgConfig: [],
            qemuDisplays: [],
        },
    },
    types: {
        packages: [
            'libadwaita-1-dev',
            'libgstreamer-plugins-base1.0-dev',
            'libsoup-3.0-dev',
            'libvte-2.91-gtk4-dev',
        ],
        host: {
            programs: [],
            libraries: {},
            pkgConfig: ['libadwaita-1', 'vte-2.91-gtk4', 'gstreamer-app-1.0', 'libsoup-3.0'],
            qemuDisplays: [],
        },
    },
    bench: {
        packages: [
            // each picture of the compositor's, as it comes
            'libpipewire-0.3-dev',
            // other viewers
            'qemu-system-gui',
            'qemu-system-modules-spice',
            'virt-viewer',
        ],
        // A viewer that is missing is left out of the comparison, with a word.
        host: {
            programs: [],
            libraries: {},
            pkgConfig: ['libpipewire-0.3', 'libvncclient'],
            qemuDisplays: [],
        },
    },
};

/** The layer and everything it stands on, lowest first. */
export function layersFor(layer) {
    if (!LAYERS.includes(layer)) throw new Error(`no layer named ${layer}`);
    const below = STANDS_ON[layer];
    return [...(below ? layersFor(below) : []), layer];
}

/** Changes exactly when the set of packages changes; order and repeats do not matter. */
export function listHash(packages) {
    const sorted = [...new Set(packages)].sort();
    return createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 16);
}

/** The layers among `wanted` that a root with these stamps lacks or has from an older list. */
export function staleLayers(stamps, wanted, platform = PLATFORM) {
    return wanted.filter(layer => stamps[layer] !== listHash(platform[layer].packages));
}

/** All packages of the layers, each once. */
export function packagesOf(layers, platform = PLATFORM) {
    return [...new Set(layers.flatMap(layer => platform[layer].packages))];
}
