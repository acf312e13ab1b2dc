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
        document.addEventListener('visibilitychange', () => {
            if (!document.hidden) this.#retryNow();
        });
        this.#watchSleep();
    }

    #watchSleep(): void {
        let lookedAt = Date.now();
        window.setInterval(() => {
            const now = Date.now();
            if (now - lookedAt > SLEEP_MS) this.#rfb?.disconnect();
            lookedAt = now;
        }, LOOK_MS);
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
        if (typeof session === 'object') this.#open(session);
        else if (session === 'unreachable' || session === 'wait') this.#retryLater();
        else this.#observer.changed({ kind: 'refused', refusal: session });
    }

    #open(session: Session): void {
        const rfb = new RFB(this.#place, socketAddress());
        this.#rfb = rfb;
        rfb.background = 'transparent';
        rfb.viewOnly = session.isViewOnly;
        rfb.showDotCursor = !session.isViewOnly;
        applySettings(rfb, this.#settings);
        rfb.addEventListener('connect', () => {
            this.#retryMs = FIRST_RETRY_MS;
            rfb.focus();
            this.#observer.changed({ kind: 'connected', session });
        });
        rfb.addEventListener('disconnect', () => {
            this.#rfb = null;
            if (!this.#isOver) this.#retryLater();
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

    #retryLater(): void {
        this.#observer.changed({ kind: 'lost' });
        window.clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => {
            void this.connect();
        }, this.#retryMs);
        this.#retryMs = Math.min(LONGEST_RETRY_MS, this.#retryMs * 2);
    }

    #retryNow(): void {
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
