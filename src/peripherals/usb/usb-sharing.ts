// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ChardevName, type Chardev } from '../../display1/chardev.js';
import { listItems } from '../../display1/list-items.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import { errorText } from '../../machine/errors.js';
import { pause } from '../../machine/time-limit.js';
import { UsbAttachment } from './usb-attachment.js';
import { isSameDevice, usbId, type UsbDevice } from './usb-device.js';
import { UsbError, type UsbProblem } from './usb-error.js';
import { UsbPortal, type PortalDevice } from './usb-portal.js';
import { UsbWatch } from './usb-watch.js';

/** The desktop's question stands by itself. */
const NO_PARENT = '';

/** How long a port that was in use is waited for: 2 s. */
const PORT_TRIES = 20;
const PORT_PAUSE_MS = 100;

/** A device of this computer and what the machine has of it. */
export interface SharedDevice {
    readonly device: UsbDevice;
    /** `attaching` may take as long as the desktop's question to the person. */
    readonly state: 'here' | 'attaching' | 'attached';
    /** Why it is not the machine's, in words; null while nothing went wrong. */
    readonly problem: string | null;
    /** Which problem it is, where it is one that is known. */
    readonly reason: UsbProblem | null;
}

/** Finds the portal on the session bus; there may be none of either. */
async function findPortal(cancellable: Gio.Cancellable): Promise<UsbPortal | null> {
    try {
        return await UsbPortal.open(
            await Gio.bus_get(Gio.BusType.SESSION, cancellable),
            cancellable,
        );
    } catch (error) {
        cancellable.set_error_if_cancelled();
        console.debug(`No session bus for the USB portal: ${String(error)}`);
        return null;
    }
}

interface Entry {
    device: UsbDevice;
    attachment: UsbAttachment | null;
    attaching: Gio.Cancellable | null;
    portal: PortalDevice | null;
    /** Why it is not the machine's; null while nothing went wrong. */
    error: unknown;
}

function shared({ device, attachment, attaching, error }: Entry): SharedDevice {
    return {
        device,
        state: attachment ? 'attached' : attaching ? 'attaching' : 'here',
        problem: error === null ? null : errorText(error),
        reason: error instanceof UsbError ? error.problem : null,
    };
}

/** Whether what stood in the way of a device does not any more. */
function isOvercome(error: unknown, device: UsbDevice): boolean {
    if (!(error instanceof UsbError)) return false;
    return (
        (error.problem === 'mounted' && device.mountPoints.length === 0) ||
        (error.problem === 'access' && device.mayOpen)
    );
}

/**
 * The USB devices of this computer beside one machine: which it may have, and which it has. Each
 * takes a chardev `org.qemu.usbredir` of its own.
 *
 * Nothing is handed over by itself unless {@link UsbSharing.automatic} is set, which every new
 * connection to a machine begins without.
 */
export class UsbSharing {
    /** Called when {@link UsbSharing.devices} has changed. */
    onChanged: (() => void) | null = null;
    /** Called when the machine has lost a device, or does not get one that a rule names. */
    onTrouble: ((trouble: SharedDevice) => void) | null = null;

    readonly #display: RemoteDisplay;
    readonly #closed = new Gio.Cancellable();
    #watch: UsbWatch | null = null;
    #entries: Entry[] = [];
    #automatic: ReadonlySet<string> = new Set();

    constructor(display: RemoteDisplay) {
        this.#display = display;
    }

    /** How many devices the machine can have at once. */
    get ports(): number {
        return this.#chardevs().length;
    }

    /** What there is; none before {@link UsbSharing.watch}. */
    get devices(): readonly SharedDevice[] {
        return this.#entries.map(shared);
    }

    /** Kinds of devices, as {@link usbId} writes them, that go to the machine when plugged in. */
    get automatic(): ReadonlySet<string> {
        return this.#automatic;
    }

