// SPDX-License-Identifier: GPL-3.0-or-later
//
// The door for DMA-BUFs, sound and the clipboard: whatever a peer sends becomes a value within the
// limits or a named error.
import fc from 'fast-check';
import GLib from 'gi://GLib?version=2.0';

import {
    checkAudioEnabled,
    checkAudioFini,
    checkAudioInit,
    checkAudioRead,
    checkAudioVolume,
    checkAudioWrite,
    frameBytes,
} from '../../src/display1/audio-checks.js';
import { MAX_DIMENSION } from '../../src/display1/checks.js';
import {
    checkClipboardGrab,
    checkClipboardRequest,
    checkSelection,
} from '../../src/display1/clipboard-checks.js';
import {
    checkScanoutDmabuf,
    checkScanoutDmabuf2,
    type DmabufLayout,
} from '../../src/display1/dmabuf-checks.js';
import {
    byte,
    CASES,
    data,
    drive,
    expectBoth,
    int32,
    length,
    long,
    outcome,
    tuple,
    uint32,
    uint64,
    uints,
} from '../support/arbitrary.js';

const RUNS = 6000 * CASES;

const fourcc = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(0x34325258, 0x34325241, 0x3231564e) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffffffff }) },
);
const stride = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }) }, uint32);
const handle = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) }, int32);

function handles(values: readonly number[]): GLib.Variant {
    const type = GLib.VariantType.new('h');
    return GLib.Variant.new_array(
        type,
        values.map(value => GLib.Variant.new_handle(value)),
    );
}

function uintArray(values: readonly number[]): GLib.Variant {
    return new GLib.Variant('au', [...values]);
}

function expectSane(layout: DmabufLayout): void {
    const { x, y, width, height, backingWidth, backingHeight, planes } = layout;
    if (width < 1 || height < 1 || x < 0 || y < 0) throw new Error('empty');
    if (x + width > backingWidth || y + height > backingHeight) throw new Error('outside');
    if (backingWidth > MAX_DIMENSION || backingHeight > MAX_DIMENSION) throw new Error('too large');
    if (planes.length < 1 || planes.length > 4) throw new Error('planes');
    for (const plane of planes)
        if (plane.handle < 0 || plane.stride < 1 || plane.offset < 0) throw new Error('plane');
}

