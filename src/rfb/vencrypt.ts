// SPDX-License-Identifier: GPL-3.0-or-later
import type { ByteWriter } from './byte-writer.js';
import { ProtocolError, u32, u8, type Parse } from './parse.js';

/** What VeNCrypt 0.2 calls TLS with a certificate of the server, and what comes after it. */
export const VencryptSubtype = { X509_NONE: 260, X509_VNC: 261, X509_PLAIN: 262 } as const;

const VERSION = [0, 2] as const;
const ACCEPTED = 0;
const STARTS = 1;
const REFUSED = 1;

interface Output {
    send(fill: (writer: ByteWriter) => void): void;
}

/**
 * Agrees on what comes after TLS, which is to begin when this returns.
 *
 * @returns one of {@link VencryptSubtype}
 */
export function* agreeOnVencrypt(output: Output, asksPassword: boolean): Parse<number> {
    output.send(writer => writer.u8(VERSION[0]).u8(VERSION[1]));
    const major = yield* u8();
    const minor = yield* u8();
    if (major !== VERSION[0] || minor !== VERSION[1]) {
        output.send(writer => writer.u8(REFUSED));
        throw new ProtocolError(`VeNCrypt ${major}.${minor}`);
    }
    const { X509_NONE, X509_VNC, X509_PLAIN } = VencryptSubtype;
    const offered: readonly number[] = asksPassword ? [X509_PLAIN, X509_VNC] : [X509_NONE];
    output.send(writer => {
        writer.u8(ACCEPTED).u8(offered.length);
        for (const subtype of offered) writer.u32(subtype);
    });
    const chosen = yield* u32();
    if (!offered.includes(chosen)) {
        output.send(writer => writer.u8(0));
        throw new ProtocolError(`the viewer chose VeNCrypt ${chosen}`);
    }
    output.send(writer => writer.u8(STARTS));
    return chosen;
}
