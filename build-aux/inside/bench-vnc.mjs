// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures `vitrine vnc` beside QEMU's own VNC server, inside the platform:
//
//   node build-aux/inside/bench-vnc.mjs [--card NAME]… [--scene NAME]… [--wish NAME]… [--gap NAME]…
//        [--only PART]… [--seconds N] [--update]
//
// --card     VGA or virtio-vga
// --scene    video, scroll or photo scroll
// --wish     what the viewer asks for: “Tight q6”, ZRLE and the others of tests/bench/vnc/plan.mjs
// --gap      “20–60 ms”, “0.5 s” or “2–3 s”
// --only     frames, gaps or encoders
// --seconds  of each scene; 5 where nothing is said
// --update   writes the tables into docs/vnc-performance.md
//
// Tables and JSON go into build/bench/ too. The exit status is 1 when something broke; a target that
// is missed is said in the table.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { makeEnvironment } from '../../tests/beds/environment.mjs';
import { Bed } from '../../tests/beds/lifetime.mjs';
import { describeComputer, loadNow } from '../../tests/bench/computer.mjs';
import { computerLine } from '../../tests/bench/table.mjs';
import { makeReel, measureCard, measureEncoders } from '../../tests/bench/vnc/measure.mjs';
import { CARDS, GAPS, SCENES, WISHES } from '../../tests/bench/vnc/plan.mjs';
import { encoderLine, markdown, rowLine } from '../../tests/bench/vnc/tables.mjs';
import { judge } from '../../tests/bench/vnc/verdicts.mjs';
import { BUILD, build } from './build-tree.mjs';
import { replaceBetween } from './markdown.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DOCUMENT = join(ROOT, 'docs', 'vnc-performance.md');
const FOLDER = join(BUILD, 'bench');
const PARTS = ['frames', 'gaps', 'encoders'];

function chosen(values, known) {
    const unknown = values.filter(name => !known.includes(name));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure.`);
    return values.length > 0 ? values : known;
}

function readOptions() {
    const list = { type: 'string', multiple: true, default: [] };
    const { values } = parseArgs({
        options: {
            ...{ card: list, scene: list, wish: list, gap: list, only: list },
            seconds: { type: 'string', default: '5' },
            update: { type: 'boolean', default: false },
        },
    });
    const seconds = Number(values.seconds);
    if (!(seconds >= 1)) throw new Error(`--seconds ${values.seconds} is no number of at least 1.`);
    const parts = chosen(values.only, PARTS);
    return {
        seconds,
        update: values.update,
        parts,
        cards: chosen(values.card, Object.keys(CARDS)),
        scenes: parts.includes('frames') ? chosen(values.scene, Object.keys(SCENES)) : [],
        wishes: chosen(values.wish, Object.keys(WISHES)),
        gaps: parts.includes('gaps') ? chosen(values.gap, Object.keys(GAPS)) : [],
    };
}

async function measure(env, folder, options) {
    const results = { rows: [], encoders: [], broken: [] };
    if (options.parts.includes('encoders'))
        results.encoders = await measureEncoders(env, options.seconds, row =>
            console.log(encoderLine(row)),
        );
    if (options.scenes.length + options.gaps.length === 0) return results;
    const reel = await makeReel(env, folder);
    const say = row => console.log(rowLine(row));
    for (const card of options.cards) {
        try {
            results.rows.push(...(await measureCard(env, folder, reel, card, { ...options, say })));
        } catch (error) {
            results.broken.push(`${card}: ${error.message}`);
        }
    }
    return results;
}

function save({ update }, results, text) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'vnc.json'), `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(join(FOLDER, 'vnc.md'), text);
    if (!update) return;
    const begin = '<!-- Written by “npm run bench:vnc -- --update”. -->';
    const end = '<!-- The end of bench:vnc. -->';
    writeFileSync(DOCUMENT, replaceBetween(readFileSync(DOCUMENT, 'utf8'), begin, end, text));
}

async function main() {
    const options = readOptions();
    build(['all', 'bench-vnc-programs']);
    const bed = new Bed();
    makeEnvironment(bed);
    try {
        const folder = bed.makeFolder('vnc');
        const runs = [{ date: new Date().toISOString(), load: loadNow() }];
        const computer = describeComputer();
        const measured = await measure(bed.env, folder, options);
        const results = { computer, runs, ...measured };
        const verdicts = judge(results);
        const text = `${computerLine(results)}\n\n${markdown({ ...results, verdicts })}`;
        save(options, { ...results, verdicts }, text);
        console.log(`\n${text}`);
        const failed = [
            ...measured.broken,
            ...measured.rows.filter(({ failure }) => failure).map(rowLine),
        ];
        for (const line of failed) console.log(`FAILED: ${line}`);
        return failed.length > 0 ? 1 : 0;
    } finally {
        await bed.close();
    }
}

process.exitCode = await main();
