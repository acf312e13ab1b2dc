// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import { Audio, AUDIO_INTERFACE, AUDIO_PATH } from './audio.js';
import { Chardev, CHARDEV_INTERFACE, VC_ENCODING_INTERFACE } from './chardev.js';
import { Clipboard, CLIPBOARD_INTERFACE, CLIPBOARD_PATH } from './clipboard.js';
import { Console, CONSOLE_INTERFACE } from './console.js';
import { ROOT_PATH, type Control } from './control.js';
import { KEYBOARD_INTERFACE } from './keyboard.js';
import { listItems } from './list-items.js';
import { MOUSE_INTERFACE } from './mouse.js';
import { MULTI_TOUCH_INTERFACE } from './multi-touch.js';
import type { RemoteObject } from './remote-object.js';
import { RemoteObjects, type Interfaces } from './remote-objects.js';
import { Vm, VM_INTERFACE, VM_PATH } from './vm.js';

/** More than a machine has; a peer may send any number. */
const MAX_CONSOLES = 64;
const MAX_CHARDEVS = 256;

const CONSOLE_PATH = new RegExp(`^${ROOT_PATH}/Console_(0|[1-9]\\d{0,8})$`);
const CHARDEV_PATH = new RegExp(`^${ROOT_PATH}/Chardev_\\w{1,200}$`);

function objectSpec(name: string, type: GObject.GType): GObject.ParamSpec {
    return GObject.ParamSpec.object(name, null, null, GObject.ParamFlags.READABLE, type);
}

/** Takes `interfaceName`'s properties where the object has them. */
function takeInto(object: RemoteObject | null, interfaces: Interfaces, name: string): void {
    const properties = interfaces.get(name);
    if (properties) object?.take(properties);
}

/**
 * Everything that one machine exports, read in one call and followed from then on: consoles and
 * chardevs come and go in their lists, clipboard and audio as properties.
 */
