// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the host's sources are Debian's own archive, and the sources of our root made of them.

/** Names under which Debian's own suites go; the host's code name joins them. */
const SUITES = [
    'oldoldstable',
    'oldstable',
    'stable',
    'testing',
    'unstable',
    'sid',
    'bullseye',
    'bookworm',
    'trixie',
    'forky',
    'duke',
];

/**
 * @typedef {object} Mirror
 * @property {string} uri
 * @property {Record<string, string>} options deb822 fields that go with it
 * @property {number} score how sure we are that it is Debian's archive
 */

const isSecurity = suite => /-security$/.test(suite) || /\/updates$/.test(suite);
const isUpdates = suite => /-updates$/.test(suite);

/** Other archives name a suite `bookworm` or `stable` too: signs that tell Debian's from them. */
function score(uri, source, sources, codename) {
    let result = 0;
    if (/^[a-z+]+:\/\/[^/]*\bdebian\.org(?::\d+)?\//i.test(`${uri}/`)) result += 8;
    if (/\/debian(?:-security)?(?:\.list)?\/?$/i.test(uri)) result += 8;
    if (/snapshot|archive/i.test(uri) && /\/debian(?:-security)?\//i.test(uri)) result += 4;
    if (/debian-archive|debian\.org/i.test(source.options['Signed-By'] ?? '')) result += 4;
    const companions = sources.filter(other => other.uris.includes(uri));
    if (companions.some(other => other.suites.some(isUpdates))) result += 4;
    if (source.suites.includes(codename)) result += 2;
    return result;
}

function candidates(sources, codename, architecture, wantedSuite) {
    const found = new Map();
    for (const source of sources) {
        const { components, architectures, suites } = source;
        if (!components.includes('main') || !suites.some(wantedSuite)) continue;
        if (architectures.length > 0 && !architectures.includes(architecture)) continue;
        for (const uri of source.uris) {
            // A disc has no other suite than its own.
            if (/^cdrom:/i.test(uri) || found.has(uri)) continue;
            found.set(uri, {
                uri,
                options: source.options,
                score: score(uri, source, sources, codename),
            });
        }
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
}

/**
 * Debian's main and security mirrors among the host's sources, the surest first.
 *
 * @param {import('./sources.mjs').Source[]} sources
 * @returns {{ main: Mirror[], security: Mirror[], updates: boolean }}
 */
export function debianMirrors(sources, codename, architecture) {
    const names = new Set([...SUITES, codename].filter(Boolean));
    const main = candidates(sources, codename, architecture, suite => names.has(suite));
    const security = candidates(sources, codename, architecture, isSecurity);
    const updates = sources.some(({ suites }) => suites.some(isUpdates));
    return { main, security, updates };
}

function stanza({ uri, options }, suites) {
    const lines = ['Types: deb', `URIs: ${uri}`, `Suites: ${suites.join(' ')}`, 'Components: main'];
    for (const [key, value] of Object.entries(options)) lines.push(`${key}: ${value}`);
    return `${lines.join('\n')}\n`;
}

/**
 * The sources to try for `suite`, best first, each the whole text of a *.sources file. A mirror
 * that is not Debian's after all, or that lacks a suite, fails in apt and the next is tried.
 *
 * @returns {{ text: string, uri: string, secured: boolean }[]}
 */
export function sourcesToTry({ main, security, updates }, suite) {
    const tries = [];
    for (const mirror of main) {
        const point = updates ? [suite, `${suite}-updates`] : [suite];
        for (const guard of security.slice(0, 2)) {
            const text = [stanza(mirror, point), stanza(guard, [`${suite}-security`])].join('\n');
            tries.push({ text, uri: mirror.uri, secured: true });
        }
        tries.push({ text: stanza(mirror, point), uri: mirror.uri, secured: false });
        if (updates) tries.push({ text: stanza(mirror, [suite]), uri: mirror.uri, secured: false });
    }
    return tries;
}
