// SPDX-License-Identifier: GPL-3.0-or-later
import { ExitStatus, reportError } from '../command-line/exit-status.js';
import { commandHelp } from '../command-line/help-text.js';
import { checkPlace } from '../export/guarded-place.js';
import type { VmInfo } from '../display1/vm.js';
import type { ListenPlace } from '../export/listen-place.js';
import { onMainLoop } from '../main-loop.js';
import { chooseConsole } from '../machine/choose-console.js';
import { openMachine, type OpenMachine } from '../machine/open.js';
import { openKeysyms } from '../rfb/open-keysyms.js';
import { powerForViewers, type ViewersPower } from '../rfb/machine-power.js';
import { fingerprintOf } from '../rfb/ra2/ra2.js';
import { parseVncArguments, type VncArguments } from './arguments.js';
import { VNC } from './declaration.js';
import { readPassword, readRsaKey } from './guard.js';
import { ScreenService, type ServiceOptions } from './screen-service.js';
import { ServingEnd } from './serving-end.js';
import { textConsolesOf } from './text-consoles.js';
import { readTlsIdentity } from './tls-folder.js';

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

function log(line: string): void {
    printerr(`vitrine vnc: ${line}`);
}

/** A place, written as most viewers take it. */
function addressFor(place: ListenPlace): string {
    return place.kind === 'unix' ? place.path : `${place.host}::${place.port}`;
}

const UNGUARDED =
    'Other computers would reach this machine without a password: ' +
    'add --password-file=FILE or --tls-creds=FOLDER, or listen on localhost or on unix:PATH.';

/** All of a machine's screens, or the one that was named. */
function screensFor(info: VmInfo, wanted: string | null): readonly number[] {
    const first = chooseConsole(info, wanted);
    return wanted === null ? info.consoleIds : [first];
}

type Guard = Pick<ServiceOptions, 'secret' | 'tls' | 'rsaKey'>;

async function readGuard(options: VncArguments): Promise<Guard> {
    const { listen, passwordFile, tlsFolder, rsaKeyFile, verifiesViewers } = options;
    const password = passwordFile === null ? null : await readPassword(passwordFile);
    const tls = tlsFolder === null ? null : readTlsIdentity(tlsFolder, verifiesViewers);
    const rsaKey = rsaKeyFile === null ? null : await readRsaKey(rsaKeyFile);
    if (rsaKey) log(`viewers know this server by ${fingerprintOf(rsaKey.publicKey)}`);
    await checkPlace(listen, password !== null || tls !== null, UNGUARDED);
    return { secret: { password, isOpen: true }, tls, rsaKey };
}

async function serve(options: VncArguments): Promise<void> {
    const guard = await readGuard(options);
    const keysyms = openKeysyms(options.layout, log);
    const machine = await openMachine(options.target);
    let power: ViewersPower | null = null;
    try {
        power = options.givesPower ? powerForViewers(machine, log) : null;
        const control = power?.control;
        const powerFor = control ? () => control : null;
        await serveMachine(machine, { ...options, ...guard, keysyms, powerFor });
    } finally {
        await power?.close();
        await machine.close();
    }
}

type MachineOptions = VncArguments & Guard & Pick<ServiceOptions, 'keysyms' | 'powerFor'>;

async function serveMachine(machine: OpenMachine, options: MachineOptions): Promise<void> {
    const end = new ServingEnd(machine, log);
    const service = await ScreenService.open({
        ...options,
        control: machine.control,
        consoleIds: screensFor(machine.info, options.console),
        textConsoles: chardevs =>
            textConsolesOf(chardevs, options.console === null ? options.text : 'none'),
        keepsTextStreams: false,
        name: machine.info.name,
        places: [options.listen],
        losesNothing: false,
        log,
        gone: end.screenGone,
    });
    for (const { place } of service.sockets) print(addressFor(place));
    await end.ended;
    end.close();
    service.close();
}
