// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this computer has of all that Vitrine can use.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { listKeyLayouts } from '../../input/typing/key-layout.js';
import { childNames } from '../../machine/child-names.js';
import { closeQuietly } from '../../machine/close.js';
import { errorText } from '../../machine/errors.js';
import { LIST_LIMIT_MS, listDomains } from '../../machine/libvirt/libvirt.js';
import { localUris } from '../../machine/libvirt/uris.js';
import { connectSessionBus } from '../../machine/session-bus.js';
import { native } from '../../native/native.js';
import { loadGStreamer, type GStreamer } from '../../peripherals/gstreamer.js';
import { hasUsbHelper } from '../../peripherals/usb/usb-helper.js';
import { chooseEncoders, CONTAINERS } from '../../recording/container.js';
import { canWrite } from '../../export/encode-picture.js';
import { good, limited, missing, type Finding } from './finding.js';

const PRIVATE = 0o700;
const SCREEN = { width: 1920, height: 1080 };

async function sessionBus(): Promise<Finding> {
    try {
        closeQuietly(await connectSessionBus(null));
        return good('session bus', 'It answers.');
    } catch (error) {
        return missing(
            'session bus',
            errorText(error),
            'Log in to a desktop, or run “dbus-run-session vitrine …”; machines by QMP and libvirt are reached without it.',
        );
    }
}

function runtimeDirectory(): Finding {
    const subject = 'runtime directory';
    const remedy =
        'Set XDG_RUNTIME_DIR to a directory of your own that nobody else may enter (mode 700), such as a login by systemd has it.';
    const path = GLib.getenv('XDG_RUNTIME_DIR') ?? '';
    if (path === '') return limited(subject, 'XDG_RUNTIME_DIR is not set.', remedy);
    try {
        const info = Gio.File.new_for_path(path).query_info('unix::mode,unix::uid', 0, null);
        const mode = info.get_attribute_uint32('unix::mode') & 0o777;
        const isOwn =
            info.get_attribute_uint32('unix::uid') === Gio.Credentials.new().get_unix_user();
        if (isOwn && mode === PRIVATE) return good(subject, path);
        return missing(subject, `${path} is open to others.`, remedy);
    } catch (error) {
        return missing(subject, `${path} cannot be used: ${errorText(error)}`, remedy);
    }
}

function renderNode(): Finding {
    const nodes = childNames('/dev/dri').filter(name => name.startsWith('renderD'));
    if (nodes.length > 0) return good('graphics', `/dev/dri/${nodes.join(', ')}`);
    return limited(
        'graphics',
        'There is no render node in /dev/dri: machines draw without OpenGL.',
        'Give this computer, or the container, a graphics card (/dev/dri).',
    );
}

const SOUND_SOCKETS = ['pipewire-0', 'pulse/native'];

function soundDaemon(): Finding {
    const directory = GLib.get_user_runtime_dir();
    const found = SOUND_SOCKETS.find(name =>
        GLib.file_test(GLib.build_filenamev([directory, name]), GLib.FileTest.EXISTS),
    );
    if (found !== undefined) return good('sound daemon', `${directory}/${found}`);
    return limited(
        'sound daemon',
        'Neither PipeWire nor PulseAudio runs: machines are not heard.',
        'Start pipewire, pipewire-pulse and wireplumber in your session.',
    );
}

function lacksElement({ Gst }: GStreamer, name: string): boolean {
    return Gst.ElementFactory.find(name) === null;
}

async function gstreamer(): Promise<Finding[]> {
    let loaded: GStreamer;
    try {
        loaded = await loadGStreamer();
    } catch (error) {
        const remedy = 'Install gir1.2-gst-plugins-base-1.0, gstreamer1.0-plugins-base and -good.';
        return [missing('sound and video', errorText(error), remedy)];
    }
    const lacking = ['appsrc', 'appsink', 'audioconvert', 'audioresample', 'videoconvert'].filter(
        name => lacksElement(loaded, name),
    );
    if (lacking.length > 0)
        return [
            missing(
                'sound and video',
                `GStreamer lacks ${lacking.join(', ')}.`,
                'Install gstreamer1.0-plugins-base, or look at GST_PLUGIN_SYSTEM_PATH.',
            ),
        ];
    return [good('sound and video', 'GStreamer is there.'), recordings(loaded)];
}

function recordings(loaded: GStreamer): Finding {
    const formats = CONTAINERS.filter(container => {
        try {
            chooseEncoders(loaded, container, SCREEN);
            return true;
        } catch {
            return false;
        }
    });
    if (formats.length === CONTAINERS.length) return good('recordings', formats.join(', '));
    return limited(
        'recordings',
        formats.length === 0 ? 'No format can be written.' : `Only ${formats.join(', ')}.`,
        'Install gstreamer1.0-plugins-good (WebM) and gstreamer1.0-plugins-ugly (MP4).',
    );
}

async function libvirt(): Promise<Finding[]> {
    const uris = localUris();
    if (uris.length === 0) return [good('libvirt', 'It is not used here.')];
    return Promise.all(
        uris.map(async uri => {
            try {
                const domains = await listDomains(uri, LIST_LIMIT_MS, null);
                return good('libvirt', `${uri}: ${String(domains.length)} domains.`);
            } catch (error) {
                return limited(
                    'libvirt',
                    `${uri}: ${errorText(error)}`,
                    'Install gir1.2-libvirt-glib-1.0, start libvirtd or virtqemud, and be in the group libvirt for qemu:///system.',
                );
            }
        }),
    );
}

function privateLibrary(): Finding {
    if (native) return good('private library', 'It is there.');
    return limited(
        'private library',
        'Vitrine runs without its library: a machine that floods it or takes its memory back is met less well.',
        'Install Vitrine as a whole, or build it with Meson.',
    );
}

function keyboardLayouts(): Finding {
    try {
        return good('keyboard layouts', `${String(listKeyLayouts().length)} are known.`);
    } catch (error) {
        return missing(
            'keyboard layouts',
            errorText(error),
            'Install xkb-data and libxkbregistry0, and build Vitrine with libxkbcommon.',
        );
    }
}

function usb(): Finding {
    if (hasUsbHelper()) return good('USB', 'Devices can be handed to machines.');
    return limited(
        'USB',
        'This Vitrine was built without USB.',
        'Install libusbredirhost and libusb, and build it anew.',
    );
}

function ocr(): Finding {
    const path = GLib.find_program_in_path('tesseract');
    if (path !== null) return good('text on screens', path);
    return limited(
        'text on screens',
        '“wait-text” cannot read: there is no tesseract.',
        'Install tesseract-ocr.',
    );
}

async function pictures(): Promise<Finding> {
    if (await canWrite('webp')) return good('pictures', 'PNG, JPEG and WebP.');
    return limited('pictures', 'WebP cannot be written.', 'Install webp-pixbuf-loader.');
}

/** Looks at everything that does not take QEMU. */
export async function examineHost(): Promise<Finding[]> {
    const [bus, sound, domains, picture] = await Promise.all([
        sessionBus(),
        gstreamer(),
        libvirt(),
        pictures(),
    ]);
    return [
        bus,
        runtimeDirectory(),
        ...domains,
        renderNode(),
        soundDaemon(),
        ...sound,
        privateLibrary(),
        keyboardLayouts(),
        usb(),
        picture,
        ocr(),
    ];
}
