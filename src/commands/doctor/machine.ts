// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a machine is wired: what its display does not have, and the options of QEMU's that give it.
import { ChardevName, type Chardev } from '../../display1/chardev.js';
import type { Console } from '../../display1/console.js';
import { listItems } from '../../display1/list-items.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import { readEngine } from '../../machine/engine.js';
import { qmpSocketOf } from '../../machine/qmp-socket-of.js';
import type { Session } from '../session.js';
import { good, limited, missing, type Finding } from './finding.js';

function screens(consoles: readonly Console[]): Finding[] {
    const graphic = consoles.filter(({ type }) => type === 'Graphic');
    if (graphic.length === 0)
        return [missing('screen', 'It has none.', 'Start it with “-device virtio-vga”.')];
    const names = graphic.map(({ label, id }) => label || `console ${String(id)}`);
    return [good('screen', names.join(', ')), ...graphic.slice(0, 1).flatMap(input)];
}

function input({ mouse, multiTouch }: Console): Finding[] {
    const pointer = mouse.isAbsolute
        ? good('pointer', 'It takes places: nothing has to be grabbed.')
        : limited(
              'pointer',
              'It takes only motion, so that a window has to hold the pointer.',
              'Start it with “-device qemu-xhci -device usb-tablet”; until its guest has started, this is so for every machine.',
          );
    const touch = multiTouch
        ? []
        : [
              limited(
                  'touch',
                  'It takes none.',
                  'Use QEMU 8.1, with “-device virtio-multitouch-pci”.',
              ),
          ];
    return [pointer, ...touch];
}

function sound({ audio }: RemoteDisplay): Finding {
    if (audio) return good('sound', 'It is on the display.');
    return limited(
        'sound',
        'It is not on the display.',
        'Start it with “-audiodev dbus,id=sound -display dbus,audiodev=sound -device intel-hda -device hda-duplex,audiodev=sound”.',
    );
}

function stream(
    chardevs: readonly Chardev[],
    subject: string,
    name: string,
    remedy: string,
): Finding {
    const found = chardevs.filter(one => one.name === name || one.name.startsWith(`${name}.`));
    const [first] = found;
    if (!first) return limited(subject, 'It is not on the display.', remedy);
    if (found.every(({ owner }) => owner !== ''))
        return limited(
            subject,
            `${first.name} is in use by another program.`,
            'Close it there: a stream is given to one at a time.',
        );
    return good(
        subject,
        found.length === 1 ? first.name : `${String(found.length)} × ${first.name}`,
    );
}

function streams(chardevs: readonly Chardev[]): Finding[] {
    return [
        stream(
            chardevs,
            'serial line',
            ChardevName.SERIAL,
            `Start it with “-chardev dbus,id=serial0,name=${ChardevName.SERIAL} -serial chardev:serial0”.`,
        ),
        stream(
            chardevs,
            'monitor',
            ChardevName.HMP,
            `Start it with “-chardev dbus,id=mon,name=${ChardevName.HMP} -mon chardev=mon”, where you want one.`,
        ),
        stream(
            chardevs,
            'USB ports',
            ChardevName.USBREDIR,
            `Start it with “-device qemu-xhci -chardev dbus,id=usb,name=${ChardevName.USBREDIR} -device usb-redir,chardev=usb”.`,
        ),
    ];
}

async function control(session: Session): Promise<Finding[]> {
    const path = await qmpSocketOf(session.machine);
    if (path === null)
        return [
            limited(
                'power',
                'No QMP socket is known: it cannot be paused or switched off from here.',
                'Start it with “-qmp unix:PATH,server=on,wait=off”, and name it as qmp:PATH.',
            ),
        ];
    const engine = await readEngine(path, null);
    if (!engine)
        return [
            limited(
                'power',
                `${path} does not answer, or another program has it.`,
                'Close the program that has the QMP socket, or add a second one.',
            ),
        ];
    const speed = engine.kvm
        ? good('KVM', 'It is in use.')
        : limited(
              'KVM',
              'It is not in use: the machine is emulated.',
              'Start it with “-accel kvm”.',
          );
    return [good('power', `QEMU ${engine.version}, by ${path}`), speed];
}

/** Looks at one machine. */
export async function examineMachine(session: Session): Promise<Finding[]> {
    const display = await session.display();
    const chardevs = listItems(display.chardevs);
    return [
        good('machine', `${session.machine.info.name || '–'}, ${session.machine.target}`),
        ...screens(listItems(display.consoles)),
        sound(display),
        ...streams(chardevs),
        ...(await control(session)),
    ];
}
