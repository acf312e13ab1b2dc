// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { sliceBytes } from '../memory/byte-slices.js';
import { gcPacer } from '../memory/gc-pacer.js';
import {
    checkAudioEnabled,
    checkAudioFini,
    checkAudioInit,
    checkAudioRead,
    checkAudioVolume,
    checkAudioWrite,
    frameBytes,
    type AudioFormat,
    type AudioVolume,
} from './audio-checks.js';
import { Rejected } from './checks.js';
import { INTERFACE_PREFIX, ROOT_PATH } from './control.js';
import { Endpoint, type EndpointService } from './endpoint.js';
import { INTERFACES_PROPERTY, interfaceInfo } from './interface-info.js';

export const AUDIO_OUT_LISTENER_PATH = `${ROOT_PATH}/AudioOutListener`;
export const AUDIO_OUT_LISTENER_INTERFACE = `${INTERFACE_PREFIX}.AudioOutListener`;
export const AUDIO_IN_LISTENER_PATH = `${ROOT_PATH}/AudioInListener`;
export const AUDIO_IN_LISTENER_INTERFACE = `${INTERFACE_PREFIX}.AudioInListener`;

/** What a message costs beside its samples: wrappers and the message itself, roughly. */
const MESSAGE_OVERHEAD_BYTES = 2048;

const COMMON_METHODS = `
  <method name="Init">
    <arg name="id" type="t"/><arg name="bits" type="y"/><arg name="is_signed" type="b"/>
    <arg name="is_float" type="b"/><arg name="freq" type="u"/><arg name="nchannels" type="y"/>
    <arg name="bytes_per_frame" type="u"/><arg name="bytes_per_second" type="u"/>
    <arg name="be" type="b"/>
  </method>
  <method name="Fini"><arg name="id" type="t"/></method>
  <method name="SetEnabled"><arg name="id" type="t"/><arg name="enabled" type="b"/></method>
  <method name="SetVolume">
    <arg name="id" type="t"/><arg name="mute" type="b"/><arg name="volume" type="ay"/>
  </method>${INTERFACES_PROPERTY}`;

export const AUDIO_OUT_INFO = interfaceInfo(
    AUDIO_OUT_LISTENER_INTERFACE,
    `${COMMON_METHODS}
     <method name="Write"><arg name="id" type="t"/><arg name="data" type="ay"/></method>`,
);

export const AUDIO_IN_INFO = interfaceInfo(
    AUDIO_IN_LISTENER_INTERFACE,
    `${COMMON_METHODS}
     <method name="Read">
       <arg name="id" type="t"/><arg name="size" type="t"/>
       <arg name="data" type="ay" direction="out"/>
     </method>`,
);

/** Who is told of a machine's voices, for playing or for recording. */
export interface VoiceHandler {
    /** A new voice, or a known one anew: its format has changed. */
    init(id: bigint, format: AudioFormat): void;
    /** The voice is over; its number may come again for another. */
    fini(id: bigint): void;
    /** Whether the voice plays or records now; it stays open in between. */
    setEnabled(id: bigint, isEnabled: boolean): void;
    /** Apply it to what is played or recorded: the machine does not. */
    setVolume(volume: AudioVolume): void;
    /** The peer is gone; nothing follows. Not called after the listener was closed. */
    closed(): void;
}

/** Who plays what a machine sends. */
export interface AudioOutHandler extends VoiceHandler {
    /** Samples to play; the bytes are shared with the message. Nothing slows the machine down. */
    write(id: bigint, bytes: GLib.Bytes): void;
}

/** Who is a machine's microphone. */
export interface AudioInHandler extends VoiceHandler {
    /**
     * The machine records and stands still until the answer is there: give what there is, at most
     * `size` bytes, at once. An error would be taken as if all were filled (QEMU 7.0 to 11.1), and
     * a part of a frame would end QEMU (10.0, an assertion), so it is cut off.
     */
    read(id: bigint, size: number): GLib.Bytes;
}

