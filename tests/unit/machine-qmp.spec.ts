// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';

import { LineSplitter } from '../../src/machine/line-splitter.js';
import { parseQmpLine } from '../../src/machine/qmp-messages.js';

describe('a line splitter', () => {
    it('gives the same lines however the bytes arrive', () => {
        const line = fc.string({ unit: 'grapheme' }).filter(text => !/[\r\n]/.test(text));
        fc.assert(
            fc.property(fc.array(line), fc.array(fc.nat(40)), (lines, cuts) => {
                let rest = new TextEncoder().encode(lines.map(text => `${text}\n`).join(''));
                const splitter = new LineSplitter(1 << 20);
                const read: string[] = [];
                for (const cut of cuts) {
                    read.push(...splitter.push(rest.slice(0, cut)));
                    rest = rest.slice(cut);
                }
                read.push(...splitter.push(rest));
                expect(read).toEqual(lines);
            }),
        );
    });

    it('refuses a line that is too long before it is complete', () => {
        const splitter = new LineSplitter(8);
        expect(splitter.push(new Uint8Array(8).fill(65))).toEqual([]);
        expect(() => splitter.push(new Uint8Array(1).fill(65))).toThrowError(RangeError);
    });
});

describe('a line of QMP', () => {
    it('greets with a version', () => {
        const line =
            '{"QMP": {"version": {"qemu": {"micro": 13, "minor": 0, "major": 10}, ' +
            '"package": "Debian"}, "capabilities": ["oob"]}}';
        expect(parseQmpLine(line)).toEqual({ kind: 'greeting', version: '10.0.13' });
    });

    it('answers a command by its id', () => {
        expect(parseQmpLine('{"return": {}, "id": 3}')).toEqual({
            kind: 'return',
            id: 3,
            value: {},
        });
        expect(
            parseQmpLine('{"id": 4, "error": {"class": "GenericError", "desc": "No such fd"}}'),
        ).toEqual({ kind: 'error', id: 4, description: 'No such fd' });
    });

    it('reports events', () => {
        expect(
            parseQmpLine('{"timestamp": {}, "event": "SHUTDOWN", "data": {"guest": true}}'),
        ).toEqual({ kind: 'event', event: { name: 'SHUTDOWN', data: { guest: true } } });
    });

    it('is noise when it answers nothing of ours', () => {
        const stray = '{"error": {"class": "GenericError", "desc": "JSON parse error, stray"}}';
        for (const line of [stray, '{"return": {}, "id": "theirs"}', 'null', '[1]', '{', '']) {
            expect(parseQmpLine(line)).withContext(line).toEqual({ kind: 'noise' });
        }
    });

    it('never throws, whatever it is', () => {
        fc.assert(
            fc.property(fc.oneof(fc.json(), fc.string()), line => {
                expect(parseQmpLine(line).kind).toBeTruthy();
            }),
        );
    });
});
