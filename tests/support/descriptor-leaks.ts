// SPDX-License-Identifier: GPL-3.0-or-later
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import { openMachine } from '../../src/machine/open.js';
import { CONNECTION_KINDS, openAndClose } from './connection-kinds.js';
import { describeNewFds, openFds } from './fd-count.js';
import { until } from './main-loop.js';
import { ProducedMachine, sharedFrame } from './produced-machine.js';
import { Qemu, sectorGuest } from './qemu.js';
import { ProducedChardev } from '../../src/display1/chardev.js';

const SETTLE_MS = 20_000;

/** Opens and closes one kind of connection `count` times; fails if a descriptor of ours is left. */
export async function expectNoLeak(
    display: RemoteDisplay,
    kind: string,
    count: number,
): Promise<void> {
    const work = CONNECTION_KINDS[kind];
    if (!work) throw new Error(`no kind ${kind}`);
    await openAndClose(work, display);
    const before = openFds();
    for (let i = 0; i < count; i++) await openAndClose(work, display);
    const added = (): string => describeNewFds(before);
    await until(
        () => added() === '',
        () => `these to be closed:\n${added()}`,
        SETTLE_MS,
    );
    expect(added()).toBe('');
}

/** Our own producer with a picture, sound, clipboard and a chardev. */
export async function withProduced(use: (display: RemoteDisplay) => Promise<void>): Promise<void> {
    const machine = new ProducedMachine();
    const { frame, memory } = sharedFrame(16, 16, [0, 0, 0, 0]);
    machine.console.show({ kind: 'memory', frame });
    const chardev = new ProducedChardev(
        'serial0',
        {
            opened: stream => {
                stream
                    .get_input_stream()
                    .read_bytes_async(1, 0, null)
                    .catch(() => undefined)
                    .finally(() => {
                        stream.close(null);
                        chardev.released();
                    })
                    .catch(logError);
            },
            sendBreak: () => undefined,
        },
        { name: 'org.vitrine.test' },
    );
    machine.producer.addChardev(chardev);
    const display = await RemoteDisplay.open(await machine.connect(), null);
    try {
        await use(display);
    } finally {
        display.close();
        machine.close();
        memory.close();
    }
}

/** A QEMU with all of it. */
export async function withQemu(
    program: string | undefined,
    use: (display: RemoteDisplay) => Promise<void>,
): Promise<void> {
    const qemu = await Qemu.start({
        name: 'leaks',
        display: 'p2p',
        ...(program === undefined ? {} : { program }),
        audiodev: 'sound',
        args: [
            ...sectorGuest(),
            ...['-audiodev', 'dbus,id=sound', '-device', 'intel-hda'],
            ...['-device', 'hda-duplex,audiodev=sound'],
            ...['-device', 'virtio-serial', '-chardev', 'dbus,id=port,name=org.vitrine.test'],
            ...['-device', 'virtserialport,chardev=port,name=org.vitrine.test'],
            ...['-chardev', 'qemu-vdagent,id=agent,name=vdagent,clipboard=on'],
            ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
        ],
    });
    const machine = await openMachine(qemu.qmpPath);
    const display = await RemoteDisplay.open(machine.control, null);
    try {
        await use(display);
    } finally {
        display.close();
        await machine.close();
        await qemu.quit();
    }
}
