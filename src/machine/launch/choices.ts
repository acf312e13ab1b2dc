// SPDX-License-Identifier: LGPL-2.1-or-later
import { MachineError } from '../errors.js';
import type { HostResources } from './host-resources.js';
import { GRAPHICS_CARDS, type GraphicsCard, type LaunchChoices } from './options.js';

/** Less than this and no firmware starts. */
export const MIN_MEMORY_MIB = 32;

/** What QEMU's q35 takes without further devices. */
const MAX_CPUS = 255;

const DEFAULT_MEMORY_MIB = 2048;

const DEFAULT_MAX_CPUS = 2;

/** The bounds of what a person may choose, on one computer. */
export interface ChoiceLimits {
    readonly maxMemoryMiB: number;
    readonly maxCpus: number;
}

/** A machine may have as much as this computer has: more would only be slower. */
export function choiceLimits({ memoryMiB, cpus }: HostResources): ChoiceLimits {
    return {
        maxMemoryMiB: Math.max(memoryMiB, MIN_MEMORY_MIB),
        maxCpus: Math.min(Math.max(cpus, 1), MAX_CPUS),
    };
}

/** What a machine has of which nothing was chosen. */
export function defaultChoices({ memoryMiB, cpus }: HostResources): {
    readonly memoryMiB: number;
    readonly cpus: number;
} {
    const half = Math.floor(memoryMiB / 2);
    return {
        memoryMiB: Math.max(Math.min(DEFAULT_MEMORY_MIB, half), MIN_MEMORY_MIB),
        cpus: Math.min(DEFAULT_MAX_CPUS, Math.max(cpus, 1)),
    };
}

function isWithin(value: number | undefined, min: number, max: number): boolean {
    return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}

function isCard(value: unknown): value is GraphicsCard {
    return (GRAPHICS_CARDS as readonly unknown[]).includes(value);
}

function bad(sentence: string): MachineError {
    return new MachineError('launch-failed', sentence);
}

/**
 * Refuses what this computer cannot give a machine, before QEMU does it in its own words.
 *
 * @throws MachineError
 */
export function checkChoices(choices: LaunchChoices, host: HostResources): void {
    const { maxMemoryMiB, maxCpus } = choiceLimits(host);
    const { memoryMiB, cpus, graphics } = choices;
    if (!isWithin(memoryMiB, MIN_MEMORY_MIB, maxMemoryMiB)) {
        throw bad(
            `A machine cannot have ${String(memoryMiB)} MiB of memory here: ` +
                `choose from ${String(MIN_MEMORY_MIB)} to ${String(maxMemoryMiB)} MiB.`,
        );
    }
    if (!isWithin(cpus, 1, maxCpus)) {
        throw bad(
            `A machine cannot have ${String(cpus)} processors here: ` +
                `choose from 1 to ${String(maxCpus)}.`,
        );
    }
    if (graphics !== undefined && !isCard(graphics)) {
        throw bad(
            `“${String(graphics)}” is no graphics card: choose ${GRAPHICS_CARDS.join(', ')}.`,
        );
    }
}

/**
 * Brings remembered choices within this computer's bounds: its memory may have been taken out, or
 * the image moved here from a larger one.
 */
export function clampChoices(choices: LaunchChoices, host: HostResources): LaunchChoices {
    const { maxMemoryMiB, maxCpus } = choiceLimits(host);
    const { memoryMiB, cpus, ...rest } = choices;
    const clamp = (value: number, min: number, max: number): number =>
        Math.min(Math.max(Math.round(value), min), max);
    return {
        ...rest,
        ...(memoryMiB === undefined
            ? {}
            : { memoryMiB: clamp(memoryMiB, MIN_MEMORY_MIB, maxMemoryMiB) }),
        ...(cpus === undefined ? {} : { cpus: clamp(cpus, 1, maxCpus) }),
    };
}

/** Reads choices that were written down; what is none is left out. */
export function parseChoices(value: unknown): LaunchChoices {
    if (typeof value !== 'object' || value === null) return {};
    const { memoryMiB, cpus, accelerator, graphics, sound } = value as Record<string, unknown>;
    const isCount = (count: unknown): count is number => Number.isSafeInteger(count);
    return {
        ...(isCount(memoryMiB) ? { memoryMiB } : {}),
        ...(isCount(cpus) ? { cpus } : {}),
        ...(accelerator === 'auto' || accelerator === 'tcg' ? { accelerator } : {}),
        ...(isCard(graphics) ? { graphics } : {}),
        ...(typeof sound === 'boolean' ? { sound } : {}),
    };
}