    set automatic(ids: ReadonlySet<string>) {
        const before = this.#automatic;
        this.#automatic = ids;
        // What was taken back by hand stays here, whatever other rule comes.
        for (const entry of this.#entries)
            if (!before.has(usbId(entry.device))) this.#attachByRule(entry);
    }

    /** Begins to look at what is plugged in, or ends it; what the machine has it keeps. */
    watch(isWatching: boolean): void {
        if (isWatching === (this.#watch !== null)) return;
        this.#watch?.close();
        this.#watch = isWatching
            ? new UsbWatch(devices => {
                  this.#found(devices);
              })
            : null;
    }

    #found(devices: readonly UsbDevice[]): void {
        const before = this.#entries;
        const freed = new Set<Entry>();
        this.#entries = devices.map(device => {
            const known = before.find(entry => isSameDevice(entry.device, device));
            if (!known) return newEntry(device);
            if (isOvercome(known.error, device)) {
                known.error = null;
                freed.add(known);
            }
            return Object.assign(known, { device });
        });
        // A device that the kernel has let go of may be missing for a moment.
        const held = before.filter(
            entry => (entry.attachment ?? entry.attaching) && !this.#entries.includes(entry),
        );
        this.#entries.push(...held);
        for (const entry of this.#entries)
            if (!before.includes(entry) || freed.has(entry)) this.#attachByRule(entry);
        this.onChanged?.();
    }

    #attachByRule(entry: Entry): void {
        const { device, attachment, attaching } = entry;
        if (attachment || attaching || device.isInput || !this.#automatic.has(usbId(device)))
            return;
        this.attach(device).catch(() => {
            if (entry.error !== null) this.onTrouble?.(shared(entry));
        });
    }

    /**
     * Hands a device to the machine; where that fails, its entry says why.
     *
     * @throws UsbError, and what {@link UsbAttachment.attach} throws
     */
    async attach(device: UsbDevice): Promise<void> {
        const entry = this.#entries.find(each => isSameDevice(each.device, device));
        if (!entry) throw new UsbError('absent', device);
        if (entry.attachment ?? entry.attaching) return;
        const attaching = new Gio.Cancellable();
        entry.attaching = attaching;
        entry.error = null;
        this.onChanged?.();
        try {
            await this.#attach(entry, attaching);
        } catch (error) {
            this.#letGo(entry);
            if (!attaching.is_cancelled()) entry.error = error;
            throw error;
        } finally {
            entry.attaching = null;
            this.onChanged?.();
        }
    }

    async #attach(entry: Entry, cancellable: Gio.Cancellable): Promise<void> {
        const { device } = entry;
        if (device.mountPoints.length > 0) throw new UsbError('mounted', device);
        const chardev = await this.#freePort(cancellable);
        if (!chardev) throw new UsbError(this.ports === 0 ? 'no-port' : 'full', device);
        if (!device.mayOpen) await this.#askPortal(entry, cancellable);
        const fd = entry.portal?.fd ?? null;
        const attachment = await UsbAttachment.attach(device, chardev, fd, cancellable);
        if (cancellable.is_cancelled() || this.#closed.is_cancelled()) {
            attachment.close();
            this.#letGo(entry);
            return;
        }
        entry.attachment = attachment;
        attachment.onLost = error => {
            this.#letGo(entry);
            entry.error = error;
            this.onChanged?.();
            this.onTrouble?.(shared(entry));
        };
    }

    async #askPortal(entry: Entry, cancellable: Gio.Cancellable): Promise<void> {
        const portal = await findPortal(cancellable);
        if (!portal) throw new UsbError('access', entry.device);
        entry.portal = await portal.acquire(entry.device, NO_PARENT, cancellable);
    }

    /** Takes a device back, or calls off its handing over. */
    detach(device: UsbDevice): void {
        const entry = this.#entries.find(each => isSameDevice(each.device, device));
        if (!entry) return;
        entry.attaching?.cancel();
        entry.attachment?.close();
        this.#letGo(entry);
        entry.error = null;
        this.onChanged?.();
    }

    #letGo(entry: Entry): void {
        entry.attachment = null;
        const { portal } = entry;
        entry.portal = null;
        if (!portal) return;
        GLib.close(portal.fd);
        portal.release();
    }

    #chardevs(): Chardev[] {
        return listItems(this.#display.chardevs).filter(isForUsb);
    }

    /** A port whose device was taken back a moment ago is free when the machine has seen it go. */
    async #freePort(cancellable: Gio.Cancellable): Promise<Chardev | undefined> {
        const { connection } = this.#display.control;
        for (let tries = 0; tries < PORT_TRIES && !connection.closed; tries++) {
            const chardev = this.#freeChardev();
            if (chardev || this.ports === 0) return chardev;
            await pause(PORT_PAUSE_MS, cancellable);
            cancellable.set_error_if_cancelled();
        }
        return undefined;
    }

    #freeChardev(): Chardev | undefined {
        const ours = new Set(this.#entries.map(entry => entry.attachment?.chardev));
        return this.#chardevs().find(chardev => chardev.owner === '' && !ours.has(chardev));
    }

    /** Takes every device back. */
    close(): void {
        this.#closed.cancel();
        this.onChanged = null;
        this.onTrouble = null;
        this.watch(false);
        for (const { device } of this.devices) this.detach(device);
        this.#entries = [];
    }
}

function newEntry(device: UsbDevice): Entry {
    return { device, attachment: null, attaching: null, portal: null, error: null };
}

/** A machine with several has them numbered, or all of one name. */
function isForUsb({ name }: Chardev): boolean {
    return name === ChardevName.USBREDIR || name.startsWith(`${ChardevName.USBREDIR}.`);
}
