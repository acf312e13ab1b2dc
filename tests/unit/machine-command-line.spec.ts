// SPDX-License-Identifier: GPL-3.0-or-later
import {
    parseDeviceHelp,
    parseHelpList,
    parseVersion,
    type Capabilities,
} from '../../src/machine/launch/capabilities.js';
import { commandLine, lacking, type Machine } from '../../src/machine/launch/command-line.js';

const FULL: Capabilities = {
    qemu: '/usr/bin/qemu-system-x86_64',
    version: '10.0.13',
    displays: new Set(['dbus']),
    devices: new Set([
        ...['virtio-vga', 'qemu-xhci', 'usb-tablet', 'intel-hda', 'hda-duplex'],
        ...['virtio-net-pci', 'virtio-serial-pci', 'virtio-rng-pci', 'virtio-sound-pci'],
    ]),
    netdevs: new Set(['user']),
    audiodevs: new Set(['dbus']),
    chardevs: new Set(['qemu-vdagent']),
    accelerators: new Set(['tcg', 'kvm']),
};

const MACHINE: Machine = {
    name: 'win, 11',
    uuid: '6b9a1c1e-0000-4000-8000-00000000000a',
    image: { kind: 'disk', path: '/a,b/disk.img', format: 'raw' },
    memoryMiB: 2048,
    cpus: 2,
    accelerator: 'tcg',
    busAddress: 'unix:path=/run/m/bus',
    qmpSocket: '/run/m/qmp',
    serialLog: '/run/m/serial.log',
    graphics: 'virtio-vga',
    sound: true,
    renderNode: null,
};

/** The values given for an option, in order. */
function values(args: readonly string[], option: string): string[] {
    return args.flatMap((arg, i) => (arg === option ? [args[i + 1] ?? ''] : []));
}

