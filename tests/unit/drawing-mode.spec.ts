// SPDX-License-Identifier: GPL-3.0-or-later
import { DrawingMode } from '../../src/scanout/drawing-mode.js';

/** The mode after each frame: W for one texture, t for tiles. */
function modes(mode: DrawingMode, ...shares: number[]): string {
    return shares
        .map(share => {
            mode.note(share);
            return mode.isWhole ? 'W' : 't';
        })
        .join('');
}

describe('DrawingMode', () => {
    it('draws one texture after some busy frames, and tiles after some quiet ones', () => {
        const mode = new DrawingMode();
        expect(modes(mode, 1, 0.9, 0.8, 0.8, 1)).toBe('tttWW');
        expect(modes(mode, 0.1, 0.1, 0.1, 0.1)).toBe('WWWt');
    });

    it('stays as it is while frames disagree', () => {
        const mode = new DrawingMode();
        expect(modes(mode, 1, 1, 1, 0.1, 1, 1, 1, 0.1)).toBe('tttttttt');
        expect(modes(mode, 1, 1, 1, 1)).toBe('tttW');
        expect(modes(mode, 0.1, 0.1, 0.1, 0.9, 0.1, 0.6)).toBe('WWWWWW');
    });

    it('begins anew when reset', () => {
        const mode = new DrawingMode();
        modes(mode, 1, 1, 1, 1);
        mode.reset();
        expect(mode.isWhole).toBeFalse();
        expect(modes(mode, 1, 1, 1)).toBe('ttt');
    });
});
