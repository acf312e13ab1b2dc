// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the host's apt on the root and tells how far it is.

import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { aptFiles, hostCodename, readHostApt, writeAptConfig } from './apt-config.mjs';
import { debianMirrors, sourcesToTry } from './mirrors.mjs';
import { SUITE } from './platform.mjs';
import { capture, follow, SYSTEM_PATH } from './process.mjs';
import { megabytes, SetupError } from './say.mjs';

const NO_MIRROR =
    "this system's apt knows no Debian mirror: add one, for example a file " +
    '/etc/apt/sources.list.d/debian.sources with "Types: deb", "URIs: " and your mirror, ' +
    '"Suites: stable", "Components: main" and "Signed-By: " and the archive\'s keyring.';

/** `334 MB`, `1,024 kB`: apt's own figures, in bytes. */
export function parseSize(text) {
    const match = /([\d.,]+) ?([kMG]?)B/.exec(text);
    if (!match) return 0;
    return Number(match[1].replaceAll(',', '')) * { '': 1, k: 1e3, M: 1e6, G: 1e9 }[match[2]];
}

/** One line of apt's status descriptor: `dlstatus:NUMBER:PERCENT:TEXT`, `pmstatus:PKG:…`. */
export function parseStatus(line) {
    const match = /^(dlstatus|pmstatus|pmerror):([^:]*(?::\w+)?):([\d.]+):(.*)$/.exec(line);
    return match && { kind: match[1], what: match[2], percent: Number(match[3]), text: match[4] };
}

/** apt on one root: its configuration, its log, its progress. */
export class Apt {
    /**
     * @param {{ cache: string, root: string, say: import('./say.mjs').Say, title: string,
     *     hold?: number, suite?: string, folder?: string }} options `hold`: the lock's
     *     descriptor, inherited by apt; `folder`: where apt's own files go, the cache by default
     */
    constructor({ cache, root, say, title, hold, suite = SUITE, folder = cache }) {
        this.host = readHostApt();
        this.files = aptFiles(folder);
        this.root = root;
        this.suite = suite;
        this.say = say;
        this.title = title;
        this.hold = hold;
        this.log = join(cache, 'set-up.log');
        /** Bytes that apt fetched for us so far. */
        this.fetched = 0;
        const env = { ...process.env };
        for (const name of Object.keys(env)) {
            // npm's settings mean nothing to apt, but some maintainer scripts call node.
            if (/^(?:npm_|NODE_|LC_|LANGUAGE$|TMPDIR$)/i.test(name)) delete env[name];
        }
        this.env = {
            ...env,
            APT_CONFIG: writeAptConfig(this.files, root, this.host),
            DEBCONF_NONINTERACTIVE_SEEN: 'true',
            DEBIAN_FRONTEND: 'noninteractive',
            HOME: '/root',
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            PATH: SYSTEM_PATH,
        };
    }

    /** Runs a quick apt program for its output. */
    query(program, args) {
        return capture(program, args, { env: this.env });
    }

    /**
     * Runs apt-get with progress.
     *
     * @param {string[]} args
     * @param {string} doing what the progress line says while packages are worked on
     * @returns {Promise<{ status: number, errors: string[] }>}
     */
    async run(args, doing, cwd) {
        let total = 0;
        const errors = [];
        const onLine = text => {
            appendFileSync(this.log, `${text}\n`);
            if (/^Need to get /.test(text)) total = parseSize(text);
            const fetched = /^Fetched (.*) in /.exec(text);
            if (fetched) this.fetched += parseSize(fetched[1]);
            if (/^[EW]: |^dpkg: error/.test(text)) errors.push(text);
        };
        const onStatus = text => this.#progress(parseStatus(text), total, doing);
        appendFileSync(this.log, `\n$ apt-get ${args.join(' ')}\n`);
        const argv = ['apt-get', '-y', '-o', 'APT::Status-Fd=3', ...args];
        const status = await follow(argv, {
            env: this.env,
            cwd,
            onLine,
            onStatus,
            hold: this.hold,
        });
        return { status, errors };
    }

    #progress(status, total, doing) {
        if (!status) return;
        const percent = Math.round(status.percent);
        if (status.kind === 'dlstatus') {
            const amount = total
                ? ` (${megabytes((total * status.percent) / 100)} of ${megabytes(total)})`
                : '';
            this.say.progress(`${this.title}: downloading ${percent} %${amount}`);
        } else if (status.kind === 'pmstatus') {
            this.say.progress(`${this.title}: ${doing} ${percent} % (${status.what})`);
        }
    }

    /** The same, for steps that must succeed: otherwise one sentence with apt's own words. */
    async must(args, doing, cwd) {
        const { status, errors } = await this.run(args, doing, cwd);
        if (status === 0) return;
        const why = errors.filter(text => !text.startsWith('W:')).slice(0, 3);
        throw new SetupError(
            `${this.title}: apt-get ${args[0]} failed (${why.join(' ') || `status ${status}`}): ` +
                `see ${this.log}, then run the same command again.`,
        );
    }

    /** Finds the mirror that has the root's suite and fetches its lists. */
    async update() {
        const { sources, architecture } = this.host;
        const mirrors = debianMirrors(sources, hostCodename(), architecture);
        const tries = sourcesToTry(mirrors, this.suite);
        if (tries.length === 0) throw new SetupError(NO_MIRROR);
        let why = '';
        for (const { text, uri, secured } of tries) {
            writeFileSync(this.files.sources, text);
            this.say.progress(`${this.title}: reading the lists of packages`);
            const args = ['-o', 'APT::Update::Error-Mode=any', 'update'];
            const { status, errors } = await this.run(args, '');
            // Another archive may have a suite of this name too: ask for something only Debian has.
            const known = status === 0 && this.query('apt-cache', ['show', 'base-files']).stdout;
            if (known) {
                if (!secured) this.say.line(`${uri}: used without Debian's security suite`);
                return;
            }
            why ||= errors.filter(line => line.startsWith('E:'))[0] ?? '';
        }
        throw new SetupError(
            `no mirror known to this system's apt has Debian ${this.suite} (${why || 'no packages'}): ` +
                'check the network and its proxy, or add a mirror to /etc/apt/sources.list.d.',
        );
    }
}
