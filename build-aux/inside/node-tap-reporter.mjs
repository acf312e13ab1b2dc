// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reporter for `node --test` that prints the same flat TAP as tests/runner: node's own nests its
// results and counts files among them.
import { inspect } from 'node:util';

function escapeName(name) {
    return name.replaceAll('\\', '\\\\').replaceAll('#', '\\#').replaceAll('\n', ' ');
}

function block(key, text, indent) {
    return [`${indent}${key}: |-`, ...text.split('\n').map(line => `          ${line}`)];
}

/** Frames of node itself say nothing about the test. */
const NODE_FRAME = /^ +at .*\(?node:.*$\n?/gm;

/** `stderr` is what the test's file wrote: all there is to say of a file that did not load. */
function describeFailure(data, stderr) {
    const error = data.details.error?.cause ?? data.details.error;
    const isError = Object.prototype.toString.call(error) === '[object Error]';
    const thrown = isError ? (error.stack ?? error.message) : inspect(error);
    const text = `${data.name === data.file ? stderr : ''}${thrown}`
        .replaceAll(NODE_FRAME, '')
        .trim();
    const place = `${data.file ?? ''}:${data.line ?? ''}`;
    return ['  ---', '  failures:', ...block('- message', `${text}\n${place}`, '    '), '  ...'];
}

// node wants a reporter as the default export.
export default async function* report(events) {
    const parents = [];
    const stderr = new Map();
    let count = 0;
    yield 'TAP version 14\n';
    for await (const { type, data } of events) {
        if (type === 'test:start') {
            parents.length = data.nesting;
            parents.push(data.name);
            yield `# start: ${parents.join(' ')}\n`;
        }
        if (type === 'test:stdout' || type === 'test:stderr')
            yield data.message.replaceAll(/^(?=.)/gm, '# ');
        if (type === 'test:stderr')
            stderr.set(data.file, `${stderr.get(data.file) ?? ''}${data.message}`);
        if (type !== 'test:pass' && type !== 'test:fail') continue;
        const failed = type === 'test:fail';
        // A suite fails with its tests; on its own account only when a hook of it threw.
        const own = data.details.error?.failureType !== 'subtestsFailed';
        if (data.details.type === 'suite' && !(failed && own)) continue;
        if (failed && !own) continue;
        count++;
        const name = escapeName([...parents.slice(0, data.nesting), data.name].join(' '));
        const skip =
            data.skip === undefined ? '' : ` # SKIP ${data.skip === true ? '' : data.skip}`;
        yield `${failed ? 'not ' : ''}ok ${count} - ${name}${skip}\n`;
        if (failed) yield `${describeFailure(data, stderr.get(data.file) ?? '').join('\n')}\n`;
    }
    yield `1..${count}\n`;
}
