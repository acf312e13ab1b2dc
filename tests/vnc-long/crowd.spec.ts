// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fifty viewers of one machine, one of which asks without end and never reads.
import GLib from 'gi://GLib?version=2.0';

import { buildPath } from '../support/bed.js';
import { hasPicture, LibVncClient } from '../support/libvncclient.js';
import { sleep, until } from '../support/main-loop.js';
import { residentBytes } from '../support/memory-use.js';
import { MINUTES, MINUTES_MS } from '../support/minutes.js';
import { fillRect } from '../support/picture.js';
import { TalkingProgram } from '../support/program.js';
import { RfbViewer } from '../support/rfb-viewer.js';
import { sectorPicture, SectorMachine } from '../support/sector-machine.js';
import { untilPort } from '../support/vnc-address.js';

const NAME = 'crowd';
/** Beside one that is compared, and one that does not read. */
const READERS = 48;
const ZRLE = 16;
const STEP_MS = 200;
const WIDTH = 640;
const HEIGHT = 480;
const MIB = 1024 * 1024;
/** What the collector may leave lying about. */
const MOST_GROWTH = 24 * MIB;

/** Asks for one update after the other, until it is closed. */
class Reader {
    updates = 0;
    readonly ended: Promise<void>;
    readonly #viewer: RfbViewer;
    #isClosed = false;

    constructor(viewer: RfbViewer) {
        this.#viewer = viewer;
        this.ended = this.#read();
    }

    async #read(): Promise<void> {
        try {
            await this.#viewer.understand(ZRLE);
            await this.#viewer.requestUpdate(false);
            for (;;) {
                await this.#viewer.hearKind('update');
                this.updates++;
                await this.#viewer.requestUpdate(true);
            }
        } catch (error) {
            if (!this.#isClosed) throw error;
        }
    }

    close(): void {
        this.#isClosed = true;
        this.#viewer.close();
    }
}

/** Asks for the whole screen, again and again, and reads nothing of it. */
class Deaf {
    readonly #viewer: RfbViewer;
    #isWriting = false;
    asked = 0;

    constructor(viewer: RfbViewer) {
        this.#viewer = viewer;
    }

    ask(): void {
        if (this.#isWriting) return;
        this.#isWriting = true;
        this.#viewer.requestUpdate(false).then(
            () => {
                this.#isWriting = false;
                this.asked++;
            },
            // It is closed.
            () => undefined,
        );
    }

    close(): void {
        this.#viewer.close();
    }
}

function report(figures: object): void {
    GLib.mkdir_with_parents(buildPath('long'), 0o755);
    GLib.file_set_contents(buildPath('long/vnc-crowd.json'), JSON.stringify(figures, null, 4));
    print(JSON.stringify(figures));
}

describe('Fifty viewers', () => {
    let machine: SectorMachine;
    let server: TalkingProgram;
    let port: number;
    let exact: LibVncClient;
    const readers: Reader[] = [];

    beforeAll(async () => {
        if (!LibVncClient.isThere) return;
        machine = await SectorMachine.start({ name: NAME });
        server = new TalkingProgram('vnc', '--share=ignore', NAME);
        port = await untilPort(server);
    }, 90_000);

    afterAll(async () => {
        if (!LibVncClient.isThere) return;
        expect(await server.interrupt()).toBe(0);
        await machine.close();
    });

    beforeEach(() => {
        if (!LibVncClient.isThere) pending('libvncclient is not here');
    });

    /** Whether the viewer that is compared has what the guest shows. */
    async function isShown(expected: ReturnType<typeof sectorPicture>): Promise<boolean> {
        return hasPicture(await exact.frame(), expected);
    }

    it(
        `are all served for ${MINUTES} minutes, and none costs memory`,
        async () => {
            exact = new LibVncClient(port, 'tight copyrect');
            for (let one = 0; one < READERS; one++)
                readers.push(new Reader(await RfbViewer.enter(port)));
            const deaf = new Deaf(await RfbViewer.enter(port));
            const shown = sectorPicture(WIDTH, HEIGHT, 32);
            const seconds: number[] = [];
            const latencies: number[] = [];
            const end = GLib.get_monotonic_time() + MINUTES * 60e6;
            let nextSecond = 0;
            for (let step = 0; GLib.get_monotonic_time() < end; step++) {
                const colour = Math.imul(step + 1, 0x9e3779b1) >>> 8;
                const rect = { x: (step * 37) % 500, y: (step * 53) % 400, width: 120, height: 70 };
                const hex = colour.toString(16).padStart(6, '0');
                const { x, y, width, height } = rect;
                await machine.command(`damage ${x} ${y} ${width} ${height} ${hex}`);
                fillRect(shown, rect, colour);
                deaf.ask();
                if (step % 50 === 0) {
                    const begun = GLib.get_monotonic_time();
                    await until(
                        () => isShown(shown),
                        'the picture of the viewer that is compared',
                        60_000,
                    );
                    latencies.push((GLib.get_monotonic_time() - begun) / 1000);
                }
                if (GLib.get_monotonic_time() >= nextSecond) {
                    seconds.push(residentBytes(server.pid));
                    nextSecond = GLib.get_monotonic_time() + 1e6;
                }
                await sleep(STEP_MS);
            }
            expect(await until(() => isShown(shown), 'the last picture', 60_000)).toBeTrue();
            const counts = readers.map(({ updates }) => updates).sort((a, b) => a - b);
            const [least = 0, middle = 0] = [counts[0], counts[counts.length >> 1]];
            const fifth = Math.max(1, Math.floor(seconds.length / 5));
            const settled = Math.max(...seconds.slice(fifth, 2 * fifth));
            const last = Math.max(...seconds.slice(-fifth));
            report({
                minutes: MINUTES,
                viewers: READERS + 2,
                updates: { least, middle, most: counts.at(-1) ?? 0 },
                asked: deaf.asked,
                residentMib: { settled: settled / MIB, last: last / MIB },
                every5sMib: seconds
                    .filter((_, at) => at % 5 === 0)
                    .map(one => Math.round(one / MIB)),
                latencyMs: latencies.sort((a, b) => a - b)[latencies.length >> 1] ?? 0,
            });
            for (const reader of readers) reader.close();
            deaf.close();
            await exact.close();
            await Promise.all(readers.map(({ ended }) => ended));
            expect(least)
                .withContext('of what the middle one got')
                .toBeGreaterThan(middle / 2);
            expect(deaf.asked).toBeGreaterThan(0);
            expect(last - settled).toBeLessThan(MOST_GROWTH);
        },
        MINUTES_MS,
    );
});
