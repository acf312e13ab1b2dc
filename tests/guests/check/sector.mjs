// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { join } from 'node:path';

import { Machine } from './machine.mjs';
import { sectorColour, sectorFrameNumber, sectorFramePixel, sectorPixel } from './picture.mjs';
import { comparePicture } from './ppm.mjs';
import { Vnc } from './vnc.mjs';
import { measureTone } from './wav.mjs';

const MODES = [
    [800, 600, 32],
    [640, 400, 8],
    [1024, 768, 16],
    [800, 600, 15],
    [1000, 700, 24],
    [1280, 1024, 8],
    [1920, 1080, 32],
    [320, 200, 32],
];

async function checkKnownPicture(machine, width, height, bpp) {
    // With 15 and 16 bits QEMU fills the bits that are missing with zeros for its displays, but
    // with copies of the upper ones for a screen dump.
    const mask = sectorColour(0xffffff, bpp);
    const expected = (x, y) => sectorPixel(x, y, width, height, bpp);
    comparePicture(await machine.screenshot(), width, height, expected, mask);
}

async function checkModes(machine) {
    for (const [width, height, bpp] of MODES) {
        const name = `${width}x${height}x${bpp}`;
        await machine.ask(`mode ${width} ${height} ${bpp}`, new RegExp(`^mode ${name}\n`));
        await checkKnownPicture(machine, width, height, bpp);
    }
    await machine.ask('mode 803 600 32', /^mode 800x600x32\n/);
    await machine.ask('mode 8000 8000 32', /^error mode: .*\n/);
    await machine.ask('mode 640 480 12', /^error mode: .*\n/);
    await machine.ask('nonsense', /^error nonsense: no such command\n/);
    await machine.ask('mode 640 480 32', /^mode 640x480x32\n/);
}

async function checkDamage(machine, bpp) {
    await machine.ask(`mode 640 480 ${bpp}`, /^mode .*\n/);
    await machine.ask('damage 101 53 31 17 a5c3e9', /^done damage\n/);
    // The second one leaves the screen at the right and at the bottom.
    await machine.ask('damage 630 470 50 50 123456', /^done damage\n/);
    comparePicture(await machine.screenshot(), 640, 480, (x, y) => {
        if (x >= 630 && y >= 470) return sectorColour(0x123456, bpp);
        if (x >= 101 && x < 132 && y >= 53 && y < 70) return sectorColour(0xa5c3e9, bpp);
        return sectorPixel(x, y, 640, 480, bpp);
    });
    await machine.ask('picture', /^done picture\n/);
    await checkKnownPicture(machine, 640, 480, bpp);
}

async function checkAnimation(machine) {
    for (const kind of ['bar', 'full']) {
        const start = Date.now();
        await machine.ask(`animate 90 ${kind === 'full' ? 'full' : ''}`, /^done animate\n/);
        await machine.serial.expect(/^frame 90\n/, 10);
        const seconds = (Date.now() - start) / 1000;
        assert.ok(seconds > 1.3 && seconds < 3, `90 frames took ${seconds} s`);
        const image = await machine.screenshot();
        comparePicture(image, 640, 480, (x, y) => sectorFramePixel(x, y, 640, 480, 32, 90, kind));
        assert.equal(sectorFrameNumber(image.pixel), 90);
    }
    await machine.ask('animate 0', /^done animate\n/);
    await new Promise(resolve => setTimeout(resolve, 500));
    const [, asked] = await machine.ask('frame', /^frame (\d+)\n/);
    const [, stopped] = await machine.ask('stop', /^frame (\d+)\n/);
    assert.ok(Number(asked) > 5 && Number(stopped) >= Number(asked), `${asked} then ${stopped}`);
    assert.equal(sectorFrameNumber((await machine.screenshot()).pixel), Number(stopped));
    await machine.ask('picture', /^done picture\n/);
}

async function checkBlank(machine) {
    await machine.ask('blank', /^done blank\n/);
    comparePicture(await machine.screenshot(), 640, 480, () => 0);
    await machine.ask('unblank', /^done unblank\n/);
    await checkKnownPicture(machine, 640, 480, 32);
}

