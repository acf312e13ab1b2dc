// SPDX-License-Identifier: GPL-3.0-or-later
import { listKeyLayouts, openKeyLayout } from '../../src/input/typing/key-layout.js';

describe('keyboard layouts without the private library', () => {
    it('are missing with a sentence that says what to install', () => {
        expect(() => openKeyLayout('de', '')).toThrowError(RangeError, /install libxkbcommon/);
        expect(() => listKeyLayouts()).toThrowError(RangeError, /install libxkbcommon/);
    });
});
