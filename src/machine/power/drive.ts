// SPDX-License-Identifier: LGPL-2.1-or-later
import { MachineError } from '../errors.js';

/** A drive whose medium can be changed. */
export interface Drive {
    /** What the control calls it. */
    readonly id: string;
    readonly kind: 'cd' | 'floppy';
    /** The file name of what is in it; null where it is empty. */
    readonly medium: string | null;
    readonly isLocked: boolean;
}

/** The guest holds the tray; it was asked to let go. */
export class TrayLocked extends MachineError {
    override readonly name = 'TrayLocked';

    constructor() {
        super(
            'refused',
            'The machine uses the disc and keeps its drive locked: eject it in the machine, or ' +
                'take it out by force.',
        );
    }
}
