// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of test suites, for `npm test` and for Meson both. Run as a program it prints one line
// a run for tests/meson.build: NAME|FOLDER|SIZE|TIMEOUT|LABEL|ARGUMENTS OF NODE.
import { fileURLToPath, pathToFileURL } from 'node:url';

const BED = fileURLToPath(new URL('beds/bed.mjs', import.meta.url));
const IN_GUEST = fileURLToPath(new URL('beds/in-guest.mjs', import.meta.url));

/**
 * @typedef {object} Run   One pass over a suite's specs.
 * @property {string} bed                       a bed of tests/beds/bed.mjs
 * @property {boolean} [inGuest]                whether the bed is in the machine of the bed `guest`
 * @property {Record<string, string>} [env]     added to the environment
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} folder       holds its `*.spec.ts`; left out while it does not exist
 * @property {Run[]} runs
 * @property {number} timeoutS     for one run, in seconds, on a busy machine with two cores; beside
 *                                 the minutes that a soak is given
 * @property {'short' | 'long' | 'soak'} size   `npm test` runs the short ones
 */

const CAIRO = { GSK_RENDERER: 'cairo' };
const GL = { GSK_RENDERER: 'ngl' };
const VULKAN = { GSK_RENDERER: 'vulkan' };
/** As the widget is where it was taken without the private libraries. */
const WITHOUT_NATIVE = { VITRINE_NATIVE_DIR: '' };
/** Asking the emulated Vulkan for its formats alone takes 20 s. */
const NO_VULKAN = { GDK_DISABLE: 'vulkan' };

