// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the disk of the guest's program `reel` (tests/guests/linux/README.md).
import { numberOf, runProgram, textOf } from './channel.js';
import { desktopScene, filmScenes, photoScene, writeScenes } from './vnc-scenes.js';

runProgram(() => ({
    /** A tall desktop, a photograph of the same size, and a film, one behind the other. */
    write: argument => {
        const number = (name: string): number => numberOf(argument, name);
        const [width, rows] = [number('width'), number('rows')];
        writeScenes(textOf(argument, 'path'), [
            desktopScene(width, rows),
            photoScene(width, rows, 3),
            ...filmScenes(number('filmWidth'), number('filmHeight'), number('frames')),
        ]);
    },
}));
