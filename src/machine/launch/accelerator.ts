// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../errors.js';
import type { Capabilities } from './capabilities.js';
import type { Image } from './image.js';
import { cacheProbe, cachedProbe, probeKey } from './kvm-cache.js';
import { probeAccelerator } from './kvm-probe.js';
import { childNames } from '../child-names.js';
import type { LaunchOptions } from './options.js';

function mayUseKvm(): boolean {
    try {
        const info = Gio.File.new_for_path('/dev/kvm').query_info(
            'access::can-read,access::can-write',
            Gio.FileQueryInfoFlags.NONE,
            null,
        );
        const readable = info.get_attribute_boolean('access::can-read');
        return readable && info.get_attribute_boolean('access::can-write');
    } catch {
        return false;
    }
}

/**
 * A kernel to try KVM with: the one being started, else the one in the directory that the
 * environment names, which holds an unpacked kernel package.
 */
function probeKernel(image: Image): string | null {
    if (image.kind === 'kernel') return image.kernel;
    const directory = GLib.getenv('VITRINE_GUEST_KERNEL') ?? '';
    if (directory === '') return null;
    const boot = GLib.build_filenamev([directory, 'boot']);
    const kernel = childNames(boot).find(name => name.startsWith('vmlinuz-'));
    return kernel === undefined ? null : GLib.build_filenamev([boot, kernel]);
}

/** Tries KVM beside the machine that is starting; the result counts from the next start on. */
async function probeForLater(qemu: string, key: string, kernel: string): Promise<void> {
    try {
        cacheProbe(key, await probeAccelerator(qemu, 'kvm', kernel));
    } catch (error) {
        console.warn(`KVM could not be tried: ${errorText(error)}`);
    }
}

/**
 * What is known of KVM on this computer:
 *
 * - `absent`: this QEMU has none, or there is no /dev/kvm that this user may use
 * - `untried`: the first start of a machine tries it
 */
export type KvmState =
    | { readonly kind: 'absent' | 'untried' | 'works' }
    | { readonly kind: 'broken'; readonly detail: string };

/** What an earlier probe found out; nothing is tried now. */
export function kvmState({
    accelerators,
    version,
}: Pick<Capabilities, 'accelerators' | 'version'>): KvmState {
    if (!accelerators.has('kvm') || !mayUseKvm()) return { kind: 'absent' };
    const known = cachedProbe(probeKey(version));
    if (!known) return { kind: 'untried' };
    return known.works ? { kind: 'works' } : { kind: 'broken', detail: known.detail };
}

/**
 * Chooses how a machine's processor is run. KVM counts as working only after a 64-bit kernel
 * reached user space under it here; until then, and wherever that is unknown, it is TCG.
 */
export function chooseAccelerator(
    capabilities: Capabilities,
    image: Image,
    options: LaunchOptions,
): 'kvm' | 'tcg' {
    const log = options.log ?? (() => undefined);
    if (options.accelerator === 'tcg') return 'tcg';
    const kvm = kvmState(capabilities);
    switch (kvm.kind) {
        case 'works':
            return 'kvm';
        case 'absent':
            log('KVM is not available here: the machine runs slowly, by translation.');
            return 'tcg';
        case 'broken':
            log(`KVM does not work here (${kvm.detail}): the machine runs slowly, by translation.`);
            return 'tcg';
        case 'untried':
            tryKvm(capabilities, image, log);
            return 'tcg';
    }
}

function tryKvm(capabilities: Capabilities, image: Image, log: (line: string) => void): void {
    const kernel = probeKernel(image);
    if (kernel !== null) {
        void probeForLater(capabilities.qemu, probeKey(capabilities.version), kernel);
    }
    const next = kernel === null ? '' : ' KVM is being tried now, for the next start.';
    log(`KVM is not known to work here, so the machine runs slowly, by translation.${next}`);
}
