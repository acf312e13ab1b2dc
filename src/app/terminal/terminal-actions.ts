// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';

/** How a terminal is, for what is possible at it. */
export interface TerminalState {
    readonly hasSelection: boolean;
    /** Whether its stream is ours. */
    readonly isAttached: boolean;
    /** Whether the person only looks at the machine. */
    readonly viewOnly: boolean;
}

/** What can be done at a terminal: the actions `terminal.…`. */
export class TerminalActions {
    readonly group = new Gio.SimpleActionGroup();

    /** @param deeds - what each does, by its name */
    add(deeds: Readonly<Record<string, () => void>>): void {
        for (const [name, activate] of Object.entries(deeds)) {
            const action = new Gio.SimpleAction({ name });
            action.connect('activate', activate);
            this.group.add_action(action);
        }
    }

    /** What is not possible now is grey. */
    update({ hasSelection, isAttached, viewOnly }: TerminalState): void {
        const maySend = isAttached && !viewOnly;
        const possible = {
            copy: hasSelection,
            paste: maySend,
            break: maySend,
            'let-go': isAttached,
        };
        for (const [name, isPossible] of Object.entries(possible)) {
            const action = this.group.lookup_action(name);
            if (action instanceof Gio.SimpleAction) action.enabled = isPossible;
        }
    }
}
