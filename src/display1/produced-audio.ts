// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { frameBytes, type AudioFormat } from './audio-checks.js';
import {
    AUDIO_IN_LISTENER_INTERFACE,
    AUDIO_IN_LISTENER_PATH,
    AUDIO_OUT_LISTENER_INTERFACE,
    AUDIO_OUT_LISTENER_PATH,
} from './audio-listeners.js';
import { AUDIO_INFO } from './audio.js';
import { Feed } from './feed.js';
import { DisplayError } from './interface-info.js';
import { ProducedInterface, type ProducedCall } from './produced-interface.js';
import { socketFromFd } from './socket-pair.js';
import { uint64Variant } from './uint64.js';

/** QEMU waits 25 s for a microphone; nothing real needs more than one. */
const READ_TIMEOUT_MS = 1000;

/** The state of a voice, for listeners that come later. */
interface VoiceState {
    readonly id: bigint;
    readonly format: AudioFormat;
    isEnabled: boolean;
    isMuted: boolean;
    channels: readonly number[];
}

function tuple(...children: GLib.Variant[]): GLib.Variant {
    return GLib.Variant.new_tuple(children);
}

function initParameters({ id, format }: VoiceState): GLib.Variant {
    const bytes = frameBytes(format);
    return tuple(
        uint64Variant(id),
        GLib.Variant.new_byte(format.bits),
        GLib.Variant.new_boolean(format.isSigned),
        GLib.Variant.new_boolean(format.isFloat),
        GLib.Variant.new_uint32(format.frequency),
        GLib.Variant.new_byte(format.channels),
        GLib.Variant.new_uint32(bytes),
        GLib.Variant.new_uint32(bytes * format.frequency),
        GLib.Variant.new_boolean(format.isBigEndian),
    );
}

function enabledParameters({ id, isEnabled }: VoiceState): GLib.Variant {
    return tuple(uint64Variant(id), GLib.Variant.new_boolean(isEnabled));
}

function volumeParameters({ id, isMuted, channels }: VoiceState): GLib.Variant {
    const volume = new GLib.Variant('ay', Uint8Array.from(channels));
    return tuple(uint64Variant(id), GLib.Variant.new_boolean(isMuted), volume);
}

/** Who is connected: a unique name on a bus, the connection itself peer to peer. */
type Client = string | Gio.DBusConnection;

/** The listeners to one direction of the sound, one from each who is connected. */
class AudioListeners {
    readonly feeds = new Map<Client, Feed>();
    readonly voices = new Set<VoiceState>();
    #opening = new Set<Client>();

    constructor(
        private readonly path: string,
        private readonly interfaceName: string,
    ) {}

    register(fd: number, { sender, connection }: ProducedCall): void {
        const key = sender ?? connection;
        const socket = socketFromFd(fd);
        if (this.feeds.has(key) || this.#opening.has(key)) {
            socket.close();
            // QEMU's own words.
            throw new DisplayError('Invalid', `\`${sender ?? 'p2p'}\` is already registered!`);
        }
        this.#opening.add(key);
        this.#open(key, socket)
            .catch(() => undefined)
            .finally(() => this.#opening.delete(key));
    }

    async #open(key: Client, socket: Gio.Socket): Promise<void> {
        const feed = await Feed.open(socket, this.path, this.interfaceName, () => {
            this.feeds.delete(key);
        });
        this.feeds.set(key, feed);
        for (const voice of this.voices) this.#introduce(feed, voice);
    }

    #introduce(feed: Feed, voice: VoiceState): void {
        feed.send(this.interfaceName, 'Init', initParameters(voice));
        feed.send(this.interfaceName, 'SetEnabled', enabledParameters(voice));
        feed.send(this.interfaceName, 'SetVolume', volumeParameters(voice));
    }

    add(voice: VoiceState): void {
        this.voices.add(voice);
        for (const feed of this.feeds.values()) this.#introduce(feed, voice);
    }

    remove(voice: VoiceState): void {
        if (this.voices.delete(voice)) this.send('Fini', tuple(uint64Variant(voice.id)));
    }

    send(method: string, parameters: GLib.Variant): void {
        for (const feed of this.feeds.values()) feed.send(this.interfaceName, method, parameters);
    }

    close(): void {
        for (const feed of this.feeds.values()) feed.close();
        this.feeds.clear();
    }
}

