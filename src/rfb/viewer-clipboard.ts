// SPDX-License-Identifier: GPL-3.0-or-later
import { ByteWriter } from './byte-writer.js';
import {
    capabilitiesMessage,
    ClipboardAction,
    isAboutText,
    notifyMessage,
    providedText,
    provideMessage,
    requestMessage,
} from './extended-clipboard.js';
import { FromServer } from './numbers.js';

/** What a viewer's clipboard needs of its session. */
export interface ViewerClipboardPorts {
    readonly send: (message: Uint8Array) => void;
    /** What the machine, or another viewer, has copied last; null where nothing was. */
    readonly text: () => string | null;
    /** The viewer has copied a text. */
    readonly copied: (text: string) => void;
}

const LAST_LATIN_1 = 0xff;

/** One viewer's clipboard: Latin-1, as RFB has always had it, or Unicode where it knows that. */
export class ViewerClipboard {
    readonly #ports: ViewerClipboardPorts;
    #isExtended = false;

    constructor(ports: ViewerClipboardPorts) {
        this.#ports = ports;
    }

    /** The viewer knows the extended clipboard. */
    extend(): void {
        if (this.#isExtended) return;
        this.#isExtended = true;
        this.#ports.send(capabilitiesMessage());
    }

    /** There is another text. */
    changed(text: string): void {
        this.#ports.send(this.#isExtended ? notifyMessage(true) : latinMessage(text));
    }

    /** The viewer has copied this, in Latin-1. */
    cutText(bytes: Uint8Array): void {
        const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
        this.#ports.copied(text.replaceAll('\r\n', '\n'));
    }

    extendedCutText(flags: number, data: Uint8Array): void {
        const { text, send, copied } = this.#ports;
        if ((flags & ClipboardAction.CAPS) !== 0 || !isAboutText(flags)) return;
        const own = text();
        if ((flags & ClipboardAction.NOTIFY) !== 0) send(requestMessage());
        if ((flags & ClipboardAction.PEEK) !== 0) send(notifyMessage(own !== null));
        if ((flags & ClipboardAction.REQUEST) !== 0 && own !== null) send(provideMessage(own));
        if ((flags & ClipboardAction.PROVIDE) === 0) return;
        const given = providedText(data);
        if (given !== null) copied(given);
    }
}

/** What Latin-1 has no character for is a question mark there. */
function latinMessage(text: string): Uint8Array {
    const bytes = Uint8Array.from(text, character => {
        const code = character.codePointAt(0) ?? 0;
        return code > LAST_LATIN_1 ? '?'.charCodeAt(0) : code;
    });
    return new ByteWriter().u8(FromServer.CUT_TEXT).zeros(3).u32(bytes.length).bytes(bytes).take();
}
