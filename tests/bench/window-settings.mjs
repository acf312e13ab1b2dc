// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BUILD } from '../../build-aux/inside/build-tree.mjs';

const SCHEMA = '.gschema.xml';

/** The program's id, as the build spells it. */
function appId() {
    const name = readdirSync(join(BUILD, 'data')).find(file => file.endsWith(SCHEMA));
    return name.slice(0, -SCHEMA.length);
}

/**
 * Has the windows of the program show a machine of 1280 × 720 whole, pixel by pixel: a number in a
 * picture of another size cannot be read.
 */
export function writeWindowSettings(stage) {
    const folder = join(stage.env.XDG_CONFIG_HOME, 'glib-2.0', 'settings');
    mkdirSync(folder, { recursive: true });
    const group = appId().replaceAll('.', '/');
    const settings = ['window-width=1400', 'window-height=900', "scale-mode='one-to-one'"];
    writeFileSync(join(folder, 'keyfile'), `[${group}]\n${settings.join('\n')}\n`);
    stage.env.GSETTINGS_BACKEND = 'keyfile';
}
