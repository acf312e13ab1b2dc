// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of machines, open for hours while machines come and go.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { ChooserWindow } from '../../src/app/chooser/chooser-window.js';
import { MachineRow } from '../../src/app/chooser/machine-row.js';
import {
    forgetMachine,
    listKnown,
    rememberOpened,
} from '../../src/machine/known/known-machines.js';
import { Chance } from '../support/chance.js';
import { sleep, until } from '../support/main-loop.js';
import { forMinutes, MINUTES, MINUTES_MS } from '../support/minutes.js';
import { Qemu } from '../support/qemu.js';
import { ownPid, VitalSigns } from '../support/vital-signs.js';
import { shown } from '../support/widgets.js';

const WAIT_MS = 60_000;
const MOST_MACHINES = 4;
const ALLOWED = { residentMib: 16, descriptors: 1 };

describe('The list of machines', () => {
    const chance = new Chance();
    let chooser: ChooserWindow;

    beforeAll(async () => {
        chooser = new ChooserWindow(application());
        chooser.present();
        await until(() => chooser.get_mapped(), 'the window', WAIT_MS);
    }, 60_000);

    afterAll(() => {
        chooser.close();
        for (const { target } of listKnown()) forgetMachine(target);
    });

    const names = (): string[] => shown(chooser, MachineRow).map(({ title }) => title);

    async function untilListed(expected: readonly string[]): Promise<void> {
        await until(
            () => names().sort().join() === [...expected].sort().join(),
            () => `${expected.join(', ')}; there are ${names().join(', ')}`,
            WAIT_MS,
        );
    }

    async function search(text: string, expected: readonly string[]): Promise<void> {
        const [bar] = shown(chooser, Gtk.SearchBar);
        if (!bar) throw new Error('no search bar');
        bar.search_mode_enabled = true;
        const entry = await until(() => shown(bar, Gtk.SearchEntry)[0], 'its entry', WAIT_MS);
        entry.text = text;
        await untilListed(expected);
        bar.search_mode_enabled = false;
        await sleep(300);
    }

    async function openDialog(): Promise<void> {
        chooser.activate_action('connect', null);
        const dialog = await until(() => chooser.visible_dialog, 'a dialog');
        dialog.force_close();
        await until(() => chooser.visible_dialog === null, 'no dialog', WAIT_MS);
    }

    it(
        `for ${MINUTES} minutes has the machines that there are, and keeps nothing`,
        async () => {
            const signs = new VitalSigns('chooser', ownPid());
            const rounds = await forMinutes(async round => {
                const count = 1 + chance.below(MOST_MACHINES);
                const machines: Qemu[] = [];
                for (let one = 0; one < count; one++)
                    machines.push(await Qemu.start({ name: `m${round}-${one}` }));
                const listed = machines.map((_machine, one) => `m${round}-${one}`);
                await untilListed(listed);
                await search('-0', listed.slice(0, 1));
                await untilListed(listed);
                await openDialog();
                const path = GLib.build_filenamev([GLib.get_home_dir(), 'known.qcow2']);
                rememberOpened(`file:${path}`, 'known', null);
                for (const machine of chance.shuffle(machines)) await machine.quit();
                forgetMachine(`file:${path}`);
                chooser.activate_action('refresh', null);
                await untilListed([]);
                signs.take();
            });
            signs.report({ rounds, seed: chance.seed });
            signs.expectSteady(ALLOWED);
        },
        MINUTES_MS,
    );
});
