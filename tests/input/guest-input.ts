// SPDX-License-Identifier: GPL-3.0-or-later
//
// One machine with the Linux guest for all specs of the suite: its kernel says what it was given,
// and what it holds for pressed.
import type Gio from 'gi://Gio?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../../src/display1/console.js';
import { VitrineDisplay } from '../../src/widget/display.js';
import { openInjector, type InputInjector } from '../support/input-injector.js';
import { LinuxMachine, linuxGuest, type GuestProgram } from '../support/linux-machine.js';
import { until } from '../support/main-loop.js';
import { openOnSessionBus } from '../support/open-console.js';
import { showOnWholeScreen } from '../support/window.js';

export const MACHINE = 'linux';

/** The guest's names of its devices. */
const DEVICES = {
    ps2Keyboard: 'AT Translated Set 2 keyboard',
    ps2Mouse: 'ImExPS/2 Generic Explorer Mouse',
    keyboard: 'QEMU Virtio Keyboard',
    tablet: 'QEMU Virtio Tablet',
    touch: 'QEMU Virtio MultiTouch',
} as const;
export type Device = keyof typeof DEVICES;

const VIRTIO_DRIVER = '/sys/bus/virtio/drivers/virtio_input';

/** An event as the guest's kernel told it, with the numbers of linux/input-event-codes.h. */
export interface GuestEvent {
    /** Such as `event2`. */
    readonly node: string;
    /** `key`, `rel`, `abs` … */
    readonly type: string;
    readonly code: number;
    /** Of a key: 1 pressed, 0 released, 2 repeated. */
    readonly value: number;
}

/** What the guest's kernel is told, by `evread` in it. */
export class GuestInput {
    readonly machine: LinuxMachine;
    readonly console: Console;
    readonly #bus: Gio.DBusConnection;
    #evread: GuestProgram;

    private constructor(parts: {
        machine: LinuxMachine;
        console: Console;
        bus: Gio.DBusConnection;
        evread: GuestProgram;
    }) {
        this.machine = parts.machine;
        this.console = parts.console;
        this.#bus = parts.bus;
        this.#evread = parts.evread;
    }

    static async start(): Promise<GuestInput> {
        const input = ['touch', 'tablet', 'keyboard'] as const;
        // Without VMware's mouse, which would take the place of the PS/2 one.
        const args = ['-machine', 'vmport=off'];
        const agent = 'clipboard';
        const machine = await LinuxMachine.start({ name: MACHINE, input, agent, args });
        const evread = await machine.spawnReady('evread grab');
        return new GuestInput({ machine, evread, ...(await openOnSessionBus(MACHINE)) });
    }

    /** How much was told until now: what {@link eventsSince} counts from. */
    get told(): number {
        return this.#evread.lines.length;
    }

    /** The events since then, in order, of all devices or of one. */
    eventsSince(told: number, device?: Device): GuestEvent[] {
        const name = device && DEVICES[device];
        const node = name && this.#evread.lines.find(line => line.endsWith(` is ${name}`));
        const lines = this.#evread.lines.slice(told);
        const events = lines.map(parseEvent).filter(event => event !== null);
        return device ? events.filter(event => event.node === node?.split(' ')[0]) : events;
    }

    /**
     * What happened to keys and buttons since then, such as `30 down`, `30 up`. A busy computer holds
     * keys for long enough that they repeat, which counts for nothing here.
     */
    keysSince(told: number, device?: Device): string[] {
        return this.keysAndRepeatsSince(told, device).filter(what => !what.endsWith(' repeats'));
    }

    /** The same with `30 repeats`. */
    keysAndRepeatsSince(told: number, device?: Device): string[] {
        const names = ['up', 'down', 'repeats'];
        return this.eventsSince(told, device)
            .filter(({ type }) => type === 'key')
            .map(({ code, value }) => `${code} ${names[value] ?? value}`);
    }

    /** Waits until this has happened to a key since then, as {@link keysAndRepeatsSince} says it. */
    async untilKey(what: string, told: number): Promise<void> {
        await until(
            () => this.keysAndRepeatsSince(told).includes(what),
            () =>
                `key ${what} in the guest; there came ${this.keysAndRepeatsSince(told).join(', ')}`,
        );
    }

