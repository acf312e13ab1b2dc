// SPDX-License-Identifier: GPL-3.0-or-later
//
// A listener where the private library is not: it shows the same, and ends what it cannot bear.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { guardFromFlood, type Invocation } from '../../src/display1/flood-guard.js';
import { mapFrame, mapsAreGuarded } from '../../src/display1/frame-map.js';
import { Listener, LISTENER_PATH } from '../../src/display1/listener.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { openPeerConnection } from '../../src/display1/promisify.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { native } from '../../src/native/native.js';
import { describeFlood, runFlood } from '../support/flood.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { settle, until } from '../support/main-loop.js';
import { fdOf, memoryFile } from '../support/memory-file.js';
import { RawProducer } from '../support/raw-producer.js';

/** Long enough for thousands of calls to come. */
const STANDSTILL_US = 3_000_000;

const NOTHING = new GLib.Variant('()', []);

/** The guard only hands it on. */
const NO_INVOCATION = {} as Invocation;

function openListenerEnd(socket: Gio.Socket): Promise<Gio.DBusConnection> {
    const stream = socket.connection_factory_create_connection();
    const client = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT;
    return openPeerConnection(stream, null, client, null);
}

const LAYOUT = { width: 4, height: 4, stride: 16, format: PixmanFormat.x8r8g8b8 };

describe('Without the private library', () => {
    beforeEach(() => {
        expect(native).toBeNull();
    });

    it('the listener answers its peer', async () => {
        const [ours, theirs] = socketPair();
        const recorder = new ListenerRecorder();
        const [listener, producer] = await Promise.all([
            Listener.open(ours, recorder, { map: false }, null),
            RawProducer.open(theirs),
        ]);
        await producer.call('Disable', null);
        expect(recorder.log).toEqual(['disable']);
        expect(listener.floodReason).toBeNull();
        listener.close();
        await producer.close();
    });

    it('maps are checked, but not guarded', () => {
        expect(mapsAreGuarded).toBeFalse();
        const stream = memoryFile(64);
        expect(mapFrame(fdOf(stream), 0, LAYOUT).bytes.get_size()).toBe(64);
        expect(() => mapFrame(fdOf(stream), 1, LAYOUT)).toThrowError(/65 bytes in 64 bytes/);
        stream.close(null);
    });

    it('ends a peer that sends more than a slow main loop takes', async () => {
        const result = await runFlood('MouseSet', 10_000, () => {
            GLib.usleep(STANDSTILL_US);
        });
        print(describeFlood(result));
        expect(result.reason).toBe('more than 4,096 calls waited');
        expect(result.alive).toBeFalse();
    }, 60_000);

    it('ends a peer that sends more in a second than any machine', async () => {
        const [ours, theirs] = socketPair();
        const [connection, producer] = await Promise.all([
            openListenerEnd(ours),
            RawProducer.open(theirs),
        ]);
        let received = 0;
        const guard = guardFromFlood(connection, LISTENER_PATH, [], () => received++);
        // Two seconds' worth: one of them is over the limit wherever the second changes.
        for (let i = 0; i < 40_002 && guard.reason === null; i++) {
            guard.receive('Disable', NOTHING, NO_INVOCATION);
            if (i % 1000 === 0) await settle();
        }
        expect(guard.reason).toBe('more than 20,000 calls came in a second');
        expect(received).toBeGreaterThanOrEqual(20_000);
        await until(() => connection.is_closed(), 'the connection to be closed');
        guard.close();
        await producer.close();
    });
});
