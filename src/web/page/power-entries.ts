// SPDX-License-Identifier: GPL-3.0-or-later
import type RFB from '@novnc/novnc';

import { askFirst } from './ask-first.js';
import { button, element } from './dom.js';
import { _, format } from './i18n.js';

/**
 * The machine's power button and its reset, which ask first.
 *
 * @param chosen - called before the question
 */
export function powerEntries(
    rfb: () => RFB | null,
    name: () => string,
    chosen: () => void,
): HTMLElement {
    const entry = (
        label: string,
        ask: () => Promise<boolean>,
        act: (machine: RFB) => void,
    ): HTMLButtonElement =>
        button(label, 'wide', () => {
            chosen();
            void ask().then(isSure => {
                const machine = rfb();
                if (isSure && machine) act(machine);
            });
        });
    return element(
        'div',
        'stack control',
        entry(
            _('Shut the Machine Down…'),
            () =>
                askFirst(
                    format(_('Shut {name} Down?'), { name: name() }),
                    _('Its power button is pressed: what runs in it is asked to end.'),
                    _('Shut Down'),
                ),
            machine => {
                machine.machineShutdown();
            },
        ),
        entry(
            _('Reset the Machine…'),
            () =>
                askFirst(
                    format(_('Reset {name}?'), { name: name() }),
                    _('It starts again at once. What is not saved in it is lost.'),
                    _('Reset'),
                ),
            machine => {
                machine.machineReset();
            },
        ),
    );
}