describe('a machine’s command line', () => {
    const args = commandLine(MACHINE, FULL);

    it('shows the display and the sound on the bus', () => {
        expect(values(args, '-display')).toEqual(['dbus,addr=unix:path=/run/m/bus,audiodev=audio']);
        expect(values(args, '-audiodev')).toEqual(['dbus,id=audio']);
        expect(values(args, '-device')).toContain('hda-duplex,audiodev=audio');
    });

    it('writes a comma in a value twice', () => {
        expect(values(args, '-name')).toEqual(['guest=win,, 11']);
        expect(values(args, '-drive')).toEqual(['id=disk,file=/a,,b/disk.img,format=raw,if=none']);
    });

    it('never lets QEMU guess the format of a disk', () => {
        for (const format of ['raw', 'qcow2'] as const) {
            const image = { kind: 'disk', path: '/d', format } as const;
            const [drive] = values(commandLine({ ...MACHINE, image }, FULL), '-drive');
            expect(drive).toContain(`,format=${format}`);
        }
    });

    it('asks for no locks where a Flatpak gets its files from', () => {
        for (const folder of ['/run/flatpak/doc/1a2b', '/run/user/1000/doc/1a2b']) {
            const image = { kind: 'disk', path: `${folder}/d.img`, format: 'raw' } as const;
            const [drive] = values(commandLine({ ...MACHINE, image }, FULL), '-drive');
            expect(drive).toBe(`id=disk,file=${image.path},format=raw,if=none,file.locking=off`);
        }
    });

    it('keeps the first serial line in a file and on the bus', () => {
        expect(values(args, '-chardev')).toContain(
            'dbus,id=serial0,name=org.qemu.console.serial.0,logfile=/run/m/serial.log',
        );
        expect(values(args, '-serial')).toEqual(['chardev:serial0']);
    });

    it('names one accelerator and the processor that goes with it', () => {
        expect(values(args, '-accel')).toEqual(['tcg,thread=multi']);
        expect(values(args, '-cpu')).toEqual(['max']);
        const fast = commandLine({ ...MACHINE, accelerator: 'kvm' }, FULL);
        expect(values(fast, '-accel')).toEqual(['kvm']);
        expect(values(fast, '-cpu')).toEqual(['host']);
    });

    it('boots an ISO as a CD-ROM that nobody can write', () => {
        const cd = commandLine({ ...MACHINE, image: { kind: 'cdrom', path: '/i.iso' } }, FULL);
        expect(values(cd, '-drive')).toEqual([
            'id=cd,file=/i.iso,format=raw,if=none,readonly=on,media=cdrom',
        ]);
        expect(values(cd, '-device')).toContain('ide-cd,id=cd0,drive=cd,bootindex=0');
    });

    it('hands a kernel over with its command line untouched', () => {
        const image = {
            kind: 'kernel',
            path: '/g',
            kernel: '/g/vmlinuz',
            initrd: '/g/initrd.img',
            commandLine: 'console=tty0,115200 quiet',
        } as const;
        const direct = commandLine({ ...MACHINE, image }, FULL);
        expect(values(direct, '-append')).toEqual(['console=tty0,115200 quiet']);
        expect(values(direct, '-kernel')).toEqual(['/g/vmlinuz']);
        expect(values(direct, '-drive')).toEqual([]);
    });

    it('draws with OpenGL on a render node, where there is one', () => {
        const gl = commandLine({ ...MACHINE, renderNode: '/dev/dri/renderD128' }, FULL);
        expect(values(gl, '-display')).toEqual([
            'dbus,addr=unix:path=/run/m/bus,gl=on,rendernode=/dev/dri/renderD128,audiodev=audio',
        ]);
        expect(values(gl, '-device')).toContain('virtio-vga-gl');
        expect(values(gl, '-device')).not.toContain('virtio-vga');
    });

    it('takes USB devices over the bus where this QEMU can', () => {
        const devices = new Set([...FULL.devices, 'usb-redir']);
        const usb = commandLine(MACHINE, { ...FULL, devices });
        for (const id of ['usbredir0', 'usbredir1']) {
            expect(values(usb, '-chardev')).toContain(`dbus,id=${id},name=org.qemu.usbredir`);
            expect(values(usb, '-device')).toContain(`usb-redir,chardev=${id}`);
        }
        expect(values(args, '-device').join()).not.toContain('redir');
    });

    it('leaves out what this QEMU lacks, and nothing refers to it then', () => {
        const bare = { ...FULL, devices: new Set(['virtio-vga']), netdevs: new Set<string>() };
        const few = commandLine(MACHINE, { ...bare, chardevs: new Set() });
        expect(values(few, '-display')).toEqual(['dbus,addr=unix:path=/run/m/bus']);
        expect(values(few, '-device')).toEqual([
            'virtio-vga',
            'virtio-blk-pci,drive=disk,bootindex=0',
        ]);
        expect([...values(few, '-netdev'), ...values(few, '-audiodev')]).toEqual([]);
    });

    it('has the graphics card that was chosen, and no sound where none is wanted', () => {
        const machine = { ...MACHINE, graphics: 'bochs-display', sound: false } as const;
        const devices = values(commandLine(machine, FULL), '-device');
        expect(devices).toContain('bochs-display');
        expect(devices.filter(device => /virtio-vga|hda|sound/.test(device))).toEqual([]);
        expect(values(commandLine(machine, FULL), '-audiodev')).toEqual([]);
        expect(values(commandLine(machine, FULL), '-display')[0]).not.toContain('audiodev');
    });

    it('takes the other sound card where the first is missing', () => {
        const devices = new Set(['virtio-vga', 'virtio-sound-pci']);
        expect(values(commandLine(MACHINE, { ...FULL, devices }), '-device')).toContain(
            'virtio-sound-pci,audiodev=audio',
        );
    });
});

describe('what a QEMU has', () => {
    it('is read from its lists', () => {
        const help =
            'Available display backend types:\nnone\negl-headless\ndbus\n\nSome have -x,\n';
        expect([...parseHelpList(help)]).toEqual(['none', 'egl-headless', 'dbus']);
        expect([...parseHelpList('Available chardev backend types: \n  stdio\n  pty\n')]).toEqual([
            'stdio',
            'pty',
        ]);
    });

    it('is read from its devices, aliases too', () => {
        const help =
            'Storage devices:\n' +
            'name "virtio-blk-pci", bus PCI, alias "virtio-blk"\n' +
            'name "ide-cd", bus IDE, desc "virtual IDE CD-ROM"\n\n';
        expect([...parseDeviceHelp(help)].sort()).toEqual([
            'ide-cd',
            'virtio-blk',
            'virtio-blk-pci',
        ]);
    });

    it('is read from its version', () => {
        expect(parseVersion('QEMU emulator version 10.0.13 (Debian 1:10.0.13+ds-0)')).toBe(
            '10.0.13',
        );
        expect(parseVersion('something else')).toBe('');
    });

    it('lacks what shows no machine', () => {
        expect(lacking(FULL)).toBeNull();
        expect(lacking({ ...FULL, displays: new Set(['none']) })).toContain('-display dbus');
        expect(lacking({ ...FULL, devices: new Set() })).toContain('virtio-vga');
        expect(lacking(FULL, 'VGA')).toContain('“VGA”');
    });
});
