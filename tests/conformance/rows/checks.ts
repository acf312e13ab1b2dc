// SPDX-License-Identifier: GPL-3.0-or-later
import type { Control } from '../../../src/display1/control.js';
import { expectEqual, expectTrue, readProperty } from '../expect.js';
import { INTERFACES_OF_DISPLAY } from '../interfaces.js';
import { Skipped, type Peer } from '../peer.js';

/** Throws what is wrong, or {@link Skipped}. */
export type Check = (peer: Peer) => Promise<void>;

/** By the row's name, as `rowName` makes it. */
export type Checks = Readonly<Record<string, Check>>;

function signatureOf(interfaceName: string, property: string): string {
    const found = INTERFACES_OF_DISPLAY.find(({ fullName }) => fullName === interfaceName);
    const member = found?.members.find(({ name }) => name === property);
    if (member?.kind !== 'property') throw new Error(`${interfaceName} has no ${property}`);
    return member.signature;
}

/** Reads a property as it travels and expects its type and value. */
export async function expectProperty(
    control: Control,
    path: string,
    interfaceName: string,
    name: string,
    expected: unknown,
): Promise<void> {
    const value = await readProperty(control, path, interfaceName, name);
    expectEqual(value.get_type_string(), signatureOf(interfaceName, name), `${name}'s type`);
    expectEqual(value.recursiveUnpack(), expected, name);
}

/** Expects that a property is a list of full interface names, and these. */
export async function expectInterfaces(
    control: Control,
    path: string,
    interfaceName: string,
    expected: readonly string[],
): Promise<void> {
    const value = await readProperty(control, path, interfaceName, 'Interfaces');
    expectEqual(value.get_type_string(), 'as', "Interfaces' type");
    const names = value.get_strv();
    for (const name of expected)
        expectTrue(names.includes(name), `Interfaces lacks ${name}: ${names.join(', ')}`);
    expectEqual(names.length, expected.length, 'the number of Interfaces');
}

/** A check that never can be made, and why. */
export function never(reason: string): Check {
    return () => Promise.reject(new Skipped(reason));
}
