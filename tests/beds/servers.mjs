// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be started in a bed. Each function waits until its server answers and adds to `bed.env`
// what clients need to find it.
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { Lacking } from './lifetime.mjs';

const [width, height] = (process.env.VITRINE_SCREEN ?? '1280x800').split('x').map(Number);

/** All displays have it, so that the same numbers are true of all (tests/support/bed.ts). */
export const SCREEN = { width, height };

/** Generous: software GL on a machine with one busy core, and that emulated in the guest. */
const TIMEOUT_MS = 30_000 * Number(process.env.VITRINE_SLOWNESS ?? '1');

/**
 * A session bus that starts no services by itself: a call to a portal or a settings daemon fails
 * at once, as on a machine without one, and does not depend on what is installed. The limits are
 * those of an ordinary session bus.
 */
function busConfiguration(socket) {
    return `<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_incoming_bytes">1000000000</limit>
  <limit name="max_incoming_unix_fds">250000000</limit>
  <limit name="max_outgoing_bytes">1000000000</limit>
  <limit name="max_outgoing_unix_fds">250000000</limit>
  <limit name="max_message_size">1000000000</limit>
  <limit name="max_completed_connections">100000</limit>
  <limit name="max_connections_per_user">100000</limit>
  <limit name="max_names_per_connection">50000</limit>
  <limit name="max_match_rules_per_connection">50000</limit>
  <limit name="max_replies_per_connection">50000</limit>
</busconfig>
`;
}

/** The daemon closes the connections of a user it cannot look up, without a word. */
function refuseNamelessUser() {
    try {
        userInfo();
    } catch {
        throw new Error(
            `User id ${process.getuid()} has no name here, and a bus refuses such users: ` +
                'add it to /etc/passwd.',
        );
    }
}

export async function startBus(bed) {
    refuseNamelessUser();
    const socket = join(bed.env.XDG_RUNTIME_DIR, 'bus');
    const file = join(bed.folder, 'bus.conf');
    writeFileSync(file, busConfiguration(socket));
    const daemon = bed.start('dbus-daemon', [
        `--config-file=${file}`,
        '--nofork',
        '--nopidfile',
        '--print-address=3',
    ]);
    bed.env.DBUS_SESSION_BUS_ADDRESS = await bed.readReport(daemon, 'an address', TIMEOUT_MS);
}

/** @param more - further arguments of the X server */
export async function startXvfb(bed, { width, height } = SCREEN, more = []) {
    const server = bed.start('Xvfb', [
        '-displayfd',
        '3',
        '-screen',
        '0',
        `${width}x${height}x24`,
        '-nolisten',
        'tcp',
        '-noreset',
        ...more,
    ]);
    bed.env.DISPLAY = `:${await bed.readReport(server, 'a display number', TIMEOUT_MS)}`;
    bed.env.GDK_BACKEND = 'x11';
    return server;
}

/**
 * PipeWire carries the compositor's pictures (tests/support/screen-capture.ts); its session manager, given
 * back, links their streams.
 */
async function startPipeWire(bed) {
    const pipewire = bed.start('pipewire', []);
    await bed.waitForSocket(pipewire, join(bed.env.XDG_RUNTIME_DIR, 'pipewire-0'), TIMEOUT_MS);
    return bed.start('wireplumber', []);
}

/**
 * A loudspeaker whose sound can be recorded (`speaker.monitor`), and a microphone that says what is
 * played to `mouth`.
 */
const SOUND_DEVICES = `context.objects = [
  { factory = adapter args = {
      factory.name = support.null-audio-sink  node.name = speaker  media.class = Audio/Sink
      audio.position = [ FL FR ]  priority.session = 2000  object.linger = true } }
  { factory = adapter args = {
      factory.name = support.null-audio-sink  node.name = mouth  media.class = Audio/Sink
      audio.position = [ FL FR ]  priority.session = 100  object.linger = true } }
]
context.modules = [
  { name = libpipewire-module-loopback args = {
      audio.position = [ FL FR ]
      capture.props = { node.name = mouth.heard  stream.capture.sink = true  target.object = mouth }
      playback.props = { node.name = microphone  media.class = Audio/Source
        priority.session = 3000 } } }
]
`;

/** Where the sound devices are written down, before PipeWire is started. */
function addSoundDevices(bed) {
    const folder = bed.makeFolder('config/pipewire/pipewire.conf.d');
    writeFileSync(join(folder, 'devices.conf'), SOUND_DEVICES);
}

/** PulseAudio's protocol, which programs speak; $VITRINE_PULSE_PID says who serves it. */
async function startPulse(bed) {
    const pulse = bed.start('pipewire-pulse', []);
    await bed.waitForSocket(pulse, join(bed.env.XDG_RUNTIME_DIR, 'pulse', 'native'), TIMEOUT_MS);
    bed.env.VITRINE_PULSE_PID = String(pulse.child.pid);
}

