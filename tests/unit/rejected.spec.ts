// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every reason for which the door refuses a message, each with a message that it refuses so.
import GLib from 'gi://GLib?version=2.0';

import {
    checkAudioInit,
    checkAudioVolume,
    checkAudioWrite,
} from '../../src/display1/audio-checks.js';
import {
    checkCursorDefine,
    checkDamage,
    checkScanout,
    checkScanoutMap,
    checkUpdate,
    Rejected,
} from '../../src/display1/checks.js';
import { checkClipboardGrab, checkClipboardRequest } from '../../src/display1/clipboard-checks.js';
import { checkScanoutDmabuf, checkScanoutDmabuf2 } from '../../src/display1/dmabuf-checks.js';

type Check = (parameters: GLib.Variant) => unknown;

/** A check, the signature it is given, the message as GVariant text, and the reason. */
type Case = readonly [Check, string, string, RegExp];

/** x8r8g8b8 and XR24. */
const X8 = '537004168';
const XR24 = '875713112';

const SCANOUT = '(uuuuay)';
const UPDATE = '(iiiiuuay)';
const MAP = '(huuuuu)';
const CURSOR = '(iiiiay)';
const DMABUF = '(huuuutb)';
const DMABUF2 = '(ahuuuuauauuuuutb)';
const INIT = '(tybbuyuub)';

