// SPDX-License-Identifier: GPL-3.0-or-later
import type { ValueOption } from '../command-line/declaration.js';

/** How long a command waits for something before it ends with the status of what never came. */
export const TIMEOUT_OPTION = {
    type: 'string',
    value: 'SECONDS',
    default: '30',
    help: 'how long it is waited for',
} as const satisfies ValueOption;

/** The part of the screen that is looked at. */
export const REGION_OPTION = {
    type: 'string',
    value: 'WxH+X+Y',
    help: 'looks only at that part of the screen, in its pixels',
} as const satisfies ValueOption;
