// SPDX-License-Identifier: GPL-3.0-or-later
//
// The QEMU that would start machines here.
import Gio from 'gi://Gio?version=2.0';

import { errorText, isIOError } from '../../machine/errors.js';
import {
    findQemu,
    readCapabilities,
    type Capabilities,
} from '../../machine/launch/capabilities.js';
import { good, limited, missing, type Finding } from './finding.js';

const INSTALL =
    'Install qemu-system-x86 with all its modules (Debian: qemu-system-modules-opengl).';

async function kvm(): Promise<Finding> {
    const remedy =
        'Turn virtualization on in the firmware, load kvm_intel or kvm_amd, and be in the group kvm.';
    try {
        const stream = await Gio.File.new_for_path('/dev/kvm').read_async(0, null);
        stream.close(null);
        return good(
            'KVM',
            '/dev/kvm can be opened; whether it works is tried with the first machine.',
        );
    } catch (error) {
        const isAbsent = isIOError(error, Gio.IOErrorEnum.NOT_FOUND);
        const text = isAbsent ? 'There is no /dev/kvm' : `/dev/kvm: ${errorText(error)}`;
        return limited('KVM', `${text}: machines are emulated, which is slow.`, remedy);
    }
}

function parts({ displays, devices, audiodevs, chardevs }: Capabilities): Finding[] {
    const findings: Finding[] = [];
    const lacks = (what: string, use: string): void => {
        findings.push(limited('QEMU', `It lacks ${what}: ${use}.`, INSTALL));
    };
    if (!displays.has('dbus'))
        findings.push(missing('QEMU', 'It lacks the D-Bus display, “-display dbus”.', INSTALL));
    if (!audiodevs.has('dbus')) lacks('“-audiodev dbus”', 'no sound');
    if (!chardevs.has('qemu-vdagent')) lacks('“-chardev qemu-vdagent”', 'no clipboard');
    if (!devices.has('usb-redir')) lacks('“-device usb-redir”', 'no USB devices');
    if (!devices.has('virtio-vga')) lacks('“-device virtio-vga”', 'screens keep their size');
    return findings;
}

/** Looks at QEMU and KVM. */
export async function examineQemu(): Promise<Finding[]> {
    try {
        const capabilities = await readCapabilities(findQemu(), null);
        const { qemu, version } = capabilities;
        return [good('QEMU', `${qemu}, ${version}`), ...parts(capabilities), await kvm()];
    } catch (error) {
        return [missing('QEMU', errorText(error), INSTALL)];
    }
}
