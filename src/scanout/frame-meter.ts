// SPDX-License-Identifier: LGPL-2.1-or-later
import GLib from 'gi://GLib?version=2.0';
import type Gdk from 'gi://Gdk?version=4.0';

import { gcPacer } from '../memory/gc-pacer.js';
import { FrameLatency } from './frame-latency.js';
import type { FrameStatistics } from './frame-statistics.js';

/** What a display's connection knows of itself. */
export type ConnectionFigures = Pick<
    FrameStatistics,
    'messages' | 'rejected' | 'lastRejection' | 'floodReason'
>;

/** The picture that is shown, in words. */
export type ShownSurface = Pick<FrameStatistics, 'kind' | 'access' | 'format' | 'width' | 'height'>;

const NOTHING: ShownSurface = { kind: 'none', access: '', format: '', width: 0, height: 0 };

/**
 * Counts what one display does, without making garbage: whoever handles a message or a frame says
 * so here by one short call.
 */
export class FrameMeter {
    #surface: ShownSurface = NOTHING;
    readonly #latency = new FrameLatency();

    #since = 0;
    #updates = 0;
    #frames = 0;
    #offloadable = 0;
    #copied = 0;
    #uploaded = 0;
    /** Pixels that have changed since the last frame; those that changed twice count twice. */
    #damage = 0;
    /** Pixels that changed in frames, and pixels of these frames. */
    #damagedPixels = 0;
    #framePixels = 0;

    /** Another picture is shown; null for none. */
    shows(surface: ShownSurface | null): void {
        this.#surface = surface ?? NOTHING;
        this.#damage = this.#surface.width * this.#surface.height;
    }

    /** The machine sent a new picture or a part of one. */
    received(): void {
        this.#updates++;
        this.#latency.received(GLib.get_monotonic_time());
    }

    /** So many pixels of the picture have changed. */
    damaged(pixels: number): void {
        this.#damage += pixels;
    }

    /** The processor copied pixels on their way to a texture. */
    copied(bytes: number): void {
        this.#copied += bytes;
    }

    /** Textures of so many bytes were made anew. */
    uploaded(bytes: number): void {
        this.#uploaded += bytes;
    }

    /** The frame that is drawn could go to the compositor unpainted. */
    offloadable(): void {
        this.#offloadable++;
    }

    /** A frame with the picture was drawn: it shows all that was received. */
    drawn(): void {
        const pixels = this.#surface.width * this.#surface.height;
        this.#frames++;
        this.#framePixels += pixels;
        this.#damagedPixels += Math.min(this.#damage, pixels);
        this.#damage = 0;
        this.#latency.drawn();
    }

    /** To be called in `after-paint` of the widget's frame clock, while somebody takes figures. */
    painted(clock: Gdk.FrameClock): void {
        this.#latency.painted(clock);
    }

    /** Begins a new stretch of time, of which {@link take} will tell. */
    begin(): void {
        this.#latency.reset();
        this.#clear();
    }

    /**
     * Gives the figures since the last time, and begins anew.
     *
     * @param renderer - who draws
     */
    take(connection: ConnectionFigures, renderer = ''): FrameStatistics {
        const seconds = Math.max(1, GLib.get_monotonic_time() - this.#since) / 1_000_000;
        const frames = Math.max(1, this.#frames);
        const { count, last, longest } = gcPacer.pauses;
        const figures = {
            ...this.#surface,
            renderer,
            seconds,
            updates: this.#updates / seconds,
            frames: this.#frames / seconds,
            offloadable: this.#offloadable / seconds,
            damagedShare: this.#framePixels === 0 ? 0 : this.#damagedPixels / this.#framePixels,
            copiedBytes: this.#copied / frames,
            uploadedBytes: this.#uploaded / frames,
            ...this.#latency.take(),
            collections: count,
            lastCollectionMs: last / 1000,
            longestCollectionMs: longest / 1000,
            ...connection,
        };
        this.#clear();
        return figures;
    }

    #clear(): void {
        this.#since = GLib.get_monotonic_time();
        this.#updates = 0;
        this.#frames = 0;
        this.#offloadable = 0;
        this.#copied = 0;
        this.#uploaded = 0;
        this.#damagedPixels = 0;
        this.#framePixels = 0;
    }
}
