// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether what AppStream tells of the program is valid, with the addresses of a website and of its
// pictures and without, and whether its pictures are there and as large as it says:
//
//     node metainfo.mjs TEMPLATE BUILT_FILE SOURCE_ROOT NAME=VALUE…
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractTemplate } from '../../build-aux/extract-strings.mjs';
import { fillMetainfo, parseValues } from '../../build-aux/metainfo.mjs';
import { conclude, skip } from './verdict.mjs';

const [templateFile, builtFile, root, ...given] = process.argv.slice(2);
const template = readFileSync(templateFile, 'utf8');
const values = parseValues(given);

const WEBSITE = 'https://vitrine.invalid';
const PICTURES = 'https://vitrine.invalid/pictures?of=vitrine&from=/';

/** Every way in which addresses may be given. */
const VARIANTS = [
    { WEBSITE: '', SCREENSHOTS_URL: '' },
    { WEBSITE, SCREENSHOTS_URL: '' },
    { WEBSITE: '', SCREENSHOTS_URL: PICTURES },
    { WEBSITE, SCREENSHOTS_URL: PICTURES },
];

const count = (text, pattern) => [...text.matchAll(pattern)].length;

/** What appstreamcli finds in a file; null where the machine has none. */
function complaints(file) {
    const options = ['validate', '--no-net', '--explain', '--strict'];
    // Whoever publishes the program has an address for it; a build for oneself need not.
    options.push('--override=url-homepage-missing=pedantic');
    const { error, status, stdout, stderr } = spawnSync('appstreamcli', [...options, file], {
        encoding: 'utf8',
    });
    if (error?.code === 'ENOENT') return null;
    if (error) throw error;
    return status === 0 ? '' : stdout + stderr;
}

/** Width and height of a PNG, from its header. */
function sizeOf(file) {
    const header = readFileSync(file).subarray(0, 24);
    return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

const PICTURE =
    /<image type="source" width="(\d+)" height="(\d+)">@SCREENSHOTS_URL@\/(.+)<\/image>/g;
const pictures = [...template.matchAll(PICTURE)];

function pictureFaults() {
    return pictures.flatMap(([, width, height, name]) => {
        try {
            const size = sizeOf(join(root, 'docs', 'screenshots', name)).join(' × ');
            return size === `${width} × ${height}` ? [] : [`${name} is ${size}`];
        } catch (error) {
            return [`docs/screenshots/${name} cannot be read: ${error.message}`];
        }
    });
}

/** Captions that translators do not see. */
function captionFaults() {
    const strings = extractTemplate(root);
    return [...template.matchAll(/<caption>(.+)<\/caption>/g)]
        .filter(([, caption]) => !strings.includes(`msgid "${caption}"`))
        .map(([, caption]) => `not in the template of translations: ${caption}`);
}

function variantFaults(folder) {
    return VARIANTS.flatMap((addresses, index) => {
        const text = fillMetainfo(template, { ...values, ...addresses });
        const file = join(folder, `${index}.metainfo.xml`);
        writeFileSync(file, text);
        const named = `with ${JSON.stringify(addresses)}`;
        const faults = [];
        const expected = addresses.SCREENSHOTS_URL === '' ? 0 : pictures.length;
        if (count(text, /<image /g) !== expected || count(text, /<caption>/g) !== expected)
            faults.push(`${named}: not ${expected} pictures`);
        if (text.includes('<url type="homepage">') !== (addresses.WEBSITE !== ''))
            faults.push(`${named}: a website too many or too few`);
        const found = complaints(file);
        if (found) faults.push(`${named}: ${found}`);
        return faults;
    });
}

const folder = mkdtempSync(join(tmpdir(), 'vitrine-metainfo-'));
const faults = [...pictureFaults(), ...variantFaults(folder)];
rmSync(folder, { recursive: true });
try {
    faults.push(...captionFaults());
} catch (error) {
    if (error.code !== 'ENOENT') throw error;
}
const built = complaints(builtFile);
if (built) faults.push(`as it was built: ${built}`);
for (const wrong of ['vitrine.invalid', 'https://two words'])
    try {
        fillMetainfo(template, { ...values, WEBSITE: wrong, SCREENSHOTS_URL: '' });
        faults.push(`${wrong} was taken for an address`);
    } catch {
        // As it should.
    }
if (built === null && faults.length === 0) skip('appstreamcli is not installed; the rest is sound');
conclude(faults, pictures.length, 'pictures');
