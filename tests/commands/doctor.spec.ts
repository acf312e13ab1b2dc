// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a computer and with machines, each really so.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../src/display1/promisify.js';
import type { Finding } from '../../src/commands/doctor/finding.js';
import { examinePermissions } from '../../src/commands/doctor/flatpak.js';
import { Bench, untilListed } from '../machine/support.js';
import { buildPath } from '../support/bed.js';
import { runProgram } from '../support/program.js';

/** A set-up, and what is to be said of it. */
interface SetUp {
    readonly what: string;
    readonly env: Readonly<Record<string, string>>;
    readonly subject: string;
    readonly state: Finding['state'];
    readonly text: RegExp;
    readonly remedy: RegExp;
    /** What else it really breaks. */
    readonly also?: readonly string[];
}

const SET_UPS: readonly SetUp[] = [
    {
        what: 'no session bus',
        env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' },
        ...{ subject: 'session bus', state: 'missing' },
        text: /no socket at unix:path=\/nonexistent\/bus/,
        remedy: /dbus-run-session/,
    },
    {
        what: 'no runtime directory',
        env: { XDG_RUNTIME_DIR: '/nonexistent' },
        ...{ subject: 'runtime directory', state: 'missing' },
        text: /\/nonexistent cannot be used/,
        remedy: /mode 700/,
    },
    {
        what: 'a runtime directory for everybody',
        env: { XDG_RUNTIME_DIR: '/tmp' },
        ...{ subject: 'runtime directory', state: 'missing' },
        text: /\/tmp is open to others/,
        remedy: /XDG_RUNTIME_DIR/,
    },
    {
        what: 'no QEMU',
        env: { VITRINE_QEMU: 'qemu-nowhere' },
        ...{ subject: 'QEMU', state: 'missing' },
        text: /no program “qemu-nowhere”/,
        remedy: /Install qemu-system-x86/,
    },
    {
        what: 'a program in the place of QEMU that has nothing of it',
        env: { VITRINE_QEMU: 'true' },
        ...{ subject: 'QEMU', state: 'missing' },
        text: /lacks the D-Bus display/,
        remedy: /with all its modules/,
    },
    {
        what: 'a GStreamer without its plugins',
        env: { GST_PLUGIN_SYSTEM_PATH_1_0: '/nonexistent', GST_REGISTRY_1_0: '/tmp/no-plugins' },
        ...{ subject: 'sound and video', state: 'missing' },
        text: /GStreamer lacks appsrc/,
        remedy: /gstreamer1\.0-plugins-base/,
    },
    {
        what: 'a Vitrine without its library',
        env: { VITRINE_NATIVE_DIR: '' },
        ...{ subject: 'private library', state: 'limited' },
        also: ['keyboard layouts'],
        text: /without its library/,
        remedy: /Meson/,
    },
    {
        what: 'no tesseract on the path',
        env: { PATH: '/nonexistent' },
        ...{ subject: 'text on screens', state: 'limited' },
        also: ['QEMU'],
        text: /there is no tesseract/,
        remedy: /tesseract-ocr/,
    },
    {
        what: 'no sound daemon',
        env: {},
        ...{ subject: 'sound daemon', state: 'limited' },
        text: /Neither PipeWire nor PulseAudio/,
        remedy: /wireplumber/,
    },
];

async function diagnose(env: Readonly<Record<string, string>>): Promise<Finding[]> {
    const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDOUT_PIPE);
    for (const [name, value] of Object.entries(env)) launcher.setenv(name, value, true);
    const gjs = GLib.find_program_in_path('gjs') ?? 'gjs';
    const process = launcher.spawnv([gjs, '-m', buildPath('src/main.js'), 'doctor', '--json']);
    const [output] = await process.communicate_utf8_async(null, null);
    return JSON.parse(output ?? '') as Finding[];
}

describe('The doctor', () => {
    const bench = new Bench();
    /** What was found in each set-up: side by side, since each takes a program's start. */
    let found: ReadonlyMap<string, Finding[]>;

    beforeAll(async () => {
        const diagnoses = SET_UPS.map(
            async ({ what, env }) => [what, await diagnose(env)] as const,
        );
        found = new Map(await Promise.all(diagnoses));
    }, 60_000);

    afterEach(async () => {
        await bench.clear();
    });

    for (const { what, subject, state, text, remedy, also = [] } of SET_UPS)
        it(`names ${what}, and what mends it`, () => {
            const findings = found.get(what) ?? [];
            const fitting = findings.filter(one => one.subject === subject && one.state === state);
            expect(fitting.map(one => one.text).join('\n')).toMatch(text);
            expect(fitting.map(one => one.remedy ?? '').join('\n')).toMatch(remedy);
            // What this set-up has not to do with is not named.
            const named = findings.filter(one => one.state === 'missing').map(one => one.subject);
            const others = named.filter(name => name !== subject);
            expect([...new Set(others)]).toEqual([...also]);
        });

    it('names all that a bare machine lacks, with the options for it', async () => {
        await bench.start({ name: 'bare', vga: 'none' });
        await untilListed(1);
        const { status, stdout } = await runProgram('doctor', 'bare');
        expect(status).toBe(1);
        for (const line of [
            /^✗ screen: It has none\.\n {4}.*-device virtio-vga/m,
            /^! sound: .*\n {4}.*-audiodev dbus/m,
            /^! serial line: .*\n {4}.*-serial chardev:serial0/m,
            /^! USB ports: .*\n {4}.*usb-redir/m,
            /^! power: .*\n {4}.*-qmp unix:PATH/m,
        ])
            expect(stdout).toMatch(line);
    }, 30_000);

    it('names a pointer that has to be held, and says what is well with --all', async () => {
        await bench.start({ name: 'wired', sharesSerial: true });
        await untilListed(1);
        const { status, stdout } = await runProgram('doctor', '--all', 'wired');
        expect(status).toBe(0);
        expect(stdout).toMatch(/^! pointer: .*\n {4}.*usb-tablet/m);
        expect(stdout).toMatch(/^✓ screen: /m);
        expect(stdout).toMatch(/^✓ serial line: org\.qemu\.console\.serial\.0$/m);
        expect(stdout).not.toContain('\x1b');
    }, 30_000);

    it('names what a Flatpak may not', () => {
        const bare = examinePermissions('[Application]\nname=x\n\n[Context]\nshared=network;\n');
        expect(bare.map(({ remedy }) => /--[a-z-]+=\S+/.exec(remedy ?? '')?.[0])).toEqual([
            '--talk-name=org.qemu',
            '--device=kvm',
            '--device=dri',
            '--filesystem=xdg-run/libvirt',
        ]);
        const whole = examinePermissions(
            '[Context]\ndevices=dri;kvm;\nfilesystems=host;\n\n[Session Bus Policy]\norg.qemu=talk\n',
        );
        expect(whole.map(({ state }) => state)).toEqual(['good']);
    });
});
