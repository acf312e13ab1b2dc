// SPDX-License-Identifier: GPL-3.0-or-later
import type GLib from 'gi://GLib?version=2.0';

import type { ClipboardData, ClipboardGrab } from '../../../src/display1/clipboard-checks.js';
import {
    CLIPBOARD_INTERFACE,
    CLIPBOARD_PATH,
    TEXT_MIME,
    type Clipboard,
    type ClipboardHandler,
    type Selection,
} from '../../../src/display1/clipboard.js';
import { call } from '../../../src/display1/control.js';
import { utf8Bytes, utf8Text } from '../bytes.js';
import { expectEqual, expectError, expectTrue, until } from '../expect.js';
import { isSince } from '../interfaces.js';
import type { Peer, PeripheralMachine } from '../peer.js';
import { clipboardAsks } from '../served-interfaces.js';
import { expectInterfaces, never, type Checks } from './checks.js';

const CLIPBOARD = 0;
const PRIMARY = 1;

/** From here on we are told of a new agent in the guest; 7.2 keeps counting, and drops its offers. */
const AGENT_TOLD = '10.0';

/** Our side of the clipboard: what the guest offers, and what we would give it. */
class Side implements ClipboardHandler {
    readonly grabs: ClipboardGrab[] = [];
    readonly releases: Selection[] = [];
    requests = 0;
    text = 'a text of the host, with ä';

    grab = (grab: ClipboardGrab): void => {
        this.grabs.push(grab);
    };
    release = (selection: Selection): void => {
        this.releases.push(selection);
    };
    request = (): ClipboardData => {
        this.requests++;
        return { mime: TEXT_MIME, bytes: utf8Bytes(this.text) };
    };
}

interface Shared {
    readonly machine: PeripheralMachine;
    readonly clipboard: Clipboard;
    readonly side: Side;
}

function clipboardOf({ display }: PeripheralMachine): Clipboard {
    if (!display.clipboard) throw new Error('there is no clipboard');
    return display.clipboard;
}

/** Takes part in the clipboard of a guest whose agent runs, and leaves it. */
async function share(peer: Peer, use: (shared: Shared) => Promise<void>): Promise<void> {
    const machine = await peer.peripherals();
    const clipboard = clipboardOf(machine);
    const side = new Side();
    await machine.startAgent();
    await clipboard.register(side, null);
    try {
        await machine.agentBack();
        await use({ machine, clipboard, side });
    } finally {
        await clipboard.unregister(null);
    }
}

/** Calls what our own class would not. */
function callRaw(
    { control }: PeripheralMachine,
    method: string,
    parameters: GLib.Variant | null,
): Promise<GLib.Variant> {
    return call(control, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, method, parameters, null);
}

async function guestCopies({ machine, side }: Shared, text: string): Promise<void> {
    const before = side.grabs.length;
    await machine.copy(CLIPBOARD, text);
    await until(() => side.grabs.length > before, `the offer of “${text}”`);
}

export const CLIPBOARD_CHECKS: Checks = {
    'Clipboard.Register': peer =>
        share(peer, async shared => {
            await guestCopies(shared, 'copied');
            const second = callRaw(shared.machine, 'Register', null);
            await expectError(second, 'already registered', 'to register twice');
        }),
    'Clipboard.Unregister': async peer => {
        const machine = await peer.peripherals();
        await share(peer, async shared => {
            await guestCopies(shared, 'before');
        });
        const again = callRaw(machine, 'Unregister', null);
        await expectError(again, 'Unregistered caller', 'to leave what one is not in');
        // Only now can somebody else take part.
        await share(peer, shared => guestCopies(shared, 'after'));
    },
    'Clipboard.Grab': peer =>
        share(peer, async ({ machine, clipboard }) => {
            const offered = machine.hostOffers(PRIMARY);
            await clipboard.grab(PRIMARY, [TEXT_MIME], null);
            await offered;
        }),
    'Clipboard.Release': peer =>
        share(peer, async ({ machine, clipboard }) => {
            await clipboard.grab(PRIMARY, [TEXT_MIME], null);
            await machine.hostOffers(PRIMARY);
            await clipboard.release(PRIMARY, null);
            await machine.hostOffersNothing(PRIMARY);
        }),
    'Clipboard.Request': peer =>
        share(peer, async shared => {
            await guestCopies(shared, 'a text of the guest');
            const { mime, bytes } = await shared.clipboard.request(CLIPBOARD, [TEXT_MIME], null);
            expectEqual([mime, utf8Text(bytes)], [TEXT_MIME, 'a text of the guest'], 'the text');
            const picture = shared.clipboard.request(CLIPBOARD, ['image/png'], null);
            await expectError(picture, 'Error.', 'to ask for a picture');
        }),
    'Clipboard.Interfaces': async peer => {
        const { control } = await peer.peripherals();
        await expectInterfaces(control, CLIPBOARD_PATH, CLIPBOARD_INTERFACE, []);
    },
    'Clipboard.Register of the viewer': async peer => {
        const machine = await peer.peripherals();
        const { calls } = await clipboardAsks(machine.control);
        expectEqual([...new Set(calls)], ['Register'], 'what we are called for');
        if (!isSince(peer.version, AGENT_TOLD)) return;
        await share(peer, async shared => {
            await guestCopies(shared, 'first');
            await guestCopies(shared, 'second');
            // A new agent counts from the beginning; only by this call do we do so too.
            await machine.stopAgent();
            await machine.startAgent();
            await guestCopies(shared, 'third');
            const serials = shared.side.grabs.map(({ serial }) => serial);
            expectTrue((serials[2] ?? 9) < (serials[1] ?? 0), `serials are ${serials.join()}`);
        });
    },
    'Clipboard.Unregister of the viewer': never('no machine calls it'),
    'Clipboard.Grab of the viewer': peer =>
        share(peer, async shared => {
            await guestCopies(shared, 'offered');
            const { selection, mimes } = shared.side.grabs.at(-1) ?? {};
            expectEqual([selection, mimes], [CLIPBOARD, [TEXT_MIME]], 'the offer');
        }),
    'Clipboard.Release of the viewer': peer =>
        share(peer, async shared => {
            await guestCopies(shared, 'offered');
            await shared.machine.forget(CLIPBOARD);
            await until(() => shared.side.releases.includes(CLIPBOARD), 'the offer to end');
        }),
    'Clipboard.Request of the viewer': peer =>
        share(peer, async ({ machine, clipboard, side }) => {
            await clipboard.grab(CLIPBOARD, [TEXT_MIME], null);
            await machine.hostOffers(CLIPBOARD);
            expectEqual(await machine.paste(CLIPBOARD), side.text, 'what the guest pastes');
            expectEqual(side.requests, 1, 'how often we were asked');
        }),
    'Clipboard.Interfaces of the viewer': async peer => {
        const { control } = await peer.peripherals();
        expectTrue((await clipboardAsks(control)).reads > 0, 'they were not read');
    },
};
