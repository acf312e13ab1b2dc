// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program's windows as a screen reader knows them: by roles and names. A spec that goes this way
// finds only what a person who cannot see the screen would find.
import Atspi, { type Accessible } from 'gi://Atspi?version=2.0';

import { until } from './main-loop.js';

/** Deep enough for a window of GTK; a loop in the tree must not hang a spec. */
const MAX_DEPTH = 40;

/** A program has to start first. */
const WINDOW_MS = 20_000;

let isReady = false;

function desktop(): Accessible {
    if (!isReady) Atspi.init();
    isReady = true;
    return Atspi.get_desktop(0);
}

function children(parent: Accessible): Accessible[] {
    return Array.from({ length: parent.get_child_count() }, (_, i) =>
        parent.get_child_at_index(i),
    ).filter(child => child !== null);
}

/** A thing may go while it is asked; it is then not there. */
function tolerant<T>(ask: () => T, otherwise: T): T {
    try {
        return ask();
    } catch {
        return otherwise;
    }
}

function has(accessible: Accessible, state: number): boolean {
    return tolerant(() => accessible.get_state_set().contains(state), false);
}

/** Something in a window. */
export class Thing {
    constructor(readonly accessible: Accessible) {}

    get name(): string {
        return tolerant(() => this.accessible.get_name(), '');
    }

    get role(): string {
        return tolerant(() => this.accessible.get_role_name(), '');
    }

    get isShowing(): boolean {
        return has(this.accessible, Atspi.StateType.SHOWING);
    }

    get isSensitive(): boolean {
        return has(this.accessible, Atspi.StateType.SENSITIVE);
    }

    get isChecked(): boolean {
        const { CHECKED, PRESSED } = Atspi.StateType;
        return has(this.accessible, CHECKED) || has(this.accessible, PRESSED);
    }

    get isFocused(): boolean {
        return has(this.accessible, Atspi.StateType.FOCUSED);
    }

    /** Its text, for what has one besides its name. */
    get text(): string {
        return tolerant(() => {
            const text = this.accessible.get_text_iface();
            // Things have a method of this name, too, which is another one.
            const { prototype } = Atspi.Text;
            return text ? prototype.get_text.call(text, 0, text.get_character_count()) : '';
        }, '');
    }

    /** Does what Enter would do. */
    activate(): void {
        const action = this.accessible.get_action_iface();
        if (!action || action.get_n_actions() === 0)
            throw new Error(`“${this.name}” (${this.role}) has nothing to do`);
        action.do_action(0);
    }

    /** Writes into an entry. */
    write(text: string): void {
        this.accessible.get_editable_text_iface()?.set_text_contents(text);
    }

    /** All that shows below it, with their depths. */
    *below(depth = 0): Generator<{ readonly thing: Thing; readonly depth: number }> {
        if (depth > MAX_DEPTH) return;
        for (const child of tolerant(() => children(this.accessible), [])) {
            const thing = new Thing(child);
            yield { thing, depth };
            yield* thing.below(depth + 1);
        }
    }

    /** What fits and shows below it; null where nothing does. */
    find(role: string | null, name: string | RegExp): Thing | null {
        for (const { thing } of this.below()) {
            if (role !== null && thing.role !== role) continue;
            const fits = typeof name === 'string' ? thing.name === name : name.test(thing.name);
            if (fits && thing.isShowing) return thing;
        }
        return null;
    }

    /** What has the keyboard's focus and this role, below it; null where nothing has. */
    findFocused(role: string): Thing | null {
        for (const { thing } of this.below())
            if (thing.role === role && thing.isFocused) return thing;
        return null;
    }

    /** Waits until something fits and shows below it. */
    until(role: string | null, name: string | RegExp, limitMs?: number): Promise<Thing> {
        const what = `a ${role ?? 'thing'} named ${String(name)}`;
        return until(
            () => this.find(role, name),
            () => `${what} in:\n${this.describe()}`,
            limitMs,
        );
    }

    /** Waits until nothing fits and shows below it any more. */
    async untilNot(role: string | null, name: string | RegExp): Promise<void> {
        await until(
            () => this.find(role, name) === null,
            () => `${String(name)} to go from:\n${this.describe()}`,
        );
    }

    /** The tree below it, for the message of a failure. */
    describe(): string {
        return [...this.below()]
            .filter(({ thing }) => thing.isShowing)
            .map(({ thing, depth }) => `${'  '.repeat(depth)}${thing.role} “${thing.name}”`)
            .join('\n');
    }
}

/** The windows of Vitrine, in all its processes. */
function windows(): Thing[] {
    return tolerant(() => children(desktop()), [])
        .filter(application => tolerant(() => application.get_name() === 'vitrine', false))
        .flatMap(application => tolerant(() => children(application), []))
        .map(window => new Thing(window));
}

/** Waits for a window of Vitrine's with this title. */
export function untilWindow(title: string): Promise<Thing> {
    return until(
        () => windows().find(window => window.name === title),
        () =>
            `a window “${title}” among ${windows()
                .map(({ name }) => name)
                .join(', ')}`,
        WINDOW_MS,
    );
}
