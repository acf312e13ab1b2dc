// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import {
    Listener,
    UNIX_MAP_INTERFACE,
    type ListenerHandler,
    type MappedScanout,
} from '../../src/display1/listener.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { countFds, describeNewFds, openFds } from '../support/fd-count.js';
import { settle, until } from '../support/main-loop.js';
import { RawProducer } from '../support/raw-producer.js';
import { refusalOf } from '../support/refusal.js';

const X8R8G8B8 = PixmanFormat.x8r8g8b8;

/** Notes what came through, in order. */
class Recorder implements ListenerHandler {
    readonly calls: string[] = [];
    map: MappedScanout | null = null;
    isClosed = false;

    scanout: ListenerHandler['scanout'] = ({ width, height, bytes }) => {
        this.calls.push(`scanout ${width}x${height} ${bytes.get_size()}`);
    };
    update: ListenerHandler['update'] = ({ x, y, width, height }) => {
        this.calls.push(`update ${x},${y} ${width}x${height}`);
    };
    scanoutMap: ListenerHandler['scanoutMap'] = scanout => {
        this.map = scanout;
        this.calls.push(`map ${scanout.width}x${scanout.height}`);
    };
    updateMap: ListenerHandler['updateMap'] = ({ x, y, width, height }) => {
        this.calls.push(`damage ${x},${y} ${width}x${height}`);
    };
    disable: ListenerHandler['disable'] = () => {
        this.calls.push('disable');
    };
    mouseSet: ListenerHandler['mouseSet'] = ({ x, y, visible }) => {
        this.calls.push(`mouse ${x},${y} ${visible}`);
    };
    cursorDefine: ListenerHandler['cursorDefine'] = ({ width, height, hotX, hotY }) => {
        this.calls.push(`cursor ${width}x${height} ${hotX},${hotY}`);
    };
    closed: ListenerHandler['closed'] = () => {
        this.isClosed = true;
    };
}

interface Pair {
    recorder: Recorder;
    listener: Listener;
    producer: RawProducer;
}

async function openPair(map = true): Promise<Pair> {
    const [ours, theirs] = socketPair();
    const recorder = new Recorder();
    const [listener, producer] = await Promise.all([
        Listener.open(ours, recorder, { map }, null),
        RawProducer.open(theirs),
    ]);
    return { recorder, listener, producer };
}

async function withPair(use: (pair: Pair) => Promise<void>, map = true): Promise<void> {
    const pair = await openPair(map);
    try {
        await use(pair);
    } finally {
        pair.listener.close();
        await pair.producer.close();
    }
}

/** An open file of that many bytes, unlinked; the caller closes the stream. */
function memoryFile(size: number): Gio.FileIOStream {
    const [file, stream] = Gio.File.new_tmp('vitrine-spec-XXXXXX');
    file.delete(null);
    stream.truncate(size, null);
    return stream;
}

function fdOf(stream: Gio.FileIOStream): number {
    return (stream.get_output_stream() as unknown as Gio.FileDescriptorBased).get_fd();
}

