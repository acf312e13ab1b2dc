// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes src/input/keymap/evdev-qnum.ts from keycodemapdb's data:
//
//     node build-aux/generate-keymap.mjs PATH/TO/keymaps.csv > src/input/keymap/evdev-qnum.ts
//
// The CSV is `subprojects/keycodemapdb/data/keymaps.csv` of QEMU's source package.
import { readFileSync } from 'node:fs';

/** Reads the CSV into one object a row, keyed by column title. */
function readRows(text) {
    const [header, ...lines] = text.trimEnd().split(/\r?\n/);
    const titles = header.split(',').map(title => title.replace(/^"|"$/g, ''));
    return lines.map(line => {
        // Only the header is quoted today; a quoted field could hold a comma, which the split below
        // would take apart without a word.
        if (line.includes('"')) throw new Error(`a quoted field is not understood: ${line}`);
        const fields = line.split(',');
        return Object.fromEntries(titles.map((title, index) => [title, fields[index] ?? '']));
    });
}

/** The qnum of a scan code of AT set 1: the 0xe0 prefix folded into bit 7. */
function qnumFromSet1(scanCode) {
    if (scanCode <= 0x7f) return scanCode;
    if ((scanCode & ~0x7f) !== 0xe000)
        throw new Error(`scan code 0x${scanCode.toString(16)} has no qnum`);
    return 0x80 | (scanCode & 0x7f);
}

/** evdev code → { name, qnum }; a row without a Linux name is a code that no keyboard sends. */
function collect(rows) {
    const keys = new Map();
    for (const row of rows) {
        const name = row['Linux Name'];
        const set1 = row['AT set1 keycode'];
        if (!name || !set1) continue;
        const code = Number(row['Linux Keycode']);
        const qnum = qnumFromSet1(Number(set1));
        const known = keys.get(code);
        if (known && known.qnum !== qnum) throw new Error(`${name} has two scan codes`);
        if (!known) keys.set(code, { name, qnum });
    }
    return [...keys].sort(([left], [right]) => left - right);
}

const [csv] = process.argv.slice(2);
if (!csv) {
    console.error('usage: generate-keymap.mjs keymaps.csv > src/input/keymap/evdev-qnum.ts');
    process.exit(2);
}
const keys = collect(readRows(readFileSync(csv, 'utf8')));
console.log(`// SPDX-License-Identifier: LGPL-2.1-or-later AND BSD-3-Clause
//
// Made by build-aux/generate-keymap.mjs from keymaps.csv of keycodemapdb (dual licensed GPL-2.0 or
// later and BSD-3-Clause, used under the latter: LICENSES/BSD-3-Clause.txt). Do not edit.

/** Linux input event code → QEMU's key number, in the order of the codes. */
export const EVDEV_QNUM: readonly (readonly [code: number, qnum: number])[] = [`);
for (const [code, { name, qnum }] of keys)
    console.log(`    [${code}, 0x${qnum.toString(16).padStart(2, '0')}], // ${name}`);
console.log('];');
