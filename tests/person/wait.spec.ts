// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person who waits for a machine in a terminal, and has enough of it.
import { untilWindow } from '../support/accessible.js';
import { RunningProgram } from '../support/program.js';

const SIGINT = 2;

describe('Ctrl+C in the terminal of a window', () => {
    it('ends the wait for a machine', async () => {
        const program = new RunningProgram('--wait', 'bus:late');
        const window = await untilWindow('bus:late');
        await window.until('button', 'Stop Waiting');
        expect(await program.interrupt()).toBe(SIGINT);
    }, 60_000);
});
