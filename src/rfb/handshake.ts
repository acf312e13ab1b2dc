// SPDX-License-Identifier: GPL-3.0-or-later
import type { ByteWriter } from './byte-writer.js';
import { Security } from './numbers.js';
import { bytes, ProtocolError, u8, waitFor, type Parse } from './parse.js';
import { isVncResponse, newChallenge } from './vnc-authentication.js';

/** What a viewer speaks, which decides how security is agreed on: RFC 6143, 7.1. */
type Version = '3.3' | '3.7' | '3.8';

const GREETING = 'RFB 003.008\n';
const GREETING_LENGTH = GREETING.length;
const CHALLENGE_BYTES = 16;

/** Who may look, and what becomes of an attempt. */
export interface Doorkeeper {
    /** Null where nobody is asked for one. */
    readonly password: string | null;
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
    const security = door.password === null ? Security.NONE : Security.VNC;
    yield* agreeOnSecurity(output, version, security);
    if (door.password !== null) yield* askPassword(output, version, door, door.password);
    else if (version === '3.8') sendResult(output, version, null);
    return (yield* u8()) !== 0;
}

function* agreeOnSecurity(
    output: HandshakeOutput,
    version: Version,
    security: number,
): Parse<void> {
    if (version === '3.3') {
        output.send(writer => writer.u32(security));
        return;
    }
    output.send(writer => writer.u8(1).u8(security));
    const chosen = yield* u8();
    if (chosen === security) return;
    sendResult(output, version, 'This kind of security was not offered.');
    throw new ProtocolError(`the viewer chose security ${chosen}`);
}

function* askPassword(
    output: HandshakeOutput,
    version: Version,
    door: Doorkeeper,
    password: string,
): Parse<void> {
    const challenge = newChallenge();
    output.send(writer => writer.bytes(challenge));
    const response = yield* bytes(CHALLENGE_BYTES);
    if (isVncResponse(password, challenge, response)) {
        sendResult(output, version, null);
        return;
    }
    door.failed();
    sendResult(output, version, 'The password is wrong.');
    throw new ProtocolError('a wrong password');
}

/** Says that there is no security to choose, and why. */
function refuse(output: HandshakeOutput, version: Version, reason: string): void {
    output.send(writer => {
        if (version === '3.3') writer.u32(Security.INVALID);
        else writer.u8(0);
        writer.text(reason);
    });
}

/** @param reason - why not; null where the viewer is let in */
function sendResult(output: HandshakeOutput, version: Version, reason: string | null): void {
    output.send(writer => {
        writer.u32(reason === null ? 0 : 1);
        if (reason !== null && version === '3.8') writer.text(reason);
    });
}
