// SPDX-License-Identifier: LGPL-2.1-or-later

/** More than a second has frames: 240 Hz. Of more, the newest are kept. */
const CAPACITY = 256;

/** The newest of a row of figures, kept without making garbage. */
export class Samples {
    readonly #values = new Float64Array(CAPACITY);
    #added = 0;

    get count(): number {
        return Math.min(this.#added, CAPACITY);
    }

    add(value: number): void {
        this.#values[this.#added % CAPACITY] = value;
        this.#added++;
    }

    /**
     * The smallest figure that at least `share` of all are not above; null where there is none.
     *
     * @param share - above 0, at most 1
     */
    quantile(share: number): number | null {
        const sorted = this.#values.slice(0, this.count).sort();
        return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
    }

    clear(): void {
        this.#added = 0;
    }
}
