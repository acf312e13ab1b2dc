// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures what a frame costs, beside another way of drawing and other viewers, inside the
// platform:
//
//   node build-aux/inside/bench.mjs [--only PART]… [--renderer NAME]… [--update] [--long]
//
// --only      drawing, drawing-4k, first-picture or guests; with --long: motion or idle
// --renderer  ngl, vulkan or cairo
// --minutes   with --long: of motion; 10 where nothing is said
// --update    writes the tables into docs/performance.md
// --long      what takes minutes, in place of the rest
//
// Tables and JSON go into build/bench/ too. A run of a part is added there to what was measured
// before; what is missing is named in the document. The exit status is 1 when a program broke, or when
// Vitrine painted nothing, or fewer frames than its rival; a target that is missed is said in the
// table and is no failure. docs/performance.md tells how each figure is made.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measureCommands } from '../../tests/bench/commands.mjs';
import { describeComputer, loadNow } from '../../tests/bench/computer.mjs';
import { measureRows } from '../../tests/bench/drawing.mjs';
import { measureFirstPicture } from '../../tests/bench/first-picture.mjs';
import { measureGuests } from '../../tests/bench/guests.mjs';
import { measureIdle, measureMotion } from '../../tests/bench/long.mjs';
import { FULL_HD, FULL_HD_ROWS, RENDERERS, UHD, UHD_ROWS } from '../../tests/bench/plan.mjs';
import { mergeResults, missingParts } from '../../tests/bench/record.mjs';
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

/** Parts that take the program as a person gets it. */
const WITHOUT_RENDERER = ['commands', 'first-picture', 'guests'];

const SHORT_PARTS = ['drawing', 'drawing-4k', 'first-picture', 'commands', 'guests'];
const LONG_PARTS = ['motion', 'idle'];

function readOptions() {
    const { values } = parseArgs({
        options: {
            only: { type: 'string', multiple: true, default: [] },
            renderer: { type: 'string', multiple: true, default: [] },
            update: { type: 'boolean', default: false },
            long: { type: 'boolean', default: false },
            minutes: { type: 'string', default: '10' },
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
    const minutes = Number(values.minutes);
    if (!(minutes >= 2)) throw new Error(`--minutes ${values.minutes} is no number of at least 2.`);
    const isWhole = values.only.length === 0 && values.renderer.length === 0;
    return { ...values, minutes, allParts: parts, parts: chosen, renderers, isWhole };
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
    commands: async () => ({ commands: await onStage('xvfb', FULL_HD, measureCommands) }),
    guests: async ({ isBefore }) => ({
        guests: await onStage('xvfb', FULL_HD, stage =>
            measureGuests(stage, {
                mayRepeat: () => isBefore(REPEAT_UNTIL_MS.guests),
                say: name => console.log(`on a guest: ${name}`),
            }),
        ),
    }),
    motion: async ({ renderers, minutes }) => ({
        longRuns: await onEachStage(renderers, (stage, renderer) =>
            measureMotion(stage, renderer, minutes),
        ),
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
    const results = { runs: [], rows: [], broken: [] };
    for (const part of options.parts) {
        const renderers = WITHOUT_RENDERER.includes(part) ? undefined : options.renderers;
        results.runs.push({ part, renderers, date: new Date().toISOString(), load: loadNow() });
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

/** What was measured before, and may be added to; null where there is nothing, or all is new. */
function readEarlier(options, name) {
    const path = join(FOLDER, `${name}.json`);
    if (options.isWhole || !existsSync(path)) return null;
    const earlier = JSON.parse(readFileSync(path, 'utf8'));
    return earlier.runs ? earlier : null;
}

function update(options, results, tables) {
    const missing = missingParts(results, options.allParts, RENDERERS);
    const gap = missing.length > 0 ? `\n\nNot measured yet: ${missing.join(', ')}.` : '';
    const script = options.long ? 'bench:long' : 'bench';
    const begin = `<!-- Written by “npm run ${script} -- --update”. -->`;
    const document = readFileSync(DOCUMENT, 'utf8');
    const text = `${computerLine(results)}${gap}\n\n${tables}`;
    const end = `<!-- The end of ${script}. -->`;
    writeFileSync(DOCUMENT, replaceBetween(document, begin, end, text));
}

function save(options, name, results, tables) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(join(FOLDER, `${name}.md`), tables);
    if (options.update) update(options, results, tables);
}

async function main() {
    const options = readOptions();
    const name = options.long ? 'long' : 'bench';
    build(['all', 'bench-programs']);
    const started = Date.now();
    const computer = describeComputer();
    const isBefore = milliseconds => Date.now() - started < milliseconds;
    const measured = await measure({ ...options, isBefore });
    const seconds = Math.round((Date.now() - started) / 1000);
    const all = mergeResults(readEarlier(options, name), { computer, seconds, ...measured });
    const verdicts = judgeAll(all);
    const tables = markdown({ ...all, verdicts });
    save(options, name, { ...all, verdicts }, tables);
    console.log(`\n${computerLine(all)}\n\n${tables}`);
    const judged = verdicts.filter(({ isMet }) => isMet !== null);
    const met = judged.filter(({ isMet }) => isMet).length;
    console.log(`${met} of ${judged.length} figures reached, in ${seconds} s`);
    const failed = failures(measured);
    for (const line of failed) console.log(`FAILED: ${line}`);
    return failed.length > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void closeAll().then(() => process.exit(1)));
process.exitCode = await main().finally(closeAll);
