// SPDX-License-Identifier: GPL-3.0-or-later
import './app-constants.js';

import '../../src/app/resources.js';

import { Application } from '../../src/app/application.js';

let shared: Application | null = null;

/** The application of this process, for windows in specs: a bus knows each name once. */
export function application(): Application {
    if (shared) return shared;
    const none = { target: null, fullscreen: false, start: false, service: false };
    shared = new Application({ ...none, picture: null });
    shared.register(null);
    return shared;
}
