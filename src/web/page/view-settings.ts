// SPDX-License-Identifier: GPL-3.0-or-later
import type RFB from '@novnc/novnc';

/** How large the screen is shown. */
export type Size = 'fit' | 'pixels' | 'resize';
/** How much of the line may be taken for it. */
export type Quality = 'sharp' | 'balanced' | 'low';

/** How this person wants to see machines; remembered by the browser. */
export interface ViewSettings {
    size: Size;
    quality: Quality;
    /** Whether what is copied goes both ways without a word. */
    sharesClipboard: boolean;
}

const KEY = 'vitrine-view';

/** Quality and compression, as RFB counts them. */
const LEVELS: Readonly<Record<Quality, readonly [number, number]>> = {
    sharp: [9, 1],
    balanced: [6, 2],
    low: [2, 6],
};

const SIZES: readonly Size[] = ['fit', 'pixels', 'resize'];

export function loadSettings(): ViewSettings {
    let stored: Partial<Record<keyof ViewSettings, unknown>> = {};
    try {
        stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as typeof stored;
    } catch {
        // The browser keeps nothing, or somebody else wrote there.
    }
    return {
        size: SIZES.find(size => size === stored.size) ?? 'fit',
        quality:
            stored.quality === 'balanced' || stored.quality === 'low' ? stored.quality : 'sharp',
        sharesClipboard: stored.sharesClipboard === true,
    };
}

export function saveSettings(settings: ViewSettings): void {
    try {
        localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
        // It is forgotten then.
    }
}

/** Has a connection follow the settings. */
export function applySettings(rfb: RFB, { size, quality }: ViewSettings): void {
    const [qualityLevel, compressionLevel] = LEVELS[quality];
    rfb.qualityLevel = qualityLevel;
    rfb.compressionLevel = compressionLevel;
    rfb.scaleViewport = size !== 'pixels';
    rfb.clipViewport = size === 'pixels';
    rfb.resizeSession = size === 'resize' && !rfb.viewOnly;
}
