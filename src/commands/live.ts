// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { MachineError } from '../machine/errors.js';
import { openMachine } from '../machine/open.js';
import type { ViewerReport } from '../machine/viewer/viewer-interface.js';
import { Viewers } from '../machine/viewer/viewers.js';
import { readStatistics } from '../scanout/frame-statistics.js';
import { onEndSignal } from '../end-signals.js';
import { LiveTable } from './live-table.js';
import { whileRead } from './output.js';

const LOOK_MS = 1000;

/** What tells the machine of a target from every other; takes nobody's display away. */
async function keyOf(target: string): Promise<string> {
    const machine = await openMachine(target, { mayLaunch: false, mayTakeDisplay: false });
    await machine.close();
    return machine.key;
}

function printJson({ pid, consoleId, figures }: ViewerReport): void {
    print(JSON.stringify({ pid, console: consoleId, ...readStatistics(figures) }));
}

/** Resolves when a person ends the program, with true, or the last window has gone. */
function untilEnd(viewers: Viewers): Promise<boolean> {
    return new Promise(resolve => {
        const end = (asked: boolean): void => {
            stop();
            GLib.source_remove(timer);
            resolve(asked);
        };
        const stop = onEndSignal(() => {
            end(true);
        });
        const timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, LOOK_MS, () => {
            viewers.look().then(() => {
                if (viewers.count === 0) end(false);
            }, logError);
            return GLib.SOURCE_CONTINUE;
        });
    });
}

/** Prints once a second what the windows that show a machine do, until Ctrl+C. */
export async function live(target: string, asJson: boolean): Promise<number> {
    const key = await keyOf(target);
    const table = new LiveTable();
    const viewers = new Viewers(key, report => {
        if (asJson) printJson(report);
        else for (const line of table.lines(report)) print(line);
    });
    try {
        await viewers.look();
        if (viewers.count === 0) {
            throw new MachineError(
                'not-open',
                `No window of Vitrine shows this machine: open it with “vitrine ${target}”.`,
            );
        }
        const isAsked = await whileRead(untilEnd(viewers));
        if (!isAsked) printerr('vitrine info: the window was closed.');
        return 0;
    } finally {
        viewers.close();
    }
}
