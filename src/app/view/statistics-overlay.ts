// SPDX-License-Identifier: GPL-3.0-or-later
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { FrameStatistics } from '../../scanout/frame-statistics.js';
import type { VitrineDisplay } from '../../widget/display.js';
import { FIGURES, figureText } from './statistics-text.js';

/**
 * What a display does, in figures over its picture, anew each second. While it is not seen nothing
 * is measured.
 */
export class StatisticsOverlay extends Gtk.Grid {
    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineStatisticsOverlay',
                Template: `resource://${VITRINE_RESOURCE_PATH}/statistics-overlay.ui`,
                Children: [...FIGURES],
            },
            this,
        );
    }

    #display: VitrineDisplay | null = null;
    #stop: (() => void) | null = null;

    constructor(properties: Partial<Gtk.Grid.ConstructorProps> = {}) {
        super(properties);
        this.connect('map', () => {
            this.#start();
        });
        this.connect('unmap', () => {
            this.#stop?.();
            this.#stop = null;
        });
    }

    /** Says whose figures are shown; once. */
    watch(display: VitrineDisplay): void {
        this.#display = display;
        this.#show(null);
        this.#start();
    }

    #start(): void {
        if (this.#stop || !this.#display || !this.get_mapped()) return;
        // A window that changes its layout takes what it shows away for a moment: the figures stand.
        this.#stop = this.#display.watchStatistics(statistics => {
            this.#show(statistics);
        });
    }

    /** @param statistics - null before the first second is over */
    #show(statistics: FrameStatistics | null): void {
        const labels = this as unknown as Readonly<Record<string, Gtk.Label>>;
        for (const figure of FIGURES) {
            const label = labels[figure];
            const text = statistics ? figureText(figure, statistics) : '–';
            // A label that is set is laid out again, and its window drawn again.
            if (label && label.label !== text) label.label = text;
        }
    }
}
