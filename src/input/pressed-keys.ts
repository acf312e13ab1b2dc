// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Which keys (or buttons) the guest holds down because we pressed them.
 *
 * A desktop sends no key releases once the focus is gone, so whatever is still down must be
 * released by us then; and a release whose press went elsewhere must not reach the guest.
 */
export class PressedKeys<Key extends number> {
    #pressed = new Set<Key>();

    /** Notes a press; auto-repeat presses are noted once and to be forwarded all the same. */
    press(key: Key): void {
        this.#pressed.add(key);
    }

    /** Whether the key was down and its release is to be forwarded. */
    release(key: Key): boolean {
        return this.#pressed.delete(key);
    }

    has(key: Key): boolean {
        return this.#pressed.has(key);
    }

    /** Forgets all keys and gives them, newest first: the order in which fingers lift. */
    releaseAll(): Key[] {
        const keys = [...this.#pressed].reverse();
        this.#pressed.clear();
        return keys;
    }
}
