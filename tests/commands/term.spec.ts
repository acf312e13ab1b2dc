// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real machine's screen in a terminal, which is a pseudo-terminal here.
/* eslint-disable no-control-regex */
import { runProgram } from '../support/program.js';
import { SectorMachine } from '../support/sector-machine.js';
import { Terminal } from '../support/terminal.js';

const NAME = 'in-a-terminal';

describe('A machine in a terminal', () => {
    let machine: SectorMachine;
    let terminal: Terminal;

    beforeAll(async () => {
        machine = await SectorMachine.start({ name: NAME });
        await machine.setAbsolute(true);
    }, 60_000);

    afterAll(async () => {
        await terminal.close();
        if (machine.qemu.runs) await machine.close();
    });

    it('shows its screen, and takes keys and mouse', async () => {
        terminal = new Terminal('term', NAME);
        await terminal.waitFor(/\x1b\[16t\x1b\[c/);
        await terminal.type('\x1b[?1;2c');
        // 640×480 on 80×24 characters of two pixels each: 64 × 48; white is its upper left corner.
        await terminal.waitFor(/\x1b\[1;1H\x1b\[38;2;\d+;\d+;\d+;48;2;/);
        expect(terminal.text).toContain(NAME);
        const { serial } = machine.qemu;
        serial.skip();
        await terminal.type('A\x1b[A\x03');
        await serial.waitFor(
            /down 2a[^]*down 1e[^]*up 1e[^]*up 2a[^]*down e0 48[^]*down 1d[^]*down 2e[^]*up 1d/,
        );
        await terminal.type('\x1b[<0;33;13M\x1b[<0;33;13m');
        await serial.waitFor(/mouse abs 325 250 buttons 1[^]*buttons 0/);
        await terminal.type('\x1d');
        const [before, after] = await terminal.settings();
        expect(terminal.text).toContain('status 0');
        expect(after).toBe(before);
        expect(terminal.text).toMatch(/\x1b\[\?25h\x1b\[\?1049l/);
        await terminal.close();
    }, 60_000);

    it('gives the terminal back when it is ended', async () => {
        terminal = new Terminal('term', NAME);
        await terminal.waitFor(/\x1b\[16t\x1b\[c/);
        await terminal.type('\x1b[?1;2c');
        await terminal.waitFor(/\x1b\[\?1049h[^]*\x1b\[1;1H/);
        await terminal.signal('TERM');
        const [before, after] = await terminal.settings();
        expect(terminal.text).toMatch(/\x1b\[\?25h\x1b\[\?1049l[^]*status 0/);
        expect(after).toBe(before);
        await terminal.close();
    }, 60_000);

    it('gives the terminal back when the machine goes', async () => {
        terminal = new Terminal('term', '--graphics=sixel', NAME);
        await terminal.waitFor(/\x1b\[16t\x1b\[c/);
        await terminal.type('\x1b[?62;4c');
        await terminal.waitFor(/\x1bP0;1q"1;1;\d+;\d+#0;2;0;0;0/);
        await machine.qemu.kill();
        const [before, after] = await terminal.settings();
        expect(terminal.text).toMatch(/vitrine term: The machine has shut down[^]*status 6/);
        expect(after).toBe(before);
        machine.console.close();
        await machine.bus.close(null);
    }, 60_000);

    it('is nothing for a pipe', async () => {
        const { status, stderr } = await runProgram('term', 'bus:nobody');
        expect(status).toBe(4);
        expect(stderr).toContain('No machine is called “nobody”');
    }, 30_000);
});
