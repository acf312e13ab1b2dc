// SPDX-License-Identifier: LGPL-2.1-or-later
//
// How often memory of the CPU's own was imported as a DMA-BUF. Mesa without a graphics card (25.0)
// keeps a descriptor and a mapping of each import for good, and a process has 1024 descriptors: 17
// seconds of full motion. Read as memory, the same pixels cost no more there.

/** Enough for a machine that hardly ever draws; far from what a process can have. */
const MAX_PLAIN_IMPORTS = 256;

let imports = 0;

/** Says that a texture was made of such memory. */
export function countPlainImport(): void {
    imports++;
}

/** Whether such memory may be imported once more; else it is to be mapped. */
export function mayImportPlain(): boolean {
    return imports < MAX_PLAIN_IMPORTS;
}
