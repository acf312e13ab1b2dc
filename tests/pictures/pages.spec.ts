// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of a machine's window as pictures: tabs, and one that was torn off.
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { _ } from '../../src/app/i18n.js';
import { TerminalPage } from '../../src/app/terminal/terminal-page.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';
import { byTooltip, shown } from '../support/widgets.js';

describe('The pages of a machine', () => {
    let machine: SectorMachine;
    let window: MachineWindow;

    beforeAll(async () => {
        const monitor = [
            '-chardev',
            'dbus,id=hmp,name=org.qemu.monitor.hmp.0',
            '-mon',
            'chardev=hmp',
        ];
        const args = ['-device', 'virtio-gpu-pci', ...monitor];
        machine = await SectorMachine.start({ name: 'toaster', args });
        window = new MachineWindow(application(), 'toaster', false);
        window.present();
        await window.session.connect();
        await until(() => window.tabs.pages.length > 2, 'the pages');
    }, 60_000);

    afterAll(() => {
        window.close();
    });

    it('are tabs', async () => {
        await until(() => window.screen.statistics.frames > 0, 'a frame');
        await takePictures(window, 'pages');
    }, 60_000);

    it('are windows of their own when they are torn off', async () => {
        const page = window.tabs.pages[1];
        const own = page && window.tabs.tearOff(page);
        if (!own) throw new Error('no window');
        await until(() => (page.screen?.statistics.frames ?? 0) > 0, 'a frame');
        await takePictures(own, 'page-window');
        own.close();
    }, 60_000);

    it('are text, where a machine speaks it', async () => {
        const page = window.tabs.pages.at(-1);
        if (!(page instanceof TerminalPage)) throw new Error('no monitor');
        window.tabs.show(page);
        await until(() => page.text.includes('(qemu)'), 'its greeting');
        page.terminal?.feed_child(new TextEncoder().encode('info status\rinfo chardev\r'));
        await until(() => page.text.includes('hmp'), 'its answer');
        await takePictures(window, 'terminal');

        page.activate_action('terminal.search', null);
        const [entry] = await until(() => {
            const found = shown(page, Gtk.SearchEntry);
            return found.length > 0 && found;
        }, 'the search');
        if (!entry) throw new Error('no search');
        entry.text = 'hmp';
        await takePictures(window, 'terminal-search');
        entry.emit('stop-search');

        const button = byTooltip(page, Gtk.MenuButton, _('Terminal Menu'));
        button.popup();
        await until(() => button.popover?.get_mapped(), 'its menu');
        if (button.popover) await takePictures(button.popover, 'terminal-menu');
        button.popdown();

        page.activate_action('terminal.let-go', null);
        await until(() => page.problem !== null, 'the line to be let go');
        await takePictures(window, 'terminal-let-go');
        page.retry();
    }, 120_000);

    it('say why the machine is gone, wherever they are', async () => {
        const page = window.tabs.pages[1];
        const own = page && window.tabs.tearOff(page);
        if (!own) throw new Error('no window');
        await machine.close();
        await until(() => window.machine === null, 'the machine to be gone');
        await takePictures(own, 'page-window-gone');
        own.close();
    }, 60_000);
});
