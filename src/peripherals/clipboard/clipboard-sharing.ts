// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { Selection, TEXT_MIME, type Clipboard } from '../../display1/clipboard.js';
import type { ClipboardData, ClipboardRequest } from '../../display1/clipboard-checks.js';
import { errorText } from '../../machine/errors.js';
import { pause, withTimeLimit } from '../../machine/time-limit.js';
import type { HostClipboard } from './host-clipboard.js';
import { SharedSelection } from './shared-selection.js';

/** More than that is not taken of the guest. */
export const MAX_TAKEN_BYTES = 1024 * 1024;

/**
 * More than that is not offered: QEMU (6.1 to 11.1) drops what makes more than 1 MiB with all else
 * that it has for the agent, and whoever pastes waits for it.
 */
export const MAX_OFFERED_BYTES = 1020 * 1024;

/** A guest that copies all the time is asked only so often. */
const FETCH_PAUSE_MS = 50;

/** A program of the host's that does not give what it has copied has nothing. */
const READ_LIMIT_MS = 3000;

/** Who wants to know how it goes. */
export interface SharingWatcher {
    /** The guest has an agent: it was heard of for the first time. */
    agentHeard?(): void;
    /** A text stays where it is: see {@link MAX_OFFERED_BYTES}, {@link MAX_TAKEN_BYTES}. */
    tooLong?(where: 'host' | 'guest'): void;
}

/** Another program shares its clipboard with the machine. */
export class ClipboardInUse extends Error {
    override readonly name = 'ClipboardInUse';
}

/** What a refusal of the clipboard's means, in words; any other error as it is. */
export function clipboardRefusal(error: unknown): unknown {
    const text = errorText(error);
    if (!text.includes('already registered')) return error;
    return new ClipboardInUse(
        'Another program shares its clipboard with this machine: close it to share yours.',
        { cause: error },
    );
}

/**
 * Shares text between the clipboards of the host and those of a machine, while the person is at
 * that machine; {@link SharedSelection} has the rules.
 */
export class ClipboardSharing {
    readonly #remote: Clipboard;
    readonly #host: HostClipboard;
    readonly #watcher: SharingWatcher;
    readonly #cancellable = new Gio.Cancellable();
    readonly #selections = new Map<Selection, SharedSelection>();
    readonly #readings = new Map<Selection, Gio.Cancellable>();
    /** Where the host's text is too long to be shared. */
    readonly #tooLong = new Set<Selection>();
    /** When the guest may be asked again, in ms. */
    readonly #mayFetchAt = new Map<Selection, number>();
    #endWatch: (() => void) | null = null;
    #isHere = false;
    #isAgentKnown = false;

    /** @param withPrimary - whether what is merely selected is shared too */
    constructor(
        remote: Clipboard,
        host: HostClipboard,
        withPrimary: boolean,
        watcher: SharingWatcher = {},
    ) {
        this.#remote = remote;
        this.#host = host;
        this.#watcher = watcher;
        this.#selections.set(Selection.CLIPBOARD, this.#rules(Selection.CLIPBOARD));
        if (withPrimary) this.#selections.set(Selection.PRIMARY, this.#rules(Selection.PRIMARY));
    }

    /** Whether the guest has an agent, as far as is known: one that says nothing may be there. */
    get isAgentKnown(): boolean {
        return this.#isAgentKnown;
    }

    /**
     * Takes part in the machine's clipboard.
     *
     * @throws ClipboardInUse while another program does
     */
    async open(): Promise<void> {
        const handler = {
            grab: ({ selection, mimes }: { selection: Selection; mimes: readonly string[] }) => {
                this.#hearAgent();
                this.#selections.get(selection)?.guestGrabbed(mimes.includes(TEXT_MIME));
            },
            release: (selection: Selection) => {
                this.#selections.get(selection)?.guestReleased();
            },
            restarted: () => {
                this.#hearAgent();
                for (const rules of this.#selections.values()) rules.guestRestarted();
            },
            request: (request: ClipboardRequest) => this.#answer(request),
        };
        try {
            // Not to be called off: the machine would not hear that we are not there.
            await this.#remote.register(handler, null);
        } catch (error) {
            throw clipboardRefusal(error);
        }
        if (this.#cancellable.is_cancelled()) return;
        this.#endWatch = this.#host.watch(selection => {
            this.#selections.get(selection)?.hostChanged();
        });
        this.#applyPresence();
    }

