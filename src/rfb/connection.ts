// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../machine/errors.js';
import type { ByteChannel } from './byte-channel.js';
import type { Doorkeeper } from './handshake.js';
import type { KeysymKeys } from './keysym-keys.js';
import { LookedAtScreen } from './looked-at-screen.js';
import type { ScreenChoice, ScreenList } from './screen-list.js';
import { Session } from './session.js';
import type { SessionOutput } from './session-output.js';
import type { SharedScreen, ViewedScreen } from './shared-screen.js';
import type { PowerControl } from './viewer-power.js';

/** What is read at once after the handshake. */
const READ_BYTES = 16 * 1024;

/** Who has not come in by then leaves. */
const HANDSHAKE_MS = 30_000;

/**
 * Who says so much while nothing that it is sent leaves is not listened to until something does: a
 * viewer that asks and never reads must not make the answers pile up. It is more than a text of the
 * clipboard, which viewers may send to its end before they read again.
 */
const MAX_UNANSWERED = 1024 * 1024;

/** The same with so many messages to it: each weighs more here than its bytes. */
const MAX_UNSENT = 512;

/** What a connection needs of the server. */
export interface ConnectionOptions {
    /** What it is shown first. */
    readonly screen: ViewedScreen;
    /** All of the machine's, where viewers may choose. */
    readonly screens?: ScreenList | null;
    /** All of the door but TLS, which is the connection's own. */
    readonly door: Omit<Doorkeeper, 'startTls'>;
    /** Whether this one only looks, whatever the others do. */
    readonly isViewOnly: boolean;
    readonly keysyms: KeysymKeys | null;
    /** The machine's power, where viewers have it in their hands. */
    readonly power: PowerControl | null;
    /** The viewer is in. @param isShared - whether it lets others stay */
    readonly entered: (connection: Connection, isShared: boolean) => void;
    /** The connection is closed. @param reason - null where the viewer left */
    readonly ended: (connection: Connection, reason: string | null) => void;
}

/** A viewer on a channel, from its greeting until it leaves. */
export class Connection implements SessionOutput {
    readonly #channel: ByteChannel;
    readonly #options: ConnectionOptions;
    readonly #session: Session;
    #screen: ViewedScreen;
    /** Of the screens that it has asked for. */
    #choices = 0;
    #unanswered = 0;
    /** Messages to it since something has left. */
    #unsent = 0;
    #isOver = false;
    #timeout: number;
    #wake: (() => void) | null = null;

    /** @param channel - the connection's from now on */
    constructor(channel: ByteChannel, options: ConnectionOptions) {
        this.#channel = channel;
        this.#options = options;
        const { screen, screens, door, keysyms, power } = options;
        this.#screen = screen;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HANDSHAKE_MS, () => {
            this.#timeout = 0;
            this.#end('the viewer did not come in in time');
            return GLib.SOURCE_REMOVE;
        });
        channel.watch({
            left: () => {
                this.#left();
            },
            failed: error => {
                this.#end(errorText(error));
            },
        });
        this.#session = new Session({
            screen: this.#sharedAs(screen),
            screens: this.#choiceOf(screens ?? null),
            door: { ...door, startTls: channel.startTls },
            keysyms,
            power,
            output: this,
            observer: {
                entered: isShared => {
                    this.#stopTimeout();
                    this.#screen.add(this.#session);
                    options.entered(this, isShared);
                },
                ended: reason => {
                    this.#end(reason);
                },
                ready: () => {
                    this.#wake?.();
                },
            },
        });
        void this.#read();
    }

    #sharedAs(screen: ViewedScreen): SharedScreen {
        return this.#options.isViewOnly ? new LookedAtScreen(screen) : screen;
    }

    #choiceOf(screens: ScreenList | null): ScreenChoice | null {
        if (!screens) return null;
        return { count: screens.count, choose: number => this.#choose(screens, number) };
    }

    /** Shows another screen once it is open, if nothing else was asked for until then. */
    async #choose(screens: ScreenList, number: number): Promise<void> {
        const choice = ++this.#choices;
        try {
            const next = await screens.open(number);
            if (this.#isOver || choice !== this.#choices || next === this.#screen) return;
            if (!this.#session.canShow(next)) return;
            this.#screen.remove(this.#session);
            this.#screen = next;
            next.add(this.#session);
            this.#session.show(this.#sharedAs(next));
        } catch {
            // It stays where it is; the list has said why.
        }
    }

    /** Reads no more than the conversation needs until the viewer is in. */
    async #read(): Promise<void> {
        try {
            while (!this.#isOver) {
                const { missing, isIn } = this.#session;
                if ((missing === 0 && !isIn) || this.#isDeaf) {
                    await this.#woken();
                    continue;
                }
                const bytes = await this.#channel.read(isIn ? READ_BYTES : missing);
                if (bytes.length === 0) break;
                this.#unanswered = this.pending === 0 ? 0 : this.#unanswered + bytes.length;
                this.#session.push(bytes);
            }
            this.#end(null);
        } catch (error) {
            this.#end(errorText(error));
        }
    }

    get #isDeaf(): boolean {
        if (this.pending === 0) return false;
        return this.#unanswered > MAX_UNANSWERED || this.#unsent > MAX_UNSENT;
    }

    #woken(): Promise<void> {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }

    /** Bytes that were sent and have not left. */
    get pending(): number {
        return this.#channel.pending;
    }

    send(bytes: Uint8Array): void {
        if (this.#isOver) return;
        this.#unsent++;
        this.#channel.send(bytes);
    }

    #left(): void {
        this.#unanswered = 0;
        this.#unsent = 0;
        this.#wake?.();
        if (this.#isOver) return;
        this.#session.flush();
        this.#screen.wanted();
    }

    #stopTimeout(): void {
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#timeout = 0;
    }

    #end(reason: string | null): void {
        if (this.#isOver) return;
        this.#isOver = true;
        this.#stopTimeout();
        this.#screen.remove(this.#session);
        this.#session.close();
        this.#wake?.();
        this.#channel.close();
        this.#options.ended(this, reason);
    }

    /** Ends the connection. */
    close(): void {
        this.#end(null);
    }
}
