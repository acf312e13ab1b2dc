// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { callMutter } from './mutter.js';

const DISPLAY_CONFIG = 'org.gnome.Mutter.DisplayConfig';
const PATH = '/org/gnome/Mutter/DisplayConfig';

/** Until mutter ends, and without a question. */
const TEMPORARY = 1;
const LOGICAL_LAYOUT = 1;

/** Has the bed's only monitor another scale, which mutter may round to one that fits its size. */
export async function setMonitorScale(
    connection: Gio.DBusConnection,
    wanted: number,
): Promise<number> {
    const call = [connection, DISPLAY_CONFIG, PATH, DISPLAY_CONFIG] as const;
    const state = await callMutter(...call, 'GetCurrentState', null);
    const serial = state.get_child_value(0).get_uint32();
    const monitor = state.get_child_value(1).get_child_value(0);
    const connector = monitor.get_child_value(0).get_child_value(0).get_string()[0];
    const mode = monitor.get_child_value(1).get_child_value(0);
    const scales = mode.get_child_value(5).deepUnpack<number[]>();
    const scale = scales.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    if (scale === undefined) throw new Error('mutter has a monitor without a scale');
    const output: [string, string, Record<string, GLib.Variant>] = [
        connector,
        mode.get_child_value(0).get_string()[0],
        {},
    ];
    const layout = { 'layout-mode': GLib.Variant.new_uint32(LOGICAL_LAYOUT) };
    const parameters = new GLib.Variant('(uua(iiduba(ssa{sv}))a{sv})', [
        serial,
        TEMPORARY,
        [[0, 0, scale, 0, true, [output]]],
        layout,
    ]);
    await callMutter(...call, 'ApplyMonitorsConfig', parameters);
    return scale;
}
