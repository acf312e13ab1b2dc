// SPDX-License-Identifier: GPL-3.0-or-later
import { bytesText, LiveTable } from '../../src/commands/live-table.js';
import { NO_STATISTICS, readStatistics } from '../../src/scanout/frame-statistics.js';

const SHOWN = {
    kind: 'dmabuf',
    access: 'import',
    format: 'XR24 0x0100000000000001',
    width: 1920,
    height: 1080,
    renderer: 'gl',
    updates: 60,
    frames: 59.5,
    damagedShare: 0.0123,
    copiedBytes: 2048,
    latencyMedianMs: 6.25,
    latencyUntil: 'presented',
};

describe('readStatistics', () => {
    it('takes what it knows, of the right type', () => {
        expect(readStatistics(SHOWN)).toEqual({ ...NO_STATISTICS, ...SHOWN } as never);
    });

    it('leaves out what is strange', () => {
        const strange = { frames: '60', kind: 3, latencyMedianMs: 'x', news: 1, rejected: null };
        expect(readStatistics(strange)).toEqual(NO_STATISTICS);
    });
});

describe('LiveTable', () => {
    const report = { pid: 42, consoleId: 0, figures: SHOWN };

    it('says what is shown once, then a row a second, the header again after 20', () => {
        const table = new LiveTable();
        const [surface, header, row] = table.lines(report);
        expect(surface).toBe(
            'process 42, console 0: dmabuf by import, XR24 0x0100000000000001, 1920×1080, ' +
                'drawn by gl; latency until presented',
        );
        expect(header).toMatch(/^UPDATES\/S {2}FRAMES\/S {2}DAMAGE/);
        expect(row).toMatch(/^ +60\.0 +59\.5 +1\.2 % +2\.0 KB +0 B +6\.3 ms +– +0 +0\.0 ms +0$/);
        expect(row?.length).toBe(header?.length);
        for (let second = 1; second < 20; second++) expect(table.lines(report).length).toBe(1);
        expect(table.lines(report)[0]).toBe(header);
    });

    it('says it again when it changes, or another window’s row was between', () => {
        const table = new LiveTable();
        table.lines(report);
        const gone = { ...report, figures: { ...SHOWN, kind: 'none' } };
        expect(table.lines(gone)[0]).toContain('no picture');
        expect(table.lines({ ...gone, pid: 43 })[0]).toContain('process 43');
        expect(table.lines(gone)[0]).toContain('process 42');
    });

    it('says why messages were refused, and steers no terminal', () => {
        const table = new LiveTable();
        table.lines(report);
        const figures = { ...SHOWN, rejected: 2, lastRejection: 'stride \u001b[31m7' };
        expect(table.lines({ ...report, figures })[1]).toBe('refused: stride [31m7');
    });
});

describe('bytesText', () => {
    it('fits eight characters', () => {
        const sizes = [0, 1, 1023, 1024, 1023.9 * 1024, 1024 ** 2, 4096 * 2160 * 4];
        expect(sizes.map(bytesText)).toEqual([
            ...['0 B', '1 B', '1023 B', '1.0 KB', '1024 KB', '1.0 MB', '33.8 MB'],
        ]);
    });
});
