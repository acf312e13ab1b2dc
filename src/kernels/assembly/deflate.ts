// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stream of zlib's (RFC 1950, 1951), each part of which can be unpacked as soon as it is there. As
// zlib's deflate does it, but quicker where little is asked of it, and shorter where more is.
import { codeLengths, codesOf } from './huffman';

/** How far back a repetition may be. */
const WINDOW: i32 = 32768;
const LEAST_MATCH: i32 = 4;
const MOST_MATCH: i32 = 258;
/** Literals and repetitions of a block: of pictures few have the same codes for long. */
const MOST_TOKENS: i32 = 8192;
const HASH_BITS: i32 = 15;
const HASH_SPREAD: u32 = 0x9e3779b1;
/** The most that a block of bytes as they are can hold. */
const MOST_STORED: i32 = 65535;
/** Where nothing is found for long, not every place is looked at. */
const PATIENCE: i32 = 6;

const END: i32 = 256;
const LITERALS: i32 = 286;
const DISTANCES: i32 = 30;
const MOST_BITS: i32 = 15;
const CODE_LENGTHS: i32 = 19;
const MOST_CODE_LENGTH_BITS: i32 = 7;

// What a stream keeps: how many bytes it has had, how far it can look back, how hard it looks.
const POSITION: usize = 0;
const KNOWN: usize = 4;
const DEPTH: usize = 8;
const HISTORY: usize = 64;
const HEADS: usize = HISTORY + 32768;
const PREVIOUS: usize = HEADS + (4 << 15);
const STREAM_BYTES: usize = PREVIOUS + 4 * 32768;
/** The first byte's place: no place that a table knows nothing of is within reach of it. */
const FIRST: u32 = 0x10000;

const TOKENS: usize = memory.data(4 * 8192, 16);
const LITERAL_COUNTS: usize = memory.data(4 * 288, 16);
const DISTANCE_COUNTS: usize = memory.data(4 * 32, 16);
const LITERAL_LENGTHS: usize = memory.data(320, 16);
const DISTANCE_LENGTHS: usize = memory.data(32, 16);
const LITERAL_CODES: usize = memory.data(4 * 288, 16);
const DISTANCE_CODES: usize = memory.data(4 * 32, 16);
const CODE_COUNTS: usize = memory.data(4 * 19, 16);
const CODE_CODE_LENGTHS: usize = memory.data(32, 16);
const CODE_CODES: usize = memory.data(4 * 19, 16);
const CODE_SYMBOLS: usize = memory.data(4 * 320, 16);
const CODE_ORDER: usize = memory.data<u8>([
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
]);

/** What is to be packed, behind room for what came before it. */
let input: usize = 0;
let inputRoom: usize = 0;
let output: usize = 0;
let outputRoom: usize = 0;

let tokens: i32 = 0;
let out: usize = 0;
let bits: u64 = 0;
let bitCount: i32 = 0;

/** Makes room for a part of so many bytes. @returns where it is to be written */
export function inputFor(bytes: usize): usize {
    if (bytes > inputRoom) {
        if (input) heap.free(input);
        inputRoom = bytes + (bytes >> 1);
        input = heap.alloc(<usize>WINDOW + inputRoom + 64);
    }
    return input + WINDOW;
}

/** Where the last part is, packed. */
export function packed(): usize {
    return output;
}

/** @param depth - how many earlier places are looked at for a repetition; 1 is quick */
export function newStream(depth: i32): usize {
    const stream = heap.alloc(STREAM_BYTES);
    memory.fill(stream, 0, STREAM_BYTES);
    store<u32>(stream, FIRST, POSITION);
    store<i32>(stream, depth, DEPTH);
    return stream;
}

export function closeStream(stream: usize): void {
    heap.free(stream);
}

// ---- Bits ----------------------------------------------------------------------------------------

function put(value: u64, count: i32): void {
    bits |= value << bitCount;
    bitCount += count;
    store<u64>(out, bits);
    out += bitCount >> 3;
    bits >>= bitCount & 56;
    bitCount &= 7;
}

function alignByte(): void {
    if (bitCount > 0) put(0, 8 - bitCount);
}

// ---- Numbers of lengths and distances --------------------------------------------------------------

/** The code of a length, from 0 on, and above 8 bits how many bits more it has. */
function lengthCode(length: i32): i32 {
    const from = length - 3;
    if (from < 8) return from;
    if (length == MOST_MATCH) return 28;
    const high = 31 - clz(from);
    return ((high - 1) << 2) + ((from >>> (high - 2)) & 3) + ((high - 2) << 8);
}

function distanceCode(distance: i32): i32 {
    const from = distance - 1;
    if (from < 4) return from;
    const high = 31 - clz(from);
    return (high << 1) + ((from >>> (high - 1)) & 1) + ((high - 1) << 8);
}

