// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

import type { Chardev } from '../../display1/chardev.js';
import { errorText } from '../../machine/errors.js';
import { pause } from '../../machine/time-limit.js';
import { Serial, SerialInUse } from '../../peripherals/serial.js';
import { serialOwner } from '../../peripherals/serial-owner.js';
import { _, format } from '../i18n.js';

/** After each piece of at most 64 KiB, so that a machine cannot send faster than VTE shows. */
const PACE_MS = 10;

/** How often a stream that somebody has is asked for: peer to peer a machine does not say when. */
const ASK_AGAIN_MS = 1000;

/** Why a stream is not ours, and the word on the button that changes it. */
export interface StreamProblem {
    readonly sentence: string;
    readonly remedy: string;
}

/** Who has the near end. */
export interface StreamWatcher {
    received(bytes: Uint8Array): void;
    /** Null while the stream is ours, or nobody wants it. */
    changed(problem: StreamProblem | null): void;
}

/** The stream of a terminal: ours, somebody else's, waited for, or gone. */
export class TerminalStream {
    #chardev: Chardev | null = null;
    #serial: Serial | null = null;
    #wait: Gio.Cancellable | null = null;
    #inUse = false;

    constructor(private readonly watcher: StreamWatcher) {}

    get isOurs(): boolean {
        return this.#serial !== null;
    }

    /** Whether the person is to see what is typed without the machine's help. */
    get echo(): boolean {
        return this.#chardev?.echo ?? false;
    }

    /** Takes the stream of a chardev, which is the caller's. */
    attach(chardev: Chardev): void {
        this.detach();
        this.#chardev = chardev;
        void this.#take();
    }

    /** Gives the stream back, and wants no other. */
    detach(): void {
        this.#stop();
        this.#chardev = null;
        this.watcher.changed(null);
    }

    /** Gives the stream to whoever comes, until {@link TerminalStream.retry}. */
    letGo(): void {
        if (!this.#serial) return;
        this.#stop();
        this.watcher.changed({
            sentence: _('Other programs may use this line now.'),
            remedy: _('_Take Back'),
        });
    }

    /** Takes the stream once more; one that somebody has, when they are through with it. */
    retry(): void {
        if (this.#inUse) void this.#takeWhenFree();
        else void this.#take();
    }

    /** @returns whether it will be sent */
    send(bytes: Uint8Array): boolean {
        return this.#serial?.send(bytes) ?? false;
    }

    /** Holds the line at zero for a while, which some systems take as a command. */
    async sendBreak(): Promise<void> {
        await this.#chardev?.sendBreak(null);
    }

    #stop(): void {
        this.#wait?.cancel();
        this.#wait = null;
        this.#serial?.close();
        this.#serial = null;
        this.#inUse = false;
    }

    #begin(): Gio.Cancellable {
        this.#stop();
        const cancellable = new Gio.Cancellable();
        this.#wait = cancellable;
        return cancellable;
    }

    async #take(): Promise<void> {
        const chardev = this.#chardev;
        if (!chardev) return;
        const cancellable = this.#begin();
        try {
            await this.#open(chardev, cancellable);
        } catch (error) {
            if (cancellable.is_cancelled()) return;
            if (error instanceof SerialInUse) await this.#sayInUse(chardev, cancellable);
            else this.watcher.changed({ sentence: errorText(error), remedy: _('_Try Again') });
        }
    }

    async #open(chardev: Chardev, cancellable: Gio.Cancellable): Promise<void> {
        const watcher = {
            received: async (bytes: Uint8Array) => {
                this.watcher.received(bytes);
                await pause(PACE_MS, cancellable);
            },
            ended: () => {
                this.#stop();
                this.watcher.changed({
                    sentence: _('The machine has closed this line.'),
                    remedy: _('_Reconnect'),
                });
            },
        };
        const serial = await Serial.open(chardev, watcher, cancellable);
        if (cancellable.is_cancelled()) {
            serial.close();
            return;
        }
        this.#serial = serial;
        this.watcher.changed(null);
    }

    async #sayInUse(chardev: Chardev, cancellable: Gio.Cancellable): Promise<void> {
        const name = await serialOwner(chardev, cancellable);
        if (cancellable.is_cancelled()) return;
        this.#inUse = true;
        const known = format(_('The program “{name}” has this line: close it there.'), {
            name: name ?? '',
        });
        this.watcher.changed({
            sentence: name === null ? _('Another program has this line: close it there.') : known,
            remedy: _('_Take It When It Is Free'),
        });
    }

    async #takeWhenFree(): Promise<void> {
        const chardev = this.#chardev;
        if (!chardev) return;
        const cancellable = this.#begin();
        this.watcher.changed({
            sentence: _('Waiting until the other program closes this line …'),
            remedy: _('_Try Now'),
        });
        while (!cancellable.is_cancelled()) {
            try {
                await this.#open(chardev, cancellable);
                return;
            } catch (error) {
                if (cancellable.is_cancelled()) return;
                if (!(error instanceof SerialInUse)) {
                    this.watcher.changed({ sentence: errorText(error), remedy: _('_Try Again') });
                    return;
                }
            }
            await pause(ASK_AGAIN_MS, cancellable);
        }
    }
}
