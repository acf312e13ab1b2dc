// SPDX-License-Identifier: GPL-3.0-or-later
//
// QEMU's interface for whoever looks after a VNC server (docs/interop/dbus-vnc, QEMU 11.1).
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { DisplayError, interfaceInfo } from '../../display1/interface-info.js';
import { ProducedInterface, type ProducedMethod } from '../../display1/produced-interface.js';
import { errorText } from '../../machine/errors.js';
import type { PowerWish } from '../../rfb/viewer-power.js';
import type { RemoteAddress } from '../remote-address.js';
import type { ServerObserver, VncClient } from '../vnc-server.js';

export const BUS_NAME = 'org.qemu.vnc';
const ROOT = '/org/qemu/Vnc1';
const SERVER_PATH = `${ROOT}/Server`;
const SERVER_INTERFACE = 'org.qemu.Vnc1.Server';
const CLIENT_INTERFACE = 'org.qemu.Vnc1.Client';

const SERVER_INFO = interfaceInfo(
    SERVER_INTERFACE,
    `<method name="SetPassword"><arg name="password" type="s" direction="in"/></method>
     <method name="ExpirePassword"><arg name="time" type="s" direction="in"/></method>
     <method name="ReloadCertificates"/>
     <method name="AddClient">
       <arg name="socket" type="h" direction="in"/><arg name="skipauth" type="b" direction="in"/>
     </method>
     <signal name="ClientConnected"><arg name="client" type="o"/></signal>
     <signal name="ClientInitialized"><arg name="client" type="o"/></signal>
     <signal name="ClientDisconnected"><arg name="client" type="o"/></signal>
     <signal name="Leaving"><arg name="reason" type="s"/></signal>
     <property name="Name" type="s" access="read"/>
     <property name="Auth" type="s" access="read"/>
     <property name="VencryptSubAuth" type="s" access="read"/>
     <property name="Clients" type="ao" access="read"/>
     <property name="Listeners" type="aa{sv}" access="read"/>`,
);

const CLIENT_INFO = interfaceInfo(
    CLIENT_INTERFACE,
    `<signal name="ShutdownRequest"/>
     <signal name="ResetRequest"/>
     <property name="Host" type="s" access="read"/>
     <property name="Service" type="s" access="read"/>
     <property name="Family" type="s" access="read"/>
     <property name="WebSocket" type="b" access="read"/>
     <property name="X509Dname" type="s" access="read"/>
     <property name="SaslUsername" type="s" access="read"/>`,
);

/** What a call that cannot be done is answered with, as QEMU's program does. */
class ManagementError extends DisplayError {
    constructor(message: string) {
        super('Failed', message);
    }

    override get dbusName(): string {
        return 'org.freedesktop.DBus.Error.Failed';
    }
}

/** What the interface needs of the server. */
export interface ManagedServer {
    /** @throws Error, in a sentence */
    setPassword(password: string): void;
    expirePassword(time: string): void;
    reloadCertificates(): void;
    /** @param fd - the server's from now on */
    addClient(fd: number, isTrusted: boolean): void;
}

/** What viewers are asked for, in QEMU's words. */
export interface AuthNames {
    readonly auth: string;
    /** '' without VeNCrypt. */
    readonly vencryptSubAuth: string;
}

/** Where viewers are taken, and what they are asked for there. */
export interface Listening {
    readonly address: RemoteAddress;
    readonly isWebSocket: boolean;
    readonly asked: AuthNames;
}

const text = (value: string): GLib.Variant => GLib.Variant.new_string(value);

function pathOf({ id }: VncClient): string {
    return `${ROOT}/Client_${id}`;
}

class ManagedClient extends ProducedInterface {
    constructor({ remote, isWebSocket }: VncClient) {
        super(CLIENT_INFO, {
            Host: text(remote.host),
            Service: text(remote.service),
            Family: text(remote.family),
            WebSocket: GLib.Variant.new_boolean(isWebSocket),
            X509Dname: text(''),
            SaslUsername: text(''),
        });
    }

    named(peerName: string): void {
        this.set('X509Dname', text(peerName));
    }
}

