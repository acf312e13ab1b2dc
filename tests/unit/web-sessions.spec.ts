// SPDX-License-Identifier: GPL-3.0-or-later
import {
    LINK_MS,
    MAX_CONNECTIONS,
    MAX_SESSIONS,
    TooManySessions,
    WebSessions,
    type Closable,
} from '../../src/web/web-sessions.js';

const IDLE_MS = 1000;

class Connection implements Closable {
    isClosed = false;

    close(): void {
        this.isClosed = true;
    }
}

describe('Sessions of browsers', () => {
    let now: number;
    let sessions: WebSessions;

    beforeEach(() => {
        now = 0;
        sessions = new WebSessions(() => now, IDLE_MS);
    });

    function enter(): string {
        const secret = sessions.enter(sessions.newLink('use'));
        if (secret === null) throw new Error('a new link does not open');
        return secret;
    }

    it('are made of a link once, and do what the link may', () => {
        const token = sessions.newLink('look');
        const secret = sessions.enter(token);
        expect(secret).not.toBeNull();
        expect(sessions.enter(token)).toBeNull();
        expect(sessions.find(secret ?? '')?.role).toBe('look');
        expect(sessions.find(token)).toBeNull();
        expect(sessions.enter(secret ?? '')).toBeNull();
    });

    it('are not made of an old link', () => {
        const token = sessions.newLink('use');
        now = LINK_MS;
        expect(sessions.enter(token)).toBeNull();
    });

    it('end when nothing was heard of them for long, unless they are connected', () => {
        const [away, here] = [enter(), enter()];
        const connection = new Connection();
        sessions.find(here)?.add(connection);
        now = IDLE_MS;
        expect(sessions.find(away)).not.toBeNull();
        now = 2 * IDLE_MS + 1;
        expect(sessions.find(away)).toBeNull();
        now = 100 * IDLE_MS;
        const session = sessions.find(here);
        expect(session).not.toBeNull();
        session?.remove(connection, now);
        now += IDLE_MS + 1;
        expect(sessions.find(here)).toBeNull();
    });

    it('make place for a new one where they are away, and else not', () => {
        const secrets = Array.from({ length: MAX_SESSIONS }, () => {
            now++;
            return enter();
        });
        expect(sessions.size).toBe(MAX_SESSIONS);
        for (const secret of secrets.slice(1)) sessions.find(secret)?.add(new Connection());
        const another = enter();
        expect(sessions.size).toBe(MAX_SESSIONS);
        expect(sessions.find(secrets[0] ?? '')).toBeNull();
        sessions.find(another)?.add(new Connection());
        const token = sessions.newLink('use');
        expect(() => sessions.enter(token)).toThrowError(TooManySessions);
        sessions.leave(another);
        expect(sessions.enter(token)).not.toBeNull();
    });

    it('close their oldest connection where there are too many', () => {
        const session = sessions.find(enter());
        const connections = Array.from({ length: MAX_CONNECTIONS + 1 }, () => new Connection());
        for (const connection of connections) session?.add(connection);
        const [oldest, ...others] = connections.map(({ isClosed }) => isClosed);
        expect(oldest).toBeTrue();
        expect(others).not.toContain(true);
    });

    it('all end at once, with the links', () => {
        const secret = enter();
        const connection = new Connection();
        sessions.find(secret)?.add(connection);
        const token = sessions.newLink('use');
        expect(sessions.revoke()).toBe(1);
        expect(connection.isClosed).toBeTrue();
        expect(sessions.find(secret)).toBeNull();
        expect(sessions.enter(token)).toBeNull();
    });
});
