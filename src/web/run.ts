// SPDX-License-Identifier: GPL-3.0-or-later
import { ExitStatus, reportError } from '../command-line/exit-status.js';
import { commandHelp } from '../command-line/help-text.js';
import { onEndSignal } from '../end-signals.js';
import { readCertificate } from '../export/certificate.js';
import { checkPlace } from '../export/guarded-place.js';
import { onMainLoop } from '../main-loop.js';
import { parseWebArguments, type ServeArguments } from './arguments.js';
import { askServers } from './ask.js';
import { WEB } from './declaration.js';
import { MachineCycle } from './machine-cycle.js';
import type { ShownMachine } from './shown-machine.js';
import { WebFront } from './web-front.js';

/** Shows a machine in browsers; gives the exit status. */
export function run(args: readonly string[]): Promise<number> {
    return onMainLoop(() => runWeb(args));
}

async function runWeb([, ...args]: readonly string[]): Promise<number> {
    try {
        const options = parseWebArguments(args);
        if (options === 'help') print(commandHelp(WEB));
        else if (options.kind === 'serve') await serve(options);
        else print(await askServers(options));
        return ExitStatus.DONE;
    } catch (error) {
        return reportError('web', error);
    }
}

function log(line: string): void {
    printerr(`vitrine web: ${line}`);
}

const READABLE =
    'Other computers would reach this machine, and whoever is between could read along: add ' +
    '--tls-creds=FOLDER, or listen on localhost or on unix:PATH.';

async function serve(options: ServeArguments): Promise<void> {
    const { tlsFolder, listen } = options;
    const certificate = tlsFolder === null ? null : readCertificate(tlsFolder);
    await checkPlace(listen, certificate !== null, READABLE);
    const cycle = new MachineCycle(options, log);
    const stop = onEndSignal(() => {
        cycle.end();
    });
    let shown: ShownMachine | null = null;
    let front: WebFront | null = null;
    try {
        shown = await cycle.first();
        if (shown) front = await WebFront.open(shown, options, certificate, log);
        while (shown) {
            front?.show(shown);
            await cycle.untilGone(shown);
            front?.show(null);
            await shown.close();
            shown = await cycle.next(shown);
        }
    } finally {
        stop();
        front?.close();
        await shown?.close();
    }
}