// ---- Blocks ----------------------------------------------------------------------------------------

function count(counts: usize, symbol: i32): void {
    const place = counts + ((<usize>symbol) << 2);
    store<u32>(place, load<u32>(place) + 1);
}

function addLiteral(byte: u8): void {
    store<u32>(TOKENS + ((<usize>tokens) << 2), byte);
    tokens++;
    count(LITERAL_COUNTS, byte);
}

function addMatch(length: i32, distance: i32): void {
    store<u32>(TOKENS + ((<usize>tokens) << 2), (distance << 16) | (length - 3) | 256);
    tokens++;
    count(LITERAL_COUNTS, END + 1 + (lengthCode(length) & 255));
    count(DISTANCE_COUNTS, distanceCode(distance) & 255);
}

function beginBlock(): void {
    tokens = 0;
    memory.fill(LITERAL_COUNTS, 0, 4 * 288);
    memory.fill(DISTANCE_COUNTS, 0, 4 * 32);
}

function bitsOf(counts: usize, lengths: usize, symbols: i32): u64 {
    let sum: u64 = 0;
    for (let symbol = 0; symbol < symbols; symbol++)
        sum += <u64>load<u32>(counts + ((<usize>symbol) << 2)) * load<u8>(lengths + symbol);
    return sum;
}

/** Bits that lengths and distances have beside their codes. */
function extraBits(): u64 {
    let sum: u64 = 0;
    for (let code = 8; code < 28; code++)
        sum += <u64>load<u32>(LITERAL_COUNTS + ((END + 1 + code) << 2)) * ((code >> 2) - 1);
    for (let code = 4; code < DISTANCES; code++)
        sum += <u64>load<u32>(DISTANCE_COUNTS + (code << 2)) * ((code >> 1) - 1);
    return sum;
}

function addCodeSymbol(symbols: i32, symbol: i32, extra: i32): i32 {
    store<u32>(CODE_SYMBOLS + ((<usize>symbols) << 2), symbol | (extra << 8));
    count(CODE_COUNTS, symbol);
    return symbols + 1;
}

/** The lengths of both codes as runs: RFC 1951, 3.2.7. @returns how many symbols */
function runsOfLengths(lengths: usize, total: i32): i32 {
    memory.fill(CODE_COUNTS, 0, 4 * CODE_LENGTHS);
    let symbols = 0;
    for (let at = 0; at < total;) {
        const length = load<u8>(lengths + at);
        let run = 1;
        while (at + run < total && load<u8>(lengths + at + run) == length) run++;
        at += run;
        if (length == 0) {
            for (; run >= 11; run -= min(run, 138))
                symbols = addCodeSymbol(symbols, 18, min(run, 138) - 11);
            if (run >= 3) {
                symbols = addCodeSymbol(symbols, 17, run - 3);
                run = 0;
            }
        } else {
            symbols = addCodeSymbol(symbols, length, 0);
            for (run--; run >= 3; run -= min(run, 6))
                symbols = addCodeSymbol(symbols, 16, min(run, 6) - 3);
        }
        for (; run > 0; run--) symbols = addCodeSymbol(symbols, length, 0);
    }
    return symbols;
}

function codeExtraBits(symbol: i32): i32 {
    return symbol == 16 ? 2 : symbol == 17 ? 3 : symbol == 18 ? 7 : 0;
}

function putSymbol(codes: usize, symbol: i32): void {
    const code = load<u32>(codes + ((<usize>symbol) << 2));
    put(code & 0xffff, code >>> 16);
}

function lastUsed(lengths: usize, from: i32, least: i32): i32 {
    let used = from;
    while (used > least && load<u8>(lengths + used - 1) == 0) used--;
    return used;
}

function putTokens(): void {
    for (let at = 0; at < tokens; at++) {
        const token = load<u32>(TOKENS + ((<usize>at) << 2));
        if (token < 256) {
            const code = load<u32>(LITERAL_CODES + ((<usize>token) << 2));
            put(code & 0xffff, code >>> 16);
            continue;
        }
        const length = <i32>(token & 255) + 3;
        const distance = <i32>(token >>> 16);
        const ofLength = lengthCode(length);
        const code = load<u32>(LITERAL_CODES + ((<usize>(END + 1 + (ofLength & 255))) << 2));
        const lengthBits = ofLength >> 8;
        put(
            (<u64>(code & 0xffff)) |
                ((<u64>((length - 3) & ((1 << lengthBits) - 1))) << (code >>> 16)),
            (code >>> 16) + lengthBits,
        );
        const ofDistance = distanceCode(distance);
        const far = load<u32>(DISTANCE_CODES + ((<usize>(ofDistance & 255)) << 2));
        const farBits = ofDistance >> 8;
        put(
            (<u64>(far & 0xffff)) |
                ((<u64>((distance - 1) & ((1 << farBits) - 1))) << (far >>> 16)),
            (far >>> 16) + farBits,
        );
    }
    putSymbol(LITERAL_CODES, END);
}