export class RemoteDisplay extends GObject.Object {
    /** Of {@link Console}, by id. */
    declare readonly consoles: Gio.ListStore<Console>;
    /** Of {@link Chardev}, in the order in which the machine named them. */
    declare readonly chardevs: Gio.ListStore<Chardev>;
    /** There always, of use only with an agent's channel; null before the machine said so. */
    declare readonly clipboard: Clipboard | null;
    /** Null where the machine was started without sound on D-Bus. */
    declare readonly audio: Audio | null;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineRemoteDisplay',
                Properties: {
                    consoles: objectSpec('consoles', Gio.ListStore.$gtype),
                    chardevs: objectSpec('chardevs', Gio.ListStore.$gtype),
                    clipboard: objectSpec('clipboard', Clipboard.$gtype),
                    audio: objectSpec('audio', Audio.$gtype),
                },
            },
            this,
        );
    }

    readonly control: Control;
    readonly vm: Vm;

    #objects: RemoteObjects;

    /** Use {@link RemoteDisplay.open}. */
    constructor(control: Control) {
        super();
        this.control = control;
        this.vm = new Vm(control);
        const lists = {
            consoles: new Gio.ListStore<Console>({ item_type: Console.$gtype }),
            chardevs: new Gio.ListStore<Chardev>({ item_type: Chardev.$gtype }),
            clipboard: null,
            audio: null,
        };
        for (const [name, value] of Object.entries(lists)) this.#define(name, value);
        this.#objects = new RemoteObjects(control, {
            added: (path, interfaces) => {
                this.#added(path, interfaces);
            },
            removed: path => {
                this.#removed(path);
            },
        });
    }

    /** Reads everything; rejects when the machine does not answer within 1 s. */
    static async open(
        control: Control,
        cancellable: Gio.Cancellable | null,
    ): Promise<RemoteDisplay> {
        const display = new RemoteDisplay(control);
        try {
            await display.#objects.load(cancellable);
            return display;
        } catch (error) {
            display.close();
            throw error;
        }
    }

    #define(name: string, value: unknown): void {
        Object.defineProperty(this, name, { value, configurable: true, enumerable: true });
    }

    #change(name: 'clipboard' | 'audio', value: Clipboard | Audio | null): void {
        this.#define(name, value);
        this.notify(name);
    }

    #added(path: string, interfaces: Interfaces): void {
        if (path === VM_PATH) takeInto(this.vm, interfaces, VM_INTERFACE);
        else if (path === CLIPBOARD_PATH) this.#addClipboard(interfaces);
        else if (path === AUDIO_PATH) this.#addAudio(interfaces);
        else if (CHARDEV_PATH.test(path)) this.#addChardev(path, interfaces);
        else {
            const id = CONSOLE_PATH.exec(path)?.[1];
            if (id !== undefined) this.#addConsole(Number(id), interfaces);
        }
    }

    #addClipboard(interfaces: Interfaces): void {
        if (!interfaces.has(CLIPBOARD_INTERFACE)) return;
        if (!this.clipboard) this.#change('clipboard', new Clipboard(this.control));
        takeInto(this.clipboard, interfaces, CLIPBOARD_INTERFACE);
    }

    #addAudio(interfaces: Interfaces): void {
        if (!interfaces.has(AUDIO_INTERFACE)) return;
        if (!this.audio) this.#change('audio', new Audio(this.control));
        takeInto(this.audio, interfaces, AUDIO_INTERFACE);
    }

    #addChardev(path: string, interfaces: Interfaces): void {
        if (!interfaces.has(CHARDEV_INTERFACE)) return;
        const known = find(this.chardevs, item => item.path === path);
        if (!known && this.chardevs.get_n_items() >= MAX_CHARDEVS) return;
        const chardev = known ?? new Chardev(this.control, path);
        takeInto(chardev, interfaces, CHARDEV_INTERFACE);
        const encoding = interfaces.get(VC_ENCODING_INTERFACE);
        if (encoding) chardev.takeEncoding(encoding);
        if (!known) this.chardevs.append(chardev);
    }

    #addConsole(id: number, interfaces: Interfaces): void {
        if (!interfaces.has(CONSOLE_INTERFACE)) return;
        const known = find(this.consoles, item => item.id === id);
        if (!known && this.consoles.get_n_items() >= MAX_CONSOLES) return;
        const console = known ?? new Console(this.control, id);
        takeInto(console, interfaces, CONSOLE_INTERFACE);
        takeInto(console.keyboard, interfaces, KEYBOARD_INTERFACE);
        takeInto(console.mouse, interfaces, MOUSE_INTERFACE);
        takeInto(console.multiTouch, interfaces, MULTI_TOUCH_INTERFACE);
        if (!known) this.consoles.insert_sorted(console, byId);
    }

    #removed(path: string): void {
        if (path === CLIPBOARD_PATH) {
            this.clipboard?.close();
            this.#change('clipboard', null);
        } else if (path === AUDIO_PATH) {
            this.audio?.close();
            this.#change('audio', null);
        }
        remove(this.consoles, path);
        remove(this.chardevs, path);
    }

    /** Stops following; the connection stays as it is. */
    close(): void {
        this.#objects.close();
        this.vm.close();
        this.clipboard?.close();
        this.audio?.close();
        for (const console of listItems(this.consoles)) console.close();
        for (const chardev of listItems(this.chardevs)) chardev.close();
    }
}

const byId: GLib.CompareDataFunc = (one: unknown, other: unknown) =>
    (one as Console).id - (other as Console).id;

function find<T extends GObject.Object>(
    list: Gio.ListStore<T>,
    fits: (item: T) => boolean,
): T | null {
    return listItems(list).find(fits) ?? null;
}

function remove<T extends RemoteObject>(list: Gio.ListStore<T>, path: string): void {
    const item = find(list, one => one.path === path);
    if (!item) return;
    const [found, position] = list.find(item);
    if (found) list.remove(position);
    item.close();
}
