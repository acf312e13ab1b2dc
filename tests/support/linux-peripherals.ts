// SPDX-License-Identifier: GPL-3.0-or-later

/** What a machine with the Linux guest has beside a keyboard (PS/2), a mouse (PS/2) and a screen. */
export interface LinuxPeripherals {
    /** The graphics card, with its options: `virtio-vga` by default, `virtio-vga,max_outputs=2`. */
    readonly screen?: string;
    /** Further input devices. QEMU gives absolute positions to a tablet alone. */
    readonly input?: readonly ('tablet' | 'mouse' | 'keyboard' | 'touch')[];
    /** The port of the agent, with the clipboard and, if asked, the agent's pointer. */
    readonly agent?: 'clipboard' | 'clipboard and mouse';
    /** A sound card; its sound goes over D-Bus with the screen unless `audiodev` says otherwise. */
    readonly sound?: 'hda' | 'virtio';
    /** What sound goes to, of id `sound`: `dbus,id=sound` by default. */
    readonly soundOutput?: string;
    /** Names of virtio serial ports, each a D-Bus chardev of the same name. */
    readonly ports?: readonly string[];
    /** The name of a D-Bus chardev behind the guest's second serial line, /dev/ttyS1. */
    readonly secondSerial?: string;
}

const INPUT_DEVICES = {
    tablet: 'virtio-tablet-pci',
    mouse: 'virtio-mouse-pci',
    keyboard: 'virtio-keyboard-pci',
    touch: 'virtio-multitouch-pci',
};

const SOUND_DEVICES = {
    hda: ['-device', 'intel-hda', '-device', 'hda-duplex,audiodev=sound'],
    virtio: ['-device', 'virtio-sound-pci,audiodev=sound'],
};

function agentPort(agent: LinuxPeripherals['agent']): readonly string[] {
    if (!agent) return [];
    const mouse = agent === 'clipboard' ? 'off' : 'on';
    return [
        ...['-chardev', `qemu-vdagent,id=agent,name=vdagent,clipboard=on,mouse=${mouse}`],
        ...['-device', 'virtserialport,chardev=agent,name=com.redhat.spice.0'],
    ];
}

function dbusPort(name: string, index: number): readonly string[] {
    const id = `port${String(index)}`;
    return [
        ...['-chardev', `dbus,id=${id},name=${name}`],
        ...['-device', `virtserialport,chardev=${id},name=${name}`],
    ];
}

function dbusSerial(name: string | undefined): readonly string[] {
    if (name === undefined) return [];
    return ['-chardev', `dbus,id=serial1,name=${name}`, '-serial', 'chardev:serial1'];
}

/** QEMU's arguments for these devices, and the id of the sound that goes with the screen. */
export function linuxPeripherals(wanted: LinuxPeripherals): {
    readonly args: readonly string[];
    readonly audiodev?: string;
} {
    const { screen = 'virtio-vga', input = [], agent, sound, ports = [], secondSerial } = wanted;
    const soundOutput = wanted.soundOutput ?? 'dbus,id=sound';
    const serialPorts = [...agentPort(agent), ...ports.flatMap(dbusPort)];
    const args = [
        ...['-device', screen],
        ...input.flatMap(kind => ['-device', INPUT_DEVICES[kind]]),
        ...(serialPorts.length > 0 ? ['-device', 'virtio-serial-pci', ...serialPorts] : []),
        ...(sound ? ['-audiodev', soundOutput, ...SOUND_DEVICES[sound]] : []),
        ...dbusSerial(secondSerial),
    ];
    const isServed = sound !== undefined && soundOutput.startsWith('dbus,');
    return isServed ? { args, audiodev: 'sound' } : { args };
}
