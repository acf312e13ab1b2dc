// SPDX-License-Identifier: GPL-3.0-or-later

// What the Linux guest's programs do, tried from its shell on the serial line.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';

import { linuxCursorPixel, sectorPixel } from './picture.mjs';
import { comparePicture } from './ppm.mjs';
import { Vnc } from './vnc.mjs';
import { measureTone } from './wav.mjs';

export const PROMPT = /vitrine:~# /;

const TONE = { frequencies: [440, 1000], milliseconds: 600, percent: 25 };

/** Runs a command over the serial line and returns what it printed. */
export async function run(machine, command) {
    machine.send(`${command}; echo "<<"END">>"`);
    const [text] = await machine.serial.expect(/[^]*<<END>>/, 20);
    await machine.serial.expect(PROMPT);
    return text;
}

/** Starts a program that says that it is ready, and stays. */
async function start(machine, command) {
    machine.send(command);
    await machine.serial.expect(/^ready\r\n/m, 20);
}

async function interrupt(machine) {
    machine.send('\x03');
    await machine.serial.expect(PROMPT);
}

export async function checkEvents(machine) {
    machine.send('evread');
    const [, tablet] = await machine.serial.expect(/(event\d+) is QEMU QEMU USB Tablet\r\n/);
    await machine.serial.expect(/^ready\r\n/m);
    await machine.keys(true, 'a');
    await machine.serial.expect(/^event\d+ key 30 1\r\n/m);
    await machine.keys(false, 'a');
    await machine.serial.expect(/^event\d+ key 30 0\r\n/m);
    const events = [{ type: 'abs', data: { axis: 'x', value: 12345 } }];
    await machine.qmp('input-send-event', { events });
    await machine.serial.expect(new RegExp(`^${tablet} abs 0 12345\r\n`, 'm'));
    await interrupt(machine);
}

export async function checkLights(machine) {
    const vnc = new Vnc(machine.vncPath, 'leds');
    try {
        await vnc.start();
        assert.equal(await vnc.leds(), 0);
        for (const mask of [7, 2, 4, 1, 0]) {
            assert.match(await run(machine, `leds ${mask}`), /^leds \d on 1 keyboards\r\n/m);
            // The guest's driver sets one light after the other.
            let shown = await vnc.leds();
            while (shown !== mask) shown = await vnc.leds();
        }
    } finally {
        vnc.close();
    }
}

export async function checkEcho(machine, path) {
    await start(machine, 'portecho org.vitrine.echo.0');
    const socket = connect(path);
    await once(socket, 'connect');
    await machine.serial.expect(/^host opened\r\n/m);
    for (const text of ['hello', 'again and again']) {
        socket.write(text);
        const [answer] = await once(socket, 'data');
        assert.equal(answer.toString(), text);
        await machine.serial.expect(new RegExp(`^echoed ${text.length}\r\n`, 'm'));
    }
    socket.destroy();
    await machine.serial.expect(/^host closed\r\n/m);
    await interrupt(machine);
}

async function checkPicture(machine, width, height, which) {
    const expected = (x, y) => sectorPixel(x, y, width, height, 32);
    comparePicture(await machine.screenshot(which), width, height, expected);
}

export async function checkScreen(machine) {
    await start(machine, 'kms');
    await machine.ask('modeset 0 1024 768', /^mode 0 1024x768\r\n/m);
    await checkPicture(machine, 1024, 768);
    await machine.ask('fill 0 101 53 31 17 a5c3e9', /^filled 0\r\n/m);
    comparePicture(await machine.screenshot(), 1024, 768, (x, y) => {
        if (x >= 101 && x < 132 && y >= 53 && y < 70) return 0xa5c3e9;
        return sectorPixel(x, y, 1024, 768, 32);
    });
    await machine.ask('fill 0 1000 0 100 1 000000', /^error .*\r\n/m);
    await machine.ask('quit', PROMPT);
    // The text console is back, and has not changed meanwhile.
    assert.match(await run(machine, 'cat /dev/vcs1'), /vitrine/);
    assert.notEqual((await machine.screenshot()).width, 0);
}

