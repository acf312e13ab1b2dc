// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';

import {
    openAudioInListener,
    openAudioOutListener,
    type AudioInHandler,
    type AudioOutHandler,
} from './audio-listeners.js';
import { INTERFACE_PREFIX, ROOT_PATH, type Control } from './control.js';
import type { Endpoint } from './endpoint.js';
import { INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';
import { handSocket } from './hand-socket.js';
import { paramSpecs, RemoteObject, texts, uint32 } from './remote-object.js';

export const AUDIO_PATH = `${ROOT_PATH}/Audio`;
export const AUDIO_INTERFACE = `${INTERFACE_PREFIX}.Audio`;

/** A machine that has not taken a listener by then will not. */
const REGISTER_TIMEOUT_MS = 10_000;

/** What QEMU's property says where it is there (10.0), and what older ones do. */
const DEFAULT_SAMPLES = 480;

const PROPERTIES = {
    'n-samples': uint32('NSamples', DEFAULT_SAMPLES),
    interfaces: texts('Interfaces'),
};

/**
 * A machine's sound (`org.qemu.Display1.Audio`); there only where QEMU was given `-audiodev dbus`
 * and a display that uses it.
 *
 * A machine takes one listener to each direction from each who is connected; peer to peer it is
 * one to each direction in all.
 */
export class Audio extends RemoteObject {
    /** How many frames one Write carries. */
    declare nSamples: number;
    declare interfaces: readonly string[];

    static {
        GObject.registerClass(
            { GTypeName: 'VitrineAudio', Properties: paramSpecs(PROPERTIES) },
            this,
        );
    }

    constructor(control: Control) {
        super(control, AUDIO_PATH, AUDIO_INTERFACE, PROPERTIES);
    }

    /** Listens to what the machine plays, until the listener is closed. */
    listenOut(handler: AudioOutHandler, cancellable: Gio.Cancellable | null): Promise<Endpoint> {
        return handSocket(
            socket => openAudioOutListener(socket, handler, cancellable),
            fd => this.callWithFd('RegisterOutListener', fd, cancellable, REGISTER_TIMEOUT_MS),
        );
    }

    /** Is the machine's microphone, until the listener is closed. */
    listenIn(handler: AudioInHandler, cancellable: Gio.Cancellable | null): Promise<Endpoint> {
        return handSocket(
            socket => openAudioInListener(socket, handler, cancellable),
            fd => this.callWithFd('RegisterInListener', fd, cancellable, REGISTER_TIMEOUT_MS),
        );
    }
}

export const AUDIO_INFO = interfaceInfo(
    AUDIO_INTERFACE,
    `<method name="RegisterOutListener"><arg name="listener" type="h" direction="in"/></method>
     <method name="RegisterInListener"><arg name="listener" type="h" direction="in"/></method>
     <property name="NSamples" type="u" access="read"/>${INTERFACES_PROPERTY}`,
);
