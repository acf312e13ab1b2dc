// SPDX-License-Identifier: GPL-3.0-or-later
import type { ListenPlace } from '../../src/export/listen-place.js';
import { UsageError } from '../../src/usage-error.js';
import { parseWebSocketAddress } from '../../src/vnc/qemu-vnc/display-address.js';

describe('Where qemu-vnc takes browsers', () => {
    const viewers: ListenPlace = { kind: 'tcp', host: '192.0.2.1', port: 5903 };
    const tcp = (host: string, port: number): ListenPlace => ({ kind: 'tcp', host, port });

    it('is a port, a place, or what goes with the viewers’ display', () => {
        for (const [text, place] of [
            ['5700', tcp('192.0.2.1', 5700)],
            ['on', tcp('192.0.2.1', 5703)],
            ['localhost:6080', tcp('localhost', 6080)],
            ['[::1]:6080', tcp('::1', 6080)],
            [':6080', tcp('::', 6080)],
            ['unix:/tmp/web', { kind: 'unix', path: '/tmp/web' }],
        ] as const)
            expect(parseWebSocketAddress(text, viewers)).withContext(text).toEqual(place);
        for (const elsewhere of [null, { kind: 'unix', path: '/tmp/vnc' }] as const) {
            expect(parseWebSocketAddress('5701', elsewhere)).toEqual(tcp('localhost', 5701));
            expect(parseWebSocketAddress('on', elsewhere)).toEqual(tcp('localhost', 5700));
        }
    });

    it('is nothing else', () => {
        for (const text of ['', '0', '65536', 'here', 'localhost', 'localhost:', 'a:b:1', 'unix:'])
            expect(() => parseWebSocketAddress(text, viewers))
                .withContext(text)
                .toThrowError(UsageError, /--websocket=/);
    });
});
