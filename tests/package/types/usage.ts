// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must type-check for those who take the package, and what must not: compiled by
// package.test.mjs against npm's own @girs, beside the installed package.
import type Gio from 'gi://Gio?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import { VitrineDisplay, setTranslator } from 'vitrine-display';
import { Console, Producer, type ListenerHandler } from 'vitrine-display/display1';
import { MachineError, MachineList, openMachine, parseTarget } from 'vitrine-display/machine';

export async function takesAllThatIsDocumented(box: Gtk.Box): Promise<VitrineDisplay> {
    const machine = await openMachine('bus:toaster', { mayStart: true });
    const console = await Console.open(machine.control, 0, null);
    const display = new VitrineDisplay({ console, hexpand: true, scaleMode: 'fit' });
    display.connect('failed', (_display, reason) => printerr(reason.toUpperCase()));
    display.connect('notify::grabbed', ({ grabbed }) => print(String(grabbed)));
    // A signal of its parent class.
    display.connect('map', () => print('mapped'));
    setTranslator(text => text);
    box.append(display);
    return display;
}

export function namesTheTypes(list: MachineList, handler: ListenerHandler): Gio.ListModel {
    handler.disable();
    return list.machines;
}

export async function refusesWhatIsWrong(display: VitrineDisplay): Promise<void> {
    // @ts-expect-error a console, not its number
    display.console = 0;
    // @ts-expect-error no such signal
    display.connect('nonsense', () => undefined);
    // @ts-expect-error the reason is a text
    display.connect('failed', (_display, reason: number) => print(String(reason)));
    // @ts-expect-error no such property
    new VitrineDisplay({ nonsense: true });
    // @ts-expect-error a machine is opened by a target
    await openMachine(5);
    // @ts-expect-error a producer has a name
    new Producer({});
    // @ts-expect-error no such code
    new MachineError('nonsense', '');
    // @ts-expect-error the kinds of targets are known
    if (parseTarget('bus:x').kind === 'nonsense') return;
}
