// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures `vitrine vnc` beside QEMU's own VNC server, inside the platform:
//
//   node build-aux/inside/bench-vnc.mjs [--qemu VERSION]… [--card NAME]… [--scene NAME]…
//        [--wish NAME]… [--gap NAME]… [--only PART]… [--seconds N] [--update]
//
// --qemu     10, 11 or another one of those that are there: its server, and its machine for both
// --card     VGA or virtio-vga
// --scene    video, scroll or photo scroll
// --wish     what the viewer asks for: “Tight q6”, ZRLE and the others of tests/bench/vnc/plan.mjs
// --gap      “20–60 ms”, “0.5 s” or “2–3 s”
// --only     frames, gaps or encoders
// --seconds  of each scene; 5 where nothing is said
// --update   writes the tables into docs/vnc-performance.md
//
// Tables and JSON go into build/bench/ too. A run of a part is added there to what was measured
// before, if for as many seconds. The exit status is 1 when something broke; a target that is missed is
// said in the table.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { makeEnvironment } from '../../tests/beds/environment.mjs';
import { Bed } from '../../tests/beds/lifetime.mjs';
import { describeComputer, loadNow } from '../../tests/bench/computer.mjs';
import { computerLine } from '../../tests/bench/table.mjs';
import { makeReel, measureCard, measureEncoders } from '../../tests/bench/vnc/measure.mjs';
import { CARDS, GAPS, SCENES, WISHES } from '../../tests/bench/vnc/plan.mjs';
import { chooseQemus, findQemus } from '../../tests/bench/vnc/qemus.mjs';
import { mergeRecords } from '../../tests/bench/vnc/record.mjs';
import { encoderLine, markdown, rowLine } from '../../tests/bench/vnc/tables.mjs';
import { judge } from '../../tests/bench/vnc/verdicts.mjs';
import { BUILD, build } from './build-tree.mjs';
import { replaceBetween } from './markdown.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DOCUMENT = join(ROOT, 'docs', 'vnc-performance.md');
const FOLDER = join(BUILD, 'bench');
const PARTS = ['frames', 'gaps', 'encoders'];
const SECONDS = 5;

function chosen(values, known) {
    const unknown = values.filter(name => !known.includes(name));
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure.`);
    return values.length > 0 ? values : known;
}

function readOptions() {
    const list = { type: 'string', multiple: true, default: [] };
    const { values } = parseArgs({
        options: {
            ...{ qemu: list, card: list, scene: list, wish: list, gap: list, only: list },
            seconds: { type: 'string', default: String(SECONDS) },
            update: { type: 'boolean', default: false },
        },
    });
    const seconds = Number(values.seconds);
    if (!(seconds >= 1)) throw new Error(`--seconds ${values.seconds} is no number of at least 1.`);
    const parts = chosen(values.only, PARTS);
    return {
        seconds,
        update: values.update,
        isWhole: Object.values(values).every(value => !Array.isArray(value) || value.length === 0),
        parts,
        qemus: values.qemu,
        cards: chosen(values.card, Object.keys(CARDS)),
        scenes: parts.includes('frames') ? chosen(values.scene, Object.keys(SCENES)) : [],
        wishes: chosen(values.wish, Object.keys(WISHES)),
        gaps: parts.includes('gaps') ? chosen(values.gap, Object.keys(GAPS)) : [],
    };
}

async function measure(env, folder, options, qemus) {
    const results = { rows: [], encoders: [], broken: [] };
    if (options.parts.includes('encoders'))
        results.encoders = await measureEncoders(env, options.seconds, row =>
            console.log(encoderLine(row)),
        );
    const reel = qemus.length > 0 ? await makeReel(env, folder) : null;
    const say = row => console.log(rowLine(row));
    for (const place of placesOf(options, qemus)) {
        try {
            const rows = await measureCard(env, folder, reel, place, { ...options, say });
            results.rows.push(...rows);
        } catch (error) {
            results.broken.push({ part: partOf(place), failure: error.message });
        }
    }
    return results;
}

/** A machine for each. */
function placesOf({ cards }, qemus) {
    return qemus.flatMap(qemu => cards.map(card => ({ qemu, card })));
}

function partOf({ qemu, card }) {
    return `QEMU ${qemu.name}, ${card}`;
}

/** Scenes of other lengths are not to be compared: a record for each. */
function recordName({ seconds }) {
    return seconds === SECONDS ? 'vnc' : `vnc-${seconds}-seconds`;
}

/** What was measured before, and may be added to; null where there is nothing, or all is new. */
function readEarlier(options) {
    const path = join(FOLDER, `${recordName(options)}.json`);
    if (options.isWhole || !existsSync(path)) return null;
    return JSON.parse(readFileSync(path, 'utf8'));
}

function save(options, results, text) {
    const name = recordName(options);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(join(FOLDER, `${name}.md`), text);
    if (!options.update) return;
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
        const hasMachines = options.scenes.length + options.gaps.length > 0;
        const qemus = hasMachines ? chooseQemus(findQemus(bed.env), options.qemus) : [];
        const parts = placesOf(options, qemus).map(partOf);
        const runs = [{ parts, date: new Date().toISOString(), load: loadNow() }];
        const computer = describeComputer();
        const measured = await measure(bed.env, folder, options, qemus);
        const results = mergeRecords(readEarlier(options), { computer, qemus, runs, ...measured });
        const verdicts = judge(results);
        const text = `${computerLine(results)}\n\n${markdown({ ...results, verdicts })}`;
        save(options, { ...results, verdicts }, text);
        console.log(`\n${text}`);
        const failed = [
            ...measured.broken.map(({ part, failure }) => `${part}: ${failure}`),
            ...measured.rows.filter(({ failure }) => failure).map(rowLine),
        ];
        for (const line of failed) console.log(`FAILED: ${line}`);
        return failed.length > 0 ? 1 : 0;
    } finally {
        await bed.close();
    }
}

process.exitCode = await main();
