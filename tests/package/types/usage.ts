// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must type-check for those who take the package, and what must not: compiled by
// package.test.mjs against npm's own @girs, beside the installed package.
import type Gio from 'gi://Gio?version=2.0';
import type Gtk from 'gi://Gtk?version=4.0';

import {
    VitrineDisplay,
    setTranslator,
    toGuest,
    toWidget,
    type GuestPoint,
    type GuestSize,
    type WidgetPoint,
    type WidgetSize,
} from 'vitrine-display';
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

export function goesFromSpaceToSpace(
    display: VitrineDisplay,
    guest: GuestSize,
    pointer: WidgetPoint,
): WidgetPoint | null {
    const placement = display.placement();
    return placement && toWidget(placement, guest, toGuest(placement, guest, pointer));
}

export function refusesAnotherSpace(
    display: VitrineDisplay,
    guest: GuestSize,
    widget: WidgetSize,
    inGuest: GuestPoint,
    inWidget: WidgetPoint,
): void {
    const placement = display.placement();
    if (!placement) return;
    // @ts-expect-error a point of the guest is none of the widget
    toGuest(placement, guest, inGuest);
    // @ts-expect-error a point of the widget is none of the guest
    toWidget(placement, guest, inWidget);
    // @ts-expect-error the widget's size is not the guest's
    toGuest(placement, widget, inWidget);
    // @ts-expect-error what comes out is the guest's
    const back: WidgetPoint = toGuest(placement, guest, inWidget);
    // @ts-expect-error and what comes back the widget's
    const there: GuestPoint = toWidget(placement, guest, inGuest);
    print(String(back.x + there.x));
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
