// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { INTERFACE_PREFIX, ROOT_PATH, type Control } from './control.js';
import { DisplayError, INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { ProducedInterface } from './produced-interface.js';
import { flag, paramSpecs, RemoteObject, text, texts } from './remote-object.js';
import { socketFromFd, socketPair } from './socket-pair.js';

export const CHARDEV_INTERFACE = `${INTERFACE_PREFIX}.Chardev`;
export const VC_ENCODING_INTERFACE = `${CHARDEV_INTERFACE}.VCEncoding`;

/** Names that mean the same on every machine (QEMU `docs/interop/dbus-display.rst`). */
export const ChardevName = {
    SERIAL: 'org.qemu.console.serial.0',
    HMP: 'org.qemu.monitor.hmp.0',
    QMP: 'org.qemu.monitor.qmp.0',
    USBREDIR: 'org.qemu.usbredir',
} as const;

/** A machine that has not taken a stream by then will not. */
const REGISTER_TIMEOUT_MS = 10_000;

const PROPERTIES = {
    name: text('Name'),
    'fe-opened': flag('FEOpened'),
    echo: flag('Echo'),
    owner: text('Owner'),
    interfaces: texts('Interfaces'),
};
const ENCODING_PROPERTIES = { encoding: text('Encoding') };

/** How a text console's bytes are meant (`Chardev.VCEncoding`, QEMU 11.1). */
class VcEncoding extends RemoteObject {
    declare encoding: string;

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineVcEncoding', Properties: paramSpecs(ENCODING_PROPERTIES) },
            this,
        );
    }

    constructor(control: Control, path: string) {
        super(control, path, VC_ENCODING_INTERFACE, ENCODING_PROPERTIES);
    }
}

/**
 * A byte stream into a machine (`org.qemu.Display1.Chardev`): a serial line, a monitor, USB.
 *
 * Find one by its name: the label in its path differs from one QEMU to the next.
 */
export class Chardev extends RemoteObject {
    /** A full name such as those of {@link ChardevName}. */
    declare name: string;
    /** Whether something in the machine has the other end open. */
    declare feOpened: boolean;
    /** Whether whoever types should see it without the machine's help. */
    declare echo: boolean;
    /** The unique name on the bus of who has the stream; '' for nobody, and always peer to peer. */
    declare owner: string;
    declare interfaces: readonly string[];

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineChardev', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    #encoding: VcEncoding | null = null;

    constructor(control: Control, path: string) {
        super(control, path, CHARDEV_INTERFACE, PROPERTIES);
    }

    /**
     * What a text console's bytes are: `cp437` or `utf8`; null where the machine does not say
     * (every other chardev, and QEMU before 11.1).
     */
    get encoding(): string | null {
        return this.#encoding?.encoding ?? null;
    }

    /** Takes the properties of `Chardev.VCEncoding` that were read elsewhere. */
    takeEncoding(properties: GLib.VariantDict): void {
        this.#encoding ??= new VcEncoding(this.control, this.path);
        this.#encoding.take(properties);
    }

    override async load(cancellable: Gio.Cancellable | null): Promise<void> {
        await super.load(cancellable);
        if (!this.interfaces.includes(VC_ENCODING_INTERFACE)) return;
        this.#encoding ??= new VcEncoding(this.control, this.path);
        await this.#encoding.load(cancellable);
    }

    /**
     * Takes the stream. Nothing that was sent before is kept; monitors greet whoever comes.
     *
     * @returns a stream, which the caller closes: only then can somebody else take it
     * @throws the machine's error while somebody else has it (QEMU's documents say the newcomer
     *     replaces them; 10.0 and 11.1 refuse)
     */
    async open(cancellable: Gio.Cancellable | null): Promise<Gio.SocketConnection> {
        const [ours, theirs] = socketPair();
        try {
            await this.register(theirs.get_fd(), cancellable);
            return ours.connection_factory_create_connection();
        } catch (error) {
            ours.close();
            throw error;
        } finally {
            theirs.close();
        }
    }

    /** Gives the machine a stream socket of the caller's, who keeps and closes its own copy. */
    async register(fd: number, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.callWithFd('Register', fd, cancellable, REGISTER_TIMEOUT_MS);
    }

