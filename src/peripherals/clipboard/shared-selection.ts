// SPDX-License-Identifier: LGPL-2.1-or-later

/** A text of the host's that the guest was told of. */
export interface Offer {
    readonly text: string;
}

/** What the rules of {@link SharedSelection} have done; each begins it and returns at once. */
export interface SelectionPorts {
    /**
     * Reads the host's text, and says it by {@link SharedSelection.hostRead} with this ticket. A
     * read that was begun before counts no more.
     */
    read(ticket: number): void;
    /** Tells the guest of a text. Says by {@link SharedSelection.offerFailed} when that failed. */
    offer(offer: Offer): void;
    /** Tells the guest that there is none any more. */
    withdraw(): void;
    /** Asks for the guest's text, and says it by {@link SharedSelection.fetched}, once. */
    fetch(): void;
    /** Puts a text there for the host, without a {@link SharedSelection.hostChanged} of it. */
    write(text: string): void;
}

/**
 * When one clipboard's text goes from the person's desktop, the host, to a guest and back. What
 * was copied last is on both sides, as long as the person is at the machine; of what its guest does
 * while they are elsewhere the host hears nothing, and when they come, theirs is there.
 *
 * The host's text is read before the guest is told of it, since a machine stands still while it
 * waits for one. Whatever comes late, fails, or crosses something else on the way is told here too.
 */
export class SharedSelection {
    readonly #ports: SelectionPorts;
    #isHere = false;
    /** Counts what happens on either side: what has the higher number is newer. */
    #clock = 0;
    /** The number of the read that is awaited. */
    #reading: number | null = null;
    /** What the host has had, when it was last read or written. */
    #hostText: string | null = null;
    /** The guest has to be told of the host's text though it is no other than before. */
    #mustOffer = false;
    /** The host's text was not told, for the sake of a newer one of the guest's. */
    #isHeldBack = false;
    /** What the guest pastes of the host's. */
    #offered: Offer | null = null;
    /** The guest's own text that the host has too. */
    #taken: string | null = null;
    /** The number of the guest's newest offer, while it is to be fetched. */
    #wanted: number | null = null;
    /** The number of the guest's offer for which it was asked. */
    #fetching: number | null = null;

    constructor(ports: SelectionPorts) {
        this.#ports = ports;
    }

    /** What the guest gets when it pastes; '' while nothing is offered to it. */
    get offeredText(): string {
        return this.#offered?.text ?? '';
    }

    /** The person comes to the machine. */
    come(): void {
        if (this.#isHere) return;
        this.#isHere = true;
        this.#readToOffer();
    }

    /** The person goes elsewhere; what the guest was told of stays. */
    leave(): void {
        this.#isHere = false;
        this.#reading = null;
        this.#wanted = null;
        this.#isHeldBack = false;
    }

    /** Something else was copied on the host, or the same again. */
    hostChanged(): void {
        if (this.#isHere) this.#read();
    }

    /** @param text - what the host has; null for nothing that is to be shared */
    hostRead(ticket: number, text: string | null): void {
        if (ticket !== this.#reading) return;
        this.#reading = null;
        this.#hostText = text;
        if (this.#wanted !== null && this.#wanted > ticket) this.#isHeldBack = true;
        else if (this.#mustOffer || text === null || text !== this.#guestText)
            this.#offerHostText();
        this.#fetchWanted();
    }

    /** The guest has not heard of the offer. It hears of it, or the next, when there is cause. */
    offerFailed(offer: Offer): void {
        if (this.#offered !== offer) return;
        this.#offered = null;
        this.#mustOffer = true;
    }

    /**
     * Something was copied in the guest. What is no text is ignored until the host's is copied
     * again, or the person comes again: some agents answer each offer so.
     */
    guestGrabbed(isText: boolean): void {
        this.#offered = null;
        this.#taken = null;
        if (!isText || !this.#isHere) return;
        this.#wanted = ++this.#clock;
        this.#fetchWanted();
    }

    /** The guest offers nothing any more. What the host has of it is not taken from the person. */
    guestReleased(): void {
        this.#taken = null;
    }

    /** The guest's agent was started again: it knows nothing of what was. */
    guestRestarted(): void {
        this.#offered = null;
        this.#taken = null;
        this.#wanted = null;
        if (this.#isHere) this.#readToOffer();
    }

    /** @param text - the guest's; null where it gave none that is to be shared */
    fetched(text: string | null): void {
        const isWanted = this.#fetching === this.#wanted;
        this.#fetching = null;
        // What is being read may be newer; else the guest is asked again.
        if (this.#wanted !== null && isWanted && this.#reading === null) {
            this.#wanted = null;
            if (text !== null) this.#take(text);
            else if (this.#isHeldBack) this.#offerHostText();
        }
        this.#fetchWanted();
    }

    /** What the guest has, as far as is known. */
    get #guestText(): string | null {
        return this.#offered?.text ?? this.#taken;
    }

    #readToOffer(): void {
        this.#mustOffer = true;
        this.#read();
    }

    #read(): void {
        this.#reading = ++this.#clock;
        this.#ports.read(this.#reading);
    }

    #offerHostText(): void {
        this.#mustOffer = false;
        this.#isHeldBack = false;
        this.#wanted = null;
        const text = this.#hostText;
        if (text === null) this.#withdraw();
        else if (text !== this.#taken) {
            this.#taken = null;
            this.#offered = { text };
            this.#ports.offer(this.#offered);
        }
    }

    #withdraw(): void {
        if (!this.#offered) return;
        this.#offered = null;
        this.#ports.withdraw();
    }

    #fetchWanted(): void {
        if (this.#wanted === null || this.#fetching !== null || this.#reading !== null) return;
        this.#fetching = this.#wanted;
        this.#ports.fetch();
    }

    #take(text: string): void {
        this.#isHeldBack = false;
        this.#taken = text;
        if (text === this.#hostText) return;
        this.#hostText = text;
        this.#ports.write(text);
    }
}
