// SPDX-License-Identifier: GPL-3.0-or-later
import RFB from '@novnc/novnc';

import { readSession, socketAddress, type Refusal, type Session } from './server.js';
import { applySettings, type ViewSettings } from './view-settings.js';

/** How it stands with the connection. */
export type ViewerState =
    | { readonly kind: 'connecting' }
    | { readonly kind: 'connected'; readonly session: Session }
    /** It was there and will be tried again. */
    | { readonly kind: 'lost' }
    /** The server is there, and the machine is not; it is shown once it is back. */
    | { readonly kind: 'away'; readonly session: Session }
    /** It will not come back by itself. */
    | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Who is told what happens on the screen. */
export interface ViewerObserver {
    changed(state: ViewerState): void;
    /** The machine, or another viewer, has copied a text. */
    copied(text: string): void;
    /** Whether the machine's power is in the hands of this viewer. */
    powerChanged(hasPower: boolean): void;
    /** Whether only a part of the screen fits. */
    clippingChanged(isClipping: boolean): void;
}

/** After a sleep of so long the server has given the connection up, which nobody told this side. */
const SLEEP_MS = 75_000;
const LOOK_MS = 5000;

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5000;

/** A screen that is connected for as long as it can be. */
export class Viewer {
    readonly #place: HTMLElement;
    readonly #settings: ViewSettings;
    readonly #observer: ViewerObserver;
    #rfb: RFB | null = null;
    #retryMs = FIRST_RETRY_MS;
    #timer = 0;
    #isConnecting = false;
    #isOver = false;
    /** When it was last seen that the page does not sleep, or the connection was made. */
    #awakeAt = Date.now();

    /** @param place - where the screen appears */
    constructor(place: HTMLElement, settings: ViewSettings, observer: ViewerObserver) {
        this.#place = place;
        this.#settings = settings;
        this.#observer = observer;
        // A phone that wakes up does not wait for its turn.
        for (const name of ['online', 'focus', 'pageshow'])
            window.addEventListener(name, () => {
                this.#retryNow();
            });
        for (const name of ['visibilitychange', 'resume'])
            document.addEventListener(name, () => {
                if (!document.hidden) this.#retryNow();
            });
        window.setInterval(() => {
            this.#noticeSleep();
        }, LOOK_MS);
    }

    #noticeSleep(): void {
        const now = Date.now();
        const hasSlept = now - this.#awakeAt > SLEEP_MS;
        this.#awakeAt = now;
        const rfb = this.#rfb;
        if (!hasSlept || !rfb) return;
        // The other end may never answer: its last word is not waited for.
        this.#rfb = null;
        rfb.disconnect();
        this.#retryLater({ kind: 'lost' });
    }

    /** The connection, while there is one. */
    get rfb(): RFB | null {
        return this.#rfb;
    }

    async connect(): Promise<void> {
        if (this.#isConnecting || this.#rfb || this.#isOver) return;
        this.#isConnecting = true;
        const session = await readSession();
        this.#isConnecting = false;
        // It may have been ended meanwhile.
        if (this.#isOver) return;
        if (typeof session === 'object') this.#show(session);
        else if (session === 'unreachable' || session === 'wait')
            this.#retryLater({ kind: 'lost' });
        else this.#observer.changed({ kind: 'refused', refusal: session });
    }

    #show(session: Session): void {
        if (session.isThere) this.#open(session);
        else this.#retryLater({ kind: 'away', session });
    }

    #open(session: Session): void {
        const rfb = new RFB(this.#place, socketAddress('rfb'));
        this.#rfb = rfb;
        // It has not been through a sleep that is noticed only later: browsers close connections first.
        this.#awakeAt = Date.now();
        rfb.background = 'transparent';
        rfb.viewOnly = session.isViewOnly;
        rfb.showDotCursor = !session.isViewOnly;
        applySettings(rfb, this.#settings);
        rfb.addEventListener('connect', () => {
            if (this.#rfb !== rfb) return;
            this.#retryMs = FIRST_RETRY_MS;
            rfb.focus();
            this.#observer.changed({ kind: 'connected', session });
        });
        rfb.addEventListener('disconnect', () => {
            if (this.#rfb !== rfb) return;
            this.#rfb = null;
            if (!this.#isOver) this.#retryLater({ kind: 'lost' });
        });
        rfb.addEventListener('clipboard', ({ detail }) => {
            this.#observer.copied(detail.text);
        });
        rfb.addEventListener('capabilities', ({ detail }) => {
            this.#observer.powerChanged(detail.capabilities.power);
        });
        rfb.addEventListener('clippingviewport', ({ detail }) => {
            this.#observer.clippingChanged(detail);
        });
    }

    #retryLater(state: ViewerState): void {
        this.#observer.changed(state);
        window.clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => {
            void this.connect();
        }, this.#retryMs);
        this.#retryMs = Math.min(LONGEST_RETRY_MS, this.#retryMs * 2);
    }

    #retryNow(): void {
        this.#noticeSleep();
        window.clearTimeout(this.#timer);
        void this.connect();
    }

    /** Has the connection follow changed settings. */
    settingsChanged(): void {
        if (this.#rfb) applySettings(this.#rfb, this.#settings);
    }

    /** Ends it for good. */
    close(): void {
        this.#isOver = true;
        window.clearTimeout(this.#timer);
        this.#rfb?.disconnect();
        this.#observer.changed({ kind: 'refused', refusal: 'over' });
    }
}