    /** Sends a serial break. */
    async sendBreak(cancellable: Gio.Cancellable | null): Promise<void> {
        await this.call('SendBreak', null, cancellable);
    }

    /** Stops following the machine; a stream that was opened stays open. */
    override close(): void {
        this.#encoding?.close();
        super.close();
    }
}

export const CHARDEV_INFO = interfaceInfo(
    CHARDEV_INTERFACE,
    `<method name="Register"><arg name="stream" type="h" direction="in"/></method>
     <method name="SendBreak"/>
     <property name="Name" type="s" access="read"/>
     <property name="FEOpened" type="b" access="read"/>
     <property name="Echo" type="b" access="read"/>
     <property name="Owner" type="s" access="read"/>${INTERFACES_PROPERTY}`,
);

export const VC_ENCODING_INFO = interfaceInfo(
    VC_ENCODING_INTERFACE,
    '<property name="Encoding" type="s" access="read"/>',
);

/** Who has the machine's side of a chardev that we produce. */
export interface ChardevHandler {
    /** Somebody has taken the stream; the handler reads, writes and closes it. */
    opened(stream: Gio.SocketConnection): void;
    /** The line was held at zero for a while, which some systems take as a command. */
    sendBreak(): void;
}

/** What a produced chardev is. */
export interface ChardevOptions {
    readonly name: string;
    readonly echo?: boolean;
    /** Given for a text console. */
    readonly encoding?: 'cp437' | 'utf8';
}

class ProducedVcEncoding extends ProducedInterface {
    constructor(encoding: string) {
        super(VC_ENCODING_INFO, { Encoding: GLib.Variant.new_string(encoding) });
    }
}

class ProducedChardevInterface extends ProducedInterface {
    #handler: ChardevHandler;
    #taken = false;

    constructor(handler: ChardevHandler, { name, echo = false, encoding }: ChardevOptions) {
        super(CHARDEV_INFO, {
            Name: GLib.Variant.new_string(name),
            FEOpened: GLib.Variant.new_boolean(true),
            Echo: GLib.Variant.new_boolean(echo),
            Owner: GLib.Variant.new_string(''),
            Interfaces: new GLib.Variant('as', encoding ? [VC_ENCODING_INTERFACE] : []),
        });
        this.#handler = handler;
        this.serve('Register', call => {
            const fd = call.takeFd(call.parameters.get_child_value(0).get_handle());
            this.#register(fd, call.sender);
        });
        this.serve('SendBreak', () => {
            handler.sendBreak();
        });
    }

    #register(fd: number, sender: string | null): void {
        const socket = socketFromFd(fd);
        if (this.#taken) {
            socket.close();
            throw new DisplayError('Failed', 'Somebody else has this stream');
        }
        this.#taken = true;
        this.set('Owner', GLib.Variant.new_string(sender ?? ''));
        this.#handler.opened(socket.connection_factory_create_connection());
    }

    released(): void {
        this.#taken = false;
        this.set('Owner', GLib.Variant.new_string(''));
    }

    set feOpened(opened: boolean) {
        this.set('FEOpened', GLib.Variant.new_boolean(opened));
    }
}

/** The producer's side of a byte stream. */
export class ProducedChardev {
    readonly path: string;
    /** @internal */
    readonly interfaces: readonly ProducedInterface[];

    #chardev: ProducedChardevInterface;

    /** @param label - letters, digits and `_`: the end of its path */
    constructor(label: string, handler: ChardevHandler, options: ChardevOptions) {
        if (!/^\w{1,64}$/.test(label)) throw new RangeError(`“${label}” cannot be a path's end`);
        this.path = `${ROOT_PATH}/Chardev_${label}`;
        this.#chardev = new ProducedChardevInterface(handler, options);
        const { encoding } = options;
        const extra = encoding ? [new ProducedVcEncoding(encoding)] : [];
        this.interfaces = [this.#chardev, ...extra];
    }

    /** Says that the handler has closed the stream, so that somebody else may take it. */
    released(): void {
        this.#chardev.released();
    }

    /** Whether something of the producer's listens to the stream; true at first. */
    set feOpened(opened: boolean) {
        this.#chardev.feOpened = opened;
    }
}
