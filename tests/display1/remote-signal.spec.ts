// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { RemoteSignal } from '../../src/display1/remote-signal.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { until } from '../support/main-loop.js';

const NO_FLAGS = Gio.DBusCallFlags.NONE;
const MATCH = { path: '/a', interfaceName: 'org.example.Told', signal: 'Told', argument: 'me' };

describe('RemoteSignal', () => {
    let bus: Gio.DBusConnection;
    let peer: Gio.DBusConnection;
    let heard: string[];

    beforeEach(async () => {
        [bus, peer] = await Promise.all([connectSessionBus(null), connectSessionBus(null)]);
        heard = [];
    });

    afterEach(async () => {
        for (const connection of [bus, peer])
            if (!connection.is_closed()) await connection.close(null);
    });

    function follow(): RemoteSignal {
        return new RemoteSignal(
            { connection: bus, busName: peer.unique_name },
            MATCH,
            parameters => {
                heard.push(parameters.get_child_value(1).get_string()[0]);
            },
        );
    }

    /** Until the bus has all that was asked of it on this side: the other has a socket of its own. */
    async function untilAsked(): Promise<void> {
        const name = 'org.freedesktop.DBus';
        await bus.call(name, '/', `${name}.Peer`, 'Ping', null, null, NO_FLAGS, -1, null);
    }

    function tell(argument: string, text: string): void {
        const parameters = new GLib.Variant('(ss)', [argument, text]);
        peer.emit_signal(null, MATCH.path, MATCH.interfaceName, MATCH.signal, parameters);
    }

    it('tells what is meant, until it is closed', async () => {
        const signal = follow();
        await untilAsked();
        tell('another', 'not meant');
        tell('me', 'first');
        await until(() => heard.length > 0, 'the signal');
        signal.close();
        signal.close();
        tell('me', 'late');
        // What follows the signals on the same way.
        const all = new RemoteSignal(
            { connection: bus, busName: peer.unique_name },
            { ...MATCH, argument: null },
            () => {
                heard.push('the last');
            },
        );
        await untilAsked();
        tell('whoever', '');
        await until(() => heard.includes('the last'), 'the last signal');
        all.close();
        expect(heard.filter(text => text !== 'the last')).toEqual(['first']);
    });

    it('of a machine that ended while it was made says nothing, and logs nothing', async () => {
        await bus.close(null);
        const signal = follow();
        signal.close();
        // The runner fails a spec during which anything is logged.
        expect(heard).toEqual([]);
    });
});
