// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What is remembered of machines that were opened: a file for each, so that the programs that
// remember never write the same one at a time.
import GLib from 'gi://GLib?version=2.0';

import { childNames } from '../child-names.js';
import { machinesDirectory } from '../launch/runtime-directory.js';
import type { LaunchChoices } from '../launch/options.js';
import { busSocketDirectories } from '../libvirt/bus-sockets.js';
import { readSmallFile, writePrivateFile } from '../private-files.js';
import { shortKey } from '../short-key.js';
import { formatTarget, parseTarget } from '../target.js';
import { stateDirectory } from '../user-directories.js';
import { formatKnown, parseKnown, type KnownMachine } from './known-machine.js';
import { removePicture } from './pictures.js';

/** As many as a person looks through; the oldest are forgotten. */
const MAX_KNOWN = 50;

const ENDING = '.json';

/** Where the files lie. */
export function knownDirectory(): string {
    return GLib.build_filenamev([stateDirectory(), 'vitrine', 'machines']);
}

function fileOf(target: string): string {
    return GLib.build_filenamev([knownDirectory(), `${shortKey(target)}${ENDING}`]);
}

/** Sockets that whoever made them lists by itself. */
function isListedElsewhere(address: string): boolean {
    const directories = [machinesDirectory(), ...busSocketDirectories()];
    return directories.some(directory => address.includes(`${directory}/`));
}

/**
 * Whether a machine has to be remembered to be found again: what is on a bus or in libvirt is
 * found there.
 *
 * @param target - the exact form
 */
export function isWorthKnowing(target: string): boolean {
    const parsed = parseTarget(target);
    switch (parsed.kind) {
        case 'file':
        case 'qmp':
            return true;
        case 'addr':
            return !isListedElsewhere(parsed.address);
        default:
            return false;
    }
}

/** The machine of a target, where it is remembered. */
export function readKnown(target: string): KnownMachine | null {
    const text = readSmallFile(fileOf(target));
    return text === null ? null : parseKnown(text);
}

/** All that are remembered, the one that was opened last first. */
export function listKnown(): KnownMachine[] {
    const directory = knownDirectory();
    const machines = childNames(directory)
        .filter(name => name.endsWith(ENDING))
        .map(name => readSmallFile(GLib.build_filenamev([directory, name])))
        .map(text => (text === null ? null : parseKnown(text)))
        .filter(machine => machine !== null);
    return machines.sort((one, other) => other.openedAt - one.openedAt);
}

function write(machine: KnownMachine): void {
    writePrivateFile(fileOf(machine.target), formatKnown(machine));
}

function now(): number {
    return GLib.get_real_time() / 1_000_000;
}

/**
 * Remembers that a machine was opened, where it is {@link isWorthKnowing}.
 *
 * @param target - the exact form
 * @param uuid - null where it gets a new one with every start
 * @throws GLib.Error when it cannot be written
 */
export function rememberOpened(target: string, name: string, uuid: string | null): void {
    if (!isWorthKnowing(target)) return;
    write({ target, name, uuid, openedAt: now(), launch: readKnown(target)?.launch ?? {} });
    for (const { target: oldest } of listKnown().slice(MAX_KNOWN)) forgetMachine(oldest);
}

/** The exact form of the target that starts an image. */
export function imageTarget(path: string): string {
    return formatTarget({ kind: 'file', path: GLib.canonicalize_filename(path, null) });
}

/** What was chosen for the next start of an image; empty where nothing was. */
export function rememberedChoices(path: string): LaunchChoices {
    return readKnown(imageTarget(path))?.launch ?? {};
}

/**
 * Remembers what was chosen for the next start of an image.
 *
 * @throws GLib.Error when it cannot be written
 */
export function rememberChoices(path: string, launch: LaunchChoices): void {
    const target = imageTarget(path);
    const known = readKnown(target);
    const name = known?.name ?? GLib.path_get_basename(path);
    const openedAt = known?.openedAt ?? now();
    write({ target, name, uuid: null, openedAt, launch });
}

/**
 * Forgets a machine, with its last picture.
 *
 * @returns what brings both back
 */
export function forgetMachine(target: string): () => void {
    const known = readKnown(target);
    GLib.unlink(fileOf(target));
    const restorePicture = removePicture(target);
    return () => {
        if (known) write(known);
        restorePicture();
    };
}
