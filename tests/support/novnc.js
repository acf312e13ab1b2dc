// SPDX-License-Identifier: GPL-3.0-or-later
//
// noVNC's own decoders, which its package keeps to itself.
import HextileDecoder from '../../node_modules/@novnc/novnc/core/decoders/hextile.js';
import RawDecoder from '../../node_modules/@novnc/novnc/core/decoders/raw.js';
import TightDecoder from '../../node_modules/@novnc/novnc/core/decoders/tight.js';
import TightPngDecoder from '../../node_modules/@novnc/novnc/core/decoders/tightpng.js';
import ZlibDecoder from '../../node_modules/@novnc/novnc/core/decoders/zlib.js';
import ZrleDecoder from '../../node_modules/@novnc/novnc/core/decoders/zrle.js';

/** By the encoding's number. */
export const NOVNC_DECODERS = {
    0: RawDecoder,
    5: HextileDecoder,
    6: ZlibDecoder,
    7: TightDecoder,
    16: ZrleDecoder,
    '-260': TightPngDecoder,
};