/** Specs that run in gjs. @type {Suite[]} */
export const SUITES = [
    {
        name: 'unit',
        folder: 'tests/unit',
        runs: [{ bed: 'plain' }],
        timeoutS: 300,
        size: 'short',
    },
    {
        name: 'display1',
        folder: 'tests/display1',
        runs: [{ bed: 'bus' }],
        timeoutS: 300,
        size: 'short',
    },
    {
        name: 'without-native',
        folder: 'tests/without-native',
        runs: [{ bed: 'xvfb', env: { ...GL, ...WITHOUT_NATIVE } }],
        timeoutS: 90,
        size: 'short',
    },
    {
        name: 'demo',
        folder: 'tests/demo',
        runs: [{ bed: 'bus' }],
        timeoutS: 180,
        size: 'short',
    },
    {
        name: 'widget',
        folder: 'tests/widget',
        runs: [
            { bed: 'xvfb', env: { ...CAIRO, ...WITHOUT_NATIVE } },
            { bed: 'xvfb', env: GL },
            { bed: 'mutter', env: GL },
        ],
        timeoutS: 240,
        size: 'short',
    },
    {
        // Apart from the widget's, whose run with cairo has no private library. By name the last:
        // the widget, which may learn in this process that imports of plain memory do not pay.
        name: 'dmabuf',
        folder: 'tests/dmabuf',
        runs: [
            { bed: 'xvfb', env: CAIRO },
            { bed: 'xvfb', env: GL },
            { bed: 'mutter', env: GL },
        ],
        timeoutS: 120,
        size: 'short',
    },
    {
        // Apart from the widget's, since these need Vulkan too, and the others do not.
        name: 'pixels',
        folder: 'tests/pixels',
        runs: [
            { bed: 'xvfb', env: CAIRO },
            { bed: 'xvfb', env: GL },
            { bed: 'mutter', env: GL },
            { bed: 'mutter', env: VULKAN },
        ],
        timeoutS: 240,
        size: 'short',
    },
    {
        name: 'machine',
        folder: 'tests/machine',
        runs: [{ bed: 'bus' }],
        timeoutS: 600,
        size: 'short',
    },
    {
        name: 'clipboard',
        folder: 'tests/clipboard',
        runs: [{ bed: 'bus' }],
        timeoutS: 90,
        size: 'short',
    },
    {
        name: 'recording',
        folder: 'tests/recording',
        runs: [{ bed: 'bus' }],
        timeoutS: 120,
        size: 'short',
    },
    {
        name: 'sound',
        folder: 'tests/sound',
        runs: [{ bed: 'sound' }],
        timeoutS: 120,
        size: 'short',
    },
    {
        name: 'window',
        folder: 'tests/window',
        // Full screen takes a window manager, which Xvfb has not.
        runs: [{ bed: 'mutter', env: GL }],
        timeoutS: 300,
        size: 'short',
    },
    {
        name: 'monitors',
        folder: 'tests/monitors',
        runs: [{ bed: 'monitors', env: GL }],
        timeoutS: 120,
        size: 'short',
    },
    {
        // By the names that a screen reader says.
        name: 'person',
        folder: 'tests/person',
        runs: [{ bed: 'desktop', env: GL }],
        timeoutS: 300,
        size: 'short',
    },
    {
        // Real events, by the compositor, read back from inside a Linux guest; one boot for all.
        name: 'input',
        folder: 'tests/input',
        runs: [{ bed: 'mutter', env: GL }],
        timeoutS: 300,
        size: 'short',
    },
    {
        name: 'package',
        folder: 'tests/package',
        runs: [{ bed: 'xvfb', env: GL }],
        timeoutS: 400,
        size: 'short',
    },
    {
        name: 'commands',
        folder: 'tests/commands',
        runs: [{ bed: 'bus' }],
        timeoutS: 240,
        size: 'short',
    },
    {
        name: 'usb',
        folder: 'tests/usb',
        runs: [{ bed: 'bus' }],
        timeoutS: 120,
        size: 'short',
    },
    {
        // Viewers that others wrote, on a screen of their own.
        name: 'vnc',
        folder: 'tests/vnc',
        runs: [{ bed: 'xvfb' }],
        timeoutS: 240,
        size: 'short',
    },
    {
        // A browser, and whoever speaks HTTP without one.
        name: 'web',
        folder: 'tests/web',
        runs: [{ bed: 'bus' }],
        timeoutS: 240,
        size: 'short',
    },
    {
        // A USB device of a computer, which the machine of the bed `guest` has.
        name: 'usb-device',
        folder: 'tests/usb-device',
        runs: [{ bed: 'bus', inGuest: true }],
        timeoutS: 600,
        size: 'long',
    },
    {
        // The same, by the switches of a window.
        name: 'usb-window',
        folder: 'tests/usb-window',
        runs: [{ bed: 'xvfb', inGuest: true, env: CAIRO }],
        timeoutS: 900,
        size: 'long',
    },
    {
        // A million messages in all at the door.
        name: 'unit-long',
        folder: 'tests/unit',
        runs: [{ bed: 'plain', env: { VITRINE_CASES: '10' } }],
        timeoutS: 1800,
        size: 'long',
    },
    {
        name: 'window-long',
        folder: 'tests/window',
        runs: [{ bed: 'mutter', env: { ...GL, VITRINE_SHOTS: '200' } }],
        timeoutS: 3600,
        size: 'long',
    },
    {
        // Every screen of the program as a picture, in build/pictures; see its README.
        name: 'pictures',
        folder: 'tests/pictures',
        runs: [
            { bed: 'mutter', env: GL },
            { bed: 'mutter', env: { ...GL, ADW_DEBUG_HIGH_CONTRAST: '1' } },
            { bed: 'mutter', env: { ...GL, LANGUAGE: 'de' } },
        ],
        timeoutS: 600,
        size: 'long',
    },
    {
        // The page of `vitrine web` as pictures, beside the others.
        name: 'web-pictures',
        folder: 'tests/web-pictures',
        runs: [{ bed: 'bus' }],
        timeoutS: 300,
        size: 'long',
    },
    {
        // Ten minutes of a tone; the figures of docs/sound.md, in build/long/sound.json.
        name: 'sound-long',
        folder: 'tests/sound-long',
        runs: [{ bed: 'sound' }],
        timeoutS: 900,
        size: 'long',
    },
    {
        // Commands for a guest with drivers, whose boot the short tests have no time for.
        name: 'commands-guest',
        folder: 'tests/commands-guest',
        runs: [{ bed: 'bus' }],
        timeoutS: 600,
        size: 'long',
    },
    {
        // Debian's installer by a script; its pictures are in build/long/installer.
        name: 'installer',
        folder: 'tests/installer',
        runs: [{ bed: 'bus' }],
        timeoutS: 1200,
        size: 'long',
    },
    {
        // Fifty viewers for ten minutes; the figures are in build/long/vnc-crowd.json.
        name: 'vnc-long',
        folder: 'tests/vnc-long',
        runs: [{ bed: 'bus' }],
        timeoutS: 1200,
        size: 'long',
    },
    {
        // The encodings of many more pictures.
        name: 'vnc-decoders',
        folder: 'tests/vnc',
        runs: [{ bed: 'xvfb', env: { VITRINE_CASES: '10' } }],
        timeoutS: 1800,
        size: 'long',
    },
    {
        name: 'long',
        folder: 'tests/long',
        runs: [{ bed: 'bus' }],
        timeoutS: 900,
        size: 'long',
    },
    {
        // `npm run test:gl`: where there are real DMA-BUFs.
        name: 'gl',
        folder: 'tests/gl',
        runs: [{ bed: 'mutter', inGuest: true, env: { ...GL, ...NO_VULKAN } }],
        timeoutS: 900,
        size: 'long',
    },
    {
        name: 'gl-offload',
        folder: 'tests/gl-offload',
        runs: [
            {
                bed: 'sway',
                inGuest: true,
                env: { ...GL, ...NO_VULKAN, GDK_DEBUG: 'offload' },
            },
        ],
        timeoutS: 600,
        size: 'long',
    },
    // `npm run soak`: for as long as it is told, all at once; the figures are in build/soak.
    {
        name: 'soak-window',
        folder: 'tests/soak-window',
        runs: [{ bed: 'mutter', env: CAIRO }],
        timeoutS: 600,
        size: 'soak',
    },
    {
        name: 'soak-chooser',
        folder: 'tests/soak-chooser',
        runs: [{ bed: 'mutter', env: CAIRO }],
        timeoutS: 600,
        size: 'soak',
    },
    {
        name: 'soak-exporters',
        folder: 'tests/soak-exporters',
        runs: [{ bed: 'bus' }],
        timeoutS: 600,
        size: 'soak',
    },
    {
        name: 'soak-sound',
        folder: 'tests/sound-long',
        runs: [{ bed: 'sound' }],
        timeoutS: 600,
        size: 'soak',
    },
    {
        // `npm run test:flatpak`: the Flatpak of this checkout, with a QEMU of its own, which is built
        // first; that alone takes a quarter of an hour, once.
        name: 'flatpak',
        folder: 'tests/flatpak',
        runs: [{ bed: 'flatpak', env: GL }],
        timeoutS: 5400,
        size: 'long',
    },
    {
        name: 'conformance',
        folder: 'tests/conformance',
        // Asks the QEMU on the path, or those of $VITRINE_QEMUS (`npm run conformance`).
        runs: [{ bed: 'bus' }],
        timeoutS: 900,
        size: 'short',
    },
];

