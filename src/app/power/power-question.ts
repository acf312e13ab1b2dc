// SPDX-License-Identifier: GPL-3.0-or-later
import type { PowerAction } from '../../machine/power/power.js';
import type { Question } from '../alerts.js';
import { _ } from '../i18n.js';

/** What is asked before something is done by which work may be lost; null where none may. */
export function powerQuestion(action: PowerAction): Question | null {
    const body = _('What is not saved in it is lost.');
    switch (action) {
        case 'reset':
            return {
                heading: _('Reset the Machine?'),
                body,
                label: _('_Reset'),
                isDestructive: true,
            };
        case 'force-off':
            return {
                heading: _('Force the Machine Off?'),
                body,
                label: _('_Force Off'),
                isDestructive: true,
            };
        default:
            return null;
    }
}