async function checkKeyboard(machine) {
    for (const [name, codes] of [
        ['a', '1e'],
        ['shift', '2a'],
        ['f12', '58'],
        ['up', 'e0 48'],
        ['ctrl_r', 'e0 1d'],
        ['meta_l', 'e0 5b'],
    ]) {
        await machine.keys(true, name);
        await machine.serial.expect(new RegExp(`^key down ${codes}\n`));
        await machine.keys(false, name);
        await machine.serial.expect(new RegExp(`^key up ${codes}\n`));
    }
    await machine.tap('pause');
    await machine.serial.expect(/^key down e1 1d 45\nkey up e1 1d 45\n/);
    // Faster than a person types: nothing may be lost.
    for (const name of 'qwertyuiop') await machine.keys(true, name);
    for (const name of 'qwertyuiop') await machine.keys(false, name);
    for (let code = 0x10; code < 0x1a; code++)
        await machine.serial.expect(new RegExp(`^key down ${code.toString(16)}\n`));
    for (let code = 0x10; code < 0x1a; code++)
        await machine.serial.expect(new RegExp(`^key up ${code.toString(16)}\n`));
}

async function checkLeds(machine) {
    const vnc = new Vnc(machine.vncPath, 'leds');
    try {
        await vnc.start();
        assert.equal(await vnc.leds(), 0);
        for (const mask of [7, 2, 4, 1, 0]) {
            await machine.ask(`leds ${mask}`, /^done leds\n/);
            assert.equal(await vnc.leds(), mask);
        }
        await machine.ask('leds 8', /^error leds: .*\n/);
        await machine.tap('z');
        await machine.serial.expect(/^key down 2c\nkey up 2c\n/);
    } finally {
        vnc.close();
    }
}

function button(name, down) {
    return { type: 'btn', data: { button: name, down } };
}

function move(kind, axis, value) {
    return { type: kind, data: { axis, value } };
}

async function checkRelative(machine) {
    const send = (...events) => machine.qmp('input-send-event', { events });
    await send(move('rel', 'x', 5), move('rel', 'y', -7));
    await machine.serial.expect(/^mouse rel 5 -7 buttons 0 wheel 0\n/);
    await send(move('rel', 'x', -300), move('rel', 'y', 200));
    let [x, y] = [0, 0];
    while (x !== -300 || y !== 200) {
        const [, dx, dy] = await machine.serial.expect(
            /^mouse rel (\S+) (\S+) buttons 0 wheel 0\n/,
        );
        x += Number(dx);
        y += Number(dy);
    }
    for (const [name, mask] of [
        ['left', 1],
        ['right', 2],
        ['middle', 4],
        ['side', 8],
        ['extra', 16],
    ]) {
        await send(button(name, true));
        await machine.serial.expect(new RegExp(`^mouse rel 0 0 buttons ${mask} wheel 0\n`));
        await send(button(name, false));
        await machine.serial.expect(/^mouse rel 0 0 buttons 0 wheel 0\n/);
    }
    for (const [name, tail] of [
        ['wheel-up', 'wheel 1'],
        ['wheel-down', 'wheel -1'],
        ['wheel-left', 'wheel 0 pan -1'],
        ['wheel-right', 'wheel 0 pan 1'],
    ]) {
        await send(button(name, true), button(name, false));
        await machine.serial.expect(new RegExp(`^mouse rel 0 0 buttons 0 ${tail}\n`));
    }
}

