// SPDX-License-Identifier: GPL-3.0-or-later
// The private configuration under which the host's own apt works on the root: the host's way to
// the network (proxy, certificates, timeouts, passwords) and nothing else of the host.

import {
    accessSync,
    constants,
    mkdirSync,
    readFileSync,
    readdirSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { capture, findProgram } from './process.mjs';
import { SetupError } from './say.mjs';
import { isSourceFile, parseSources } from './sources.mjs';

const PATHS = {
    sourceList: 'Dir::Etc::sourcelist/f',
    sourceParts: 'Dir::Etc::sourceparts/d',
    trusted: 'Dir::Etc::trusted/f',
    trustedParts: 'Dir::Etc::trustedparts/d',
    netrc: 'Dir::Etc::netrc/f',
    netrcParts: 'Dir::Etc::netrcparts/d',
    methods: 'Dir::Bin::methods/d',
    architecture: 'APT::Architecture',
};

/** Of `Acquire::`, what says which files to fetch rather than how. */
const NOT_CARRIED = /^Acquire::(?:IndexTargets|Changelogs|Languages|GzipIndexes|cdrom)\b/;

/** The host's apt as far as we use it: paths, `Acquire::` settings, sources. */
export function readHostApt() {
    if (!findProgram('apt-config')) {
        throw new SetupError(
            "Vitrine's set-up makes a Debian 13 root with apt, which this system has not: " +
                'run it on Debian 12 or newer, or in a container of it.',
        );
    }
    const shell = capture('apt-config', ['shell', ...Object.entries(PATHS).flat()]).stdout;
    const host = {};
    for (const [, name, value] of shell.matchAll(/^(\w+)='([^']*)'$/gm)) host[name] = value;
    host.acquire = acquireSettings(capture('apt-config', ['dump']).stdout);
    host.sources = readSources(host.sourceList, host.sourceParts);
    return host;
}

/** The lines of `apt-config dump` that say how the host reaches the network. */
export function acquireSettings(dump) {
    return dump
        .split('\n')
        .filter(line => /^Acquire::[^"]* "[^"]+";$/.test(line) && !NOT_CARRIED.test(line));
}

function readable(path) {
    try {
        accessSync(path, constants.R_OK);
        return true;
    } catch {
        return false;
    }
}

function readSources(list, parts) {
    const files = readable(list) ? [list] : [];
    if (readable(parts)) {
        files.push(
            ...readdirSync(parts)
                .filter(isSourceFile)
                .sort()
                .map(name => join(parts, name)),
        );
    }
    return files.filter(readable).flatMap(file => parseSources(readFileSync(file, 'utf8'), file));
}

/** The code name of the host's own suite; empty on sid. */
export function hostCodename() {
    const text = readable('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
    return /^VERSION_CODENAME=["']?([\w-]+)/m.exec(text)?.[1] ?? '';
}

/** Where apt's own files for one root lie. */
export function aptFiles(folder) {
    const base = join(folder, 'apt');
    return {
        base,
        config: join(base, 'apt.conf'),
        sources: join(base, 'etc/sources.list.d/debian.sources'),
        dpkg: join(base, 'dpkg-in-root'),
    };
}

/**
 * Writes apt's configuration for a root. apt runs on the host as the person; only dpkg enters
 * the root, by the script at `files.dpkg`.
 *
 * @returns {string} the file to name in APT_CONFIG
 */
export function writeAptConfig(files, root, host) {
    const { base } = files;
    // apt warns of every folder that it would read and that is missing.
    const etc = ['apt.conf.d', 'preferences.d', 'sources.list.d'].map(name => `etc/${name}`);
    for (const dir of [...etc, 'lists/partial', 'state', 'cache', 'log']) {
        mkdirSync(join(base, dir), { recursive: true });
    }
    for (const dir of ['var/cache/apt/archives/partial', 'var/lib/apt']) {
        mkdirSync(join(root, dir), { recursive: true });
    }
    const settings = {
        'APT::Architecture': host.architecture,
        'APT::Install-Recommends': 'false',
        'APT::Sandbox::User': 'root',
        'Acquire::Languages': 'none',
        'Acquire::GzipIndexes': 'true',
        'Dir::State': `${base}/state/`,
        'Dir::State::lists': `${base}/lists/`,
        'Dir::State::status': `${root}/var/lib/dpkg/status`,
        'Dir::State::extended_states': `${root}/var/lib/apt/extended_states`,
        'Dir::Cache': `${base}/cache/`,
        'Dir::Cache::archives': `${root}/var/cache/apt/archives/`,
        'Dir::Cache::pkgcache': '',
        'Dir::Cache::srcpkgcache': '',
        'Dir::Etc': `${base}/etc/`,
        'Dir::Etc::trusted': host.trusted,
        'Dir::Etc::trustedparts': host.trustedParts,
        'Dir::Log': `${base}/log/`,
        'Dir::Bin::methods': host.methods,
        'Dir::Bin::dpkg': files.dpkg,
        // apt would hand dpkg a folder of links that lead out of the root.
        'DPkg::Install::Recursive::Minimum': '100000',
        'DPkg::MaxArgBytes': '262144',
        'DPkg::Use-Pty': 'false',
    };
    // A password file that the person may not read is an error to apt, not a missing one.
    if (readable(host.netrc)) settings['Dir::Etc::netrc'] = host.netrc;
    if (readable(host.netrcParts)) settings['Dir::Etc::netrcparts'] = host.netrcParts;
    const lines = Object.entries(settings).map(([key, value]) => `${key} "${value}";`);
    lines.push('#clear APT::Architectures;', `APT::Architectures:: "${host.architecture}";`);
    lines.push('DPkg::Options:: "--force-unsafe-io";', 'DPkg::Options:: "--force-confold";');
    lines.push(...host.acquire);
    writeFileSync(files.config, `${lines.join('\n')}\n`);
    return files.config;
}
