// SPDX-License-Identifier: GPL-3.0-or-later
import { audio } from './audio.js';
import { click, move } from './click.js';
import { clipboard } from './clipboard.js';
import type { Command } from './command.js';
import { demo } from './demo.js';
import { doctor } from './doctor/doctor.js';
import { drag } from './drag.js';
import { info } from './info.js';
import { key } from './key.js';
import { list } from './list.js';
import { monitor } from './monitor.js';
import { power } from './power.js';
import { record } from './record.js';
import { resize } from './resize.js';
import { runImage } from './run-image.js';
import { screenshot } from './screenshot.js';
import { scriptCommand } from './script.js';
import { scroll } from './scroll.js';
import { serial } from './serial.js';
import { term } from './term/term.js';
import { touch } from './touch.js';
import { type } from './type.js';
import { usb } from './usb.js';
import { waitImage } from './wait-image.js';
import { waitStable } from './wait-stable.js';
import { waitText } from './wait-text.js';

/** What lines of a script may be, too, where they are about a machine. */
const SINGLE: readonly Command[] = [
    list,
    info,
    doctor,
    runImage,
    demo,
    screenshot,
    record,
    term,
    type,
    key,
    click,
    move,
    drag,
    scroll,
    touch,
    waitStable,
    waitImage,
    waitText,
    clipboard,
    serial,
    monitor,
    audio,
    usb,
    resize,
    power,
];

/** All commands that are here, in the order of the help. */
export const COMMANDS: readonly Command[] = [...SINGLE, scriptCommand(SINGLE)];
