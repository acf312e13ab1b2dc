// SPDX-License-Identifier: GPL-3.0-or-later
import type { ByteWriter } from './byte-writer.js';
import { Security } from './numbers.js';
import { bytes, ProtocolError, skip, u32, u8, waitFor, type Parse } from './parse.js';
import { askByRa2, RA2_SECURITIES, type StreamCipher } from './ra2/ra2.js';
import type { RsaKey } from './ra2/rsa-key.js';
import { agreeOnVencrypt, VencryptSubtype } from './vencrypt.js';
import { isSameSecret, isVncResponse, newChallenge } from './vnc-authentication.js';

/** What a viewer speaks, which decides how security is agreed on: RFC 6143, 7.1. */
type Version = '3.3' | '3.7' | '3.8';

const GREETING = 'RFB 003.008\n';
const GREETING_LENGTH = GREETING.length;
const CHALLENGE_BYTES = 16;
/** Longer names and passwords are nobody's. */
const MAX_PLAIN = 1024;

/** Who may look, and what becomes of an attempt. */
export interface Doorkeeper {
    /** Null where nobody is asked for one. */
    readonly password: string | null;
    /** False: no password is right, for none was set yet, or it has expired. */
    readonly isOpen: boolean;
    /**
     * Enciphers the connection from here on, as the server whose certificate viewers know; null
     * where there is none. Where it is, no viewer comes in without.
     */
    readonly startTls: (() => Promise<void>) | null;
    /** By which viewers know this server without TLS, and encipher the password for it. */
    readonly rsaKey: RsaKey | null;
    /**
     * Called before a password is looked at, and fulfilled when the attempt may go on: those who
     * guess must wait. Rejects where there were too many.
     */
    mayTry(): Promise<void>;
    /** A password was wrong. */
    failed(): void;
}

/** What the handshake needs of the connection. */
export interface HandshakeOutput {
    /** Sends what was written to it. */
    send(fill: (writer: ByteWriter) => void): void;
    /** Everything from now on, both ways, is enciphered; null: nothing is any more. */
    encipher(cipher: StreamCipher | null): void;
}

const ascii = new TextEncoder();

function versionOf(greeting: string): Version {
    const [, major, minor] = /^RFB (\d{3})\.(\d{3})\n$/.exec(greeting) ?? [];
    if (major === undefined) throw new ProtocolError('no RFB greeting');
    if (Number(major) !== 3) throw new ProtocolError(`RFB ${Number(major)} is not spoken here`);
    const number = Number(minor);
    // Apple's viewers say 3.889 and speak 3.8; the versions between are to be taken for 3.3.
    if (number >= 8) return '3.8';
    return number === 7 ? '3.7' : '3.3';
}

/**
 * Greets a viewer and lets it in, or not.
 *
 * @returns whether the viewer wants to share the screen with others
 * @throws ProtocolError when it may not come in
 */
export function* handshake(output: HandshakeOutput, door: Doorkeeper): Parse<boolean> {
    output.send(writer => writer.bytes(ascii.encode(GREETING)));
    const greeting = yield* bytes(GREETING_LENGTH);
    const version = versionOf(String.fromCharCode(...greeting));
    try {
        yield* waitFor(door.mayTry());
    } catch (error) {
        refuse(output, version, 'Too many wrong passwords: try again later.');
        throw error;
    }
    const result = new SecurityResult(output, version);
    if (door.startTls) yield* enterByVencrypt(output, version, door, door.startTls, result);
    else yield* enterPlainly(output, version, door, result);
    return (yield* u8()) !== 0;
}

function* enterPlainly(
    output: HandshakeOutput,
    version: Version,
    door: Doorkeeper,
    result: SecurityResult,
): Parse<void> {
    const { password, rsaKey } = door;
    if (password === null) {
        yield* agreeOn(output, version, [Security.NONE], result);
        if (version === '3.8') result.letIn();
    } else if (rsaKey) {
        yield* enterByRa2(output, version, door, rsaKey, password, result);
    } else {
        yield* agreeOn(output, version, [Security.VNC], result);
        yield* askByVnc(output, door, password, result);
    }
}

