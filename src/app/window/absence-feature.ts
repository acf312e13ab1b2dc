// SPDX-License-Identifier: GPL-3.0-or-later
import { startProgram } from '../../program.js';
import type { ConnectOptions } from './machine-session.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** What the page without a machine offers. */
export function absenceFeature(window: MachineWindow): WindowFeature {
    addConnecting(window);
    window.addAction('stop-waiting', () => {
        window.session.stopWaiting();
    });
    window.addAction('open-another', () => {
        startProgram();
    });
    return {};
}

/** What the page offers that is about this machine alone. */
export function ownAbsenceFeature(window: MachineWindow): WindowFeature {
    addConnecting(window);
    return {};
}

function addConnecting(window: MachineWindow): void {
    const { session } = window;
    const connects = (name: string, options: ConnectOptions): void => {
        window.addAction(name, () => {
            // Two machines may have come to bear the name meanwhile: the page says so.
            session.connect(options).catch(() => undefined);
        });
    };
    connects('reconnect', {});
    connects('try-again', {});
    connects('start', { start: true });
    connects('start-again', { start: true });
    connects('wait', { wait: true });
}
