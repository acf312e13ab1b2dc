// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { Control } from '../../display1/control.js';
import { socketFromFd } from '../../display1/socket-pair.js';
import { readVm, type VmInfo } from '../../display1/vm.js';
import { onEndSignal } from '../../end-signals.js';
import { onMainLoop } from '../../main-loop.js';
import { chooseConsole } from '../../machine/choose-console.js';
import { closeConnection } from '../../machine/close.js';
import { errorText } from '../../machine/errors.js';
import { watchGone } from '../../machine/gone.js';
import { readPassword } from '../guard.js';
import { openKeysyms } from '../../rfb/open-keysyms.js';
import { describePlace } from '../remote-address.js';
import { ScreenService } from '../screen-service.js';
import { namedTextConsoles } from '../text-consoles.js';
import { readTlsIdentity } from '../tls-folder.js';
import { parseQemuVncArguments, USAGE, type QemuVncArguments } from './arguments.js';
import { BUS_NAME, Management, type AuthNames } from './management.js';
import { reachQemu } from './reach-qemu.js';
import { TimedPassword } from './timed-password.js';
import { WebSocketService } from './websocket-service.js';

/** As QEMU's program does, whatever was wrong. */
const EXIT_FAILED = 1;

/** What systemd calls the password that it passes on. */
const CREDENTIAL = 'vnc-password';

/** Serves a QEMU's screen as its own `qemu-vnc` does; gives the exit status. */
export function run(args: readonly string[]): Promise<number> {
    return onMainLoop(() => runQemuVnc(args));
}

function log(line: string): void {
    printerr(`vitrine-qemu-vnc: ${line}`);
}

async function runQemuVnc(args: readonly string[]): Promise<number> {
    try {
        const options = parseQemuVncArguments(args);
        if (options === 'help') print(USAGE);
        else if (options === 'version') print(`vitrine-qemu-vnc ${VITRINE_VERSION}`);
        else await serve(options);
        return 0;
    } catch (error) {
        log(errorText(error));
        return EXIT_FAILED;
    }
}

async function readSecret(asksPassword: boolean): Promise<TimedPassword> {
    const folder = GLib.getenv('CREDENTIALS_DIRECTORY');
    const path = folder === null ? null : GLib.build_filenamev([folder, CREDENTIAL]);
    const isThere = path !== null && GLib.file_test(path, GLib.FileTest.EXISTS);
    const first = isThere ? await readPassword(path) : null;
    return new TimedPassword(asksPassword || isThere, first, () => GLib.get_real_time() / 1e6);
}

function namesOf({ tlsFolder }: QemuVncArguments, { isAsked }: TimedPassword): AuthNames {
    if (tlsFolder === null) return { auth: isAsked ? 'vnc' : 'none', vencryptSubAuth: '' };
    return { auth: 'vencrypt', vencryptSubAuth: isAsked ? 'x509-vnc' : 'x509-none' };
}

async function serve(options: QemuVncArguments): Promise<void> {
    const secret = await readSecret(options.asksPassword);
    const readTls = () =>
        options.tlsFolder === null ? null : readTlsIdentity(options.tlsFolder, false);
    const tls = readTls();
    const control = await reachQemu(options.reach, options.waits, log);
    try {
        const info = await readVm(control, null);
        await serveQemu({ options, secret, tls, readTls, control, info });
    } finally {
        await closeConnection(control.connection);
    }
}

interface Qemu {
    readonly options: QemuVncArguments;
    readonly secret: TimedPassword;
    readonly tls: ReturnType<typeof readTlsIdentity> | null;
    readonly readTls: () => ReturnType<typeof readTlsIdentity> | null;
    readonly control: Control;
    readonly info: VmInfo;
}

async function serveQemu({ options, secret, tls, readTls, control, info }: Qemu): Promise<void> {
    const { promise: ended, resolve: end } = Promise.withResolvers<string>();
    const watch = watchGone(control);
    void watch.gone.then(() => {
        end('the machine is gone');
    });
    const stop = onEndSignal(() => {
        end('it was told to end');
    });
    let management: Management | null = null;
    // In a sentence, where there is none.
    chooseConsole(info, null);
    const service = await ScreenService.open({
        control,
        consoleIds: info.consoleIds,
        textConsoles: chardevs => namedTextConsoles(chardevs, options.textStreams, log),
        keepsTextStreams: true,
        name: info.name === '' ? 'QEMU' : `QEMU (${info.name})`,
        isViewOnly: false,
        sharesClipboard: true,
        sharesSound: true,
        losesNothing: !options.allowsLoss,
        places: options.listen ? [options.listen] : [],
        secret,
        tls,
        rsaKey: null,
        sharing: options.sharing,
        keysyms: openKeysyms(options.layout, log),
        powerFor: client => wish => {
            management?.askPower(client, wish);
            return Promise.resolve();
        },
        log,
        observer: {
            connected: client => management?.connected(client),
            entered: client => management?.entered(client),
            left: client => management?.left(client),
        },
        gone: () => {
            end('the machine has let go of its screen');
        },
    });
    const asked = namesOf(options, secret);
    const webSocket = await openWebSocket(options, service, secret);
    management = new Management(
        control.connection,
        {
            setPassword: password => {
                secret.set(password);
            },
            expirePassword: time => {
                secret.expire(time);
            },
            reloadCertificates: () => {
                service.server.tls = readTls();
            },
            addClient: (fd, isTrusted) => {
                const socket = socketFromFd(fd);
                service.server.accept(socket.connection_factory_create_connection(), isTrusted);
            },
        },
        info.name,
        asked,
        [
            ...service.sockets.map(({ place }) => ({
                address: describePlace(place),
                isWebSocket: false,
                asked,
            })),
            ...(webSocket ? [webSocket.listening] : []),
        ],
    );
    const name = ownName(control);
    const reason = await ended;
    log(reason);
    watch.stop();
    stop();
    webSocket?.close();
    service.close();
    await management.leave(reason).catch(() => undefined);
    management.close();
    if (name !== null) Gio.bus_unown_name(name);
}

/** Browsers come beside the other viewers, where that is wanted. */
async function openWebSocket(
    { webSocket }: QemuVncArguments,
    service: ScreenService,
    { isAsked }: TimedPassword,
): Promise<WebSocketService | null> {
    if (!webSocket) return null;
    try {
        return await WebSocketService.open(webSocket, service.server, isAsked, log);
    } catch (error) {
        service.close();
        throw error;
    }
}

/** Once all is there: whoever waits for the name may use it at once. */
function ownName({ connection, busName }: Control): number | null {
    if (busName === null) return null;
    const flags = Gio.BusNameOwnerFlags.NONE;
    return Gio.bus_own_name_on_connection(connection, BUS_NAME, flags, null, () => {
        log(`another server is called ${BUS_NAME} on this bus: this one is not looked after`);
    });
}