function putStored(from: usize, length: i32): void {
    do {
        const piece = min(length, MOST_STORED);
        put(0, 3);
        alignByte();
        store<u32>(out, piece | (~piece << 16));
        memory.copy(out + 4, from, piece);
        out += 4 + piece;
        from += piece;
        length -= piece;
    } while (length > 0);
}

/** Writes what was found, in the shorter of two ways. @param from - the block's bytes */
function endBlock(from: usize, length: i32): void {
    count(LITERAL_COUNTS, END);
    codeLengths(LITERAL_COUNTS, LITERALS, MOST_BITS, LITERAL_LENGTHS);
    codeLengths(DISTANCE_COUNTS, DISTANCES, MOST_BITS, DISTANCE_LENGTHS);
    const body =
        bitsOf(LITERAL_COUNTS, LITERAL_LENGTHS, LITERALS) +
        bitsOf(DISTANCE_COUNTS, DISTANCE_LENGTHS, DISTANCES) +
        extraBits();
    if (body >= (<u64>length) << 3) {
        putStored(from, length);
        beginBlock();
        return;
    }
    codesOf(LITERAL_LENGTHS, LITERALS, LITERAL_CODES);
    codesOf(DISTANCE_LENGTHS, DISTANCES, DISTANCE_CODES);
    const literals = lastUsed(LITERAL_LENGTHS, LITERALS, 257);
    const distances = lastUsed(DISTANCE_LENGTHS, DISTANCES, 1);
    memory.copy(LITERAL_LENGTHS + literals, DISTANCE_LENGTHS, distances);
    const symbols = runsOfLengths(LITERAL_LENGTHS, literals + distances);
    codeLengths(CODE_COUNTS, CODE_LENGTHS, MOST_CODE_LENGTH_BITS, CODE_CODE_LENGTHS);
    codesOf(CODE_CODE_LENGTHS, CODE_LENGTHS, CODE_CODES);
    let ordered = CODE_LENGTHS;
    while (ordered > 4 && load<u8>(CODE_CODE_LENGTHS + load<u8>(CODE_ORDER + ordered - 1)) == 0)
        ordered--;
    put(4, 3);
    put(literals - 257, 5);
    put(distances - 1, 5);
    put(ordered - 4, 4);
    for (let at = 0; at < ordered; at++)
        put(load<u8>(CODE_CODE_LENGTHS + load<u8>(CODE_ORDER + at)), 3);
    for (let at = 0; at < symbols; at++) {
        const symbol = load<u32>(CODE_SYMBOLS + ((<usize>at) << 2));
        putSymbol(CODE_CODES, symbol & 255);
        put(symbol >>> 8, codeExtraBits(symbol & 255));
    }
    putTokens();
    beginBlock();
}

// ---- Repetitions -----------------------------------------------------------------------------------

function hashOf(address: usize): usize {
    return ((load<u32>(address) * HASH_SPREAD) >>> (32 - HASH_BITS)) << 2;
}

/** How many bytes are the same, up to a bound. */
function sameBytes(one: usize, other: usize, most: i32): i32 {
    let length = 0;
    while (length < most) {
        const difference = load<u64>(one + length) ^ load<u64>(other + length);
        if (difference != 0) return min(most, length + <i32>(ctz(difference) >> 3));
        length += 8;
    }
    return most;
}

/** With one earlier place for each: quick. */
function packQuickly(stream: usize, from: usize, length: i32): void {
    const heads = stream + HEADS;
    const first = load<u32>(stream, POSITION);
    const known = load<u32>(stream, KNOWN);
    const end = length - 8;
    let block = 0;
    let misses = 0;
    let at = 0;
    while (at < length) {
        if (tokens >= MOST_TOKENS - 64) {
            endBlock(from + block, at - block);
            block = at;
        }
        const here = from + at;
        if (at < end) {
            const head = heads + hashOf(here);
            const position = first + at;
            const distance = position - load<u32>(head);
            store<u32>(head, position);
            if (
                distance - 1 < min(<u32>WINDOW, known + at) &&
                load<u32>(here) == load<u32>(here - distance)
            ) {
                const most = min(MOST_MATCH, length - at);
                const same = sameBytes(here, here - distance, most);
                addMatch(same, distance);
                const last = at + same - 1;
                if (last < end) store<u32>(heads + hashOf(from + last), first + last);
                at += same;
                misses = 0;
                continue;
            }
            misses++;
            const step = min(length - at, min(32, 1 + (misses >> PATIENCE)));
            for (let literal = 0; literal < step; literal++) addLiteral(load<u8>(here + literal));
            at += step;
            continue;
        }
        addLiteral(load<u8>(here));
        at++;
    }
    if (length > block) endBlock(from + block, length - block);
}

