// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills in what AppStream tells of the program; what needs an address is left out where there is none:
//
//     node metainfo.mjs TEMPLATE OUTPUT NAME=VALUE…
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What may be empty, and what then goes. */
const ADDRESSED = new Map([
    ['WEBSITE', /\n *<url type="homepage">.*<\/url>/],
    ['SCREENSHOTS_URL', /\n *<screenshots>[^]*<\/screenshots>\n/],
]);

/** @param given NAME=VALUE… as on the command line */
export function parseValues(given) {
    return Object.fromEntries(
        given.map(each => {
            const at = each.indexOf('=');
            return [each.slice(0, at), each.slice(at + 1)];
        }),
    );
}

function checkedAddress(name, address) {
    if (!/^https?:\/\/[^\s"<>]+$/.test(address))
        throw new Error(`-D${name.toLowerCase()}=${address} is not an address: https://… is one`);
    return address.replace(/\/+$/, '');
}

/**
 * The template with each value in the place of its `@NAME@`.
 *
 * @throws Error for a value that is missing, or an address that is none
 */
export function fillMetainfo(template, values) {
    const checked = { ...values };
    let text = template;
    for (const [name, element] of ADDRESSED) {
        if (values[name] === '') text = text.replace(element, '');
        else checked[name] = checkedAddress(name, values[name]);
    }
    return text.replace(/@([A-Z_]+)@/g, (_, name) => {
        if (checked[name] === undefined) throw new Error(`${name}=… is missing`);
        return checked[name].replaceAll('&', '&amp;');
    });
}

function main() {
    const [template, output, ...given] = process.argv.slice(2);
    try {
        const text = fillMetainfo(readFileSync(template, 'utf8'), parseValues(given));
        writeFileSync(output, text);
    } catch (error) {
        console.error(error.message);
        process.exit(1);
    }
}

if (resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
