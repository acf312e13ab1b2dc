// SPDX-License-Identifier: GPL-3.0-or-later

/** Room for so many bytes; whoever looked at the memory before must look anew. */
export function allocate(bytes: usize): usize {
    return heap.alloc(bytes);
}

export function release(address: usize): void {
    heap.free(address);
}
