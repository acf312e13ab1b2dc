// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine that has a window gets no second one unless that is asked for.
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../../machine/errors.js';
import { resolveTarget } from '../../machine/open.js';
import { formatTarget, parseTarget } from '../../machine/target.js';
import { hasViewerSockets } from '../../machine/viewer/viewer-sockets.js';
import { presentWindow, WindowService } from '../../machine/viewer/window-service.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/** Errors after which a person is better off with one more window than with none. */
function isHarmless(error: unknown): boolean {
    return error instanceof MachineError || error instanceof GLib.Error;
}

async function exactTarget(target: string): Promise<string> {
    return formatTarget(await resolveTarget(parseTarget(target), {}, null));
}

/**
 * Has the window come to the front that shows a machine already, in whatever process.
 *
 * @param token - by which the desktop lets it; '' where there is none
 * @returns whether there is one
 */
export async function presentOpenWindow(target: string, token: string): Promise<boolean> {
    try {
        // To find out what a name means takes a moment.
        return (
            hasViewerSockets('windows') && (await presentWindow(await exactTarget(target), token))
        );
    } catch (error) {
        // The window will say what is wrong with the target.
        if (isHarmless(error)) return false;
        throw error;
    }
}

/** Lets the window come to the front when its machine is opened again. */
export function oneWindowFeature(window: MachineWindow): WindowFeature {
    const services = new Map<string, WindowService>();
    const present = (token: string): void => {
        const front = window.frontWindow;
        if (token !== '') front.set_startup_id(token);
        front.present();
    };
    const serve = (target: string): void => {
        if (services.has(target)) return;
        try {
            services.set(target, new WindowService(target, present));
        } catch (error) {
            if (!isHarmless(error)) throw error;
        }
    };
    // Also while it is not there yet.
    serve(window.session.target);
    return {
        opened: ({ target }) => {
            serve(target);
        },
        closed: () => {
            for (const service of services.values()) service.close();
            services.clear();
        },
    };
}