describe('Listener', () => {
    it('passes on what a display does, in order', () =>
        withPair(async ({ recorder, producer }) => {
            const pixels = new Uint8Array(4 * 2 * 2);
            await producer.call(
                'Scanout',
                new GLib.Variant('(uuuuay)', [2, 2, 8, X8R8G8B8, pixels]),
            );
            await producer.call(
                'Update',
                new GLib.Variant('(iiiiuuay)', [1, 0, 1, 1, 4, X8R8G8B8, new Uint8Array(4)]),
            );
            await producer.call('MouseSet', new GLib.Variant('(iii)', [-10, 5, 1]));
            await producer.call(
                'CursorDefine',
                new GLib.Variant('(iiiiay)', [2, 2, 9, -1, new Uint8Array(16)]),
            );
            await producer.call('Disable', null);
            expect(recorder.calls).toEqual([
                'scanout 2x2 16',
                'update 1,0 1x1',
                'mouse -10,5 true',
                'cursor 2x2 1,0',
                'disable',
            ]);
        }));

    it('says that it takes maps only where it was told to', async () => {
        await withPair(async ({ producer }) => {
            expect(await producer.interfaces()).toEqual([UNIX_MAP_INTERFACE]);
        });
        await withPair(async ({ producer }) => {
            expect(await producer.interfaces()).toEqual([]);
            await expectAsync(
                producer.call(
                    'UpdateMap',
                    new GLib.Variant('(iiii)', [0, 0, 1, 1]),
                    UNIX_MAP_INTERFACE,
                ),
            ).toBeRejected();
        }, false);
    });

    it('maps shared memory at an offset that is no multiple of a page', () =>
        withPair(async ({ recorder, producer }) => {
            const size = 4000 + 3 * 8800 + 1000 * 4;
            const stream = memoryFile(size);
            await producer.call(
                'ScanoutMap',
                new GLib.Variant('(huuuuu)', [0, 4000, 1000, 4, 8800, X8R8G8B8]),
                UNIX_MAP_INTERFACE,
                [fdOf(stream)],
            );
            expect(recorder.calls).toEqual(['map 1000x4']);
            expect(recorder.map?.bytes.get_size()).toBe(size);
            stream.close(null);
        }));

    it('shows through the map what is written later', () =>
        withPair(async ({ recorder, producer }) => {
            const stream = memoryFile(64);
            await producer.call(
                'ScanoutMap',
                new GLib.Variant('(huuuuu)', [0, 0, 4, 4, 16, X8R8G8B8]),
                UNIX_MAP_INTERFACE,
                [fdOf(stream)],
            );
            stream
                .get_output_stream()
                .write_bytes(new GLib.Bytes(new Uint8Array(64).fill(7)), null);
            expect(recorder.map?.bytes.toArray()).toEqual(new Uint8Array(64).fill(7));
            stream.close(null);
        }));

    it('refuses a map that is too short, no file, or not there, and lives on', () =>
        withPair(async ({ recorder, listener, producer }) => {
            const stream = memoryFile(63);
            const parameters = new GLib.Variant('(huuuuu)', [0, 0, 4, 4, 16, X8R8G8B8]);
            const refusal = (fds: number[]) =>
                refusalOf(producer.call('ScanoutMap', parameters, UNIX_MAP_INTERFACE, fds));
            expect(await refusal([fdOf(stream)])).toMatch(/64 bytes in 63 bytes/);
            const [ours, theirs] = socketPair();
            expect(await refusal([ours.get_fd()])).toMatch(/cannot be mapped/);
            expect(await refusal([])).toMatch(/no file descriptor 0/);
            ours.close();
            theirs.close();
            stream.close(null);
            expect(listener.counts).toEqual({ received: 3, rejected: 3 });
            await producer.call('Disable', null);
            expect(recorder.calls).toEqual(['disable']);
        }));

    it('refuses bad pixels with an error that names them, and counts it', () =>
        withPair(async ({ recorder, listener, producer }) => {
            const parameters = new GLib.Variant('(uuuuay)', [
                2,
                2,
                8,
                X8R8G8B8,
                new Uint8Array(15),
            ]);
            expect(await refusalOf(producer.call('Scanout', parameters))).toMatch(
                /^Scanout: 15 bytes of pixels, 16 needed/,
            );
            expect(listener.counts.rejected).toBe(1);
            expect(listener.lastRejection).toContain('15 bytes');
            expect(recorder.calls).toEqual([]);
        }));

    it('tells when its peer is gone, but not when it left by itself', async () => {
        const pair = await openPair();
        await pair.producer.close();
        await until(() => pair.recorder.isClosed, 'the end of the peer to be seen');
        pair.listener.close();

        const left = await openPair();
        left.listener.close();
        await left.producer.close();
        await settle();
        expect(left.recorder.isClosed).toBeFalse();
    });

    it('gives up on a peer that never authenticates when it is called off', async () => {
        const [ours, theirs] = socketPair();
        const cancellable = new Gio.Cancellable();
        const opening = Listener.open(ours, new Recorder(), { map: true }, cancellable);
        cancellable.cancel();
        await expectAsync(opening).toBeRejected();
        theirs.close();
    });

    it('leaves no file descriptor behind in a thousand openings', async () => {
        await withPair(async ({ producer }) => producer.call('Disable', null));
        await settle();
        const before = openFds();
        for (let i = 0; i < 1000; i++) await (await openPair()).producer.close();
        await until(
            () => countFds() <= before.size,
            () => `the descriptors to be closed: ${describeNewFds(before)}`,
        );
        expect(countFds()).toBeLessThanOrEqual(before.size);
    }, 60_000);
});
