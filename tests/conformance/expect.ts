// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a row says what it expected: by throwing, since what went wrong belongs into the table.
import GLib from 'gi://GLib?version=2.0';

import { call, type Control } from '../../src/display1/control.js';
import { errorText } from '../../src/machine/errors.js';

/** JSON has no undefined, no NaN and no bigint; rows compare plain data. */
function written(value: unknown): string {
    return JSON.stringify(value) ?? 'undefined';
}

export function expectEqual(actual: unknown, expected: unknown, what: string): void {
    if (written(actual) === written(expected)) return;
    throw new Error(`${what} is ${written(actual)} instead of ${written(expected)}`);
}

export function expectTrue(condition: boolean, what: string): asserts condition {
    if (!condition) throw new Error(what);
}

/** Within `tolerance` of `expected`. */
export function expectNear(actual: number, expected: number, tolerance: number, what: string) {
    if (Math.abs(actual - expected) <= tolerance) return;
    throw new Error(`${what} is ${actual} instead of about ${expected}`);
}

/** Expects a D-Bus error of a name that ends so, such as `Error.Invalid`. */
export async function expectError(
    promise: Promise<unknown>,
    name: string,
    what: string,
): Promise<void> {
    try {
        await promise;
    } catch (error) {
        const text = errorText(error);
        const remote = error instanceof GLib.Error ? error.message : text;
        if (remote.includes(name) || text.includes(name)) return;
        throw new Error(`${what} fails with “${remote}” instead of ${name}`, { cause: error });
    }
    throw new Error(`${what} succeeds instead of failing with ${name}`);
}

/** Reads one property as it travels. */
export async function readProperty(
    control: Control,
    path: string,
    interfaceName: string,
    name: string,
): Promise<GLib.Variant> {
    const reply = await call(
        control,
        path,
        'org.freedesktop.DBus.Properties',
        'Get',
        new GLib.Variant('(ss)', [interfaceName, name]),
        null,
    );
    return reply.get_child_value(0).get_variant();
}

// What rows wait by.
export { sleep, until } from '../support/main-loop.js';
