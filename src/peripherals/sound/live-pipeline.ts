// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gst from 'gi://Gst?version=1.0';
import GLib from 'gi://GLib?version=2.0';

import type { GStreamer } from '../gstreamer.js';
import type { StateChange } from './state-change.js';

/**
 * Makes a part of a pipeline.
 *
 * @throws RangeError that names the part where GStreamer lacks it
 */
export function makeElement({ Gst }: GStreamer, name: string): Gst.Element {
    const element = Gst.ElementFactory.make(name, null);
    if (!element) throw new RangeError(`GStreamer has no '${name}': install its plugins.`);
    return element;
}

const US_PER_MS = 1000;
const NS_PER_MS = 1_000_000;

/**
 * A pipeline that runs until it fails or is closed. Its time is that of the computer's clock, not
 * of a sound card: QEMU goes by it too, and whoever plays follows.
 */
export class LivePipeline {
    readonly #gstreamer: GStreamer;
    readonly #pipeline: Gst.Pipeline;
    readonly #bus: Gst.Bus;
    readonly #signals: readonly number[];
    readonly #change: StateChange;
    /** The last change of state, which follows those before it. */
    #changing: boolean | Promise<boolean> = true;
    #isOpening = false;
    #beginMs = 0;
    #isClosed = false;

    /**
     * @param elements - in the way of the sound; they belong to the pipeline from now on
     * @param change - how its state is changed
     * @param failed - called once, with GStreamer's reason; the pipeline is closed by then
     */
    constructor(
        gstreamer: GStreamer,
        elements: readonly Gst.Element[],
        change: StateChange,
        failed: (reason: string) => void,
    ) {
        const { Gst } = gstreamer;
        this.#gstreamer = gstreamer;
        this.#change = change;
        this.#pipeline = new Gst.Pipeline();
        for (const element of elements) this.#pipeline.add(element);
        elements.slice(1).forEach((element, index) => {
            if (elements[index]?.link(element)) return;
            void this.#to(Gst.State.NULL);
            throw new RangeError(`GStreamer's '${element.name}' takes no sound.`);
        });
        this.#pipeline.use_clock(Gst.SystemClock.obtain());
        this.#bus = this.#pipeline.get_bus();
        this.#bus.add_signal_watch();
        this.#signals = [
            this.#bus.connect('message::error', (_bus, message: Gst.Message) => {
                if (this.#isOpening) return;
                const [error] = message.parse_error();
                this.close();
                failed(error?.message ?? 'unknown');
            }),
            this.#bus.connect('message::latency', () => {
                this.#pipeline.recalculate_latency();
            }),
        ];
    }

    #to(state: Gst.State): boolean | Promise<boolean> {
        const change = (): boolean | Promise<boolean> =>
            this.#change(this.#gstreamer, this.#pipeline, state);
        const before = this.#changing;
        this.#changing = typeof before === 'boolean' ? change() : before.then(change);
        return this.#changing;
    }

    /** Has what needs a daemon connect to it. @returns whether all could */
    async open(): Promise<boolean> {
        this.#isOpening = true;
        const isOpen = await this.#to(this.#gstreamer.Gst.State.READY);
        this.#isOpening = false;
        return isOpen;
    }

    /** Runs it; its time begins once it does. @returns whether it runs */
    async play(): Promise<boolean> {
        if (this.#isClosed) return false;
        const runs = await this.#to(this.#gstreamer.Gst.State.PLAYING);
        // A live source waits for nothing, so that it runs by now.
        this.#beginMs = Number(this.#pipeline.get_base_time()) / NS_PER_MS;
        return runs;
    }

    /** Forgets what is in it and lets go of the sound card, but not of the daemon. */
    rest(): void {
        if (!this.#isClosed) void this.#to(this.#gstreamer.Gst.State.READY);
    }

    /** The time in it. */
    get nowMs(): number {
        return GLib.get_monotonic_time() / US_PER_MS - this.#beginMs;
    }

    close(): void {
        if (this.#isClosed) return;
        this.#isClosed = true;
        for (const id of this.#signals) this.#bus.disconnect(id);
        this.#bus.remove_signal_watch();
        void this.#to(this.#gstreamer.Gst.State.NULL);
    }
}
