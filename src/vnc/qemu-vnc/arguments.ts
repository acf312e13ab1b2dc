// SPDX-License-Identifier: GPL-3.0-or-later
import { parseArgs } from '@pkgjs/parseargs';

import type { ListenPlace } from '../../export/listen-place.js';
import { parseChoice } from '../../command-line/parse.js';
import { UsageError } from '../../usage-error.js';
import { SHARINGS } from '../declaration.js';
import { parseDisplayAddress, parseWebSocketAddress } from './display-address.js';
import { layoutOf } from './keyboard-layouts.js';

/** How the machine is reached. */
export type Reach =
    /** An inherited socket, with the machine at its other end. */
    | { readonly kind: 'socket'; readonly fd: number }
    /** An address with the machine behind it, and no bus. */
    | { readonly kind: 'peer'; readonly address: string }
    /** A message bus; null for the session's. */
    | { readonly kind: 'bus'; readonly address: string | null; readonly name: string };

export interface QemuVncArguments {
    readonly reach: Reach;
    /** Whether to wait for the machine's name to appear on the bus. */
    readonly waits: boolean;
    /** Null: viewers come by AddClient alone. */
    readonly listen: ListenPlace | null;
    /** Where viewers come by WebSocket; null for nowhere. */
    readonly webSocket: ListenPlace | null;
    readonly asksPassword: boolean;
    readonly tlsFolder: string | null;
    readonly sharing: (typeof SHARINGS)[number];
    readonly layout: readonly [string, string];
    /** Full names of the streams that are shown as text consoles; null for those of every QEMU. */
    readonly textStreams: readonly string[] | null;
    /** Whether viewers that name a quality get JPEG. */
    readonly allowsLoss: boolean;
}

export const USAGE = `Usage: vitrine-qemu-vnc [OPTION]…

A VNC server for a QEMU with -display dbus, in place of QEMU's own qemu-vnc (11.1).

  -h, --help                  this
  -V, --version               print the version
  -a, --dbus-address=ADDRESS  D-Bus address to connect to (the session bus)
  -p, --dbus-p2p-fd=FD        an inherited socket with QEMU at its other end
  -n, --bus-name=NAME         QEMU's name on the bus (org.qemu)
  -W, --wait                  wait for that name to appear
      --password              ask viewers for the password that SetPassword sets
  -l, --vnc-addr=ADDR         HOST:DISPLAY, unix:PATH or none (localhost:0)
  -w, --websocket=ADDR        take browsers, too: [HOST:]PORT, unix:PATH, or on (5700 + DISPLAY)
  -t, --tls-creds=DIR         encipher everything, with server-cert.pem and server-key.pem
  -s, --share=POLICY          allow-exclusive, force-shared or ignore (allow-exclusive)
  -C, --vt-chardev=NAME       show this stream as a text console; may be given several times
                              (org.qemu.console.serial.0 and org.qemu.monitor.hmp.0)
  -N, --no-vt                 no text consoles
  -k, --keyboard-layout=LAYOUT  the guest's keyboard, such as de (en-us)
      --lossy                 allow pictures with loss to viewers that want them
      --non-adaptive          decide about loss by that wish alone

Not done here, and refused: --tls-authz, --sasl, --sasl-authz, --object, --trace.`;

/** What is asked for by an option that is not done here, and what to do about it. */
const REFUSED: Readonly<Record<string, string>> = {
    'tls-authz': 'viewers cannot be told apart by their certificates here; leave it out',
    object: 'there is nothing here that objects could be for; leave it out',
    sasl: 'there is no SASL here; use --password with --tls-creds',
    'sasl-authz': 'there is no SASL here; use --password with --tls-creds',
    trace: 'QEMU’s trace points are not in this program; leave it out',
};

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function refuse(values: Values): void {
    for (const [name, remedy] of Object.entries(REFUSED))
        if (values[name] !== undefined) throw new UsageError(`--${name}: ${remedy}.`);
}

function reachOf(
    fd: string | undefined,
    address: string | undefined,
    name: string | undefined,
): Reach {
    if (fd !== undefined) {
        if (address !== undefined || name !== undefined)
            throw new UsageError('--dbus-p2p-fd goes with neither --dbus-address nor --bus-name.');
        if (!/^\d{1,6}$/.test(fd)) throw new UsageError(`--dbus-p2p-fd: “${fd}” is no number.`);
        return { kind: 'socket', fd: Number(fd) };
    }
    if (address !== undefined && name === undefined) return { kind: 'peer', address };
    return { kind: 'bus', address: address ?? null, name: name ?? 'org.qemu' };
}

/** @throws UsageError, or parseArgs' own error */
export function parseQemuVncArguments(
    args: readonly string[],
): QemuVncArguments | 'help' | 'version' {
    const { values } = parseArgs({
        args: [...args],
        options: {
            help: { type: 'boolean', short: 'h', default: false },
            version: { type: 'boolean', short: 'V', default: false },
            'dbus-address': { type: 'string', short: 'a' },
            'dbus-p2p-fd': { type: 'string', short: 'p' },
            'bus-name': { type: 'string', short: 'n' },
            wait: { type: 'boolean', short: 'W', default: false },
            password: { type: 'boolean', default: false },
            'vnc-addr': { type: 'string', short: 'l', default: 'localhost:0' },
            websocket: { type: 'string', short: 'w' },
            object: { type: 'string', short: 'O', multiple: true },
            'tls-creds': { type: 'string', short: 't' },
            'tls-authz': { type: 'string' },
            sasl: { type: 'boolean' },
            'sasl-authz': { type: 'string' },
            share: { type: 'string', short: 's', default: 'allow-exclusive' },
            'vt-chardev': { type: 'string', short: 'C', multiple: true },
            'no-vt': { type: 'boolean', short: 'N', default: false },
            'keyboard-layout': { type: 'string', short: 'k', default: 'en-us' },
            lossy: { type: 'boolean', default: false },
            'non-adaptive': { type: 'boolean', default: false },
            trace: { type: 'string', short: 'T', multiple: true },
        },
    });
    if (values.help) return 'help';
    if (values.version) return 'version';
    refuse(values);
    const listen = parseDisplayAddress(values['vnc-addr']);
    const { websocket } = values;
    return {
        reach: reachOf(values['dbus-p2p-fd'], values['dbus-address'], values['bus-name']),
        waits: values.wait,
        listen,
        webSocket: websocket === undefined ? null : parseWebSocketAddress(websocket, listen),
        asksPassword: values.password,
        tlsFolder: values['tls-creds'] ?? null,
        sharing: parseChoice('--share', values.share, SHARINGS),
        textStreams: values['no-vt'] ? [] : (values['vt-chardev'] ?? null),
        layout: layoutOf(values['keyboard-layout']),
        allowsLoss: values.lossy,
    };
}
