// SPDX-License-Identifier: LGPL-2.1-or-later
import { Rejected } from '../display1/checks.js';
import { fourccName, type DmabufLayout } from '../display1/dmabuf-checks.js';

/** What tells two DMA-BUFs' formats apart. */
export type DmabufFormat = Pick<DmabufLayout, 'fourcc' | 'modifier'>;

/** What a person can do about a DMA-BUF that cannot be shown. */
const WITHOUT_GL = 'start the machine without “gl=on” in its display option';

/** A format's name for people: its four letters and all 64 bits of its modifier. */
export function describeDmabufFormat({ fourcc, modifier }: DmabufFormat): string {
    const hex = modifier.toString(16).padStart(16, '0');
    return `format ${fourccName(fourcc)}, modifier 0x${hex}`;
}

/** A DMA-BUF cannot be shown; the message is a sentence for the person, with the way out. */
export class DmabufRefused extends Rejected {
    /** @param reason - a sentence without its full stop */
    constructor(format: DmabufFormat, reason: string) {
        super(`${reason} (${describeDmabufFormat(format)}): ${WITHOUT_GL}.`);
    }
}
