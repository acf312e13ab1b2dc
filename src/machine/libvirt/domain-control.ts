// SPDX-License-Identifier: LGPL-2.1-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import '../../display1/promisify.js';
import { writeBytes } from '../../memory/write-bytes.js';
import { errorText, MachineError } from '../errors.js';
import type { Drive } from '../power/drive.js';
import type { PowerAction, PowerStatus } from '../power/power.js';
import { abortable, TimeLimitReached, withTimeLimit } from '../time-limit.js';
import { endHelper, noAnswer, readHelper, startHelper } from './helper-process.js';
import { CHANGE_LIMIT_MS, DESCRIBE_LIMIT_MS, libvirtError } from './libvirt.js';
import type { ControlAnswer, ControlRequest } from './messages.js';

/** A request without its number. */
export type Wish =
    | { readonly what: PowerAction | 'drives' }
    | Omit<ControlRequest & { readonly what: 'change' }, 'id'>;

/** What libvirt said when it did not do what it was asked. */
export class DomainRefusal extends Error {
    override readonly name = 'DomainRefusal';
}

type Waiting = PromiseWithResolvers<readonly Drive[] | null>;

/** The control over one domain of libvirt, by a helper process of its own. */
export class DomainControl {
    /** Called for every change of the domain. */
    onStatus: ((status: PowerStatus) => void) | null = null;
    readonly closed: Promise<void>;

    readonly #uri: string;
    readonly #helper: Gio.Subprocess;
    readonly #first = Promise.withResolvers<PowerStatus>();
    readonly #waiting = new Map<number, Waiting>();
    #lastId = 0;

    private constructor(uri: string, uuid: string) {
        this.#uri = uri;
        this.#helper = startHelper(['control', uri, uuid]);
        // Who comes too late for it does not miss it.
        this.#first.promise.catch(() => undefined);
        this.closed = readHelper(this.#helper, line => {
            this.#take(JSON.parse(line) as ControlAnswer);
            return true;
        }).then(
            () => {
                this.#end(this.#gone());
            },
            (error: unknown) => {
                this.#end(error);
            },
        );
    }

    /**
     * Connects to libvirt.
     *
     * @throws MachineError; GIO's CANCELLED
     */
    static async open(
        uri: string,
        uuid: string,
        cancellable: Gio.Cancellable | null,
    ): Promise<DomainControl> {
        const control = new DomainControl(uri, uuid);
        try {
            await withTimeLimit(DESCRIBE_LIMIT_MS, cancellable, inner =>
                abortable(control.#first.promise, inner),
            );
            return control;
        } catch (error) {
            await control.close();
            throw error instanceof TimeLimitReached ? noAnswer(uri, error) : error;
        }
    }

    /** How the domain was when this was opened. */
    get firstStatus(): Promise<PowerStatus> {
        return this.#first.promise;
    }

    /**
     * Has libvirt do something; the drives, where they were asked for.
     *
     * @throws DomainRefusal, MachineError; GIO's CANCELLED
     */
    async ask(wish: Wish, cancellable: Gio.Cancellable | null): Promise<readonly Drive[] | null> {
        const id = ++this.#lastId;
        const waiting: Waiting = Promise.withResolvers();
        this.#waiting.set(id, waiting);
        this.#write({ ...wish, id });
        try {
            // Whoever needs a password for it has to type it.
            return await withTimeLimit(CHANGE_LIMIT_MS, cancellable, inner =>
                abortable(waiting.promise, inner),
            );
        } catch (error) {
            throw error instanceof TimeLimitReached ? noAnswer(this.#uri, error) : error;
        } finally {
            this.#waiting.delete(id);
        }
    }

    async close(): Promise<void> {
        this.onStatus = null;
        endHelper(this.#helper);
        await this.closed;
    }

    #write(request: ControlRequest): void {
        const bytes = new GLib.Bytes(new TextEncoder().encode(`${JSON.stringify(request)}\n`));
        const input = this.#helper.get_stdin_pipe();
        // A helper that has ended says so by its output.
        if (input) writeBytes(input, bytes, null).catch(() => undefined);
    }

    #take(answer: ControlAnswer): void {
        switch (answer.kind) {
            case 'status':
                this.#first.resolve(answer.status);
                this.onStatus?.(answer.status);
                break;
            case 'did':
                this.#waiting.get(answer.id)?.resolve(answer.drives);
                break;
            case 'did-not':
                this.#waiting.get(answer.id)?.reject(new DomainRefusal(answer.message));
                break;
            default:
                this.#first.reject(libvirtError(this.#uri, answer));
        }
    }

    #gone(): MachineError {
        return new MachineError('gone', `libvirt at ${this.#uri} is gone: start its service anew.`);
    }

    #end(error: unknown): void {
        console.debug(`The control over a domain: ${errorText(error)}`);
        this.#first.reject(error);
        for (const waiting of this.#waiting.values()) waiting.reject(error);
        this.#waiting.clear();
        endHelper(this.#helper);
    }
}
