// SPDX-License-Identifier: GPL-3.0-or-later
import { digestOf, newSecret } from './secrets.js';

/** What somebody may do: use the machine, or only look at it. */
export type Role = 'use' | 'look';

/** A link that nobody has opened is good for so long. */
export const LINK_MS = 10 * 60_000;

export const MAX_SESSIONS = 16;

/** Beside these no more unopened links are remembered; the oldest is forgotten. */
const MAX_LINKS = 64;

/**
 * More connections of one session, and its oldest is closed: it may be of a browser that sleeps. A
 * page has one for the screen and one for the sound.
 */
export const MAX_CONNECTIONS = 8;

/** Something that a session has open. */
export interface Closable {
    close(): void;
}

interface Link {
    readonly role: Role;
    readonly endsAt: number;
}

/** Somebody's browser, from its opening a link until nothing was heard of it for long. */
export class WebSession {
    readonly role: Role;
    /** When it was last heard of, in milliseconds of the sessions' clock. */
    lastSeen: number;
    readonly #connections = new Set<Closable>();
    #isOver = false;

    constructor(role: Role, now: number) {
        this.role = role;
        this.lastSeen = now;
    }

    get isConnected(): boolean {
        return this.#connections.size > 0;
    }

    /** A session may have ended while the connection was on its way. */
    add(connection: Closable): void {
        if (this.#isOver) {
            connection.close();
            return;
        }
        this.#connections.add(connection);
        const [oldest] = this.#connections;
        if (this.#connections.size > MAX_CONNECTIONS) oldest?.close();
    }

    remove(connection: Closable, now: number): void {
        this.#connections.delete(connection);
        this.lastSeen = now;
    }

    /** Ends it, and closes all that it has open. */
    close(): void {
        this.#isOver = true;
        for (const connection of [...this.#connections]) connection.close();
        this.#connections.clear();
    }
}

/** No more sessions fit beside those that are in use. */
export class TooManySessions extends Error {
    override readonly name = 'TooManySessions';
}

/** Who may come in: links that open once, and the sessions that they became. */
export class WebSessions {
    readonly #now: () => number;
    readonly #idleMs: number;
    readonly #links = new Map<string, Link>();
    readonly #sessions = new Map<string, WebSession>();

    /**
     * @param now - milliseconds of a clock that never goes back
     * @param idleMs - a session that is not connected ends when it was not heard of for so long
     */
    constructor(now: () => number, idleMs: number) {
        this.#now = now;
        this.#idleMs = idleMs;
    }

    /** How many sessions there are. */
    get size(): number {
        this.#forgetOld();
        return this.#sessions.size;
    }

    /** A new token, which opens one session. */
    newLink(role: Role): string {
        const token = newSecret();
        this.#links.set(digestOf(token), { role, endsAt: this.#now() + LINK_MS });
        const [oldest] = this.#links.keys();
        if (this.#links.size > MAX_LINKS && oldest !== undefined) this.#links.delete(oldest);
        return token;
    }

    /**
     * Makes a session of a token, which is good for nothing then.
     *
     * @returns the secret by which the session is found; null where the token is not good
     * @throws TooManySessions; the token stays good
     */
    enter(token: string): string | null {
        this.#forgetOld();
        const digest = digestOf(token);
        const link = this.#links.get(digest);
        if (!link) return null;
        this.#makeRoom();
        this.#links.delete(digest);
        const secret = newSecret();
        this.#sessions.set(digestOf(secret), new WebSession(link.role, this.#now()));
        return secret;
    }

    /** The session that a secret is of, which was heard of now. */
    find(secret: string): WebSession | null {
        this.#forgetOld();
        const session = this.#sessions.get(digestOf(secret));
        if (!session) return null;
        session.lastSeen = this.#now();
        return session;
    }

    /** Ends one session. */
    leave(secret: string): void {
        this.#end(digestOf(secret));
    }

    #end(digest: string): void {
        this.#sessions.get(digest)?.close();
        this.#sessions.delete(digest);
    }

    /** Ends all sessions and unopened links. @returns how many sessions there were */
    revoke(): number {
        const count = this.size;
        this.#links.clear();
        for (const session of this.#sessions.values()) session.close();
        this.#sessions.clear();
        return count;
    }

    #forgetOld(): void {
        const now = this.#now();
        for (const [digest, { endsAt }] of this.#links)
            if (endsAt <= now) this.#links.delete(digest);
        for (const [digest, session] of this.#sessions)
            if (!session.isConnected && now - session.lastSeen > this.#idleMs) this.#end(digest);
    }

    /** The session that is longest away makes place for a new one. */
    #makeRoom(): void {
        if (this.#sessions.size < MAX_SESSIONS) return;
        const away = [...this.#sessions].filter(([, session]) => !session.isConnected);
        const [longest] = away.sort(([, one], [, other]) => one.lastSeen - other.lastSeen);
        if (!longest) throw new TooManySessions(`there are ${MAX_SESSIONS} sessions`);
        this.#end(longest[0]);
    }
}
