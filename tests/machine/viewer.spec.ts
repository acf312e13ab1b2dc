// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a viewer's figures reach this user's other programs.
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../../src/machine/child-names.js';
import { privateDirectory } from '../../src/machine/private-directory.js';
import {
    readReport,
    reportVariant,
    type ViewerReport,
} from '../../src/machine/viewer/viewer-interface.js';
import {
    ViewerService,
    type StatisticsOffer,
    type StatisticsReport,
} from '../../src/machine/viewer/viewer-service.js';
import { Viewers } from '../../src/machine/viewer/viewers.js';
import { openFds } from '../support/fd-count.js';
import { until } from '../support/main-loop.js';
import { startChild } from './child.js';
import { expectNoNewFds } from './support.js';

const ROUNDS = 50;

/** Says on request what somebody does. */
class Source {
    readonly listeners = new Set<StatisticsReport>();

    readonly offer: StatisticsOffer = report => {
        this.listeners.add(report);
        return () => {
            this.listeners.delete(report);
        };
    };

    tell(consoleId: number, figures: Parameters<StatisticsReport>[1]): void {
        for (const listener of this.listeners) listener(consoleId, figures);
    }
}

function sockets(): string[] {
    return childNames(privateDirectory('viewers', ''));
}

describe('A viewer’s figures', () => {
    it('reach who asks for its machine, and nobody else', async () => {
        const source = new Source();
        const service = new ViewerService('this machine', source.offer);
        const seen: ViewerReport[] = [];
        const here = new Viewers('this machine', report => seen.push(report));
        const elsewhere = new Viewers('another machine', report => seen.push(report));
        await here.look();
        await elsewhere.look();
        expect([here.count, elsewhere.count]).toEqual([1, 0]);
        await until(() => source.listeners.size === 1, 'the viewer to be asked');
        source.tell(3, { frames: 29.5, kind: 'map', isPainted: true, lastRejection: null });
        await until(() => seen.length === 1, 'the figures');
        expect(seen[0]?.consoleId).toBe(3);
        expect(seen[0]?.figures).toEqual({ frames: 29.5, kind: 'map', isPainted: true });
        expect(GLib.file_test(`/proc/${String(seen[0]?.pid)}`, GLib.FileTest.EXISTS)).toBeTrue();
        here.close();
        await until(() => source.listeners.size === 0, 'the viewer to hear of the end');
        elsewhere.close();
        service.close();
        expect(sockets()).toEqual([]);
    });

    it('come from all who show the machine, also those that came later', async () => {
        const services = [new ViewerService('shared', new Source().offer)];
        const viewers = new Viewers('shared', () => undefined);
        await viewers.look();
        expect(viewers.count).toBe(1);
        services.push(new ViewerService('shared', new Source().offer));
        await viewers.look();
        await viewers.look();
        expect(viewers.count).toBe(2);
        for (const service of services) service.close();
        await until(() => viewers.count === 0, 'the end of both');
        viewers.close();
    });

    it('are not waited for where a viewer was killed, whose socket goes', async () => {
        const child = await startChild('view', 'killed');
        const viewers = new Viewers('killed', () => undefined);
        await viewers.look();
        expect([child.line, viewers.count, sockets().length]).toEqual(['shown', 1, 1]);
        child.process.force_exit();
        await until(() => viewers.count === 0, 'the end of the viewer');
        expect(sockets().length).toBe(1);
        await viewers.look();
        expect(sockets()).toEqual([]);
        viewers.close();
    });

    it('are read without what no viewer tells, and not at all from something else', () => {
        const report = { pid: 7, consoleId: 1, figures: { frames: 1 } };
        expect(readReport(reportVariant(report))).toEqual(report);
        expect(readReport(new GLib.Variant('(s)', ['frames']))).toBeNull();
        const strange = { frames: new GLib.Variant('(ii)', [1, 2]) };
        const variant = new GLib.Variant('(uua{sv})', [7, 1, strange]);
        expect(readReport(variant)?.figures).toEqual({ frames: null });
    });

    it('leave no descriptor behind', async () => {
        const round = async (): Promise<void> => {
            const source = new Source();
            const service = new ViewerService('rounds', source.offer);
            const viewers = new Viewers('rounds', () => undefined);
            await viewers.look();
            expect(viewers.count).toBe(1);
            viewers.close();
            await until(() => source.listeners.size === 0, 'the end');
            service.close();
        };
        await round();
        const before = openFds();
        for (let i = 0; i < ROUNDS; i++) await round();
        await expectNoNewFds(before);
        expect(sockets()).toEqual([]);
    }, 60_000);
});