async function checkAbsolute(machine) {
    const send = (...events) => machine.qmp('input-send-event', { events });
    const scaled = (value, size) => Math.floor((value * 0x7fff) / size);
    const isAbsolute = async () => (await machine.qmp('query-mice')).find(m => m.current).absolute;
    assert.equal(await isAbsolute(), false);
    await machine.ask('pointer absolute', /^done pointer\n/);
    assert.equal(await isAbsolute(), true);
    for (const [x, y] of [
        [0, 0],
        [639, 479],
        [320, 240],
        [1, 478],
        [333, 77],
    ]) {
        await send(move('abs', 'x', scaled(x, 640)), move('abs', 'y', scaled(y, 480)));
        await machine.serial.expect(new RegExp(`^mouse abs ${x} ${y} buttons 0\n`));
    }
    await send(button('left', true));
    await machine.serial.expect(/^mouse abs 333 77 buttons 1\n/);
    await send(button('right', true));
    await machine.serial.expect(/^mouse abs 333 77 buttons 3\n/);
    await send(button('left', false), button('right', false));
    await machine.serial.expect(/^mouse abs 333 77 buttons 0\n/);
    await send(button('wheel-up', true), button('wheel-up', false));
    await machine.serial.expect(/^mouse abs 333 77 buttons 0 wheel 1\n/);
    await machine.ask('pointer relative', /pointer\n/);
    assert.equal(await isAbsolute(), false);
    await send(move('rel', 'x', 3));
    await machine.serial.expect(/mouse rel 3 0 buttons 0 wheel 0\n/);
}

async function checkBytes(machine) {
    await machine.ask('repeat 3 1b5b63', /^([^]\[c){3}\ndone repeat\n/);
    await machine.ask('repeat 1 1b5', /^[^]?error repeat: .*\n/);
    await machine.ask('noise 2000', /^[^]{2000}\ndone noise\n/);
    // There is no second serial line.
    await machine.ask('agent', /^error agent: .*\n/);
    await machine.ask('paste', /^error paste: .*\n/);
}

const BEEP = { hertz: 880, milliseconds: 400 };

async function checkBeep(machine) {
    await machine.ask('beep 10 100', /^error beep: .*\n/);
    await machine.ask(`beep ${BEEP.hertz} ${BEEP.milliseconds}`, /^done beep\n/);
    await machine.ask('ping', /^pong\n/);
    await machine.serial.expect(/^beep over\n/);
}

/** What came out of the speaker; only after the end is it all in the file. */
function checkSound(machine) {
    for (const tone of measureTone(machine.soundPath)) {
        assert.ok(Math.abs(tone.frequency - BEEP.hertz) < 2, `it sounds at ${tone.frequency} Hz`);
        const late = Math.abs(tone.milliseconds - BEEP.milliseconds);
        assert.ok(late < 100, `it sounds for ${tone.milliseconds} ms`);
    }
}

async function checkEnd(machine, how) {
    await machine.ask('ping', /^pong\n/);
    assert.equal(machine.serial.rest, '', 'the guest said something unasked');
    machine.send('reset');
    await machine.serial.expect(/^ready 640x480x32\n/, 20);
    await checkKnownPicture(machine, 640, 480, 32);
    if (how === 'button') {
        await machine.qmp('system_powerdown');
        await machine.serial.expect(/^power button\n/);
    } else {
        machine.send('off');
    }
    await machine.ended(5);
}

/** Boots the sector guest on one machine type and display and checks all it promises. */
export async function checkSector(build, type, display, how) {
    const image = join(build, 'sector', 'sector.img');
    const drive = `file=${image},format=raw,if=virtio,readonly=on`;
    const sounding = `${type},pcspk-audiodev=sound`;
    const args = ['-M', sounding, '-m', '32', '-device', display, '-drive', drive];
    const machine = new Machine(() => args);
    try {
        await machine.connect();
        await machine.serial.expect(/^ready 640x480x32\n/, 20);
        const boot = machine.age;
        await checkKnownPicture(machine, 640, 480, 32);
        await checkModes(machine);
        await checkDamage(machine, 32);
        await checkDamage(machine, 8);
        await machine.ask('mode 640 480 32', /^mode .*\n/);
        await checkAnimation(machine);
        await checkBlank(machine);
        await checkKeyboard(machine);
        await checkLeds(machine);
        await checkRelative(machine);
        await checkAbsolute(machine);
        await checkBytes(machine);
        await checkBeep(machine);
        await checkEnd(machine, how);
        checkSound(machine);
        return boot;
    } finally {
        machine.close();
    }
}
