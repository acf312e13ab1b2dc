// SPDX-License-Identifier: GPL-3.0-or-later
//
// `vitrine vnc` and `vitrine web`, for hours: viewers come, look and leave, some without a word, some
// with nonsense, and one stays and sees every pixel.
import { hasPicture, LibVncClient } from '../support/libvncclient.js';
import { Chance } from '../support/chance.js';
import { connectTo, hearAll, portOfLink, say } from '../support/http.js';
import { sleep, until } from '../support/main-loop.js';
import { forMinutes, MINUTES, MINUTES_MS } from '../support/minutes.js';
import { TalkingProgram } from '../support/program.js';
import { RfbViewer } from '../support/rfb-viewer.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';
import { VitalSigns } from '../support/vital-signs.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'exported';
const MOST_VIEWERS = 6;
const UPDATES = 5;
const WAIT_MS = 60_000;
/** Raw, ZRLE, and both ways to tell of another size: what {@link RfbViewer} can pass over. */
const ENCODINGS = [[0], [16], [0, -223], [16, -223], [16, -308]] as const;
const MODES = ['640 480 32', '800 600 16', '320 240 32'] as const;
const REQUESTS = [
    'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET /?token=wrong HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'POST / HTTP/1.0\r\nContent-Length: 99999999999\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01nonsense\r\n\r\n',
] as const;
const ALLOWED = { residentMib: 24, descriptors: 0 };

describe('What shows a machine to others', () => {
    const chance = new Chance();
    let machine: SectorMachine;
    let vnc: TalkingProgram;
    let web: TalkingProgram;
    let vncPort: number;
    let webPort: number;
    let staying: LibVncClient;

    beforeAll(async () => {
        if (!LibVncClient.isThere) return;
        machine = await SectorMachine.start({ name: NAME });
        vnc = new TalkingProgram('vnc', '--share=ignore', NAME);
        vncPort = await untilPort(vnc);
        web = new TalkingProgram('web', NAME);
        const [link = ''] = await web.untilLines(1);
        webPort = portOfLink(link);
        staying = new LibVncClient(vncPort, 'tight copyrect');
    }, 120_000);

    afterAll(async () => {
        if (!LibVncClient.isThere) return;
        await staying.close();
        for (const server of [web, vnc]) expect(await server.interrupt()).toBe(0);
        await machine.close();
    });

    beforeEach(() => {
        if (!LibVncClient.isThere) pending('libvncclient is not here');
    });

    /** Comes, asks for a few updates, and leaves. */
    async function visit(): Promise<void> {
        const viewer = await RfbViewer.enter(vncPort);
        const encodings = chance.pick(ENCODINGS);
        await viewer.understand(...encodings);
        const updates = chance.below(UPDATES);
        await viewer.requestUpdate(false);
        for (let update = 0; update < updates; update++) {
            await viewer.hearKind('update').catch((error: unknown) => {
                throw new Error(`update ${update} by ${encodings.join()}`, { cause: error });
            });
            await viewer.requestUpdate(false);
        }
        viewer.close();
    }

    const manners: readonly (() => Promise<void>)[] = [
        visit,
        visit,
        async function greetByNonsense(): Promise<void> {
            const viewer = await RfbViewer.connect(vncPort);
            await viewer.send(writer =>
                writer
                    .u32(chance.below(2 ** 31))
                    .u32(0)
                    .u32(0),
            );
            await viewer.rest().catch(() => undefined);
            viewer.close();
        },
        async function sayNonsense(): Promise<void> {
            const viewer = await RfbViewer.enter(vncPort);
            await viewer.send(writer => writer.u8(0xee).u32(chance.below(2 ** 31)));
            await viewer.rest().catch(() => undefined);
            viewer.close();
        },
        async function sayNothing(): Promise<void> {
            const viewer = await RfbViewer.connect(vncPort);
            await sleep(100);
            viewer.close();
        },
        async function ask(): Promise<void> {
            const connection = await connectTo({ port: webPort });
            await say(connection, chance.pick(REQUESTS));
            await hearAll(connection).catch(() => undefined);
            connection.close(null);
        },
        async function askByHalf(): Promise<void> {
            const connection = await connectTo({ port: webPort });
            await say(connection, 'GET / HTTP/1.1\r\nHo');
            await sleep(50);
            connection.close(null);
        },
    ];

    /** Whether the one who stays has every pixel of what the guest shows. */
    async function untilShown(width: number, height: number, bpp: number): Promise<void> {
        const expected = sectorPicture(width, height, bpp);
        await until(
            async () => hasPicture(await staying.frame(), expected),
            `the picture of ${width}×${height} at the viewer that stays`,
            WAIT_MS,
        );
    }

    it(
        `serves all for ${MINUTES} minutes, and keeps nothing`,
        async () => {
            const signs = [new VitalSigns('vnc', vnc.pid), new VitalSigns('web', web.pid)];
            let visitors = 0;
            const rounds = await forMinutes(async () => {
                const mode = chance.pick(MODES);
                await machine.command(`mode ${mode}`);
                const count = 1 + chance.below(MOST_VIEWERS);
                const visits = Array.from({ length: count }, () => chance.pick(manners)());
                await Promise.all(visits);
                visitors += count;
                const [width = 0, height = 0, bpp = 0] = mode.split(' ').map(Number);
                await untilShown(width, height, bpp);
                // Until all that left are noticed.
                await sleep(500);
                for (const one of signs) one.take();
            });
            for (const one of signs) {
                one.report({ rounds, visitors, seed: chance.seed });
                one.expectSteady(ALLOWED);
            }
        },
        MINUTES_MS,
    );
});
