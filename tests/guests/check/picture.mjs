// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from 'node:fs';

import { transformSync } from 'esbuild';

/** Imports a module that the tests under GJS import too. */
function load(path) {
    const source = readFileSync(new URL(path, import.meta.url), 'utf8');
    const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
    return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

export const { sectorColour, sectorFrameNumber, sectorFramePixel, sectorPixel } =
    await load('../sector/picture.ts');
export const { linuxCursorPixel } = await load('../linux/cursor.ts');
