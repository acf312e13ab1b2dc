// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real QEMU whose screen is drawn by GL: what the CPU reads in the DMA-BUFs that it sends, and
// what the widget shows of them.
import type { DmabufScanout } from '../../src/display1/dmabuf-listener.js';
import { fourccName, MODIFIER_LINEAR } from '../../src/display1/dmabuf-checks.js';
import type { Listener } from '../../src/display1/listener.js';
import { ListenerRecorder } from '../support/listener-recorder.js';
import { until } from '../support/main-loop.js';
import { difference, fillRect, type Picture } from '../support/picture.js';
import { readDmabuf } from '../support/real-dmabuf.js';
import type { QemuOptions } from '../support/qemu.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { ShownDisplay } from './shown-display.js';

const SPEC_MS = 240_000;

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

/** Answers what QEMU waits for until its buffer holds `expected`; else says what is wrong with it. */
async function untilSent(recorder: ListenerRecorder, expected: Picture): Promise<string | null> {
    let wrong: string | null = 'no DMA-BUF';
    const compare = (): boolean => {
        for (const done of recorder.done.splice(0)) done();
        if (recorder.dmabuf) wrong = difference(pictureOf(recorder.dmabuf), expected);
        return wrong === null;
    };
    await until(compare, 'the picture').catch(() => undefined);
    return wrong;
}

/** Attaches to a machine with this graphics card; says what is the same for all of them. */
function describeCard(
    card: string,
    options: QemuOptions,
    more?: (machine: () => SectorMachine, picture: Picture) => void,
): void {
    describe(`a QEMU that draws by GL, with ${card}`, () => {
        const recorder = new ListenerRecorder();
        const picture = sectorPicture(WIDTH, HEIGHT, 32);
        let machine: SectorMachine;
        let listener: Listener;

        beforeAll(async () => {
            machine = await SectorMachine.start({ gl: true, ...options });
            await machine.command(`mode ${WIDTH} ${HEIGHT} 32`);
            const wanted = { map: true, dmabuf: recorder };
            listener = await machine.console.attach(recorder, null, wanted);
        }, SPEC_MS);

        afterAll(async () => {
            listener.close();
            recorder.closeDmabuf();
            await machine.close();
        }, SPEC_MS);

        it(
            'sends its screen as a DMA-BUF that holds what the machine shows',
            async () => {
                expect(await untilSent(recorder, picture)).toBeNull();
                const { dmabuf } = recorder;
                const size = { width: WIDTH, height: HEIGHT, y0Top: false };
                expect(dmabuf).toEqual(jasmine.objectContaining(size));
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
                fillRect(picture, { x: 40, y: 50, width: 60, height: 20 }, 0x12ab34);
                expect(await untilSent(recorder, picture)).toBeNull();
                const isUpdate = (line: string) => line.startsWith('updateDmabuf');
                const said = await until(() => recorder.log.find(isUpdate), 'UpdateDMABUF');
                // QEMU takes whole lines, and may take some around them.
                expect(said).toMatch(/^updateDmabuf 320x\d+\+0\+\d+$/);
                expect(recorder.log.join()).not.toMatch(/scanoutDmabuf/);
                recorder.updateDmabuf = (_damage, done) => {
                    done();
                };
            },
            SPEC_MS,
        );

        more?.(() => machine, picture);
    });
}

describeCard('virtio-vga-gl', { vga: 'none', args: ['-device', 'virtio-vga-gl'] });

describeCard('VGA', {}, (machine, picture) => {
    it(
        'is shown by the widget to the pixel, and so is what changes',
        async () => {
            const shown = await ShownDisplay.open(machine().console);
            await shown.untilPainted(WIDTH, HEIGHT);
            await machine().command('damage 200 90 17 30 fe01dc');
            fillRect(picture, { x: 200, y: 90, width: 17, height: 30 }, 0xfe01dc);
            expect(await shown.mismatch(picture)).toBeNull();
            expect(shown.refusals).toEqual([]);
            shown.close();
        },
        SPEC_MS,
    );
});