async function checkCursor(machine) {
    const vnc = new Vnc(machine.vncPath, 'cursor');
    try {
        await vnc.start();
        await machine.ask('cursor 0 10 20 3 5', /^cursor 0 10 20\r\n/m);
        let cursor = await vnc.cursor();
        while (cursor.hotX !== 3) cursor = await vnc.cursor();
        assert.deepEqual([cursor.width, cursor.height, cursor.hotY], [64, 64, 5]);
        for (let y = 0; y < 64; y++)
            for (let x = 0; x < 64; x++)
                assert.equal(cursor.pixel(x, y), linuxCursorPixel(x, y), `the cursor at ${x},${y}`);
        await machine.ask('cursor-move 0 -10 20', /^cursor 0 -10 20\r\n/m);
        await machine.ask('cursor-hide 0', /^cursor-hidden 0\r\n/m);
    } finally {
        vnc.close();
    }
}

export async function checkHeads(machine) {
    await start(machine, 'kms "modeset 0 640 480" "modeset 1 804 601"');
    await checkPicture(machine, 640, 480, { device: 'video', head: 0 });
    await checkPicture(machine, 804, 601, { device: 'video', head: 1 });
    await checkCursor(machine);
    await machine.ask('off 1', /^off 1\r\n/m);
    await machine.ask('heads', /^head 0 card0-Virtual-1 on \d+x\d+ \d+x\d+ mm\r\n/m);
    await machine.serial.expect(/^head 1 card0-Virtual-2 (on|off).*\r\nheads 2\r\n/m);
    await machine.ask('quit', PROMPT);
}

export async function checkAgent(machine) {
    await start(machine, 'vdagent');
    await machine.ask('grab 0 some text', /^grabbed 0 1\r\n/m);
    await machine.ask('grab 0 more text', /^grabbed 0 2\r\n/m);
    // Nobody offers anything there, so QEMU itself answers with nothing.
    await machine.ask('paste 1', /^pasted 1 \r\n/m);
    await machine.ask('release 0', /^released 0\r\n/m);
    await machine.ask('grab 3 x', /^error .*no such command\r\n/m);
    await interrupt(machine);
}

export async function playTone(machine) {
    const { frequencies, milliseconds, percent } = TONE;
    const command = `tone ${frequencies.join(',')} ${milliseconds} 48000 2 ${percent}`;
    const text = await run(machine, command);
    const frames = milliseconds * 48;
    assert.match(text, new RegExp(`^playing\r\nplayed ${frames} frames, \\d+ times late\r\n`, 'm'));
    if (/HDA/.test(await run(machine, 'cat /proc/asound/cards')))
        assert.match(await run(machine, 'mixer'), /^Master Playback Switch: 1 1 \(0 to 1\)\r\n/m);
}

/** What came out of `playTone`; only after the end is it all in the file. */
export function checkSound(machine) {
    const tones = measureTone(machine.soundPath);
    assert.equal(tones.length, 2);
    tones.forEach(({ frequency, peak, milliseconds }, channel) => {
        const wanted = TONE.frequencies[channel];
        assert.ok(Math.abs(frequency - wanted) < 2, `channel ${channel} has ${frequency} Hz`);
        assert.ok(Math.abs(peak - 32767 * 0.25) < 200, `channel ${channel} peaks at ${peak}`);
        assert.ok(Math.abs(milliseconds - 600) < 20, `it lasts ${milliseconds} ms`);
    });
}

export async function checkJobs(machine) {
    machine.send('exec jobs');
    await machine.serial.expect(/^jobs ready\r?\n/m);
    machine.send('run 1 cat');
    machine.send('run 2 echo one; echo two >&2; exit 3');
    await machine.serial.expect(/^2> one\r?\n2> two\r?\n2= 3\r?\n/m);
    await machine.ask('say 1 still there', /^1> still there\r?\n/m);
    await machine.ask('eof 1', /^1= 0\r?\n/m);
    machine.send('run 3 sleep 100');
    await machine.ask('stop 3', /^3= -2\r?\n/m);
    await machine.ask('say 3 gone', /^\? say 3 gone\r?\n/m);
}