let foundLength: i32 = 0;
let foundDistance: i32 = 0;

/** Notes the place, and finds the longest repetition among earlier ones of its kind. */
function find(stream: usize, from: usize, at: i32, length: i32, depth: i32, least: i32): void {
    const here = from + at;
    const position = load<u32>(stream, POSITION) + at;
    const reach = min(<u32>WINDOW, load<u32>(stream, KNOWN) + at);
    const most = min(MOST_MATCH, length - at);
    const head = stream + HEADS + hashOf(here);
    let candidate = load<u32>(head);
    store<u32>(stream + PREVIOUS + (((<usize>position) & (WINDOW - 1)) << 2), candidate);
    store<u32>(head, position);
    foundLength = least;
    let last: u32 = 0;
    for (let left = depth; left > 0; left--) {
        const distance = position - candidate;
        if (distance - 1 >= reach || distance <= last) return;
        last = distance;
        const there = here - distance;
        if (
            load<u8>(there + foundLength) == load<u8>(here + foundLength) &&
            load<u32>(there) == load<u32>(here)
        ) {
            const same = sameBytes(here, there, most);
            if (same > foundLength) {
                foundLength = same;
                foundDistance = distance;
                if (same == most) return;
            }
        }
        candidate = load<u32>(stream + PREVIOUS + (((<usize>candidate) & (WINDOW - 1)) << 2));
    }
}

/** With several earlier places, and a look at the next byte before a repetition is taken. */
function packWell(stream: usize, from: usize, length: i32, depth: i32): void {
    const end = length - 8;
    const enough = depth * 4;
    let block = 0;
    let at = 0;
    while (at < length) {
        if (tokens >= MOST_TOKENS - 64) {
            endBlock(from + block, at - block);
            block = at;
        }
        if (at >= end) {
            addLiteral(load<u8>(from + at++));
            continue;
        }
        find(stream, from, at, length, depth, LEAST_MATCH - 1);
        if (foundLength < LEAST_MATCH) {
            addLiteral(load<u8>(from + at++));
            continue;
        }
        let same = foundLength;
        let distance = foundDistance;
        let noted = at + 1;
        while (same < enough && at + 1 < end && same < length - at - 1) {
            find(stream, from, at + 1, length, depth, same);
            noted = at + 2;
            if (foundLength <= same) break;
            addLiteral(load<u8>(from + at++));
            same = foundLength;
            distance = foundDistance;
        }
        addMatch(same, distance);
        const next = at + same;
        for (at = noted; at < min(next, end); at++) note(stream, from, at);
        at = next;
    }
    if (length > block) endBlock(from + block, length - block);
}

function note(stream: usize, from: usize, at: i32): void {
    const position = load<u32>(stream, POSITION) + at;
    const head = stream + HEADS + hashOf(from + at);
    store<u32>(stream + PREVIOUS + (((<usize>position) & (WINDOW - 1)) << 2), load<u32>(head));
    store<u32>(head, position);
}

// ---- A part ----------------------------------------------------------------------------------------

function makeOutput(length: usize): void {
    const needed = length + (length >> 6) + 4096;
    if (needed > outputRoom) {
        if (output) heap.free(output);
        outputRoom = needed + (needed >> 1);
        output = heap.alloc(outputRoom);
    }
    out = output;
}

/**
 * Packs what lies in the input.
 *
 * @returns how many bytes it has become
 */
export function pack(stream: usize, length: i32): i32 {
    makeOutput(length);
    bits = 0;
    bitCount = 0;
    const from = input + WINDOW;
    const known = load<u32>(stream, KNOWN);
    const depth = load<i32>(stream, DEPTH);
    memory.copy(from - known, stream + HISTORY, known);
    if (load<u32>(stream, POSITION) == FIRST && known == 0) put(0x0178, 16);
    beginBlock();
    if (depth == 1) packQuickly(stream, from, length);
    else packWell(stream, from, length, depth);
    // An empty block of bytes as they are ends at a whole byte.
    putStored(from, 0);
    const kept = min(WINDOW, <i32>known + length);
    memory.copy(stream + HISTORY, from + length - kept, kept);
    store<u32>(stream, load<u32>(stream, POSITION) + length, POSITION);
    store<u32>(stream, kept, KNOWN);
    return <i32>(out - output);
}