function receiveVoice(handler: VoiceHandler, method: string, parameters: GLib.Variant): void {
    switch (method) {
        case 'Init': {
            const { id, format } = checkAudioInit(parameters);
            handler.init(id, format);
            break;
        }
        case 'Fini':
            handler.fini(checkAudioFini(parameters));
            break;
        case 'SetEnabled': {
            const { id, isEnabled } = checkAudioEnabled(parameters);
            handler.setEnabled(id, isEnabled);
            break;
        }
        case 'SetVolume':
            handler.setVolume(checkAudioVolume(parameters));
            break;
        default:
            throw new Rejected('no such method');
    }
}

function bytesReply(bytes: GLib.Bytes): GLib.Variant {
    const type = GLib.VariantType.new('ay');
    return GLib.Variant.new_tuple([GLib.Variant.new_from_bytes(type, bytes, true)]);
}

const SILENCE = new GLib.Bytes(new Uint8Array(0));

/** Listens to what a machine plays, on any connected stream socket. */
export function openAudioOutListener(
    socket: Gio.Socket,
    handler: AudioOutHandler,
    cancellable: Gio.Cancellable | null,
): Promise<Endpoint> {
    const service: EndpointService = {
        path: AUDIO_OUT_LISTENER_PATH,
        interfaces: [AUDIO_OUT_INFO],
        advertised: [],
        receive(method, parameters) {
            if (method === 'Write') {
                const { id, bytes } = checkAudioWrite(parameters);
                gcPacer.count(bytes.get_size() + MESSAGE_OVERHEAD_BYTES);
                handler.write(id, bytes);
            } else {
                receiveVoice(handler, method, parameters);
            }
            return null;
        },
        closed: () => {
            handler.closed();
        },
    };
    return Endpoint.open(socket, service, cancellable);
}

/** Answers a machine that records, on any connected stream socket. */
export function openAudioInListener(
    socket: Gio.Socket,
    handler: AudioInHandler,
    cancellable: Gio.Cancellable | null,
): Promise<Endpoint> {
    const formats = new Map<bigint, AudioFormat>();
    const service: EndpointService = {
        path: AUDIO_IN_LISTENER_PATH,
        interfaces: [AUDIO_IN_INFO],
        advertised: [],
        receive(method, parameters) {
            if (method !== 'Read') {
                receiveVoice(noteFormats(formats, handler), method, parameters);
                return null;
            }
            const { id, size } = checkAudioRead(parameters);
            gcPacer.count(size + MESSAGE_OVERHEAD_BYTES);
            const format = formats.get(id);
            return bytesReply(format ? readOrSilence(handler, id, size, format) : SILENCE);
        },
        closed: () => {
            handler.closed();
        },
    };
    return Endpoint.open(socket, service, cancellable);
}

/** More voices than any machine has; a peer may begin any number. */
const MAX_VOICES = 64;

/** Passes everything on and keeps what the voices' formats are. */
function noteFormats(formats: Map<bigint, AudioFormat>, handler: VoiceHandler): VoiceHandler {
    return {
        init: (id, format) => {
            if (!formats.has(id) && formats.size >= MAX_VOICES)
                throw new Rejected(`more than ${MAX_VOICES} voices`);
            formats.set(id, format);
            handler.init(id, format);
        },
        fini: id => {
            formats.delete(id);
            handler.fini(id);
        },
        setEnabled: (id, isEnabled) => {
            handler.setEnabled(id, isEnabled);
        },
        setVolume: volume => {
            handler.setVolume(volume);
        },
        closed: () => {
            handler.closed();
        },
    };
}

function readOrSilence(
    handler: AudioInHandler,
    id: bigint,
    size: number,
    format: AudioFormat,
): GLib.Bytes {
    try {
        const bytes = handler.read(id, size);
        const given = Math.min(bytes.get_size(), size);
        const whole = given - (given % frameBytes(format));
        return whole === bytes.get_size() ? bytes : sliceBytes(bytes, 0, whole);
    } catch (error) {
        logError(error as object, 'AudioInListener.Read');
        return SILENCE;
    }
}
