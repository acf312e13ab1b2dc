// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the application id stands in one place, and every built file bears it:
//
//     node app-id.mjs APP_ID SOURCE_ROOT BUILT_DATA_FOLDER
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from './tree.mjs';
import { conclude } from './verdict.mjs';

const [appId, root, built] = process.argv.slice(2);

/** Built file → the line in which it names the application. */
const NAMED_IN = [
    ['.desktop', `Icon=${appId}`],
    ['.metainfo.xml', `<id>${appId}</id>`],
    ['.metainfo.xml', `<launchable type="desktop-id">${appId}.desktop</launchable>`],
    ['.service', `Name=${appId}`],
    ['.gschema.xml', `<schema id="${appId}" path="/${appId.replaceAll('.', '/')}/">`],
];

const faults = [];
for (const [ending, line] of NAMED_IN) {
    const text = readFileSync(join(built, appId + ending), 'utf8');
    if (!text.split('\n').some(each => each.trim() === line))
        faults.push(`${appId}${ending} lacks the line: ${line}`);
    const left = /@[A-Z_]+@/.exec(text);
    if (left) faults.push(`${appId}${ending} still has ${left[0]}`);
}
for (const icon of [`scalable/apps/${appId}.svg`, `symbolic/apps/${appId}-symbolic.svg`])
    if (!existsSync(join(built, 'icons', 'hicolor', icon))) faults.push(`${icon} was not built`);

const files = projectFiles(root);
for (const file of files)
    if (file !== 'meson.build' && readFileSync(join(root, file)).includes(appId))
        faults.push(`${file} spells the application id; only meson.build may`);

conclude(faults, files.length, 'files');
