// SPDX-License-Identifier: GPL-3.0-or-later

/** What the server says of the session that this browser has. */
export interface Session {
    readonly name: string;
    readonly isViewOnly: boolean;
    /** False while the machine is away. */
    readonly isThere: boolean;
    readonly hasSound: boolean;
}

/** Why there is no session. */
export type Refusal = 'over' | 'used' | 'full' | 'wait' | 'unreachable';

const REFUSALS: Readonly<Record<number, Refusal>> = {
    401: 'over',
    403: 'used',
    429: 'wait',
    503: 'full',
};

/** The token of the address, which is taken out of it: nobody who sees the address later has it. */
export function takeToken(): string | null {
    const token = location.hash.slice(1);
    if (token === '') return null;
    history.replaceState(null, '', location.pathname);
    return token;
}

/** Makes a session of a token; null where that went well. */
export async function enter(token: string): Promise<Refusal | null> {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await ask('enter', { method: 'POST', headers });
    return refusalOf(response);
}

/** The session, or why there is none. */
export async function readSession(): Promise<Session | Refusal> {
    const response = await ask('session', {});
    const refusal = refusalOf(response);
    if (refusal !== null || response === null) return refusal ?? 'unreachable';
    return (await response.json()) as Session;
}

/** Ends the session. */
export async function leave(): Promise<void> {
    await ask('leave', { method: 'POST' });
}

/** Who does not answer for so long is not asked any more: the network may be another since. */
const ANSWER_MS = 15_000;

/** Null where no server answers, or a proxy answers for one that does not. */
async function ask(path: string, options: RequestInit): Promise<Response | null> {
    try {
        const signal = AbortSignal.timeout(ANSWER_MS);
        const response = await fetch(path, { ...options, signal, credentials: 'same-origin' });
        return [502, 504].includes(response.status) ? null : response;
    } catch {
        return null;
    }
}

function refusalOf(response: Response | null): Refusal | null {
    if (!response) return 'unreachable';
    if (response.ok) return null;
    return REFUSALS[response.status] ?? 'unreachable';
}

/** The address of a WebSocket of this server's. */
export function socketAddress(path: string): string {
    const address = new URL(path, location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    address.hash = '';
    return address.href;
}
