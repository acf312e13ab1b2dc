// SPDX-License-Identifier: GPL-3.0-or-later
import { ByteWriter } from './byte-writer.js';
import { FromServer, Xvp } from './numbers.js';

/** What a viewer may ask of a whole machine. */
export type PowerWish = 'shut-down' | 'reboot' | 'reset';

/** Does it; rejects, with a sentence, where it cannot be done. */
export type PowerControl = (wish: PowerWish) => Promise<void>;

const WISHES: Readonly<Record<number, PowerWish>> = {
    [Xvp.SHUT_DOWN]: 'shut-down',
    [Xvp.REBOOT]: 'reboot',
    [Xvp.RESET]: 'reset',
};

function message(code: number): Uint8Array {
    return new ByteWriter().u8(FromServer.XVP).u8(0).u8(Xvp.VERSION).u8(code).take();
}

/** One viewer's hand on the power button: the messages of xvp. */
export class ViewerPower {
    readonly #send: (message: Uint8Array) => void;
    readonly #control: PowerControl;

    constructor(send: (message: Uint8Array) => void, control: PowerControl) {
        this.#send = send;
        this.#control = control;
    }

    /** Says that there is one. */
    announce(): void {
        this.#send(message(Xvp.INIT));
    }

    /** What the viewer asks for; it is told where that fails, as xvp has it, without a reason. */
    async ask(version: number, code: number): Promise<void> {
        const wish = version === Xvp.VERSION ? WISHES[code] : undefined;
        try {
            if (!wish) throw new RangeError(`xvp ${version}.${code}`);
            await this.#control(wish);
        } catch {
            this.#send(message(Xvp.FAIL));
        }
    }
}
