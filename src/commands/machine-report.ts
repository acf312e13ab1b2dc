// SPDX-License-Identifier: GPL-3.0-or-later
import type { Chardev } from '../display1/chardev.js';
import type { Console } from '../display1/console.js';
import { listItems } from '../display1/list-items.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import { RemoteObjects } from '../display1/remote-objects.js';
import { INTERFACE_PREFIX, type Control } from '../display1/control.js';
import { processId } from '../machine/bus-list.js';
import { readEngine, type Engine } from '../machine/engine.js';
import type { OpenMachine } from '../machine/open.js';
import { qmpSocketOf } from '../machine/qmp-socket-of.js';

/** One screen or text console. */
export interface ConsoleReport {
    readonly id: number;
    readonly label: string;
    /** `Graphic` or `Text`. */
    readonly type: string;
    readonly head: number;
    readonly deviceAddress: string;
    /** Guest pixels, as the machine last said. */
    readonly width: number;
    readonly height: number;
    readonly mouse: 'absolute' | 'relative';
    /** How many fingers a touch screen takes; null where there is none. */
    readonly touchSlots: number | null;
}

/** One byte stream. */
export interface ChardevReport {
    readonly name: string;
    /** Whether something in the machine has the other end open. */
    readonly isOpen: boolean;
    /** Whether another program has it; null where the machine does not say: peer to peer. */
    readonly isTaken: boolean | null;
}

/** What a machine is. */
export interface MachineReport {
    readonly name: string;
    readonly uuid: string | null;
    /** The exact form, which opens this machine and no other. */
    readonly target: string;
    /** The road to it: the beginning of its exact form. */
    readonly road: string;
    /** Its name on its bus; null peer to peer. */
    readonly busName: string | null;
    /** Its process; null where nobody says. */
    readonly pid: number | null;
    /** QEMU's version and whether it uses KVM; null where no QMP socket tells. */
    readonly engine: Engine | null;
    readonly consoles: readonly ConsoleReport[];
    readonly chardevs: readonly ChardevReport[];
    readonly audio: boolean;
    readonly clipboard: boolean;
    /** Full names of all interfaces that any of its objects has, sorted. */
    readonly interfaces: readonly string[];
}

function consoleReport(console: Console): ConsoleReport {
    const { id, label, type, head, deviceAddress, width, height, mouse, multiTouch } = console;
    return {
        ...{ id, label, type, head, deviceAddress, width, height },
        mouse: mouse.isAbsolute ? 'absolute' : 'relative',
        touchSlots: multiTouch?.maxSlots ?? null,
    };
}

function chardevReport(chardev: Chardev, busName: string | null): ChardevReport {
    return {
        name: chardev.name,
        isOpen: chardev.feOpened,
        isTaken: busName === null ? null : chardev.owner !== '',
    };
}

async function interfaceNames(control: Control): Promise<string[]> {
    const names = new Set<string>();
    const objects = new RemoteObjects(control, {
        added: (_path, interfaces) => {
            for (const name of interfaces.keys())
                if (name.startsWith(`${INTERFACE_PREFIX}.`)) names.add(name);
        },
        removed: () => undefined,
    });
    try {
        await objects.load(null);
    } finally {
        objects.close();
    }
    return [...names].sort();
}

/** Asks a machine for all that it tells of itself. */
export async function reportMachine(machine: OpenMachine): Promise<MachineReport> {
    const { control, info, target } = machine;
    const { connection, busName } = control;
    const qmp = await qmpSocketOf(machine);
    const display = await RemoteDisplay.open(control, null);
    try {
        return {
            name: info.name,
            uuid: info.uuid,
            target,
            road: target.slice(0, target.indexOf(':')),
            busName,
            pid: busName === null ? null : await processId(connection, busName, null),
            engine: qmp === null ? null : await readEngine(qmp, null),
            consoles: listItems(display.consoles).map(consoleReport),
            chardevs: listItems(display.chardevs).map(one => chardevReport(one, busName)),
            audio: display.audio !== null,
            clipboard: display.clipboard !== null,
            interfaces: await interfaceNames(control),
        };
    } finally {
        display.close();
    }
}