class ServerInterface extends ProducedInterface {
    constructor(name: string, names: AuthNames, listeners: readonly Listening[]) {
        const entries = listeners.map(({ address, isWebSocket, asked }) => ({
            Host: text(address.host),
            Service: text(address.service),
            Family: text(address.family),
            WebSocket: GLib.Variant.new_boolean(isWebSocket),
            Auth: text(asked.auth),
            VencryptSubAuth: text(asked.vencryptSubAuth),
        }));
        super(SERVER_INFO, {
            Name: text(name),
            Auth: text(names.auth),
            VencryptSubAuth: text(names.vencryptSubAuth),
            Clients: new GLib.Variant('ao', []),
            Listeners: new GLib.Variant('aa{sv}', entries),
        });
    }

    /** Says what a method does; what it throws is answered in its own words. */
    answer(method: string, act: (call: Parameters<ProducedMethod>[0]) => void): void {
        this.serve(method, call => {
            try {
                act(call);
            } catch (error) {
                throw new ManagementError(errorText(error));
            }
            return undefined;
        });
    }

    setClients(paths: readonly string[]): void {
        this.set('Clients', new GLib.Variant('ao', [...paths]));
    }
}

/** Serves `org.qemu.Vnc1` on the connection over which the machine is reached. */
export class Management implements ServerObserver {
    readonly #connection: Gio.DBusConnection;
    readonly #server: ServerInterface;
    readonly #clients = new Map<string, { served: ManagedClient; takeBack: () => void }>();
    readonly #takeBack: () => void;

    constructor(
        connection: Gio.DBusConnection,
        managed: ManagedServer,
        name: string,
        names: AuthNames,
        listeners: readonly Listening[],
    ) {
        this.#connection = connection;
        this.#server = new ServerInterface(name, names, listeners);
        this.#server.answer('SetPassword', ({ parameters }) => {
            managed.setPassword(parameters.get_child_value(0).get_string()[0]);
        });
        this.#server.answer('ExpirePassword', ({ parameters }) => {
            managed.expirePassword(parameters.get_child_value(0).get_string()[0]);
        });
        this.#server.answer('ReloadCertificates', () => {
            managed.reloadCertificates();
        });
        this.#server.answer('AddClient', call => {
            const { parameters } = call;
            const fd = call.takeFd(parameters.get_child_value(0).get_handle());
            managed.addClient(fd, parameters.get_child_value(1).get_boolean());
        });
        this.#takeBack = this.#server.export(connection, SERVER_PATH);
    }

    connected(client: VncClient): void {
        const path = pathOf(client);
        const served = new ManagedClient(client);
        this.#clients.set(path, {
            served,
            takeBack: served.export(this.#connection, path),
        });
        this.#server.setClients([...this.#clients.keys()]);
        this.#tell('ClientConnected', path);
    }

    entered(client: VncClient): void {
        this.#clients.get(pathOf(client))?.served.named(client.peerName);
        this.#tell('ClientInitialized', pathOf(client));
    }

    left(client: VncClient): void {
        const path = pathOf(client);
        this.#clients.get(path)?.takeBack();
        this.#clients.delete(path);
        this.#server.setClients([...this.#clients.keys()]);
        this.#tell('ClientDisconnected', path);
    }

    /** A viewer's hand on the power button: whoever looks after the machine decides. */
    askPower(client: VncClient, wish: PowerWish): void {
        if (wish === 'reboot') throw new RangeError('There is no such request.');
        const signal = wish === 'reset' ? 'ResetRequest' : 'ShutdownRequest';
        this.#emit(pathOf(client), CLIENT_INTERFACE, signal, null);
    }

    #tell(signal: string, client: string): void {
        this.#emit(SERVER_PATH, SERVER_INTERFACE, signal, new GLib.Variant('(o)', [client]));
    }

    /** Says why the server ends, and resolves when that has left. */
    async leave(reason: string): Promise<void> {
        this.#emit(SERVER_PATH, SERVER_INTERFACE, 'Leaving', new GLib.Variant('(s)', [reason]));
        if (!this.#connection.is_closed()) await this.#connection.flush(null);
    }

    #emit(path: string, name: string, signal: string, parameters: GLib.Variant | null): void {
        if (this.#connection.is_closed()) return;
        this.#connection.emit_signal(null, path, name, signal, parameters);
    }

    close(): void {
        for (const { takeBack } of this.#clients.values()) takeBack();
        this.#clients.clear();
        this.#takeBack();
    }
}
