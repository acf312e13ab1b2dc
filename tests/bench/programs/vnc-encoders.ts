// SPDX-License-Identifier: GPL-3.0-or-later
//
// What encoders do on one core, of pictures in memory: a page and a photograph that scroll, each
// frame as an update of its own.
import GLib from 'gi://GLib?version=2.0';

import { PixmanFormat } from '../../../src/display1/pixel-format.js';
import { FrameStore } from '../../../src/export/frame-store.js';
import { ByteWriter } from '../../../src/rfb/byte-writer.js';
import { COMPRESSION_LEVELS, Encoding, QUALITY_LEVELS } from '../../../src/rfb/numbers.js';
import { PendingUpdate } from '../../../src/rfb/pending-update.js';
import type { SharedScreen } from '../../../src/rfb/shared-screen.js';
import { ViewerAbilities } from '../../../src/rfb/viewer-abilities.js';
import { numberOf, runProgram, textOf } from './channel.js';
import { desktopScene, photoScene, type Scene } from './vnc-scenes.js';

const WIDTH = 1920;
const HEIGHT = 1080;
const ROWS = 2160;
/** Rows from a frame to the next. */
const STEP = 24;

const LEVEL = COMPRESSION_LEVELS.first + 2;

/** What a viewer sends for each. */
const ENCODERS: Readonly<Record<string, readonly number[]>> = {
    'Tight JPEG': [Encoding.TIGHT, QUALITY_LEVELS.first + 6, LEVEL],
    'Tight lossless': [Encoding.TIGHT, LEVEL],
    ZRLE: [Encoding.ZRLE, LEVEL],
    Raw: [Encoding.RAW],
};

interface Speed {
    readonly framesPerSecond: number;
    readonly kilobytes: number;
}

const SCENES: Readonly<Record<string, () => Scene>> = {
    desktop: () => desktopScene(WIDTH, ROWS),
    photo: () => photoScene(WIDTH, ROWS, 3),
};

class Screen {
    readonly store = new FrameStore({ resized: () => undefined, suspected: () => undefined });
    readonly #scene: Scene;
    readonly #bytes: GLib.Bytes;
    #row = 0;

    constructor(scene: Scene) {
        this.#scene = scene;
        this.#bytes = new GLib.Bytes(new Uint8Array(scene.pixels.buffer));
        this.scroll();
    }

    /** Nothing rests here. */
    wantedAfter(): void {
        return;
    }

    scroll(): void {
        this.#row = (this.#row + STEP) % (this.#scene.height - HEIGHT);
        this.store.setSource({
            ...{ width: WIDTH, height: HEIGHT, stride: WIDTH * 4, format: PixmanFormat.x8r8g8b8 },
            bytes: this.#bytes,
            offset: this.#row * WIDTH * 4,
        });
    }
}

/** Encodes for so many seconds; only the encoder's own time counts. */
function measure(scene: Scene, encodings: readonly number[], seconds: number): Speed {
    const screen = new Screen(scene);
    const abilities = new ViewerAbilities();
    abilities.set(encodings);
    const pending = new PendingUpdate(screen as unknown as SharedScreen, abilities);
    const writer = new ByteWriter();
    screen.store.refresh();
    pending.takeSize();
    pending.write(writer, () => undefined);
    writer.take();
    let [frames, bytes, spent] = [0, 0, 0];
    while (spent < seconds * 1e6) {
        screen.scroll();
        pending.changed(screen.store.refresh(), screen.store.scroll);
        const begun = GLib.get_monotonic_time();
        pending.write(writer, () => undefined);
        spent += GLib.get_monotonic_time() - begun;
        bytes += writer.take().length;
        frames++;
    }
    return { framesPerSecond: (frames * 1e6) / spent, kilobytes: bytes / 1000 / frames };
}

runProgram(() => {
    const scenes = new Map<string, Scene>();
    return {
        /** What there is to measure. */
        rows: () =>
            Object.keys(ENCODERS).flatMap(encoder =>
                Object.keys(SCENES).map(scene => ({ encoder, scene })),
            ),
        measure: argument => {
            const name = textOf(argument, 'scene');
            const scene = scenes.get(name) ?? SCENES[name]?.();
            const encodings = ENCODERS[textOf(argument, 'encoder')];
            if (!scene || !encodings) throw new RangeError('there is no such row');
            scenes.set(name, scene);
            return measure(scene, encodings, numberOf(argument, 'seconds'));
        },
    };
});
