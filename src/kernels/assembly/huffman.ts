// SPDX-License-Identifier: GPL-3.0-or-later
//
// Huffman codes as deflate wants them: RFC 1951, 3.2.

const MOST_SYMBOLS: i32 = 288;
/** How often a symbol comes, and which it is, in one number: so they sort. */
const KEYS: usize = memory.data(288 * 4, 16);
const WORK: usize = memory.data(288 * 4, 16);
const PER_LENGTH: usize = memory.data(64 * 4, 16);
const SYMBOL_BITS: i32 = 9;

function at(base: usize, index: i32): u32 {
    return load<u32>(base + ((<usize>index) << 2));
}

function set(base: usize, index: i32, value: u32): void {
    store<u32>(base + ((<usize>index) << 2), value);
}

/** The symbols that come, the rarest first: Shell's way, with Ciura's gaps. @returns how many */
function sortSymbols(counts: usize, symbols: i32): i32 {
    let used = 0;
    for (let symbol = 0; symbol < symbols; symbol++) {
        const count = at(counts, symbol);
        if (count != 0) set(KEYS, used++, (count << SYMBOL_BITS) | symbol);
    }
    for (let gap = used > 57 ? 57 : used > 10 ? 10 : 1; gap > 0; gap = nextGap(gap))
        for (let index = gap; index < used; index++) {
            const key = at(KEYS, index);
            let place = index;
            for (; place >= gap && at(KEYS, place - gap) > key; place -= gap)
                set(KEYS, place, at(KEYS, place - gap));
            set(KEYS, place, key);
        }
    return used;
}

function nextGap(gap: i32): i32 {
    return gap == 57 ? 23 : gap == 23 ? 10 : gap == 10 ? 4 : gap == 4 ? 1 : 0;
}

/** The lengths of codes for sorted counts, in their place: Moffat and Katajainen's way. */
function shortestLengths(used: i32): void {
    for (let index = 0; index < used; index++) set(WORK, index, at(KEYS, index) >>> SYMBOL_BITS);
    let root = 0;
    let leaf = 2;
    set(WORK, 0, at(WORK, 0) + at(WORK, 1));
    for (let next = 1; next < used - 1; next++) {
        let sum: u32;
        if (leaf >= used || at(WORK, root) < at(WORK, leaf)) {
            sum = at(WORK, root);
            set(WORK, root++, next);
        } else sum = at(WORK, leaf++);
        if (leaf >= used || (root < next && at(WORK, root) < at(WORK, leaf))) {
            sum += at(WORK, root);
            set(WORK, root++, next);
        } else sum += at(WORK, leaf++);
        set(WORK, next, sum);
    }
    set(WORK, used - 2, 0);
    for (let next = used - 3; next >= 0; next--) set(WORK, next, at(WORK, at(WORK, next)) + 1);
    let free = 1;
    let depth: u32 = 0;
    let next = used - 1;
    root = used - 2;
    while (free > 0) {
        let inner = 0;
        for (; root >= 0 && at(WORK, root) == depth; root--) inner++;
        for (; free > inner; free--) set(WORK, next--, depth);
        free = 2 * inner;
        depth++;
    }
}

/** Shortens what is longer than the limit, and lengthens others until all codes fit. */
function limitLengths(used: i32, limit: i32): void {
    memory.fill(PER_LENGTH, 0, 64 * 4);
    for (let index = 0; index < used; index++) {
        const length = min(<i32>at(WORK, index), limit);
        set(PER_LENGTH, length, at(PER_LENGTH, length) + 1);
    }
    let total: u32 = 0;
    for (let length = 1; length <= limit; length++)
        total += at(PER_LENGTH, length) << (limit - length);
    for (; total > (<u32>1) << limit; total--) {
        set(PER_LENGTH, limit, at(PER_LENGTH, limit) - 1);
        for (let length = limit - 1; length > 0; length--) {
            if (at(PER_LENGTH, length) == 0) continue;
            set(PER_LENGTH, length, at(PER_LENGTH, length) - 1);
            set(PER_LENGTH, length + 1, at(PER_LENGTH, length + 1) + 2);
            break;
        }
    }
}

/**
 * The lengths of the codes for symbols that come so often, a byte each; 0 for those that do not.
 *
 * @param counts - a number of 32 bits for each symbol; at least two are made to come
 */
export function codeLengths(counts: usize, symbols: i32, limit: i32, lengths: usize): void {
    memory.fill(lengths, 0, symbols);
    let used = sortSymbols(counts, symbols);
    // Decoders want a code of two symbols at least.
    for (let symbol = 0; used < 2; symbol++) {
        if (at(counts, symbol) != 0) continue;
        set(counts, symbol, 1);
        used = sortSymbols(counts, symbols);
    }
    shortestLengths(used);
    limitLengths(used, limit);
    let index = 0;
    for (let length = limit; length > 0; length--)
        for (let left = at(PER_LENGTH, length); left > 0; left--)
            store<u8>(lengths + (at(KEYS, index++) & ((1 << SYMBOL_BITS) - 1)), length);
}

function reversed(code: u32, length: i32): u32 {
    let turned = ((code >>> 1) & 0x5555) | ((code & 0x5555) << 1);
    turned = ((turned >>> 2) & 0x3333) | ((turned & 0x3333) << 2);
    turned = ((turned >>> 4) & 0x0f0f) | ((turned & 0x0f0f) << 4);
    turned = (turned >>> 8) | ((turned & 0xff) << 8);
    return turned >>> (16 - length);
}

/** Codes of such lengths, as they are written: the lowest bit first, and the length above 16 bits. */
export function codesOf(lengths: usize, symbols: i32, codes: usize): void {
    memory.fill(PER_LENGTH, 0, 64 * 4);
    for (let symbol = 0; symbol < symbols; symbol++) {
        const length = load<u8>(lengths + symbol);
        if (length > 0) set(PER_LENGTH, length, at(PER_LENGTH, length) + 1);
    }
    // From here on: the next code of each length.
    let code: u32 = 0;
    for (let length = 1; length < 16; length++) {
        const count = at(PER_LENGTH, length);
        set(PER_LENGTH, length, code);
        code = (code + count) << 1;
    }
    for (let symbol = 0; symbol < symbols; symbol++) {
        const length = load<u8>(lengths + symbol);
        if (length == 0) continue;
        const next = at(PER_LENGTH, length);
        set(PER_LENGTH, length, next + 1);
        set(codes, symbol, reversed(next, length) | ((<u32>length) << 16));
    }
}