const CORPUS: readonly Case[] = [
    [checkScanout, SCANOUT, `(0, 1, 4, ${X8}, [])`, /size 0×1 is outside/],
    [checkScanout, SCANOUT, `(1, 0, 4, ${X8}, [])`, /size 1×0 is outside/],
    [checkScanout, SCANOUT, `(16385, 1, 65540, ${X8}, [])`, /size 16385×1 is outside/],
    [checkScanout, SCANOUT, `(4294967295, 4294967295, 4, ${X8}, [])`, /is outside/],
    [checkScanout, SCANOUT, '(1, 1, 4, 1, [1, 2, 3, 4])', /pixel format 0x00000001/],
    [checkScanout, SCANOUT, `(2, 1, 7, ${X8}, [])`, /stride 7 is too short for 2 pixels/],
    [checkScanout, SCANOUT, `(1, 16384, 65536, ${X8}, [])`, /frame of \d+ bytes is too large/],
    [checkScanout, SCANOUT, `(1, 2, 4294967295, ${X8}, [])`, /frame of \d+ bytes is too large/],
    [checkScanout, SCANOUT, `(1, 2, 4, ${X8}, [1, 2, 3])`, /3 bytes of pixels, 8 needed/],
    [checkUpdate, UPDATE, `(-1, 0, 1, 1, 4, ${X8}, [])`, /rectangle 1×1 at -1,0/],
    [checkUpdate, UPDATE, `(0, 0, 1, 1, 4, ${X8}, [])`, /0 bytes of pixels, 4 needed/],
    [checkUpdate, UPDATE, `(0, 0, -1, 1, 4, ${X8}, [])`, /size -1×1 is outside/],
    [checkDamage, '(iiii)', '(0, 0, 0, 1)', /size 0×1 is outside/],
    [checkDamage, '(iiii)', '(16384, 0, 1, 1)', /rectangle 1×1 at 16384,0/],
    [checkDamage, '(iiii)', '(2147483647, 2147483647, 16384, 16384)', /rectangle 16384×16384/],
    [checkScanoutMap, MAP, `(0, 0, 0, 1, 4, ${X8})`, /size 0×1 is outside/],
    [checkScanoutMap, MAP, `(0, 0, 1, 1, 3, ${X8})`, /stride 3 is too short/],
    [checkCursorDefine, CURSOR, '(0, 1, 0, 0, [])', /cursor of 0×1/],
    [checkCursorDefine, CURSOR, '(513, 1, 0, 0, [])', /cursor of 513×1/],
    [checkCursorDefine, CURSOR, '(-1, -1, 0, 0, [])', /cursor of -1×-1/],
    [checkCursorDefine, CURSOR, '(1, 1, 0, 0, [1, 2, 3])', /3 bytes for a cursor of 1×1/],
    [checkCursorDefine, CURSOR, '(1, 1, 0, 0, [1, 2, 3, 4, 5])', /5 bytes for a cursor of 1×1/],
    [checkScanoutDmabuf, DMABUF, `(0, 0, 1, 4, ${XR24}, 0, false)`, /size 0×1 is outside/],
    [checkScanoutDmabuf, DMABUF, `(-1, 1, 1, 4, ${XR24}, 0, false)`, /no file descriptor -1/],
    [checkScanoutDmabuf, DMABUF, `(0, 1, 1, 0, ${XR24}, 0, false)`, /plane's stride of 0/],
    [checkScanoutDmabuf, DMABUF, `(0, 1, 1, 4294967295, ${XR24}, 0, false)`, /plane's stride of/],
    [checkScanoutDmabuf, DMABUF, `(0, 8, 1, 7, ${XR24}, 0, false)`, /stride 7 is too short/],
    [checkScanoutDmabuf, DMABUF, '(0, 1, 1, 4, 1, 0, false)', /no DRM format 1/],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0], 1, 0, 1, 1, [0], [4], 1, ${XR24}, 1, 1, 0, false)`,
        /1×1 at 1,0 is not inside 1×1/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0], 0, 0, 1, 1, [0], [4], 0, ${XR24}, 1, 1, 0, false)`,
        /0 planes/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0], 0, 0, 1, 1, [0], [4], 9, ${XR24}, 1, 1, 0, false)`,
        /9 planes/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0], 0, 0, 1, 1, [0], [4], 2, ${XR24}, 1, 1, 0, false)`,
        /offsets or strides for fewer than 2 planes/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([], 0, 0, 1, 1, [0], [4], 1, ${XR24}, 1, 1, 0, false)`,
        /0 file descriptors for 1 planes/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0, 1], 0, 0, 1, 1, [0], [4], 1, ${XR24}, 1, 1, 0, false)`,
        /2 file descriptors for 1 planes/,
    ],
    [
        checkScanoutDmabuf2,
        DMABUF2,
        `([0], 0, 0, 1, 1, [0], [4], 1, ${XR24}, 0, 1, 0, false)`,
        /size 0×1 is outside/,
    ],
    [checkAudioInit, INIT, '(1, 7, true, false, 44100, 2, 4, 0, false)', /samples of 7 bits/],
    [checkAudioInit, INIT, '(1, 16, true, false, 0, 2, 4, 0, false)', /^0 frames a second/],
    [checkAudioInit, INIT, '(1, 16, true, false, 384001, 2, 4, 0, false)', /384001 frames/],
    [checkAudioInit, INIT, '(1, 16, true, false, 44100, 0, 0, 0, false)', /0 channels/],
    [checkAudioInit, INIT, '(1, 16, true, false, 44100, 255, 510, 0, false)', /255 channels/],
    [checkAudioInit, INIT, '(1, 16, true, true, 44100, 2, 4, 0, false)', /floating samples of 16/],
    [checkAudioInit, INIT, '(1, 16, true, false, 44100, 2, 5, 0, false)', /5 bytes a frame, 4/],
    [
        checkAudioVolume,
        '(tbay)',
        '(1, false, [1, 2, 3, 4, 5, 6, 7, 8, 9])',
        /volume for 9 channels/,
    ],
    [checkClipboardGrab, '(uuas)', '(3, 0, [])', /no selection 3/],
    [checkClipboardGrab, '(uuas)', '(4294967295, 0, [])', /no selection 4294967295/],
    [checkClipboardRequest, '(uas)', '(3, [])', /no selection 3/],
    [
        checkClipboardRequest,
        '(uas)',
        `(0, [${Array.from({ length: 65 }, () => "'x'").join()}])`,
        /65 formats are too many/,
    ],
    [checkClipboardGrab, '(uuas)', `(0, 0, ['${'x'.repeat(257)}'])`, /name of 257 characters/],
];

function parsed(signature: string, text: string): GLib.Variant {
    return GLib.Variant.parse(GLib.VariantType.new(signature), text, null, null);
}

describe('The door refuses', () => {
    for (const [check, signature, text, reason] of CORPUS)
        it(`${check.name}${text.slice(0, 60)}`, () => {
            expect(() => check(parsed(signature, text))).toThrowError(Rejected, reason);
        });

    it('more sound at once than fits a second of any format', () => {
        const size = 16 * 1024 * 1024 + 1;
        const type = GLib.VariantType.new('ay');
        const data = GLib.Variant.new_from_bytes(type, new GLib.Bytes(new Uint8Array(size)), true);
        const parameters = GLib.Variant.new_tuple([GLib.Variant.new_uint64(1), data]);
        expect(() => checkAudioWrite(parameters)).toThrowError(Rejected, /bytes of sound at once/);
    });
});
