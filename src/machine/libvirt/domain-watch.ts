// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import '../../display1/promisify.js';
import { MachineError, errorText, isCancelled } from '../errors.js';
import type { FoundMachine } from '../found.js';
import { TimeLimitReached, abortable, withTimeLimit } from '../time-limit.js';
import { endHelper, noAnswer, readHelper, startHelper } from './helper-process.js';
import { LIST_LIMIT_MS, foundInLibvirt, libvirtError } from './libvirt.js';
import type { HelperAnswer } from './messages.js';

/**
 * The domains of one libvirt as they come, go and change. One helper process lasts as long as the
 * watch, since libvirt tells its changes only to whoever stays connected.
 */
export class DomainWatch {
    /** Called after every answer, whether it changed anything or not. */
    onChanged: (() => void) | null = null;

    readonly #uri: string;
    #helper: Gio.Subprocess | null = null;
    #found: readonly FoundMachine[] = [];
    #problem: string | null = null;
    #next = Promise.withResolvers<undefined>();

    /** Nothing is started before the first {@link DomainWatch.refresh}. */
    constructor(uri: string) {
        this.#uri = uri;
    }

    /** Its domains with a D-Bus display, as they were told last. */
    get found(): readonly FoundMachine[] {
        return this.#found;
    }

    /** Why there may be more, in a sentence; null where there is no reason. */
    get problem(): string | null {
        return this.#problem;
    }

    /**
     * Asks anew, which also notices a libvirt that has fallen silent; it then ends with its helper,
     * and the next time begins with a new one.
     *
     * @throws GIO's CANCELLED
     */
    async refresh(cancellable: Gio.Cancellable): Promise<void> {
        const { promise } = this.#next;
        try {
            await withTimeLimit(LIST_LIMIT_MS, cancellable, inner => {
                if (this.#helper) this.#ask(this.#helper);
                else this.#start();
                return abortable(promise, inner);
            });
        } catch (error) {
            if (isCancelled(error)) throw error;
            this.#end();
            if (error instanceof TimeLimitReached) this.#take([], noAnswer(this.#uri, error));
            else if (error instanceof MachineError) this.#take([], error);
            else throw error;
        }
    }

    /** Ends the watch. Safe to call twice. */
    close(): void {
        this.onChanged = null;
        this.#end();
    }

    #start(): void {
        // It lists once by itself.
        const helper = startHelper(['watch', this.#uri]);
        this.#helper = helper;
        this.#read(helper).catch((error: unknown) => {
            // It has ended, or says what no helper says: the next refresh starts another.
            console.debug(`The watch over ${this.#uri}: ${errorText(error)}`);
            if (this.#helper === helper) this.#end();
        });
    }

    #ask(helper: Gio.Subprocess): void {
        const input = helper.get_stdin_pipe();
        input?.write_bytes_async(new TextEncoder().encode('\n'), 0, null).catch(() => undefined);
    }

    async #read(helper: Gio.Subprocess): Promise<void> {
        await readHelper(helper, line => {
            if (this.#helper !== helper) return false;
            this.#answered(JSON.parse(line) as HelperAnswer);
            return true;
        });
        if (this.#helper === helper) this.#end();
    }

    #answered(answer: HelperAnswer): void {
        if (answer.kind === 'domains') {
            this.#take(foundInLibvirt(this.#uri, answer.domains), null);
            return;
        }
        const error = libvirtError(this.#uri, answer);
        // One that is installed and does not run has no running machines.
        this.#take([], error.code === 'no-socket' ? null : error);
    }

    #take(found: readonly FoundMachine[], error: MachineError | null): void {
        this.#found = found;
        this.#problem = error && errorText(error);
        this.#next.resolve(undefined);
        this.#next = Promise.withResolvers();
        this.onChanged?.();
    }

    #end(): void {
        const helper = this.#helper;
        this.#helper = null;
        if (helper) endHelper(helper);
    }
}
