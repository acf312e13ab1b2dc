// SPDX-License-Identifier: LGPL-2.1-or-later
import { headOffsets, type SeenHead } from '../input/head-offsets.js';
import type { GuestPoint } from '../input/placement.js';

const ORIGIN: GuestPoint = { x: 0, y: 0 };

/**
 * The heads of one machine, as they lie on the host's monitors.
 *
 * Make one for a machine whose heads are shown by several displays, and give it to each as its
 * `headLayout`; a display whose `resizeGuest` is set then tells the guest also where its head lies.
 */
export class HeadLayout {
    readonly #heads = new Map<object, { place: SeenHead; readonly moved: () => void }>();
    #offsets = new Map<object, GuestPoint>();

    /**
     * Says where a head is seen, for as long as it is.
     *
     * @internal
     * @param moved - called when the head lies elsewhere because of another one
     */
    set(head: object, place: SeenHead, moved: () => void): void {
        const known = this.#heads.get(head);
        if (known) known.place = place;
        else this.#heads.set(head, { place, moved });
        this.#arrange(head);
    }

    /** @internal */
    remove(head: object): void {
        if (this.#heads.delete(head)) this.#arrange(head);
    }

    /** @internal */
    offsetOf(head: object): GuestPoint {
        return this.#offsets.get(head) ?? ORIGIN;
    }

    #arrange(because: object): void {
        const before = this.#offsets;
        const heads = [...this.#heads];
        const offsets = headOffsets(heads.map(([, { place }]) => place));
        this.#offsets = new Map(heads.map(([head], i) => [head, offsets[i] ?? ORIGIN]));
        for (const [head, { moved }] of heads) {
            const [was, is] = [before.get(head) ?? ORIGIN, this.offsetOf(head)];
            if (head !== because && (was.x !== is.x || was.y !== is.y)) moved();
        }
    }
}
