// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether translatable strings are found where TypeScript's syntax leads xgettext astray.
import assert from 'node:assert/strict';
import { blueprintCalls, gettextCalls, reduceToCalls } from '../../build-aux/gettext-calls.mjs';

const SOURCE = `import { gettext as _, ngettext } from 'gettext';
// Translators: a greeting.
// It has two lines.
export const one = decorate<string>(
    _('Hello'),
);
const cast = <const>['a'];
const inTemplate = \`a \${_('inside')} "\`;
const pattern = /["'\`]/.test(x) ? _(\`plain\`) : <T,>(y: T) => y! / 2;
const sum = _('one ' + 'and ' + 'two'); /* no concern of theirs */
/* Translators: about the next. */ const many = ngettext('%d machine', '%d machines', machines.length);
const other = object._('not ours') ?? gettextLike('not ours');
const quoted = _('say "x"\\n');
const filled = format(_('saved as {name}'), { name });
`;

const { calls } = gettextCalls('source.ts', SOURCE);
assert.deepEqual(
    calls.map(({ texts, line }) => [line + 1, ...texts]),
    [
        [5, 'Hello'],
        [8, 'inside'],
        [9, 'plain'],
        [10, 'one and two'],
        [11, '%d machine', '%d machines'],
        [13, 'say "x"\n'],
        [14, 'saved as {name}'],
    ],
);

const reduced = reduceToCalls('source.ts', SOURCE).split('\n');
assert.equal(reduced[4], '/* Translators: a greeting. It has two lines. */ _("Hello"); ');
assert.equal(
    reduced[10],
    '/* Translators: about the next. */ ngettext("%d machine", "%d machines"); ',
);
assert.equal(reduced[12], '_("say \\"x\\"\\n"); ');
// So gettext's own checker sees to it that translations keep the placeholder.
assert.equal(reduced[13], '/* xgettext:python-brace-format */ _("saved as {name}"); ');

for (const computed of ['_(name)', '_(`${name} is gone`)', "_('a' + b)", "ngettext('one')", '_()'])
    assert.throws(() => gettextCalls('source.ts', computed), /source\.ts:1: \w+\(\) takes plain/);

assert.deepEqual(gettextCalls('source.ts', 'const _ = 1; f(_);').calls, []);

const TEMPLATE = `// _("not this") isn't one
/* nor _("this") */
template $Window: Adw.ApplicationWindow {
  title: "_('nor') this";
  label: _("it's “one”");
  item (C_("menu", "_Two"), "app.two")
  tooltip: _('three');
}
`;
assert.deepEqual(blueprintCalls(TEMPLATE), [
    { quote: '"', line: 4 },
    { quote: '"', line: 5 },
    { quote: "'", line: 6 },
]);
console.log('strings are found, computed ones refused');
