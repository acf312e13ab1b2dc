// SPDX-License-Identifier: LGPL-2.1-or-later
//
// Whether the driver keeps a descriptor of every DMA-BUF that was ever imported, as Mesa does where
// it draws by software (25.0; seen with vgem and udmabuf): a process has 1024, seventeen seconds of
// full motion. Nothing tells beforehand, so the descriptors are counted.
import GLib from 'gi://GLib?version=2.0';

const OWN_DESCRIPTORS = '/proc/self/fd';

/** How many imports lie between two counts. */
const STEP = 32;

/** The first counts and the last ones that are compared: of each the smallest, since garbage goes. */
const EARLY_COUNTS = 3;
const ALL_COUNTS = 8;
const LATE_COUNTS = 3;

/** So many more descriptors after 160 imports more are no garbage. */
const KEPT = 128;

let imports = 0;
let keepsImports = false;
const counts: number[] = [];

/** How many descriptors this process has open; 0 where the kernel does not say. */
function countDescriptors(): number {
    if (!GLib.file_test(OWN_DESCRIPTORS, GLib.FileTest.IS_DIR)) return 0;
    const directory = GLib.Dir.open(OWN_DESCRIPTORS, 0);
    let count = 0;
    // The generated types do not know that the names come to an end.
    while ((directory.read_name() as string | null) !== null) count++;
    directory.close();
    return count;
}

/** Says that a DMA-BUF of the kernel's was imported. */
export function countImport(): void {
    imports++;
    if (counts.length === ALL_COUNTS || imports % STEP !== 0) return;
    counts.push(countDescriptors());
    if (counts.length < ALL_COUNTS) return;
    const early = Math.min(...counts.slice(0, EARLY_COUNTS));
    const late = Math.min(...counts.slice(-LATE_COUNTS));
    keepsImports = late - early >= KEPT;
}

/** Whether imports are to be avoided: what was imported is drawn again and again. */
export function driverKeepsImports(): boolean {
    return keepsImports;
}
