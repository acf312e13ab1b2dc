// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Chardev } from '../../display1/chardev.js';
import { socketPair } from '../../display1/socket-pair.js';
import { abortable, TimeLimitReached, withTimeLimit } from '../../machine/time-limit.js';
import type { UsbDevice } from './usb-device.js';
import { UsbError, type UsbProblem } from './usb-error.js';
import { UsbHelper } from './usb-helper.js';

/** A machine greets as soon as its main loop runs, unless it is paused (QEMU 10.0). */
const ATTACH_TIMEOUT_MS = 10_000;

const PROBLEMS: ReadonlySet<string> = new Set<UsbProblem>([
    'access',
    'absent',
    'busy',
    'failed',
    'gone',
    'machine',
    'refused',
]);

/** What the helper's last line says (src/native/usb/report.h); null when it ended as it was told. */
function problemOf(value: GLib.Variant): UsbProblem | null {
    if (value.get_type_string() !== '(ss)') return 'failed';
    const [reason] = value.get_child_value(0).get_string();
    if (reason === '') return null;
    return PROBLEMS.has(reason) ? (reason as UsbProblem) : 'failed';
}

/** A USB device of this computer that a machine has, until somebody takes it back. */
export class UsbAttachment {
    /** Called once when the machine has lost the device without {@link UsbAttachment.close}. */
    onLost: ((error: UsbError) => void) | null = null;

    readonly device: UsbDevice;
    readonly chardev: Chardev;

    #helper: UsbHelper | null = null;
    readonly #attached = Promise.withResolvers<undefined>();
    #problem: UsbProblem = 'failed';

    private constructor(device: UsbDevice, chardev: Chardev) {
        this.device = device;
        this.chardev = chardev;
        // Nobody waits for it once the time is over.
        this.#attached.promise.catch(() => undefined);
    }

    /**
     * Hands a device to a machine. The kernel's drivers let go of it meanwhile.
     *
     * @param chardev - the machine's stream for it, which nobody has
     * @param opened - a descriptor of the device where the caller has it already; stays the caller's
     * @throws UsbError; the machine's own error where somebody else has the stream; CANCELLED
     */
    static async attach(
        device: UsbDevice,
        chardev: Chardev,
        opened: number | null,
        cancellable: Gio.Cancellable | null,
    ): Promise<UsbAttachment> {
        const attachment = new UsbAttachment(device, chardev);
        try {
            await attachment.#start(opened, cancellable);
            await withTimeLimit(ATTACH_TIMEOUT_MS, cancellable, inner =>
                abortable(attachment.#attached.promise, inner),
            );
            return attachment;
        } catch (error) {
            attachment.close();
            throw error instanceof TimeLimitReached ? new UsbError('silent', device) : error;
        }
    }

    async #start(opened: number | null, cancellable: Gio.Cancellable | null): Promise<void> {
        const [ours, theirs] = socketPair();
        try {
            await this.chardev.register(theirs.get_fd(), cancellable);
            const { bus, address } = this.device;
            this.#helper = UsbHelper.start(
                opened === null ? ['attach', String(bus), String(address)] : ['attach'],
                opened === null
                    ? { machine: ours.get_fd() }
                    : { machine: ours.get_fd(), device: opened },
                (kind, value) => {
                    if (kind === 'attached') this.#attached.resolve(undefined);
                    else if (kind === 'ended') this.#problem = problemOf(value) ?? this.#problem;
                },
                () => {
                    this.#ended();
                },
            );
            if (!this.#helper) throw new UsbError('no-helper', this.device);
        } finally {
            ours.close();
            theirs.close();
        }
    }

    #ended(): void {
        const error = new UsbError(this.#problem, this.device);
        this.#attached.reject(error);
        this.onLost?.(error);
    }

    /** Takes the device back: the machine sees it unplugged, this computer has it again. */
    close(): void {
        this.onLost = null;
        this.#helper?.close();
        this.#helper = null;
    }
}
