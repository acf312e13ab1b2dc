// SPDX-License-Identifier: LGPL-2.1-or-later
import type { Capabilities } from './capabilities.js';
import type { Image } from './image.js';
import { DEFAULT_GRAPHICS, type GraphicsCard } from './options.js';
import { GL_CARD } from './render-node.js';

/** The name of the first serial line's chardev on the bus. */
export const SERIAL_NAME = 'org.qemu.console.serial.0';

/** The name that every USB redirection's chardev has on the bus. */
export const USB_NAME = 'org.qemu.usbredir';

/** The CD drive that every machine has, empty where it does not start from it. */
const CD_DRIVE = 'cd0';

/** How many USB devices can be handed to the guest at a time. */
const USB_PORTS = 2;

/** One machine to be started. */
export interface Machine {
    readonly name: string;
    readonly uuid: string;
    readonly image: Image;
    readonly memoryMiB: number;
    readonly cpus: number;
    readonly accelerator: 'kvm' | 'tcg';
    /** The D-Bus address of the bus that QEMU shall show its display on. */
    readonly busAddress: string;
    readonly qmpSocket: string;
    readonly serialLog: string;
    readonly graphics: GraphicsCard;
    readonly sound: boolean;
    /** The device to draw with by OpenGL; null to draw without. */
    readonly renderNode: string | null;
}

/** Options with values in QEMU's own syntax, where a comma in a value is written twice. */
function options(first: string, rest: Readonly<Record<string, string>> = {}): string {
    const pairs = Object.entries(rest).map(([key, value]) => `${key}=${value}`);
    return [first, ...pairs].map(part => part.replaceAll(',', ',,')).join(',');
}

function base(machine: Machine): string[] {
    const kvm = machine.accelerator === 'kvm';
    return [
        '-no-user-config',
        '-nodefaults',
        ...['-name', options(`guest=${machine.name}`)],
        ...['-uuid', machine.uuid],
        ...['-M', 'q35'],
        ...['-accel', kvm ? 'kvm' : options('tcg', { thread: 'multi' })],
        ...['-cpu', kvm ? 'host' : 'max'],
        ...['-m', String(machine.memoryMiB)],
        ...['-smp', String(machine.cpus)],
        ...['-rtc', 'base=utc'],
    ];
}

function control(machine: Machine): string[] {
    const qmp = options('socket', {
        id: 'qmp',
        path: machine.qmpSocket,
        server: 'on',
        wait: 'off',
    });
    return ['-chardev', qmp, '-mon', options('chardev=qmp', { mode: 'control' })];
}

function boot(image: Image): string[] {
    switch (image.kind) {
        case 'disk': {
            const file = { id: 'disk', file: image.path, format: image.format, if: 'none' };
            const disk = options('virtio-blk-pci', { drive: 'disk', bootindex: '0' });
            return ['-drive', drive(file), '-device', disk];
        }
        case 'cdrom': {
            const file = { id: 'cd', file: image.path, format: 'raw', if: 'none', readonly: 'on' };
            const cd = options('ide-cd', { id: CD_DRIVE, drive: 'cd', bootindex: '0' });
            return ['-drive', drive({ ...file, media: 'cdrom' }), '-device', cd];
        }
        case 'kernel':
            return [
                ...['-kernel', image.kernel],
                ...['-initrd', image.initrd],
                ...['-append', image.commandLine],
            ];
    }
}

/** Where a Flatpak sees the files that a person gave it; the file system there knows no locks. */
const PORTAL_OF_DOCUMENTS = /^\/run\/(?:flatpak|user\/\d+)\/doc\//;

function drive({ id, ...rest }: Readonly<Record<string, string>>): string {
    const isLockable = !PORTAL_OF_DOCUMENTS.test(rest['file'] ?? '');
    return options(`id=${id ?? ''}`, isLockable ? rest : { ...rest, 'file.locking': 'off' });
}

