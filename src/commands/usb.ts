// SPDX-License-Identifier: GPL-3.0-or-later
import { JSON_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { parseChoice } from '../command-line/parse.js';
import { MachineError } from '../machine/errors.js';
import { usbId, usbName, type UsbDevice } from '../peripherals/usb/usb-device.js';
import { USB_PORT_OPTIONS, usbSentence } from '../peripherals/usb/usb-error.js';
import { hasUsbHelper } from '../peripherals/usb/usb-helper.js';
import { UsbSharing, type SharedDevice } from '../peripherals/usb/usb-sharing.js';
import { UsageError } from '../usage-error.js';
import { machineCommand } from './command.js';
import { printable } from './printable.js';
import { wait } from './screen.js';
import type { Session } from './session.js';
import { askToDetach, DetachService } from './usb-detach.js';

const ACTIONS = ['list', 'attach', 'detach'] as const;

/** What is plugged in is known by then. */
const LIST_MS = 3000;
const POLL_MS = 20;

const DECLARATION = {
    name: 'usb',
    group: 'devices',
    summary: 'hands USB devices of this computer to the machine',
    arguments: [
        TARGET,
        { name: 'ACTION', completion: ACTIONS },
        { name: 'DEVICE', isOptional: true },
    ],
    options: { json: JSON_OPTION },
    notes: [
        'DEVICE is a number that “list” shows, such as 1-4, or vendor and product, such as 0781:5567. “attach” hands it over until Ctrl+C, “detach”, or until it is pulled out; in a script, until its end. What a window has handed over is taken back there.',
    ],
    fields: [
        ['ports', 'how many devices the machine can have at a time'],
        [
            'devices',
            'those of this computer: place, id, name, serial, isInput, mayOpen, mountPoints, state, problem',
        ],
    ],
    examples: [
        ['vitrine usb my-machine list', 'what is plugged in, and what the machine has'],
        ['vitrine usb my-machine attach 0781:5567', 'hands a stick over'],
        ['vitrine usb my-machine detach 0781:5567', 'takes it back from another terminal'],
    ],
} as const satisfies Declaration;

/** Where it is plugged in. */
function placeOf({ bus, address }: UsbDevice): string {
    return `${String(bus)}-${String(address)}`;
}

async function openSharing(session: Session): Promise<UsbSharing> {
    if (!hasUsbHelper()) throw new MachineError('unsupported', usbSentence('no-helper', ''));
    const sharing = new UsbSharing(await session.display());
    session.atEnd(() => {
        sharing.close();
    });
    const found = Promise.withResolvers<undefined>();
    sharing.onChanged = () => {
        found.resolve(undefined);
    };
    sharing.watch(true);
    await Promise.race([found.promise, wait(LIST_MS)]);
    return sharing;
}

function findDevice(sharing: UsbSharing, text: string): UsbDevice {
    const fitting = sharing.devices
        .map(({ device }) => device)
        .filter(device => placeOf(device) === text || usbId(device) === text.toLowerCase());
    const [device] = fitting;
    if (device && fitting.length === 1) return device;
    throw device
        ? new MachineError(
              'ambiguous',
              `More than one device is ${text}: choose ${fitting.map(placeOf).join(' or ')}.`,
          )
        : new RangeError(`There is no USB device ${text} here: “vitrine usb TARGET list” has all.`);
}

function asJson({ device, state, problem }: SharedDevice) {
    const { name, serial, isInput, mayOpen, mountPoints } = device;
    return {
        place: placeOf(device),
        id: usbId(device),
        ...{ name, serial, isInput, mayOpen, mountPoints, state, problem },
    };
}

function printDevices(sharing: UsbSharing, isJson: boolean): void {
    const { devices, ports } = sharing;
    if (isJson) {
        print(JSON.stringify({ ports, devices: devices.map(asJson) }, null, 2));
        return;
    }
    print(
        ports === 0
            ? `This machine has no place for them: start it with “${USB_PORT_OPTIONS}”.`
            : `The machine can have ${String(ports)} at a time.`,
    );
    if (devices.length === 0) print('No USB device is plugged in here.');
    for (const { device } of devices) {
        const notes = [
            ...(device.isInput ? ['keyboard or mouse'] : []),
            ...(device.mayOpen ? [] : ['not yours to open']),
            ...device.mountPoints.map(path => `mounted at ${path}`),
        ].map(printable);
        const note = notes.length === 0 ? '' : `  (${notes.join(', ')})`;
        print(
            `${placeOf(device).padEnd(7)}  ${usbId(device)}  ${printable(usbName(device))}${note}`,
        );
    }
}

async function attach(session: Session, sharing: UsbSharing, device: UsbDevice): Promise<void> {
    const over = Promise.withResolvers<undefined>();
    const service = new DetachService(session.machine.key, placeOf(device), () => {
        over.resolve(undefined);
    });
    session.atEnd(() => {
        service.close();
    });
    await sharing.attach(device);
    if (session.goesOn) return;
    printerr(`${usbName(device)} is the machine’s until Ctrl+C.`);
    sharing.onChanged = () => {
        const state = sharing.devices.find(one => one.device === device)?.state;
        if (state !== 'attached') over.resolve(undefined);
    };
    await Promise.race([over.promise, session.untilInterrupted()]);
    const problem = sharing.devices.find(one => one.device === device)?.problem ?? null;
    if (problem !== null) throw new RangeError(problem);
}

async function detach(session: Session, sharing: UsbSharing, device: UsbDevice): Promise<void> {
    const isOurs = sharing.devices.some(one => one.device === device && one.state === 'attached');
    if (isOurs) sharing.detach(device);
    else await askToDetach(session.machine.key, placeOf(device));
    // The machine has to see it go before another takes its place.
    await wait(POLL_MS);
}

/** One for all lines of a script. */
const sharings = new WeakMap<Session, Promise<UsbSharing>>();

export const usb = machineCommand(DECLARATION, ({ values, words }) => {
    const [name = '', text] = words;
    const action = parseChoice('ACTION', name, ACTIONS);
    if ((action === 'list') !== (text === undefined))
        throw new UsageError(
            action === 'list' ? '“list” takes no device.' : `“${action}” takes a device.`,
        );
    return async session => {
        const known = sharings.get(session) ?? openSharing(session);
        sharings.set(session, known);
        const sharing = await known;
        if (text === undefined) {
            printDevices(sharing, values.json);
            return;
        }
        const device = findDevice(sharing, text);
        await (action === 'attach' ? attach : detach)(session, sharing, device);
    };
});
