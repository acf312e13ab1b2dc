// SPDX-License-Identifier: GPL-3.0-or-later
//
// A peer that sends at full speed, in a process of its own: the specs' own bundle, which floods in
// place of running specs when the environment says so.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import { exit, programInvocationName } from 'system';

import { LISTENER_PATH } from '../../src/display1/listener.js';
import { openPeerConnection } from '../../src/display1/promisify.js';
import { sliceBytes } from '../../src/memory/byte-slices.js';
import { FLOOD_KINDS, type FloodMessage } from './flood-kinds.js';

const VARIABLE = 'VITRINE_FLOOD';

/** The file descriptor that the sender takes over. */
const SOCKET_FD = 3;

/** Written at once: a system call for each message would be the sender's limit. */
const CHUNK_BYTES = 256 * 1024;

const DESCRIPTORS_A_FLUSH = 16;

/** Beyond what GDBus counts up to here: it must not take our answers for those of its own calls. */
const FIRST_SERIAL = 1_000_000;

function makeMessage({ interfaceName, member, parameters, type }: FloodMessage): Gio.DBusMessage {
    const message =
        type === 'signal'
            ? Gio.DBusMessage.new_signal(LISTENER_PATH, interfaceName, member)
            : Gio.DBusMessage.new_method_call(null, LISTENER_PATH, interfaceName, member);
    if (parameters) message.set_body(parameters);
    if (type === undefined) message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED);
    return message;
}

/** Messages as they travel, one after another, until there is a good chunk of them. */
function makeChunk(messages: readonly FloodMessage[]): { bytes: GLib.Bytes; count: number } {
    const blobs = messages.map((message, index) => {
        const made = makeMessage(message);
        made.set_serial(FIRST_SERIAL + index);
        return made.to_blob(Gio.DBusCapabilityFlags.NONE);
    });
    const chunk: Uint8Array[] = [];
    let size = 0;
    do {
        chunk.push(...blobs);
        size += blobs.reduce((sum, blob) => sum + blob.length, 0);
    } while (size < CHUNK_BYTES);
    const bytes = new Uint8Array(size);
    let offset = 0;
    for (const blob of chunk) {
        bytes.set(blob, offset);
        offset += blob.length;
    }
    return { bytes: new GLib.Bytes(bytes), count: chunk.length };
}

function writeWhole(stream: Gio.OutputStream, bytes: GLib.Bytes): void {
    let rest = bytes;
    while (rest.get_size() > 0) {
        const written = stream.write_bytes(rest, null);
        rest = sliceBytes(rest, written, rest.get_size() - written);
    }
}

/** Past GDBus, straight into the socket, on which it has nothing more to write itself. */
function floodBytes(
    connection: Gio.DBusConnection,
    messages: readonly FloodMessage[],
    end: number,
): number {
    const { bytes, count } = makeChunk(messages);
    const stream = connection.get_stream().get_output_stream();
    let sent = 0;
    try {
        for (; GLib.get_monotonic_time() < end; sent += count) writeWhole(stream, bytes);
    } catch {
        // The listener closed: how it ends is for the spec to judge.
    }
    return sent;
}

function memoryFd(): [Gio.FileIOStream, number] {
    const [file, stream] = Gio.File.new_tmp('vitrine-flood-XXXXXX');
    file.delete(null);
    stream.truncate(64 * 64 * 4, null);
    return [stream, (stream.get_output_stream() as unknown as Gio.FileDescriptorBased).get_fd()];
}

/** Descriptors only travel with messages that GDBus sends. */
function floodDescriptors(
    connection: Gio.DBusConnection,
    messages: readonly FloodMessage[],
    end: number,
): number {
    const [stream, fd] = memoryFd();
    const list = new Gio.UnixFDList();
    list.append(fd);
    let sent = 0;
    try {
        while (GLib.get_monotonic_time() < end) {
            for (const message of messages) {
                const made = makeMessage(message);
                made.set_unix_fd_list(list);
                connection.send_message(made, Gio.DBusSendMessageFlags.NONE);
                sent++;
            }
            if (sent % DESCRIPTORS_A_FLUSH === 0) connection.flush_sync(null);
        }
    } catch {
        // As above.
    }
    stream.close(null);
    return sent;
}

/** One call of which the end is waited for: everything before it has been read then. */
async function isAlive(connection: Gio.DBusConnection): Promise<boolean> {
    try {
        await connection.call(
            null,
            LISTENER_PATH,
            'org.freedesktop.DBus.Peer',
            'Ping',
            null,
            null,
            Gio.DBusCallFlags.NONE,
            20_000,
            null,
        );
        return true;
    } catch {
        return false;
    }
}

async function flood(kind: string, milliseconds: number): Promise<string> {
    const messages = FLOOD_KINDS[kind]?.();
    if (!messages) throw new Error(`No kind of flood is called '${kind}'`);
    const connection = await openPeerConnection(
        Gio.Socket.new_from_fd(SOCKET_FD).connection_factory_create_connection(),
        Gio.dbus_generate_guid(),
        Gio.DBusConnectionFlags.AUTHENTICATION_SERVER,
        null,
    );
    const start = GLib.get_monotonic_time();
    const send = messages.some(({ fd }) => fd) ? floodDescriptors : floodBytes;
    const sent = send(connection, messages, start + milliseconds * 1000);
    const seconds = (GLib.get_monotonic_time() - start) / 1e6;
    return `${sent} ${seconds} ${String(await isAlive(connection))}`;
}

/** What a sender did. */
export interface FloodReport {
    /** Messages written, at least: the last chunk may have gone in part. */
    readonly sent: number;
    readonly seconds: number;
    /** Whether the listener still answered in the end. */
    readonly alive: boolean;
}

/**
 * Starts a sender on `socket`, which this process loses; resolves when it has ended. It
 * authenticates as server: open the listener's end in the same turn.
 */
export async function startFlood(
    socket: Gio.Socket,
    kind: string,
    milliseconds: number,
): Promise<FloodReport> {
    const launcher = Gio.SubprocessLauncher.new(Gio.SubprocessFlags.STDOUT_PIPE);
    launcher.setenv(VARIABLE, `${milliseconds} ${kind}`, true);
    // The socket object keeps its own descriptor, so the child gets a copy.
    const copies = new Gio.UnixFDList();
    copies.append(socket.get_fd());
    const [copy] = copies.steal_fds();
    if (copy === undefined) throw new TypeError('no copy of the socket');
    launcher.take_fd(copy, SOCKET_FD);
    const process = launcher.spawnv(['gjs', '-m', programInvocationName]);
    // The child's copy is its own by now; this one would hide its end.
    launcher.close();
    socket.close();
    const [output] = await process.communicate_utf8_async(null, null);
    // The runner makes comments of what a program under test prints.
    const [sent, seconds, alive] = (output ?? '').trim().replace(/^# /, '').split(' ');
    if (alive === undefined) throw new Error(`The sender ended with: ${output ?? ''}`);
    return { sent: Number(sent), seconds: Number(seconds), alive: alive === 'true' };
}

async function beSender(task: string): Promise<never> {
    const space = task.indexOf(' ');
    try {
        print(await flood(task.slice(space + 1), Number(task.slice(0, space))));
    } catch (error) {
        print(String(error));
    }
    return exit(0);
}

const task = GLib.getenv(VARIABLE);
if (task !== null) await beSender(task);