/** Sound alone. */
export async function startSound(bed) {
    addSoundDevices(bed);
    await startPipeWire(bed);
    await startPulse(bed);
}

/** Settings of mutter's alone: its monitors may have scales such as 1.25. */
function mutterEnvironment(bed) {
    const folder = bed.makeFolder('config/glib-2.0/settings');
    const features = "experimental-features=['scale-monitor-framebuffer']";
    writeFileSync(join(folder, 'keyfile'), `[org/gnome/mutter]\n${features}\n`);
    return { ...bed.env, GSETTINGS_BACKEND: 'keyfile' };
}

/** The compositor alone: for whoever looks at a window, not at the screen. */
export async function startCompositor(bed, { width, height } = SCREEN, monitors = 1) {
    const arguments_ = [
        '--wayland',
        '--no-x11',
        '--headless',
        '--wayland-display=wayland-vitrine',
        ...Array(monitors).fill(`--virtual-monitor=${width}x${height}`),
    ];
    const mutter = bed.start('mutter', arguments_, mutterEnvironment(bed));
    const socket = join(bed.env.XDG_RUNTIME_DIR, 'wayland-vitrine');
    await bed.waitForSocket(mutter, socket, TIMEOUT_MS);
    bed.env.WAYLAND_DISPLAY = 'wayland-vitrine';
    bed.env.GDK_BACKEND = 'wayland';
    return mutter;
}

/** The compositor alone, with two monitors. */
export function startTwoMonitors(bed) {
    return startCompositor(bed, SCREEN, 2);
}

/**
 * A compositor that takes its clients' DMA-BUFs from a render node without a graphics card behind
 * it: Mutter tells GTK of none then. Its own screen has no memory there and stays dark.
 */
export async function startSway(bed) {
    const file = join(bed.folder, 'sway.conf');
    writeFileSync(file, 'xwayland disable\ndefault_border none\n');
    const sway = bed.start('sway', ['--config', file], {
        ...bed.env,
        // A program without a device would not say whose DMA-BUFs it takes.
        LIBGL_ALWAYS_SOFTWARE: '0',
        WLR_BACKENDS: 'headless',
        WLR_LIBINPUT_NO_DEVICES: '1',
        WLR_RENDERER: 'gles2',
        WLR_RENDERER_ALLOW_SOFTWARE: '1',
        WLR_RENDER_DRM_DEVICE: '/dev/dri/renderD128',
    });
    // The first name that sway looks for.
    bed.env.WAYLAND_DISPLAY = 'wayland-1';
    bed.env.GDK_BACKEND = 'wayland';
    await bed.waitForSocket(sway, join(bed.env.XDG_RUNTIME_DIR, 'wayland-1'), TIMEOUT_MS);
}

export async function startMutter(bed, screen = SCREEN) {
    const wireplumber = await startPipeWire(bed);
    const mutter = await startCompositor(bed, screen);
    await waitForName(bed, mutter, 'org.gnome.Mutter.RemoteDesktop');
    await waitForName(bed, mutter, 'org.gnome.Mutter.ScreenCast');
    bed.ensureRuns(wireplumber, 'linking the streams of PipeWire');
    return mutter;
}

const ACCESSIBILITY_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** The bus by which a screen reader, or a spec in its place, knows windows by what is in them. */
async function startAccessibility(bed) {
    if (!existsSync(ACCESSIBILITY_LAUNCHER))
        throw new Lacking(`there is no ${ACCESSIBILITY_LAUNCHER} here`);
    const launcher = bed.start(ACCESSIBILITY_LAUNCHER, ['--launch-immediately']);
    await waitForName(bed, launcher, 'org.a11y.Bus');
    delete bed.env.NO_AT_BRIDGE;
    bed.env.GTK_A11Y = 'atspi';
}

/** All that a person has: a screen to look at, sound, and windows that tell what they are. */
export async function startDesktop(bed, screen = SCREEN) {
    addSoundDevices(bed);
    await startMutter(bed, screen);
    await startPulse(bed);
    await startAccessibility(bed);
}

async function waitForName(bed, servant, name) {
    const args = ['wait', '--session', '--timeout', '1', name];
    await bed.waitUntil(servant, `the bus name ${name}`, TIMEOUT_MS, () =>
        promisify(execFile)('gdbus', args, { env: bed.env }).then(
            () => true,
            error => {
                if (error.code === 'ENOENT') throw new Error(`This bed needs 'gdbus'.`);
                return false;
            },
        ),
    );
}