    /** The sum of what a relative axis turned since then. */
    turned(axis: number, told: number): number {
        return this.eventsSince(told)
            .filter(({ type, code }) => type === 'rel' && code === axis)
            .reduce((sum, { value }) => sum + value, 0);
    }

    /** What the kernel holds for pressed now, such as `held event2 29 56`, `fingers event1 0`. */
    async held(): Promise<string[]> {
        const { told } = this;
        await this.#evread.ask('held', /^held end$/);
        return this.#evread.lines
            .slice(told)
            .filter(line => /^(held|fingers) event\d+ /.test(line));
    }

    /** Expects that nothing is held, or will not be in a moment. */
    async expectNothingHeld(): Promise<void> {
        let held: string[] = [];
        const isNothing = async () => (held = await this.held()).length === 0;
        await until(isNothing, 'all to be up in the guest', 3000).catch(() => undefined);
        expect(held).withContext('held in the guest').toEqual([]);
    }

    /** Takes virtio's devices from their driver, so that QEMU turns to the PS/2 ones. */
    async leaveToPs2(devices: readonly Device[]): Promise<void> {
        await this.#evread.stop();
        for (const device of devices)
            await this.machine.run(
                `cd ${VIRTIO_DRIVER} && for name in virtio*/input/input*/name; do ` +
                    `grep -qx "${DEVICES[device]}" $name && echo \${name%%/*} >unbind; done; true`,
            );
        this.#evread = await this.machine.spawnReady('evread grab');
    }

    /** Gives all virtio devices to their driver again. */
    async leaveToVirtio(): Promise<void> {
        await this.#evread.stop();
        await this.machine.run(
            `cd ${VIRTIO_DRIVER} && for device in /sys/bus/virtio/devices/*; do ` +
                '[ -e $device/driver ] || echo ${device##*/} >bind; done; sleep 0.2; true',
        );
        this.#evread = await this.machine.spawnReady('evread grab');
    }

    async close(): Promise<void> {
        this.console.close();
        await this.machine.close();
        await this.#bus.close(null);
    }
}

function parseEvent(line: string): GuestEvent | null {
    const match = /^(event\d+) (\w+) (\d+) (-?\d+)$/.exec(line);
    const [, node = '', type = '', code, value] = match ?? [];
    return match && { node, type, code: Number(code), value: Number(value) };
}

let injector: InputInjector | null = null;
let guest: GuestInput | null = null;

beforeAll(async () => {
    // Before the windows, which learn of its devices as they open.
    injector = await openInjector();
    if (linuxGuest()) guest = await GuestInput.start();
}, 120_000);

afterAll(async () => {
    await guest?.close();
    await injector?.close();
});

/** What the specs of a `describe` share; {@link InputBed.guest} skips where there is no guest. */
export interface InputBed {
    readonly guest: GuestInput;
    readonly injector: InputInjector;
    readonly display: VitrineDisplay;
    readonly window: Gtk.Window;
}

/** The machine that runs, and the compositor's input. */
export function guestAndInjector(): { guest: GuestInput; injector: InputInjector } {
    if (guest && injector) return { guest, injector };
    pending('The Linux guest was not built: VITRINE_GUEST_KERNEL is not set');
    throw new Error('no guest');
}

/** Shows the guest over the whole screen while the specs of the surrounding `describe` run. */
export function useGuestScreen(): () => InputBed {
    let shown: { display: VitrineDisplay; window: Gtk.Window } | null = null;

    beforeAll(async () => {
        if (!guest || !injector) return;
        const display = new VitrineDisplay({ console: guest.console });
        const window = await showOnWholeScreen(display, 'guest', injector);
        await until(() => display.placement(), 'the picture');
        shown = { display, window };
    }, 60_000);

    afterAll(() => {
        shown?.window.destroy();
    });

    return () => {
        const bed = guestAndInjector();
        if (!shown) throw new Error('the guest is not shown');
        return { ...bed, ...shown };
    };
}
