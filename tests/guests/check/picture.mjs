// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from 'node:fs';

import { transformSync } from 'esbuild';

const source = readFileSync(new URL('../sector/picture.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts', format: 'esm' });

/** The sector guest's formulas, from the module that the tests under GJS import too. */
export const { sectorColour, sectorFrameNumber, sectorFramePixel, sectorPixel } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
);
