// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { good, limited, type Finding } from './finding.js';

const INFO = '/.flatpak-info';

function has(file: GLib.KeyFile, group: string, key: string, wanted: readonly string[]): boolean {
    try {
        const given = file.get_string_list(group, key);
        return given.some(value => wanted.includes(value));
    } catch {
        return false;
    }
}

function talksToQemu(file: GLib.KeyFile): boolean {
    try {
        const policy = file.get_string('Session Bus Policy', 'org.qemu');
        return policy === 'talk' || policy === 'own';
    } catch {
        return has(file, 'Context', 'sockets', ['session-bus']);
    }
}

/**
 * What a Flatpak may do.
 *
 * @param text - of the file that every Flatpak has about itself
 */
export function examinePermissions(text: string): Finding[] {
    const file = GLib.KeyFile.new();
    const bytes = new TextEncoder().encode(text).length;
    file.load_from_data(text, bytes, GLib.KeyFileFlags.NONE);
    const findings: Finding[] = [];
    const override = (option: string): string =>
        `Run “flatpak override --user ${option} VITRINE”, with the id of the app for VITRINE.`;
    if (!talksToQemu(file))
        findings.push(
            limited(
                'Flatpak',
                'Machines on the session bus are out of reach.',
                override('--talk-name=org.qemu'),
            ),
        );
    if (!has(file, 'Context', 'devices', ['all', 'kvm']))
        findings.push(limited('Flatpak', 'KVM is out of reach.', override('--device=kvm')));
    if (!has(file, 'Context', 'devices', ['all', 'dri']))
        findings.push(
            limited('Flatpak', 'The graphics card is out of reach.', override('--device=dri')),
        );
    if (!has(file, 'Context', 'filesystems', ['host', 'home', 'xdg-run/libvirt']))
        findings.push(
            limited(
                'Flatpak',
                'libvirt’s sockets are out of reach.',
                override('--filesystem=xdg-run/libvirt'),
            ),
        );
    return findings.length > 0 ? findings : [good('Flatpak', 'It may do what it needs.')];
}

/** Nothing outside of a Flatpak. */
export function examineFlatpak(): Finding[] {
    if (!GLib.file_test(INFO, GLib.FileTest.EXISTS)) return [];
    const [, bytes] = GLib.file_get_contents(INFO);
    return examinePermissions(new TextDecoder().decode(bytes));
}
