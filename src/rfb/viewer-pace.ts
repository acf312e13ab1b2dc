// SPDX-License-Identifier: GPL-3.0-or-later
import { now } from '../export/clock.js';
import { ByteWriter } from './byte-writer.js';
import { FlowControl } from './flow-control.js';
import { Fence, FromServer } from './numbers.js';

const KNOWN_FLAGS = Fence.BLOCK_BEFORE | Fence.BLOCK_AFTER | Fence.SYNC_NEXT;

/** The length of what we put into fences, by which we know them again. */
const PAYLOAD_BYTES = 4;

/**
 * When one viewer takes updates: one for each request, or without asking as many as its answers to
 * fences say that it keeps up with.
 */
export class ViewerPace {
    readonly #send: (message: Uint8Array) => void;
    readonly #writer = new ByteWriter();
    readonly #flow = new FlowControl(now);
    /** Whether the viewer has asked for an update, and got none since. */
    #isAsked = false;
    /** Whether it wants updates without asking. */
    #isContinuous = false;
    #usesFences = false;

    constructor(send: (message: Uint8Array) => void) {
        this.#send = send;
    }

    /** Says that there are fences here: a viewer knows it by the first one. */
    announceFences(): void {
        this.#sendFence(Fence.REQUEST, new Uint8Array(0));
    }

    /** Says that there are updates without asking here: by their end, before there was one. */
    announceContinuous(): void {
        this.#send(this.#writer.u8(FromServer.END_OF_CONTINUOUS_UPDATES).take());
    }

    /** The viewer asks for an update. */
    ask(): void {
        this.#isAsked = true;
    }

    setContinuous(isOn: boolean): void {
        const was = this.#isContinuous;
        this.#isContinuous = isOn;
        if (was && !isOn) this.announceContinuous();
    }

    /** The viewer's own fence is answered; or it has answered one of ours. */
    fence(flags: number, payload: Uint8Array): void {
        if ((flags & Fence.REQUEST) !== 0) {
            this.#sendFence(flags & KNOWN_FLAGS, payload);
            return;
        }
        this.#usesFences = true;
        if (payload.length === PAYLOAD_BYTES)
            this.#flow.answered(new DataView(payload.buffer).getUint32(0));
    }

    /** Whether an update may follow now. */
    get takesUpdates(): boolean {
        if (!this.#isAsked && !this.#isContinuous) return false;
        return !this.#isPaced || this.#flow.mayBeSent;
    }

    /** An update of so many bytes was sent. */
    sent(length: number): void {
        this.#isAsked = false;
        if (!this.#isPaced) return;
        const payload = new Uint8Array(PAYLOAD_BYTES);
        new DataView(payload.buffer).setUint32(0, this.#flow.sent(length));
        this.#sendFence(Fence.REQUEST | Fence.BLOCK_BEFORE, payload);
    }

    /** Whether it is the fences that say how much the viewer takes. */
    get #isPaced(): boolean {
        return this.#usesFences && this.#isContinuous;
    }

    #sendFence(flags: number, payload: Uint8Array): void {
        const message = this.#writer.u8(FromServer.FENCE).zeros(3).u32(flags);
        this.#send(message.u8(payload.length).bytes(payload).take());
    }
}