/** One stream of sound of a machine that we produce. */
class ProducedVoice {
    /** @internal */
    protected readonly listeners: AudioListeners;
    /** @internal */
    protected readonly state: VoiceState;

    /** @internal */
    constructor(listeners: AudioListeners, id: bigint, format: AudioFormat) {
        this.listeners = listeners;
        const channels = Array.from({ length: format.channels }, () => 255);
        this.state = { id, format, isEnabled: true, isMuted: false, channels };
        listeners.add(this.state);
    }

    /** Pauses the voice, or lets it go on. */
    setEnabled(isEnabled: boolean): void {
        this.state.isEnabled = isEnabled;
        this.listeners.send('SetEnabled', enabledParameters(this.state));
    }

    /**
     * Tells the volume, which those who listen apply.
     *
     * @param channels - 0…255 for each
     */
    setVolume(isMuted: boolean, channels: readonly number[]): void {
        this.state.isMuted = isMuted;
        this.state.channels = channels;
        this.listeners.send('SetVolume', volumeParameters(this.state));
    }

    /** Ends the voice. */
    close(): void {
        this.listeners.remove(this.state);
    }
}

/** Something that plays. */
export class ProducedOutVoice extends ProducedVoice {
    /** Sends whole frames to all who listen. */
    write(bytes: GLib.Bytes): void {
        const data = GLib.Variant.new_from_bytes(GLib.VariantType.new('ay'), bytes, true);
        this.listeners.send('Write', tuple(uint64Variant(this.state.id), data));
    }
}

/** Something that records. */
export class ProducedInVoice extends ProducedVoice {
    /** Asks whoever came first for sound: at most `size` bytes, none when nobody listens. */
    async read(size: number): Promise<GLib.Bytes> {
        const [feed] = this.listeners.feeds.values();
        const nothing = new GLib.Bytes(new Uint8Array(0));
        if (!feed) return nothing;
        const parameters = tuple(uint64Variant(this.state.id), uint64Variant(BigInt(size)));
        const name = AUDIO_IN_LISTENER_INTERFACE;
        const reply = await feed.call(name, 'Read', parameters, READ_TIMEOUT_MS);
        const bytes = reply.get_child_value(0).get_data_as_bytes();
        return bytes.get_size() > size ? nothing : bytes;
    }
}

/** The producer's sound. */
export class ProducedAudio extends ProducedInterface {
    #out = new AudioListeners(AUDIO_OUT_LISTENER_PATH, AUDIO_OUT_LISTENER_INTERFACE);
    #in = new AudioListeners(AUDIO_IN_LISTENER_PATH, AUDIO_IN_LISTENER_INTERFACE);
    #lastId = 0n;

    /** @param nSamples - how many frames each Write will carry */
    constructor(nSamples = 480) {
        super(AUDIO_INFO, {
            NSamples: GLib.Variant.new_uint32(nSamples),
            Interfaces: new GLib.Variant('as', []),
        });
        const register = (listeners: AudioListeners, call: ProducedCall): void => {
            const fd = call.takeFd(call.parameters.get_child_value(0).get_handle());
            listeners.register(fd, call);
        };
        this.serve('RegisterOutListener', call => {
            register(this.#out, call);
        });
        this.serve('RegisterInListener', call => {
            register(this.#in, call);
        });
    }

    /** How many listen to what is played. */
    get outListeners(): number {
        return this.#out.feeds.size;
    }

    /** How many would be heard. */
    get inListeners(): number {
        return this.#in.feeds.size;
    }

    /** Begins to play; close the voice to end. */
    openOut(format: AudioFormat): ProducedOutVoice {
        return new ProducedOutVoice(this.#out, ++this.#lastId, format);
    }

    /** Begins to record; close the voice to end. */
    openIn(format: AudioFormat): ProducedInVoice {
        return new ProducedInVoice(this.#in, ++this.#lastId, format);
    }

    /** Drops all who listen. */
    close(): void {
        this.#out.close();
        this.#in.close();
    }
}