/** The sound card that a QEMU has for its D-Bus display; null where it has none. */
export function soundCard({
    audiodevs,
    devices,
}: Pick<Capabilities, 'audiodevs' | 'devices'>): 'hda' | 'virtio' | null {
    if (!audiodevs.has('dbus')) return null;
    if (devices.has('intel-hda') && devices.has('hda-duplex')) return 'hda';
    return devices.has('virtio-sound-pci') ? 'virtio' : null;
}

function display(machine: Machine, capabilities: Capabilities): string[] {
    const sound = machine.sound ? soundCard(capabilities) : null;
    const bus = {
        addr: machine.busAddress,
        ...(machine.renderNode === null ? {} : { gl: 'on', rendernode: machine.renderNode }),
        ...(sound === null ? {} : { audiodev: 'audio' }),
    };
    const card = machine.renderNode === null ? machine.graphics : GL_CARD;
    const screen = ['-display', options('dbus', bus), '-device', card];
    if (sound === null) return screen;
    const speaker =
        sound === 'hda'
            ? ['-device', 'intel-hda', '-device', options('hda-duplex', { audiodev: 'audio' })]
            : ['-device', options('virtio-sound-pci', { audiodev: 'audio' })];
    return [...screen, '-audiodev', options('dbus', { id: 'audio' }), ...speaker];
}

function serial(machine: Machine): string[] {
    const line = { id: 'serial0', name: SERIAL_NAME, logfile: machine.serialLog };
    return ['-chardev', options('dbus', line), '-serial', 'chardev:serial0'];
}

/** A pointer that needs no grabbing, and sockets for the person's own devices. */
function usb({ devices }: Capabilities): string[] {
    if (!devices.has('qemu-xhci')) return [];
    const args = ['-device', 'qemu-xhci'];
    if (devices.has('usb-tablet')) args.push('-device', 'usb-tablet');
    if (!devices.has('usb-redir')) return args;
    for (let port = 0; port < USB_PORTS; port++) {
        const id = `usbredir${String(port)}`;
        args.push('-chardev', options('dbus', { id, name: USB_NAME }));
        args.push('-device', options('usb-redir', { chardev: id }));
    }
    return args;
}

/** What a guest is better off with; a QEMU without a device starts without it. */
function extras(machine: Machine, capabilities: Capabilities): string[] {
    const { devices, netdevs, chardevs } = capabilities;
    const args = usb(capabilities);
    if (machine.image.kind !== 'cdrom' && devices.has('ide-cd'))
        args.push('-device', options('ide-cd', { id: CD_DRIVE }));
    if (devices.has('virtio-net-pci') && netdevs.has('user')) {
        // Without a boot ROM the card works the same, and its ROM's package may not be there.
        const card = options('virtio-net-pci', { netdev: 'net', romfile: '' });
        args.push('-netdev', options('user', { id: 'net' }), '-device', card);
    }
    if (devices.has('virtio-serial-pci') && chardevs.has('qemu-vdagent')) {
        const agent = { id: 'vdagent', name: 'vdagent', clipboard: 'on' };
        const port = options('virtserialport', {
            chardev: 'vdagent',
            name: 'com.redhat.spice.0',
        });
        args.push('-chardev', options('qemu-vdagent', agent));
        args.push('-device', 'virtio-serial-pci', '-device', port);
    }
    if (devices.has('virtio-rng-pci')) args.push('-device', 'virtio-rng-pci');
    return args;
}

/** What this QEMU lacks to show a machine at all, in words; null when it lacks nothing. */
export function lacking(
    { displays, devices }: Pick<Capabilities, 'displays' | 'devices'>,
    graphics: GraphicsCard = DEFAULT_GRAPHICS,
): string | null {
    if (!displays.has('dbus')) return 'the D-Bus display (“-display dbus”)';
    if (!devices.has(graphics)) return `the graphics card “${graphics}”`;
    return null;
}

/** The arguments, without the program itself, that start a machine. */
export function commandLine(machine: Machine, capabilities: Capabilities): string[] {
    return [
        ...base(machine),
        ...control(machine),
        ...display(machine, capabilities),
        ...serial(machine),
        ...boot(machine.image),
        ...extras(machine, capabilities),
    ];
}
