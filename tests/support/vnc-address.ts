// SPDX-License-Identifier: GPL-3.0-or-later
import type { TalkingProgram } from './program.js';

/** The port in what `vitrine vnc` prints: `localhost::5900`. */
export function portOf(address: string): number {
    return Number(address.replace(/^.*::/, ''));
}

/** The port of a `vitrine vnc` that was started just now. */
export async function untilPort(server: TalkingProgram): Promise<number> {
    const [address = ''] = await server.untilLines(1);
    return portOf(address);
}
