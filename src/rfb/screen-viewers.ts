// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { FrameStore } from '../export/frame-store.js';
import type { Session } from './session.js';

/** What a screen's viewers are shown. */
export interface ViewedPicture {
    readonly store: FrameStore;
    /** What may have changed is about to be fetched. */
    prepare?(): void;
}

/** The viewers of one screen, and when each of them is told what has changed. */
export class ScreenViewers {
    readonly #picture: ViewedPicture;
    readonly #sessions = new Set<Session>();
    #source = 0;
    #timeout = 0;
    #changes = 0;

    constructor(picture: ViewedPicture) {
        this.#picture = picture;
    }

    get sessions(): Set<Session> {
        return this.#sessions;
    }

    /** Grows whenever the size, or pixels that were fetched, had changed. */
    get changes(): number {
        return this.#changes;
    }

    /** The screen has another size. */
    resized(): void {
        this.#changes++;
        this.wanted();
    }

    /** Tells each viewer something that its next update may have to say. */
    tell(what: (session: Session) => void): void {
        this.#sessions.forEach(what);
        this.wanted();
    }

    /** In the next turn of the loop, so that messages that are there already become one update. */
    wanted(): void {
        if (this.#source !== 0) return;
        this.#source = GLib.idle_add(GLib.PRIORITY_DEFAULT, () => {
            this.#source = 0;
            this.#update();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** The same, when so many milliseconds have passed. */
    wantedAfter(delayMs: number): void {
        if (this.#timeout !== 0) return;
        this.#timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, delayMs, () => {
            this.#timeout = 0;
            this.wanted();
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Looks at what may have changed if a viewer takes it; until then it waits, and grows no more. */
    #update(): void {
        const takers = [...this.#sessions].filter(session => session.takesUpdates);
        if (takers.length === 0) return;
        this.#fetch();
        for (const session of takers) session.sendUpdate();
    }

    /** @returns whether something had changed */
    #fetch(): boolean {
        const { store } = this.#picture;
        this.#picture.prepare?.();
        const cells = store.refresh();
        if (cells.isEmpty) return false;
        this.#changes++;
        for (const session of this.#sessions) session.changed(cells, store.scroll);
        return true;
    }

    /** Fetches what may have changed, for who takes whole pictures; the viewers are told later. */
    refresh(): void {
        if (this.#fetch()) this.wanted();
    }

    /** Ends all of them. */
    close(): void {
        if (this.#source !== 0) GLib.source_remove(this.#source);
        if (this.#timeout !== 0) GLib.source_remove(this.#timeout);
        this.#source = 0;
        this.#timeout = 0;
        for (const session of [...this.#sessions]) session.close();
        this.#sessions.clear();
    }
}
