// SPDX-License-Identifier: GPL-3.0-or-later

/** Something that is made when it is first asked for; one failure is final. */
export class Once<T extends { close(): Promise<void> }> {
    #made: Promise<T> | null = null;

    constructor(private readonly make: () => Promise<T>) {}

    get(): Promise<T> {
        this.#made ??= this.make();
        return this.#made;
    }

    /** Closes it if it was made. */
    async close(): Promise<void> {
        const made = await this.#made?.catch(() => null);
        this.#made = null;
        await made?.close();
    }
}
