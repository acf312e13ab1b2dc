// SPDX-License-Identifier: GPL-3.0-or-later
import fc from 'fast-check';
import { deflate } from 'pako';

import { Selection } from '../../src/display1/clipboard.js';
import { ByteWriter } from '../../src/rfb/byte-writer.js';
import { ClipboardAction, providedText, provideMessage } from '../../src/rfb/extended-clipboard.js';
import { ViewerClipboard } from '../../src/rfb/viewer-clipboard.js';
import { ViewersClipboard, type ClipboardViewer } from '../../src/rfb/viewers-clipboard.js';
import { CASES } from '../support/arbitrary.js';

const TEXT = 1;
const HEADER = 12;
const { CAPS, REQUEST, PEEK, NOTIFY, PROVIDE } = ClipboardAction;

/** Flags of a message of the extended clipboard. */
function flagsOf(message: Uint8Array | undefined): number {
    return new DataView(message?.slice(8, 12).buffer ?? new ArrayBuffer(4)).getUint32(0);
}

describe('A VNC viewer’s clipboard', () => {
    let sent: Uint8Array[];
    let copied: string[];
    let own: string | null;
    let clipboard: ViewerClipboard;

    beforeEach(() => {
        sent = [];
        copied = [];
        own = null;
        clipboard = new ViewerClipboard({
            send: message => sent.push(message),
            text: () => own,
            copied: text => copied.push(text),
        });
    });

    it('is Latin-1 for those who know no other', () => {
        clipboard.changed('Grüße – 1');
        expect([...(sent[0] ?? [])]).toEqual([
            ...[3, 0, 0, 0, 0, 0, 0, 9],
            ...[0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x3f, 0x20, 0x31],
        ]);
        clipboard.cutText(new Uint8Array([0xe4, 13, 10, 0x62]));
        expect(copied).toEqual(['ä\nb']);
    });

    it('is told of, and given when it is asked for, to those who do', () => {
        clipboard.extend();
        expect(flagsOf(sent.shift())).toBe(CAPS | REQUEST | PEEK | NOTIFY | PROVIDE | TEXT);
        own = 'zwei\nZeilen 🖥';
        clipboard.changed(own);
        expect(flagsOf(sent.shift())).toBe(NOTIFY | TEXT);
        clipboard.extendedCutText(REQUEST | TEXT, new Uint8Array(0));
        const given = sent.shift() ?? new Uint8Array(0);
        expect(flagsOf(given)).toBe(PROVIDE | TEXT);
        expect(providedText(given.slice(HEADER))).toBe(own);
        clipboard.extendedCutText(NOTIFY | TEXT, new Uint8Array(0));
        expect(flagsOf(sent.shift())).toBe(REQUEST | TEXT);
        clipboard.extendedCutText(PROVIDE | TEXT, provideMessage('from it').slice(HEADER));
        expect(copied).toEqual(['from it']);
        clipboard.extendedCutText(PEEK | TEXT, new Uint8Array(0));
        expect(flagsOf(sent.shift())).toBe(NOTIFY | TEXT);
        expect(sent).toEqual([]);
    });

    it('carries any text', () => {
        let texts = 0;
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 200 }), raw => {
                const text = raw.replaceAll(/[\0\r]/g, '').toWellFormed();
                if (providedText(provideMessage(text).slice(HEADER)) !== text)
                    throw new Error(text);
                texts++;
            }),
            { numRuns: 3000 * CASES, endOnFailure: true },
        );
        expect(texts).toBe(3000 * CASES);
    });

    it('takes no more than a machine does, however small it is packed', () => {
        const body = (length: number): Uint8Array =>
            deflate(new ByteWriter().u32(length).zeros(length).take());
        expect(providedText(body(1024 * 1024))).toBe('');
        expect(providedText(body(50 * 1024 * 1024))).toBeNull();
        expect(providedText(new Uint8Array([1, 2, 3, 4]))).toBeNull();
        expect(providedText(deflate(new ByteWriter().u32(100).zeros(4).take()))).toBeNull();
    });
});

describe('The clipboard of all viewers', () => {
    it('has what was copied last, for all but who copied it', async () => {
        const told: string[] = [];
        const viewer = (name: string): ClipboardViewer => ({
            clipboardChanged: text => told.push(`${name}: ${text}`),
        });
        const [one, other] = [viewer('one'), viewer('other')];
        const clipboard = new ViewersClipboard(() => [one, other]);
        const changed: Selection[] = [];
        const end = clipboard.watch(selection => changed.push(selection));
        clipboard.copied(one, 'a');
        clipboard.copied(other, 'a');
        expect(told).toEqual(['other: a']);
        expect(changed).toEqual([Selection.CLIPBOARD]);
        clipboard.write(Selection.CLIPBOARD, 'b');
        expect(told.slice(1)).toEqual(['one: b', 'other: b']);
        expect(changed.length).toBe(1);
        expect(await clipboard.read(Selection.CLIPBOARD, 1)).toEqual({
            text: 'b',
            isTooLong: false,
        });
        expect((await clipboard.read(Selection.CLIPBOARD, 0)).isTooLong).toBeTrue();
        end();
        clipboard.copied(one, 'c');
        expect(changed.length).toBe(1);
    });
});
