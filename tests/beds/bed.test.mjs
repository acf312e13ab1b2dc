// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promise of a bed: whatever happens to it, nothing stays behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as nodeTest } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BED = fileURLToPath(new URL('bed.mjs', import.meta.url));

/** Starts a bed; `output` and `errors` grow while it runs. */
function startBed(args, env = {}) {
    const child = spawn(process.execPath, [BED, ...args], { env: { ...process.env, ...env } });
    const bed = { child, output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', text => (bed.output += text));
    child.stderr.setEncoding('utf8').on('data', text => (bed.errors += text));
    bed.ended = new Promise(resolve => {
        child.once('close', (code, signal) => resolve({ code, signal }));
    });
    return bed;
}

async function until(predicate, what) {
    for (let i = 0; i < 400; i++) {
        if (predicate()) return;
        await sleep(50);
    }
    assert.fail(`timed out: ${what}`);
}

/** Processes are told apart by what /proc says of them. */
const skip = existsSync('/proc/self/environ') ? false : 'there is no /proc here';
const test = (name, body) => nodeTest(name, { skip }, body);

/** The processes that carry a bed's mark. */
function markedBy(id) {
    return readdirSync('/proc').filter(pid => {
        try {
            const environ = readFileSync(`/proc/${pid}/environ`, 'utf8');
            return environ.split('\0').includes(`VITRINE_BED=${id}`);
        } catch {
            return false;
        }
    });
}

/** A command that tells the bed's mark and folder, leaves a daemon and waits to be ended. */
const LINGER = ['sh', '-c', 'setsid sleep 600 & echo "$VITRINE_BED $HOME end"; exec sleep 600'];

async function startLingering(bedName) {
    const bed = startBed([bedName, '--', ...LINGER]);
    await until(() => bed.output.includes(' end\n'), `the bed '${bedName}' starts: ${bed.errors}`);
    const [id, home] = bed.output.trim().split(' ');
    assert.ok(markedBy(id).length >= 2, 'the command and its daemon carry the mark');
    return { ...bed, id, folder: join(home, '..') };
}

test('the exit status passes through', async () => {
    assert.equal((await startBed(['plain', '--', 'sh', '-c', 'exit 7']).ended).code, 7);
    const killed = startBed(['plain', '--', 'sh', '-c', 'kill -SEGV $$']);
    assert.equal((await killed.ended).code, 128 + 11);
    assert.equal((await startBed(['plain', '--', 'no-such-program']).ended).code, 127);
});

test('an ended bed leaves no process and no folder, and says what the command left', async () => {
    // Until it has become sleep, the shell's child still bears the shell's name.
    const becomes = 'until grep -q sleep /proc/$!/comm; do :; done';
    const script = `sleep 600 & ${becomes}; echo "$VITRINE_BED $HOME"`;
    const bed = startBed(['bus', '--', 'sh', '-c', script]);
    assert.equal((await bed.ended).code, 0);
    const [id, home] = bed.output.trim().split(' ');
    assert.deepEqual(markedBy(id), []);
    assert.equal(existsSync(join(home, '..')), false);
    assert.match(bed.errors, /Left running by the command: .*sleep/);
});

test('a terminated bed leaves nothing', async () => {
    const bed = await startLingering('bus');
    bed.child.kill('SIGTERM');
    assert.equal((await bed.ended).code, 128 + 15);
    assert.deepEqual(markedBy(bed.id), []);
    assert.equal(existsSync(bed.folder), false);
});

for (const name of ['bus', 'xvfb', 'mutter']) {
    test(`a killed bed with '${name}' leaves nothing`, async () => {
        const bed = await startLingering(name);
        bed.child.kill('SIGKILL');
        await until(() => markedBy(bed.id).length === 0, 'its processes are gone');
        await until(() => !existsSync(bed.folder), 'its folder is gone');
    });
}

test('a bed ends with whoever started it', async () => {
    const script = `"$0" "$1" plain -- sh -c 'echo "$VITRINE_BED end"; exec sleep 600' & wait`;
    const shell = spawn('sh', ['-c', script, process.execPath, BED]);
    let output = '';
    shell.stdout.setEncoding('utf8').on('data', text => (output += text));
    await until(() => output.includes(' end\n'), 'the bed starts');
    const [id] = output.split(' ');
    shell.kill('SIGKILL');
    await until(() => markedBy(id).length === 0, 'its processes are gone');
});

test('a bed that cannot start says why', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-bed-test-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const program = join(folder, 'Xvfb');
    writeFileSync(program, '#!/bin/sh\necho "no room for a screen"\nexit 3\n');
    chmodSync(program, 0o755);
    const bed = startBed(['xvfb', '--', 'true'], { PATH: `${folder}:${process.env.PATH}` });
    assert.equal((await bed.ended).code, 125);
    assert.match(bed.errors, /'Xvfb' ended \(3\) without a display number/);
    assert.match(bed.errors, /no room for a screen/);
});

test('a bed without its program names it', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-bed-test-'));
    t.after(() => rmSync(folder, { recursive: true }));
    // The watchdog needs a shell and its tools even here; the daemon must not be found.
    const tools = ['sh', 'cat', 'grep', 'sleep', 'rm'];
    for (const tool of tools) {
        writeFileSync(join(folder, tool), `#!/bin/sh\nPATH=/usr/bin:/bin exec ${tool} "$@"\n`);
        chmodSync(join(folder, tool), 0o755);
    }
    const bed = startBed(['bus', '--', 'true'], { PATH: folder });
    assert.equal((await bed.ended).code, 125);
    assert.match(bed.errors, /needs the program 'dbus-daemon'/);
});

test('a bed that cannot be here passes its tests over, with the reason', async t => {
    const build = mkdtempSync(join(tmpdir(), 'vitrine-bed-test-'));
    t.after(() => rmSync(build, { recursive: true }));
    const bed = startBed(['guest', '--', 'false'], { VITRINE_BUILD_DIR: build });
    assert.equal((await bed.ended).code, 0);
    assert.match(bed.output, /^ok 1 - the bed 'guest' # SKIP .*vmlinuz was not built.*\n1\.\.1\n$/);
});

test('nothing of the surroundings comes into a bed', async () => {
    const bed = startBed(['plain', '--env', 'WANTED=1', '--', 'env'], {
        WAYLAND_DISPLAY: 'wayland-0',
        DISPLAY: ':99',
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
        LC_ALL: 'de_DE.UTF-8',
    });
    await bed.ended;
    assert.doesNotMatch(bed.output, /WAYLAND_DISPLAY|^DISPLAY|DBUS_SESSION|LC_ALL/m);
    assert.match(bed.output, /^WANTED=1$/m);
});
