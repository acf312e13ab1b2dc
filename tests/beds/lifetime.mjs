// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a bed: one temporary folder and a family of processes, all gone when it ends,
// however it ends.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
    closeSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    openSync,
    readFileSync,
    readdirSync,
    readlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The environment variable by which everything that was started in a bed is found again. */
const MARK = 'VITRINE_BED';

const TERM_TIMEOUT_MS = 3000;
const LOG_TAIL_LINES = 15;

/**
 * Waits for its stdin to end, which the kernel sees to even when the driver is killed, then ends
 * every process that carries the mark and removes the folder. Process groups alone would miss what
 * has made a session of its own.
 */
const WATCHDOG = `
cat >/dev/null
round=0
while [ $round -lt 40 ]; do
    marked=$(grep -lxz "${MARK}=$1" /proc/[0-9]*/environ 2>/dev/null)
    [ -z "$marked" ] && break
    for file in $marked; do
        process=\${file#/proc/}
        kill -KILL "\${process%/environ}" 2>/dev/null
    done
    sleep 0.05
    round=$((round + 1))
done
rm -rf "$2"
`;

function lastLines(path) {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    return lines.slice(-LOG_TAIL_LINES).join('\n    ');
}

function whenExited(child) {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise(resolve => child.once('exit', resolve));
}

function signalGroup(child, signal) {
    try {
        process.kill(-child.pid, signal);
    } catch (error) {
        if (error.code !== 'ESRCH') throw error;
    }
}

/** Ends a process group politely, then firmly. */
export async function endGroup(child) {
    signalGroup(child, 'SIGTERM');
    const patience = new AbortController();
    const late = sleep(TERM_TIMEOUT_MS, 'late', { signal: patience.signal }).catch(() => 'ended');
    const outcome = await Promise.race([whenExited(child), late]);
    patience.abort();
    if (outcome === 'late') signalGroup(child, 'SIGKILL');
}

/** Why a bed cannot be on this machine: no failure, its tests are passed over. */
export class Lacking extends Error {}

export class Bed {
    #id = randomUUID();
    #watchdog;
    #servants = [];

    constructor() {
        /** The bed's own folder, 0700; everything the bed writes is in it. */
        this.folder = mkdtempSync(join(tmpdir(), 'vitrine-bed-'));
        this.env = { [MARK]: this.#id };
        this.#watchdog = spawn('sh', ['-c', WATCHDOG, 'sh', this.#id, this.folder], {
            stdio: ['pipe', 'ignore', 'inherit'],
            detached: true,
        });
    }

    /** Makes a folder only we can read inside the bed's. */
    makeFolder(name) {
        const path = join(this.folder, name);
        mkdirSync(path, { mode: 0o700, recursive: true });
        return path;
    }

    /**
     * Starts a server of this bed. Its output goes to a log of its own; the child's fd 3 is a pipe
     * that `readReport` reads.
     */
    start(program, args, env = this.env) {
        const log = join(this.folder, `${basename(program)}.log`);
        const fd = openSync(log, 'a');
        const child = spawn(program, args, {
            env,
            stdio: ['ignore', fd, fd, 'pipe'],
            detached: true,
        });
        closeSync(fd);
        const servant = { program, child, log, error: null };
        child.once('error', error => {
            servant.error = error;
        });
        this.#servants.push(servant);
        return servant;
    }

    /** Why a server did not come up, with the end of what it wrote. */
    #failure(servant, what) {
        if (servant.error?.code === 'ENOENT')
            return new Error(`This bed needs the program '${servant.program}', which is not here.`);
        const { exitCode, signalCode } = servant.child;
        const how = exitCode === null && signalCode === null ? 'still runs' : 'ended';
        return new Error(
            `'${servant.program}' ${how} (${signalCode ?? exitCode ?? 'no status'}) without ${what}; ` +
                `its last lines:\n    ${lastLines(servant.log)}`,
        );
    }

    /** Throws when a server has ended before it gave `what`. */
    ensureRuns(servant, what) {
        const { exitCode, signalCode } = servant.child;
        if (exitCode !== null || signalCode !== null || servant.error)
            throw this.#failure(servant, what);
    }

    /** Waits until `ready()` is true, at most `timeoutMs`, while the server lives. */
    async waitUntil(servant, what, timeoutMs, ready) {
        const end = Date.now() + timeoutMs;
        while (!(await ready())) {
            this.ensureRuns(servant, what);
            if (Date.now() > end) throw this.#failure(servant, what);
            await sleep(20);
        }
    }

    /** The first line that a server writes to its fd 3. */
    async readReport(servant, what, timeoutMs) {
        let text = '';
        servant.child.stdio[3].setEncoding('utf8').on('data', data => {
            text += data;
        });
        await this.waitUntil(servant, what, timeoutMs, () => text.includes('\n'));
        return text.split('\n')[0];
    }

    async waitForSocket(servant, path, timeoutMs) {
        await this.waitUntil(servant, `the socket ${path}`, timeoutMs, () => existsSync(path));
    }

    /** The commands that are left over in the session that process `leader` made. */
    leftIn(leader) {
        return readdirSync('/proc')
            .filter(name => /^\d+$/.test(name) && Number(name) !== leader)
            .filter(name => this.#sessionOf(name) === leader)
            .map(name => this.#programOf(name));
    }

    #sessionOf(pid) {
        try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            const [state, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
            return state === 'Z' ? null : Number(session);
        } catch {
            return null;
        }
    }

    #programOf(pid) {
        try {
            return `${readlinkSync(`/proc/${pid}/exe`)} (${pid})`;
        } catch {
            return pid;
        }
    }

    /** Ends everything, the newest first, and removes the folder. */
    async close() {
        for (const { child } of this.#servants.reverse()) if (child.pid) await endGroup(child);
        this.#servants = [];
        this.#watchdog.stdin.end();
        await whenExited(this.#watchdog);
    }
}
