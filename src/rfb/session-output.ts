// SPDX-License-Identifier: GPL-3.0-or-later

/** Where a session's bytes go. */
export interface SessionOutput {
    /** Bytes that were given to it and have not left. */
    readonly pending: number;
    send(bytes: Uint8Array): void;
}

/** Where they go once they are enciphered, where that was agreed on. */
export class EncipheredOutput implements SessionOutput {
    /** Enciphers the next bytes; null: they go as they are. */
    seal: ((bytes: Uint8Array) => Uint8Array) | null = null;
    readonly #output: SessionOutput;

    constructor(output: SessionOutput) {
        this.#output = output;
    }

    get pending(): number {
        return this.#output.pending;
    }

    send(bytes: Uint8Array): void {
        this.#output.send(this.seal ? this.seal(bytes) : bytes);
    }
}
