// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vitrine's way of drawing beside its rival's: two programs that differ in nothing else, on one
// machine's screen in turn, so that what else the computer does meets both.
import { longest, median, quantile, ratio, total } from './figures.mjs';
import { Pings } from './pings.mjs';
import { TARGETS } from './plan.mjs';
import { takeSample } from './sample.mjs';

/** @typedef {import('./sample.mjs').Sample} Sample */
/** @typedef {import('./plan.mjs').Row} Row */

const BYTES_PER_PIXEL = 4;

/** One of the two viewers, and who pings it. */
class Player {
    constructor(stage, method, renderer) {
        this.viewer = stage.start('viewer', [method, stage.address], { GSK_RENDERER: renderer });
        this.pings = new Pings(stage, this.viewer);
    }

    close() {
        return Promise.all([this.viewer.close(), this.pings.close()]);
    }
}

/** One viewer's turn with one row; without a sample where it cannot show such pixels. */
async function takeTurn(stage, { viewer, pings }, row) {
    const { producer } = stage;
    const { scene, transport, size, seconds, rate = 0, stall } = row;
    const damage = await producer.call('start', { scene, transport, ...size, rate });
    try {
        const kind = await viewer.call('show', size);
        if (kind !== transport) return { sample: null, damage };
        const sample = await takeSample(stage, viewer, seconds);
        const answers = stall ? await pings.measure(seconds) : [];
        return { sample: { ...sample, answers }, damage };
    } finally {
        await producer.call('stop');
        await viewer.call('hide');
    }
}

/** The figures of all turns of one viewer. */
function summary(samples, damage) {
    const all = figure => total(samples.map(sample => sample[figure]));
    const list = figure => samples.flatMap(sample => sample[figure]);
    const [seconds, painted] = [all('seconds'), all('painted')];
    const perFrame = value => (painted > 0 ? value / painted : null);
    const changed = damage.width * damage.height * BYTES_PER_PIXEL;
    return {
        paintedPerSecond: painted / seconds,
        readBackPerSecond: all('readBack') / seconds,
        sentPerSecond: all('sent') / seconds,
        cpuMs: perFrame(all('cpuMs')),
        cpuMsPerSecond: all('cpuMs') / seconds,
        compositorMs: perFrame(all('compositorMs')),
        copies: ratio(all('writtenBytes') / changed, all('sent')),
        copiedBytes: perFrame(all('writtenBytes')),
        seenAfterMs: [0.5, 0.95].map(share => quantile(list('seenAfterMs'), share)),
        presentedAfterMs: [0.5, 0.95].map(share => quantile(list('presentedAfterMs'), share)),
        scriptMs: median(list('scriptMs')),
        paintMs: [0.5, 1].map(share => quantile(list('paintMs'), share)),
        stallMs: longestOf(list('answers'), 'timeMs'),
        ownStallMs: longestOf(list('answers'), 'ownMs'),
        residentMb: samples.at(-1).residentMb,
        wakeUpsPerSecond: all('wakeUps') / seconds,
        turns: samples.map(({ painted, cpuMs, seconds }) => ({ painted, cpuMs, seconds })),
    };
}

function longestOf(answers, figure) {
    return answers.length > 0 ? longest(answers.map(answer => answer[figure])) : null;
}

const cpuOf = ({ cpuMs, painted }) => (painted > 0 ? cpuMs / painted : null);

/** Ours to the rival's, pair by pair. */
function pairedRatio(ours, theirs, figure) {
    const ratios = ours.map((sample, at) => ratio(figure(sample), figure(theirs[at])));
    return median(ratios.filter(value => value !== null));
}

function playersOf({ alone, bare }) {
    return ['ours', ...(alone ? [] : ['rival']), ...(bare ? ['bare'] : [])];
}

/** Several turns of each, A B A B. */
async function takeTurns(stage, players, row, rounds) {
    const samples = { ours: [], rival: [], bare: [] };
    let damage = null;
    for (let round = 0; round < rounds; round++)
        for (const who of playersOf(row)) {
            const turn = await takeTurn(stage, players[who], row);
            if (!turn.sample) return { skipped: `the display does not take ${row.transport}` };
            damage = turn.damage;
            samples[who].push(turn.sample);
        }
    return { samples, damage };
}

/**
 * Measures a row on one renderer. Where Vitrine seems to paint too few frames it is measured once
 * more, if there is time: a busy moment may have met one of the two alone.
 */
async function measureRow(stage, players, named, mayRepeat) {
    const first = await takeTurns(stage, players, named, named.rounds);
    if (first.skipped) return { ...named, skipped: first.skipped };
    const result = judge(named, first);
    if (!result.failure || !mayRepeat()) return result;
    const again = await takeTurns(stage, players, named, Math.max(2, named.rounds));
    return judge(named, again);
}

function judge(named, { samples, damage }) {
    const ours = summary(samples.ours, damage);
    const rival = named.alone ? null : summary(samples.rival, damage);
    const bare = named.bare ? summary(samples.bare, damage) : null;
    const painted = rival && pairedRatio(samples.ours, samples.rival, sample => sample.painted);
    const cpuRatio = rival && pairedRatio(samples.ours, samples.rival, cpuOf);
    const isShort = !named.alone && isTooSeldom(samples, painted);
    const failure = failureOf(named, ours, isShort ? painted : null);
    return { ...named, ours, rival, bare, painted, cpuRatio, failure };
}

/** A frame more or less in each turn is chance: it came just before the end, or just after. */
function isTooSeldom({ ours, rival }, painted) {
    const frames = list => total(list.map(sample => sample.painted));
    return painted < TARGETS.painted && frames(rival) - frames(ours) > ours.length;
}

/**
 * Why a row fails: it was not painted, or too seldom; null where it is well.
 *
 * @param tooSeldom - what part of the rival's frames; null where it is enough
 */
function failureOf({ scene }, ours, tooSeldom) {
    if (scene === 'idle') return null;
    if (ours.paintedPerSecond === 0) return 'no frame was painted';
    if (ours.readBackPerSecond === 0) return 'no number was seen on the screen';
    if (tooSeldom === null) return null;
    return `painted ${Math.round(tooSeldom * 100)} % of the rival's frames`;
}

/**
 * Measures rows one after the other on one renderer, with fresh viewers.
 *
 * @param {string} renderer
 * @param {Row[]} rows
 * @param {object} options
 * @param {() => boolean} options.mayRepeat  whether there is time for a row once more
 * @param {(result: object) => void} options.say   told of each row
 */
export async function measureRows(stage, renderer, rows, { mayRepeat, say }) {
    const start = method => new Player(stage, method, renderer);
    const players = { ours: start('vitrine'), rival: start('one-texture') };
    if (rows.some(({ bare }) => bare)) players.bare = start('bare');
    const results = [];
    for (const row of rows) {
        const named = { ...row, renderer };
        const broken = error => ({ ...named, failure: error.message });
        const result = await measureRow(stage, players, named, mayRepeat).catch(broken);
        results.push(result);
        say(result);
    }
    await Promise.all(Object.values(players).map(player => player.close()));
    return results;
}
