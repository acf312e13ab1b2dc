// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a real QEMU sends whose screen is drawn by GL, as a listener receives it and the CPU reads it.
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { fourccName, MODIFIER_LINEAR } from '../../src/display1/dmabuf-checks.js';
import type { Listener } from '../../src/display1/listener.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { until } from '../support/main-loop.js';
import { difference, fillRect, type Picture } from '../support/picture.js';
import { readDmabuf } from '../support/real-dmabuf.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';

const SPEC_MS = 180_000;

/** Small: JavaScript on an emulated processor looks at each pixel. */
const [WIDTH, HEIGHT] = [320, 200];

/** Where red, green and blue are in a pixel's four bytes. */
const CHANNELS: Record<string, readonly [number, number, number]> = {
    XR24: [2, 1, 0],
    AR24: [2, 1, 0],
    XB24: [0, 1, 2],
    AB24: [0, 1, 2],
};

/** What the CPU sees of a buffer with one linear plane of four bytes a pixel. */
function pictureOf({ width, height, fourcc, planes }: DmabufScanout): Picture {
    const [plane] = planes;
    const channels = CHANNELS[fourccName(fourcc)];
    if (!plane || !channels) throw new Error(`not read here: ${fourccName(fourcc)}`);
    const bytes = readDmabuf(plane.fd, plane.offset + plane.stride * height);
    const data = new Uint8Array(width * height * 3);
    for (let y = 0, to = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            for (const channel of channels)
                data[to++] = bytes[plane.offset + y * plane.stride + x * 4 + channel] ?? 0;
    return { width, height, data };
}

describe('a QEMU that draws by GL', () => {
    const recorder = new ListenerRecorder();
    let machine: SectorMachine;
    let listener: Listener;

    beforeAll(async () => {
        machine = await SectorMachine.start({ gl: true });
        await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
        listener = await machine.console.attach(recorder, null, { map: true, dmabuf: recorder });
    }, SPEC_MS);

    afterAll(async () => {
        listener.close();
        recorder.closeDmabuf();
        await machine.close();
    }, SPEC_MS);

    /** Answers what QEMU waits for until its buffer holds `expected`; says what is wrong else. */
    async function untilShown(expected: Picture): Promise<string | null> {
        let wrong: string | null = 'no DMA-BUF';
        await until(
            () => {
                for (const done of recorder.done.splice(0)) done();
                if (recorder.dmabuf) wrong = difference(pictureOf(recorder.dmabuf), expected);
                return wrong === null;
            },
            () => `the picture: ${wrong ?? ''}`,
        ).catch((error: unknown) => {
            wrong ??= String(error);
        });
        return wrong;
    }

    it(
        'sends its screen as a DMA-BUF that holds what the machine shows',
        async () => {
            expect(await untilShown(sectorPicture(WIDTH, HEIGHT, 32))).toBeNull();
            const { dmabuf } = recorder;
            expect(dmabuf).toEqual(
                jasmine.objectContaining({ width: WIDTH, height: HEIGHT, y0Top: false }),
            );
            expect(dmabuf?.modifier).toBe(MODIFIER_LINEAR);
            expect(recorder.log.join()).not.toMatch(/scanoutMap|scanout /);
        },
        SPEC_MS,
    );

    it(
        'says where the buffer has changed, and waits for the answer',
        async () => {
            recorder.log.length = 0;
            await machine.command('damage 40 50 60 20 12ab34');
            const expected = sectorPicture(WIDTH, HEIGHT, 32);
            fillRect(expected, { x: 40, y: 50, width: 60, height: 20 }, 0x12ab34);
            expect(await untilShown(expected)).toBeNull();
            const isUpdate = (line: string) => line.startsWith('updateDmabuf');
            const said = await until(() => recorder.log.find(isUpdate), 'UpdateDMABUF');
            // QEMU takes whole lines, and may take some around them.
            expect(said).toMatch(/^updateDmabuf 320x\d+\+0\+\d+$/);
            expect(recorder.log.join()).not.toMatch(/scanoutDmabuf/);
        },
        SPEC_MS,
    );
});
