// SPDX-License-Identifier: GPL-3.0-or-later

/** Who is told what becomes of the bytes that a channel was given. */
export interface ChannelObserver {
    /** Some have left. */
    left(): void;
    /** They cannot leave, nor can those after them. */
    failed(error: unknown): void;
}

/** The bytes that a viewer and this server send each other, whatever carries them. */
export interface ByteChannel {
    /** Bytes that were sent and have not left. */
    readonly pending: number;
    /**
     * Enciphers all that follows; null where that is not wanted, or done already. Nothing is lost
     * if no byte was read that the other side had not been asked for.
     */
    readonly startTls: (() => Promise<void>) | null;
    /** To be called once, before anything is sent. */
    watch(observer: ChannelObserver): void;
    /** The next bytes, as many as are there and no more than `count`; none at the end. */
    read(count: number): Promise<Uint8Array>;
    send(bytes: Uint8Array): void;
    /** Ends it; what was sent before has a moment to leave, for a refusal is to be read. */
    close(): void;
}
