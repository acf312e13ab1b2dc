// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine's window says of its clipboard, as pictures.
import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { takePictures } from '../support/app-pictures.js';
import { until } from '../support/main-loop.js';
import { SectorMachine } from '../support/sector-machine.js';

describe('The clipboard of a machine', () => {
    it('is explained where no agent was heard of', async () => {
        const machine = await SectorMachine.start({ name: 'toaster' });
        const window = new MachineWindow(application(), 'toaster', false);
        window.present();
        await window.session.connect();
        window.lookup_action('clipboard-help')?.activate(null);
        await until(() => window.visible_dialog !== null, 'the dialog');
        await takePictures(window, 'clipboard-help');
        expect(window.visible_dialog).not.toBeNull();
        window.close();
        await machine.close();
    }, 60_000);
});