function* enterByRa2(
    output: HandshakeOutput,
    version: Version,
    door: Doorkeeper,
    key: RsaKey,
    password: string,
    result: SecurityResult,
): Parse<void> {
    const security = yield* agreeOnEnciphered(output, version, RA2_SECURITIES, result);
    let given;
    try {
        given = yield* askByRa2(output, security, key);
    } catch (error) {
        // Each try takes this computer far more work than whoever tries.
        door.failed();
        throw error;
    }
    judge(isSameSecret(given, ascii.encode(password)), door, result);
}

/** RFB 3.3 has numbers for these, but viewers of it do not know them. */
function* agreeOnEnciphered(
    output: HandshakeOutput,
    version: Version,
    securities: readonly number[],
    result: SecurityResult,
): Parse<number> {
    if (version !== '3.3') return yield* agreeOn(output, version, securities, result);
    refuse(output, version, 'This server asks for encryption, which RFB 3.3 does not know.');
    throw new ProtocolError('RFB 3.3 where encryption is asked for');
}

function* enterByVencrypt(
    output: HandshakeOutput,
    version: Version,
    door: Doorkeeper,
    startTls: () => Promise<void>,
    result: SecurityResult,
): Parse<void> {
    yield* agreeOnEnciphered(output, version, [Security.VENCRYPT], result);
    const { password } = door;
    const subtype = yield* agreeOnVencrypt(output, password !== null);
    yield* waitFor(startTls());
    if (password === null) result.letIn();
    else if (subtype === VencryptSubtype.X509_VNC) yield* askByVnc(output, door, password, result);
    else yield* askPlainly(door, password, result);
}

function* agreeOn(
    output: HandshakeOutput,
    version: Version,
    securities: readonly number[],
    result: SecurityResult,
): Parse<number> {
    const [first = Security.INVALID] = securities;
    if (version === '3.3') {
        output.send(writer => writer.u32(first));
        return first;
    }
    output.send(writer => writer.u8(securities.length).bytes(Uint8Array.from(securities)));
    const chosen = yield* u8();
    if (!securities.includes(chosen))
        result.refuse('This kind of security was not offered.', `the viewer chose ${chosen}`);
    return chosen;
}

function* askByVnc(
    output: HandshakeOutput,
    door: Doorkeeper,
    password: string,
    result: SecurityResult,
): Parse<void> {
    const challenge = newChallenge();
    output.send(writer => writer.bytes(challenge));
    const response = yield* bytes(CHALLENGE_BYTES);
    judge(isVncResponse(password, challenge, response), door, result);
}

/** A name, which may be any, and the whole password; only under TLS. */
function* askPlainly(door: Doorkeeper, password: string, result: SecurityResult): Parse<void> {
    const nameLength = yield* u32();
    const length = yield* u32();
    if (nameLength > MAX_PLAIN || length > MAX_PLAIN) throw new ProtocolError('a long password');
    yield* skip(nameLength);
    const given = yield* bytes(length);
    judge(isSameSecret(given, ascii.encode(password)), door, result);
}

function judge(isRight: boolean, door: Doorkeeper, result: SecurityResult): void {
    if (isRight && door.isOpen) {
        result.letIn();
        return;
    }
    door.failed();
    result.refuse('The password is wrong.', 'a wrong password');
}

/** Says that there is no security to choose, and why. */
function refuse(output: HandshakeOutput, version: Version, reason: string): void {
    output.send(writer => {
        if (version === '3.3') writer.u32(Security.INVALID);
        else writer.u8(0);
        writer.text(reason);
    });
}

/** How a viewer is told whether it is let in. */
class SecurityResult {
    readonly #output: HandshakeOutput;
    readonly #version: Version;

    constructor(output: HandshakeOutput, version: Version) {
        this.#output = output;
        this.#version = version;
    }

    letIn(): void {
        this.#output.send(writer => writer.u32(0));
    }

    /** @throws ProtocolError, with `log` as its message */
    refuse(reason: string, log: string): never {
        this.#output.send(writer => {
            writer.u32(1);
            if (this.#version === '3.8') writer.text(reason);
        });
        throw new ProtocolError(log);
    }
}
