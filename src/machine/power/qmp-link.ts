// SPDX-License-Identifier: LGPL-2.1-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { QmpEvent } from '../qmp-messages.js';

/** A way to a machine's QMP: the socket itself, or the program of Vitrine that has it. */
export interface QmpLink {
    /** Called for everything QEMU reports on its own. */
    onEvent: ((event: QmpEvent) => void) | null;
    /** Resolves when the link has ended, whoever ended it. */
    readonly closed: Promise<void>;
    /**
     * Runs a command and waits for its result.
     *
     * @throws QmpCommandError when QEMU refuses, MachineError when it is silent or gone
     */
    execute(
        command: string,
        args?: Readonly<Record<string, unknown>>,
        cancellable?: Gio.Cancellable | null,
    ): Promise<unknown>;
    /** The same for a command that takes a file descriptor; ours stays ours. */
    executeWithFd(
        command: string,
        args: Readonly<Record<string, unknown>>,
        fd: number,
        cancellable: Gio.Cancellable | null,
    ): Promise<unknown>;
    /** Ends the link, and resolves when the socket is free, if nobody else uses it through us. */
    close(): Promise<void>;
}
