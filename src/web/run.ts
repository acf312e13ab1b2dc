// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { ExitStatus, reportError } from '../command-line/exit-status.js';
import { commandHelp } from '../command-line/help-text.js';
import { Console } from '../display1/console.js';
import { RemoteDisplay } from '../display1/remote-display.js';
import { onEndSignal } from '../end-signals.js';
import { fingerprintOf, readCertificate } from '../export/certificate.js';
import { isOurs, ListenSocket, type PortRange } from '../export/listen-socket.js';
import type { ListenPlace } from '../export/listen-place.js';
import { onMainLoop } from '../main-loop.js';
import { chooseConsole } from '../machine/choose-console.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import { ConsoleScreen } from '../rfb/console-screen.js';
import { openKeysyms } from '../rfb/open-keysyms.js';
import { parseWebArguments, type ServeArguments } from './arguments.js';
import { askServers } from './ask.js';
import { ControlService } from './control-service.js';
import { WEB } from './declaration.js';
import { readPageFiles } from './page-files.js';
import { PictureService } from './picture-service.js';
import type { OwnNames } from './request-checks.js';
import { WebServer } from './web-server.js';
import { WebSessions } from './web-sessions.js';

/** Where people look for a screen in a browser. */
const PORTS: PortRange = { first: 6080, last: 6179 };

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

/** What others could read on their way they must not: sees to it that all is enciphered then. */
async function checkPlace(place: ListenPlace, isTls: boolean): Promise<void> {
    if (isTls || (await isOurs(place))) return;
    throw new RangeError(
        'Other computers would reach this machine, and whoever is between could read along: add ' +
            '--tls-creds=FOLDER, or listen on localhost or on unix:PATH.',
    );
}

async function serve(options: ServeArguments): Promise<void> {
    const { target, listen, tlsFolder } = options;
    const certificate = tlsFolder === null ? null : readCertificate(tlsFolder);
    await checkPlace(listen, certificate !== null);
    const machine = await openMachine(target);
    try {
        await serveMachine(machine, options, certificate);
    } finally {
        await machine.close();
    }
}

/** The names under which browsers may ask this server for something. */
function ownNames({ listen, origins }: ServeArguments, isTls: boolean): OwnNames {
    const own = ['localhost', GLib.get_host_name(), ...origins.map(hostOfOrigin)];
    if (listen.kind === 'tcp') own.push(listen.host);
    return {
        isTls,
        hosts: new Set(own.map(name => name.toLowerCase())),
        origins: new Set(origins),
    };
}

function hostOfOrigin(origin: string): string {
    return /^https?:\/\/(\[[^\]]*\]|[^:]*)/.exec(origin)?.[1] ?? '';
}

/** An address without its secret, for people: a host on which all listen means this one. */
function baseAddress(place: ListenPlace, { isTls }: OwnNames, origins: readonly string[]): string {
    const [origin] = origins;
    if (origin !== undefined) return origin;
    if (place.kind === 'unix') return 'http://localhost';
    const isAny = place.host === '0.0.0.0' || place.host === '::';
    const name = isAny ? GLib.get_host_name() : place.host;
    const host = name.includes(':') ? `[${name}]` : name;
    return `${isTls ? 'https' : 'http'}://${host}:${place.port}`;
}

async function serveMachine(
    machine: OpenMachine,
    options: ServeArguments,
    certificate: Gio.TlsCertificate | null,
): Promise<void> {
    const id = chooseConsole(machine.info, options.console);
    const console = await Console.open(machine.control, id, null);
    const { promise: ended, resolve } = Promise.withResolvers<undefined>();
    const end = (): void => {
        resolve(undefined);
    };
    const { isViewOnly, origins } = options;
    const isShared = options.sharesClipboard && !isViewOnly;
    const display = isShared ? await RemoteDisplay.open(machine.control, null) : null;
    const { name } = machine.info;
    const screen = await ConsoleScreen.open(console, {
        name,
        isViewOnly,
        clipboard: display?.clipboard ?? null,
        audio: null,
        log,
        gone: end,
    });
    const names = ownNames(options, certificate !== null);
    const sessions = new WebSessions(() => GLib.get_monotonic_time() / 1000, options.idleMs);
    const pictures = options.givesPictures ? new PictureService(screen) : null;
    const server = new WebServer({
        pictures,
        screen,
        isViewOnly,
        keysyms: openKeysyms(options.layout, log),
        certificate,
        sessions,
        page: await readPageFiles(),
        names,
        log,
    });
    const socket = await ListenSocket.open(options.listen, PORTS, stream => {
        server.accept(stream);
    });
    const base = baseAddress(socket.place, names, origins);
    const newLink = (role: 'use' | 'look'): string => `${base}/#${sessions.newLink(role)}`;
    const tellPictures = (): void => {
        if (pictures) print(`${base}/look?key=${pictures.newKey()}`);
    };
    const control = new ControlService({
        names: [name, options.target, machine.target],
        newLink,
        revoke: () => {
            tellPictures();
            return sessions.revoke();
        },
    });
    const stop = onEndSignal(end);
    const stopGone = machine.onGone(({ sentence }) => {
        log(sentence);
        end();
    });
    print(newLink('use'));
    tellPictures();
    if (certificate) print(`Its certificate has the SHA-256 ${fingerprintOf(certificate)}`);
    await ended;
    stop();
    stopGone();
    control.close();
    socket.close();
    pictures?.close();
    server.close();
    screen.close();
    display?.close();
    console.close();
}
