// SPDX-License-Identifier: GPL-3.0-or-later
import { ExitStatus, reportError } from '../command-line/exit-status.js';
import { commandHelp } from '../command-line/help-text.js';
import { Console } from '../display1/console.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import type Gio from 'gi://Gio?version=2.0';

import { onEndSignal } from '../end-signals.js';
import { readCertificate } from '../export/certificate.js';
import type { ListenPlace } from '../export/listen-place.js';
import { ListenSocket, type PortRange } from '../export/listen-socket.js';
import { onMainLoop } from '../main-loop.js';
import { chooseConsole } from '../machine/choose-console.js';
import { errorText } from '../machine/errors.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import { ConsoleScreen } from '../rfb/console-screen.js';
import { KeysymKeys } from '../rfb/keysym-keys.js';
import { parseVncArguments, type VncArguments } from './arguments.js';
import { VNC } from './declaration.js';
import { checkPlace, readPassword } from './guard.js';
import { VncServer } from './vnc-server.js';

/** Where viewers look for a server. */
const PORTS: PortRange = { first: 5900, last: 5999 };

/** Shows a machine to VNC viewers; gives the exit status. */
export function run(args: readonly string[]): Promise<number> {
    return onMainLoop(() => runVnc(args));
}

async function runVnc([, ...args]: readonly string[]): Promise<number> {
    try {
        const options = parseVncArguments(args);
        if (options === 'help') print(commandHelp(VNC));
        else await serve(options);
        return ExitStatus.DONE;
    } catch (error) {
        return reportError('vnc', error);
    }
}

/** For viewers that do not tell keys; without it they can only look and point. */
function keysymKeys([layout, variant]: readonly [string, string]): KeysymKeys | null {
    try {
        return new KeysymKeys(layout, variant);
    } catch (error) {
        printerr(`vitrine vnc: ${errorText(error)}`);
        return null;
    }
}

async function serve(options: VncArguments): Promise<void> {
    const { target, listen, passwordFile, tlsFolder, isViewOnly, sharing } = options;
    const password = passwordFile === null ? null : await readPassword(passwordFile);
    const certificate = tlsFolder === null ? null : readCertificate(tlsFolder);
    await checkPlace(listen, password !== null || certificate !== null);
    const keysyms = keysymKeys(options.layout);
    const machine = await openMachine(target);
    try {
        await serveMachine(machine, options, {
            password,
            certificate,
            isViewOnly,
            sharing,
            keysyms,
        });
    } finally {
        await machine.close();
    }
}

function log(line: string): void {
    printerr(`vitrine vnc: ${line}`);
}

/** A place, written as most viewers take it. */
function addressFor(place: ListenPlace): string {
    return place.kind === 'unix' ? place.path : `${place.host}::${place.port}`;
}

interface Service {
    readonly password: string | null;
    readonly certificate: Gio.TlsCertificate | null;
    readonly isViewOnly: boolean;
    readonly sharing: VncArguments['sharing'];
    readonly keysyms: KeysymKeys | null;
}

async function serveMachine(
    machine: OpenMachine,
    { listen, console: wanted, sharesClipboard }: VncArguments,
    { isViewOnly, ...service }: Service,
): Promise<void> {
    const id = chooseConsole(machine.info, wanted);
    const console = await Console.open(machine.control, id, null);
    let end!: () => void;
    const ended = new Promise<void>(resolve => {
        end = resolve;
    });
    const display = sharesClipboard ? await RemoteDisplay.open(machine.control, null) : null;
    const screen = await ConsoleScreen.open(console, {
        name: machine.info.name,
        isViewOnly,
        clipboard: isViewOnly ? null : (display?.clipboard ?? null),
        log,
        gone: end,
    });
    const server = new VncServer({ ...service, screen, log });
    const socket = await ListenSocket.open(listen, PORTS, stream => {
        server.accept(stream);
    });
    const stop = onEndSignal(end);
    const stopGone = machine.onGone(({ sentence }) => {
        log(sentence);
        end();
    });
    print(addressFor(socket.place));
    await ended;
    stop();
    stopGone();
    socket.close();
    server.close();
    screen.close();
    display?.close();
    console.close();
}
