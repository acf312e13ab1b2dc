// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../../machine/errors.js';
import { _, format } from '../i18n.js';
import type { Absence } from './machine-session.js';
import type { MachineWindow } from './machine-window.js';
import { isLookedAt, notify } from './notify.js';
import type { WindowFeature } from './window-feature.js';

/** Tells by the desktop that the machine stopped, where nobody looks at it. */
export function stopNoticeFeature(window: MachineWindow): WindowFeature {
    /** One that could not be opened at all was being looked for by somebody. */
    let wasThere = false;
    const tell = ({ description }: Absence): void => {
        if (!wasThere || isLookedAt(window)) return;
        wasThere = false;
        const name = window.title ?? '';
        const title = format(_('{name} Stopped'), { name });
        notify(window, { id: `stopped ${name}`, title, body: description }).catch(
            (error: unknown) => {
                console.warn(`Nobody is told that a machine stopped: ${errorText(error)}`);
            },
        );
    };
    return {
        opened: () => {
            wasThere = true;
        },
        waiting: tell,
        absent: tell,
    };
}
