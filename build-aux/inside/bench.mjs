// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures what a frame costs, beside another way of drawing and other viewers, inside the
// platform:
//
//   node build-aux/inside/bench.mjs [--only PART]… [--renderer NAME]… [--update] [--long]
//
// --only      drawing, drawing-4k, first-picture or guests; with --long: motion or idle
// --renderer  ngl, vulkan or cairo
// --update    writes the tables of a whole run into docs/performance.md
// --long      what takes minutes, in place of the rest
//
// Tables and JSON go into build/bench/ too. The exit status is 1 when a program broke, or when
// Vitrine painted nothing, or fewer frames than its rival; a target that is missed is said in the
// table and is no failure. docs/performance.md tells how each figure is made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { describeComputer } from '../../tests/bench/computer.mjs';
import { measureRows } from '../../tests/bench/drawing.mjs';
import { measureFirstPicture } from '../../tests/bench/first-picture.mjs';
import { measureGuests } from '../../tests/bench/guests.mjs';
import { measureIdle, measureMotion } from '../../tests/bench/long.mjs';
import { FULL_HD, FULL_HD_ROWS, RENDERERS, UHD, UHD_ROWS } from '../../tests/bench/plan.mjs';
import { closeAll, Stage } from '../../tests/bench/stage.mjs';
import { computerLine, failures, markdown, rowLine } from '../../tests/bench/table.mjs';
import { judgeAll } from '../../tests/bench/verdicts.mjs';
import { BUILD, build } from './build-tree.mjs';
import { replaceBetween } from './markdown.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const DOCUMENT = join(ROOT, 'docs', 'performance.md');
const FOLDER = join(BUILD, 'bench');

/**
 * The whole shall take ten minutes. When so much of them has passed, rows are not measured once
 * more, nor guests a second time.
 */
const REPEAT_UNTIL_MS = { drawing: 4 * 60_000, guests: 8 * 60_000 };

const SHORT_PARTS = ['drawing', 'drawing-4k', 'first-picture', 'guests'];
const LONG_PARTS = ['motion', 'idle'];

function readOptions() {
    const { values } = parseArgs({
        options: {
            only: { type: 'string', multiple: true, default: [] },
            renderer: { type: 'string', multiple: true, default: [] },
            update: { type: 'boolean', default: false },
            long: { type: 'boolean', default: false },
        },
    });
    const parts = values.long ? LONG_PARTS : SHORT_PARTS;
    const chosen = values.only.length > 0 ? values.only : parts;
    const renderers = values.renderer.length > 0 ? values.renderer : RENDERERS;
    const unknown = [
        ...chosen.filter(part => !parts.includes(part)),
        ...renderers.filter(name => !RENDERERS.includes(name)),
    ];
    if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure.`);
    const isWhole = values.only.length === 0 && values.renderer.length === 0;
    return { ...values, parts: chosen, renderers, isWhole };
}

/** Opens a stage for as long as `work` takes. */
async function onStage(kind, size, work) {
    const stage = await Stage.open(kind, size);
    try {
        return await work(stage);
    } finally {
        await stage.close();
    }
}

function measureDrawing(size, rows, { renderers, isBefore }) {
    return onStage('mutter', size, async stage => {
        const results = [];
        const say = row => console.log(rowLine(row));
        const mayRepeat = () => isBefore(REPEAT_UNTIL_MS.drawing);
        for (const renderer of renderers)
            results.push(...(await measureRows(stage, renderer, rows, { mayRepeat, say })));
        return results;
    });
}

/** Each part; gives a part of the results. */
const PARTS = {
    drawing: async options => ({ rows: await measureDrawing(FULL_HD, FULL_HD_ROWS, options) }),
    'drawing-4k': async options => ({ rows: await measureDrawing(UHD, UHD_ROWS, options) }),
    'first-picture': async () => ({
        firstPicture: await onStage('xvfb', FULL_HD, measureFirstPicture),
    }),
    guests: async ({ isBefore }) => ({
        guests: await onStage('xvfb', FULL_HD, stage =>
            measureGuests(stage, {
                mayRepeat: () => isBefore(REPEAT_UNTIL_MS.guests),
                say: name => console.log(`on a guest: ${name}`),
            }),
        ),
    }),
    motion: async ({ renderers }) => ({
        longRuns: await onEachStage(renderers, measureMotion),
    }),
    idle: async ({ renderers }) => ({ idleRuns: await onEachStage(renderers, measureIdle) }),
};

async function onEachStage(renderers, measure) {
    const results = [];
    for (const renderer of renderers) {
        console.log(`in the long run: ${renderer}`);
        results.push(await onStage('mutter', FULL_HD, stage => measure(stage, renderer)));
    }
    return results;
}

/** All parts that were asked for; one that breaks leaves the others alone. */
async function measure(options) {
    const results = { rows: [], broken: [] };
    for (const part of options.parts) {
        try {
            const { rows = [], ...rest } = await PARTS[part](options);
            results.rows.push(...rows);
            Object.assign(results, rest);
        } catch (error) {
            results.broken.push({ part, failure: error.message });
        }
    }
    return results;
}

function save(options, results, tables) {
    const name = options.long ? 'long' : 'bench';
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(join(FOLDER, `${name}.md`), tables);
    if (!options.update) return;
    if (!options.isWhole) {
        console.log('Tables of a part do not replace those of the whole: leave out the choice.');
        return;
    }
    const script = options.long ? 'bench:long' : 'bench';
    const begin = `<!-- Written by “npm run ${script} -- --update”. -->`;
    const document = readFileSync(DOCUMENT, 'utf8');
    const text = `${computerLine(results.computer)}\n\n${tables}`;
    const end = `<!-- The end of ${script}. -->`;
    writeFileSync(DOCUMENT, replaceBetween(document, begin, end, text));
}

async function main() {
    const options = readOptions();
    build(['all', 'bench-programs']);
    const started = Date.now();
    const computer = describeComputer();
    const isBefore = milliseconds => Date.now() - started < milliseconds;
    const measured = await measure({ ...options, isBefore });
    const seconds = Math.round((Date.now() - started) / 1000);
    const verdicts = judgeAll(measured);
    const results = { computer, seconds, ...measured, verdicts };
    const tables = markdown(results);
    save(options, results, tables);
    console.log(`\n${computerLine(computer)}\n\n${tables}`);
    const met = verdicts.filter(({ isMet }) => isMet).length;
    console.log(`${met} of ${verdicts.length} figures reached, in ${seconds} s`);
    const failed = failures(results);
    for (const line of failed) console.log(`FAILED: ${line}`);
    return failed.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void closeAll().then(() => process.exit(1)));
process.exitCode = await main().finally(closeAll);