/** Tests that Meson itself defines, by the name of their suite. */
export const MESON_SUITES = [
    { name: 'data', size: 'short' },
    { name: 'native', size: 'short' },
    // The same programs as `native`, a minute and a half of them.
    { name: 'native-valgrind', size: 'long' },
];

/** Folders whose `*.test.mjs` node's own test runner runs: what is there before gjs is. */
export const NODE_SUITES = [
    { name: 'setup', folder: 'build-aux', timeoutS: 300, size: 'short' },
    { name: 'package', folder: 'tests/package', timeoutS: 300, size: 'short' },
    { name: 'beds', folder: 'tests/beds', timeoutS: 180, size: 'short' },
    { name: 'bench', folder: 'tests/bench', timeoutS: 60, size: 'short' },
];

/** What a run is called in every report: `widget (xvfb, GSK_RENDERER=ngl)`. */
export function runLabel(suite, run) {
    const env = Object.entries(run.env ?? {}).map(([name, value]) => `${name}=${value}`);
    const guest = run.inGuest ? ['in the guest'] : [];
    return `${suite.name} (${[...guest, run.bed, ...env].join(', ')})`;
}

/** The arguments of node that run `command` in a run's bed. */
export function bedCommand(run, command) {
    const env = Object.entries(run.env ?? {}).flatMap(([name, value]) => [
        '--env',
        `${name}=${value}`,
    ]);
    const inBed = [run.bed, ...env, '--', ...command];
    return run.inGuest ? [BED, 'guest', '--', 'node', IN_GUEST, ...inBed] : [BED, ...inBed];
}

function printTable() {
    for (const suite of SUITES) {
        for (const run of suite.runs) {
            const { name, folder, size, timeoutS } = suite;
            const label = runLabel(suite, run);
            const command = bedCommand(run, []).join(' ');
            console.log([name, folder, size, timeoutS, label, command].join('|'));
        }
    }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) printTable();