    /** Whether the person is at this machine; without, nothing is read, offered or taken. */
    set isHere(isHere: boolean) {
        this.#isHere = isHere;
        if (this.#endWatch) this.#applyPresence();
    }

    #applyPresence(): void {
        for (const rules of this.#selections.values())
            if (this.#isHere) rules.come();
            else rules.leave();
        if (this.#isHere) return;
        for (const reading of this.#readings.values()) reading.cancel();
        this.#readings.clear();
    }

    /** Only after our own registration, of which the machine tells us too. */
    #hearAgent(): void {
        if (!this.#endWatch || this.#isAgentKnown) return;
        this.#isAgentKnown = true;
        this.#watcher.agentHeard?.();
    }

    #rules(selection: Selection): SharedSelection {
        const rules = new SharedSelection({
            read: ticket => {
                this.#read(selection).then(text => {
                    rules.hostRead(ticket, text);
                }, logError);
            },
            offer: offer => {
                this.#remote
                    .grab(selection, [TEXT_MIME], this.#cancellable)
                    .catch((error: unknown) => {
                        this.#note('offered', error);
                        rules.offerFailed(offer);
                    });
            },
            withdraw: () => {
                this.#remote.release(selection, this.#cancellable).catch((error: unknown) => {
                    this.#note('taken back', error);
                });
            },
            fetch: () => {
                this.#fetch(selection).then(text => {
                    rules.fetched(text);
                }, logError);
            },
            write: text => {
                this.#host.write(selection, text);
            },
        });
        return rules;
    }

    #note(what: string, error: unknown): void {
        if (!this.#cancellable.is_cancelled())
            console.debug(`The clipboard was not ${what}: ${errorText(error)}`);
    }

    #answer({ selection, mimes }: ClipboardRequest): ClipboardData {
        this.#hearAgent();
        const isText = mimes.includes(TEXT_MIME);
        const text = isText ? (this.#selections.get(selection)?.offeredText ?? '') : '';
        return { mime: TEXT_MIME, bytes: new GLib.Bytes(new TextEncoder().encode(text)) };
    }

    async #read(selection: Selection): Promise<string | null> {
        this.#readings.get(selection)?.cancel();
        const reading = new Gio.Cancellable();
        this.#readings.set(selection, reading);
        try {
            const { text, isTooLong } = await withTimeLimit(READ_LIMIT_MS, reading, inner =>
                this.#host.read(selection, MAX_OFFERED_BYTES, inner),
            );
            if (!reading.is_cancelled()) this.#noteLength(selection, isTooLong);
            return text === '' ? null : text;
        } catch (error) {
            if (!reading.is_cancelled()) this.#note('read', error);
            return null;
        }
    }

    /** Not with each coming of the person. */
    #noteLength(selection: Selection, isTooLong: boolean): void {
        const isKnown = this.#tooLong.has(selection);
        if (isTooLong) this.#tooLong.add(selection);
        else this.#tooLong.delete(selection);
        if (isTooLong && !isKnown) this.#watcher.tooLong?.('host');
    }

    async #fetch(selection: Selection): Promise<string | null> {
        try {
            await this.#pauseBetween(selection);
            const { bytes } = await this.#remote.request(selection, [TEXT_MIME], this.#cancellable);
            return this.#textOf(bytes);
        } catch (error) {
            this.#note('given by the guest', error);
            return null;
        }
    }

    async #pauseBetween(selection: Selection): Promise<void> {
        const now = GLib.get_monotonic_time() / 1000;
        const next = this.#mayFetchAt.get(selection) ?? now;
        this.#mayFetchAt.set(selection, Math.max(now, next) + FETCH_PAUSE_MS);
        if (next > now) await pause(next - now, this.#cancellable);
    }

    #textOf(bytes: GLib.Bytes): string | null {
        if (bytes.get_size() > MAX_TAKEN_BYTES) {
            this.#watcher.tooLong?.('guest');
            return null;
        }
        // A text of GLib's ends at a NUL.
        const text = new TextDecoder().decode(bytes.toArray()).replaceAll('\0', '');
        return text === '' ? null : text;
    }

    /** Leaves the machine's clipboard to others, and takes back what it was offered. */
    close(): void {
        this.#endWatch?.();
        this.#endWatch = null;
        this.#isHere = false;
        this.#applyPresence();
        this.#cancellable.cancel();
        this.#remote.unregister(null).catch(() => undefined);
    }
}