describe('The door for DMA-BUFs', () => {
    it('takes a ScanoutDMABUF of a sane layout, and all 64 bits of its modifier', () => {
        const counts = drive(
            RUNS,
            [handle, uint32, uint32, stride, fourcc, uint64, fc.boolean()],
            (fd, width, height, bytes, code, modifier, y0Top) => {
                const parameters = tuple([
                    GLib.Variant.new_handle(fd),
                    ...uints([width, height, bytes, code]),
                    long(modifier),
                    GLib.Variant.new_boolean(y0Top),
                ]);
                const layout = outcome(checkScanoutDmabuf, parameters);
                if (!layout) return false;
                expectSane(layout);
                if (layout.modifier !== modifier || layout.y0Top !== y0Top) throw new Error('lost');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('takes a ScanoutDMABUF2 only with a rectangle inside, and one to four planes', () => {
        const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
            fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: other });
        const four = (usual: fc.Arbitrary<number>) =>
            mostly(
                fc.array(mostly(usual, uint32), { minLength: 4, maxLength: 5 }),
                fc.array(uint32, { maxLength: 6 }),
            );
        const inside = mostly(fc.integer({ min: 1, max: 40 }), uint32);
        const around = mostly(fc.integer({ min: 80, max: 400 }), uint32);
        const counts = drive(
            RUNS,
            [
                mostly(
                    fc.array(mostly(fc.nat(3), int32), { minLength: 1, maxLength: 2 }),
                    fc.constant<number[]>([]),
                ),
                fc.tuple(inside, inside, inside, inside),
                four(fc.nat(4096)),
                four(fc.integer({ min: 400, max: 4000 })),
                mostly(fc.integer({ min: 1, max: 4 }), uint32),
                fourcc,
                fc.tuple(around, around),
                uint64,
            ],
            (fds, crop, offsets, strides, count, code, backing, modifier) => {
                const parameters = tuple([
                    handles(fds),
                    ...uints(crop),
                    uintArray(offsets),
                    uintArray(strides),
                    ...uints([count, code, ...backing]),
                    long(modifier),
                    GLib.Variant.new_boolean(false),
                ]);
                const layout = outcome(checkScanoutDmabuf2, parameters);
                if (!layout) return false;
                expectSane(layout);
                if (layout.planes.length !== count) throw new Error('planes lost');
                if (layout.modifier !== modifier) throw new Error('modifier lost');
                return true;
            },
        );
        expectBoth(counts);
    });
});

describe('The door for sound', () => {
    it('takes a voice only of a format that can be played', () => {
        const counts = drive(
            RUNS,
            [
                uint64,
                fc.oneof({ weight: 4, arbitrary: fc.constantFrom(8, 16, 32) }, byte),
                fc.boolean(),
                fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.boolean()),
                fc.oneof({ weight: 4, arbitrary: fc.constantFrom(8000, 44100, 384000) }, uint32),
                fc.oneof({ weight: 4, arbitrary: fc.constantFrom(1, 2, 6) }, byte),
                fc.constantFrom(0, 0, 0, 0, 1, -1),
            ],
            (id, bits, isSigned, isFloat, frequency, channels, wrong) => {
                const frame = Math.max(0, (bits / 8) * channels + wrong) >>> 0;
                const parameters = tuple([
                    long(id),
                    GLib.Variant.new_byte(bits),
                    GLib.Variant.new_boolean(isSigned),
                    GLib.Variant.new_boolean(isFloat),
                    GLib.Variant.new_uint32(frequency),
                    GLib.Variant.new_byte(channels),
                    ...uints([frame, 0]),
                    GLib.Variant.new_boolean(false),
                ]);
                const voice = outcome(checkAudioInit, parameters);
                if (!voice) return false;
                if (voice.id !== id) throw new Error('another voice');
                if (frameBytes(voice.format) !== frame || frame < 1) throw new Error('frame');
                if (frequency < 8000 || frequency > 384_000) throw new Error('frequency');
                return true;
            },
        );
        expectBoth(counts);
    });

    it('takes samples with their voice, and cuts what is asked for', () => {
        const written = drive(RUNS, [uint64, length], (id, count) => {
            const write = outcome(checkAudioWrite, tuple([long(id), data(count)]));
            if (write?.id !== id || write.bytes.get_size() !== count) throw new Error('other');
            return true;
        });
        expect(written.refused).toBe(0);
        drive(RUNS, [uint64, uint64], (id, size) => {
            const read = outcome(checkAudioRead, tuple([long(id), long(size)]));
            if (read?.id !== id || read.size > 1024 * 1024) throw new Error('other');
            if (size <= 1024n * 1024n && BigInt(read.size) !== size) throw new Error('cut');
            return true;
        });
    });

    it('takes a volume of up to eight channels', () => {
        const counts = drive(
            RUNS,
            [uint64, fc.boolean(), fc.array(byte, { maxLength: 14 })],
            (id, isMuted, volumes) => {
                const volume = new GLib.Variant('ay', Uint8Array.from(volumes));
                const parameters = tuple([long(id), GLib.Variant.new_boolean(isMuted), volume]);
                const checked = outcome(checkAudioVolume, parameters);
                if (!checked) return false;
                if (checked.channels.join() !== volumes.join()) throw new Error('other');
                return checked.isMuted === isMuted;
            },
        );
        expectBoth(counts);
    });

    it('takes every end and every pause', () => {
        const counts = drive(RUNS, [uint64, fc.boolean()], (id, isEnabled) => {
            const enabled = GLib.Variant.new_boolean(isEnabled);
            const paused = outcome(checkAudioEnabled, tuple([long(id), enabled]));
            if (paused?.id !== id || paused.isEnabled !== isEnabled) throw new Error('other');
            if (outcome(checkAudioFini, tuple([long(id)])) !== id) throw new Error('other');
            return true;
        });
        expect(counts).toEqual({ taken: RUNS, refused: 0 });
    });
});

describe('The door for the clipboard', () => {
    const selection = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 2 }) }, uint32);
    const mimes = fc.array(
        fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom('text/plain;charset=utf-8', '', 'ü\u{1f600}') },
            { weight: 1, arbitrary: fc.constant('x'.repeat(300)) },
        ),
        { maxLength: 70 },
    );

    it('takes a grab and a request of a selection that there is, with a few formats', () => {
        const counts = drive(RUNS, [selection, uint32, mimes], (wanted, serial, formats) => {
            const list = new GLib.Variant('as', formats);
            const grab = outcome(checkClipboardGrab, tuple([...uints([wanted, serial]), list]));
            const request = outcome(checkClipboardRequest, tuple([...uints([wanted]), list]));
            if ((grab === null) !== (request === null)) throw new Error('not the same rules');
            if (!grab || !request) return false;
            if (grab.selection > 2 || grab.serial !== serial) throw new Error('other');
            if (grab.mimes.join('\n') !== formats.join('\n')) throw new Error('other formats');
            if (request.mimes.length > 64) throw new Error('too many');
            return true;
        });
        expectBoth(counts);
    });

    it('lets nothing out that would end a machine', () => {
        const counts = drive(RUNS, [uint32], value => {
            const checked = outcome(() => checkSelection(value), tuple([]));
            if ((checked === null) !== value > 2) throw new Error('a selection above 2');
            return checked !== null;
        });
        expectBoth(counts);
    });
});
