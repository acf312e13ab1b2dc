// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import { MachineError } from '../errors.js';
import { DomainControl, DomainRefusal, type Wish } from '../libvirt/domain-control.js';
import { TrayLocked, type Drive } from './drive.js';
import { KeptLink } from './kept-link.js';
import {
    nextState,
    UNKNOWN_STATE,
    whyNotNow,
    type MachinePower,
    type PowerAction,
    type PowerState,
    type PowerStatus,
} from './power.js';

/** libvirt's words for it, and QEMU's inside them. */
const LOCKED = /tray|is locked/i;

/** The power of a domain by its libvirt. */
export class LibvirtPower implements MachinePower {
    onChanged: (() => void) | null = null;

    readonly #kept: KeptLink<DomainControl>;
    readonly #uri: string;
    #problem: string | null = 'libvirt has not answered yet.';
    #state = UNKNOWN_STATE;

    /** @param uuid - of the domain, in lower case */
    constructor(uri: string, uuid: string) {
        this.#uri = uri;
        this.#kept = new KeptLink({
            connect: cancellable => DomainControl.open(uri, uuid, cancellable),
            use: async control => {
                control.onStatus = status => {
                    this.#set(status, null);
                };
                this.#set(await control.firstStatus, null);
            },
            lost: sentence => {
                this.#set('unknown', sentence ?? `libvirt at ${uri} is gone.`);
            },
        });
    }

    get state(): PowerState {
        return this.#state;
    }

    whyNot(action: PowerAction | 'drives'): string | null {
        if (this.#problem !== null) return this.#problem;
        if (this.#state.status === 'off') return 'The machine is switched off.';
        return action === 'drives' ? null : whyNotNow(action, this.#state);
    }

    async run(action: PowerAction, cancellable: Gio.Cancellable | null): Promise<void> {
        await this.#ask({ what: action }, cancellable);
    }

    async drives(cancellable: Gio.Cancellable | null): Promise<readonly Drive[]> {
        return (await this.#ask({ what: 'drives' }, cancellable)) ?? [];
    }

    insert(
        drive: Drive,
        path: string,
        force: boolean,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        return this.#change(drive, path, force, cancellable);
    }

    eject(drive: Drive, force: boolean, cancellable: Gio.Cancellable | null): Promise<void> {
        return this.#change(drive, null, force, cancellable);
    }

    close(): Promise<void> {
        this.onChanged = null;
        return this.#kept.close();
    }

    async #change(
        drive: Drive,
        path: string | null,
        force: boolean,
        cancellable: Gio.Cancellable | null,
    ): Promise<void> {
        const wish = { what: 'change', drive: drive.id, path, force } as const;
        await this.#ask(wish, cancellable);
    }

    async #ask(wish: Wish, cancellable: Gio.Cancellable | null): Promise<readonly Drive[] | null> {
        const { link } = this.#kept;
        if (!link) throw new MachineError('not-answering', this.#problem ?? 'libvirt is gone.');
        try {
            return await link.ask(wish, cancellable);
        } catch (error) {
            if (!(error instanceof DomainRefusal)) throw error;
            if (wish.what === 'change' && LOCKED.test(error.message)) throw new TrayLocked();
            throw this.#refused(error);
        }
    }

    #refused(error: DomainRefusal): MachineError {
        const why = error.message.replace(/^Unable to [^:]*: /, '').replace(/\.$/, '');
        return new MachineError('refused', `libvirt at ${this.#uri} says: ${why}.`, {
            cause: error,
        });
    }

    #set(status: PowerStatus, problem: string | null): void {
        this.#state = nextState(this.#state, { status, reason: null });
        this.#problem = problem;
        this.onChanged?.();
    }
}
