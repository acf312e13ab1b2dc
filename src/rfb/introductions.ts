// SPDX-License-Identifier: GPL-3.0-or-later
import { Pseudo } from './numbers.js';
import type { PendingUpdate } from './pending-update.js';
import type { ViewerAbilities } from './viewer-abilities.js';
import type { ViewerClipboard } from './viewer-clipboard.js';
import type { ViewerPace } from './viewer-pace.js';
import type { ViewerPower } from './viewer-power.js';

/** What of a session introduces itself to its viewer. */
export interface Introduced {
    readonly abilities: ViewerAbilities;
    readonly pending: PendingUpdate;
    readonly pace: ViewerPace;
    /** Null where the viewer has no part in one. */
    readonly clipboard: ViewerClipboard | null;
    readonly hasSound: boolean;
    /** Null where the viewer has none. */
    readonly power: ViewerPower | null;
}

/** Tells a viewer what is here of that which it has said, for the first time, that it understands. */
export function introduce(parts: Introduced): void {
    const { abilities, pending, pace, clipboard, hasSound, power } = parts;
    const ways: readonly (readonly [number, () => void])[] = [
        [Pseudo.EXTENDED_DESKTOP_SIZE, () => pending.tellSizeOnce()],
        ...[Pseudo.QEMU_EXTENDED_KEY, Pseudo.EXTENDED_MOUSE_BUTTONS].map(
            encoding => [encoding, () => pending.announce(encoding)] as const,
        ),
        [Pseudo.FENCE, () => pace.announceFences()],
        [Pseudo.CONTINUOUS_UPDATES, () => pace.announceContinuous()],
        [Pseudo.EXTENDED_CLIPBOARD, () => clipboard?.extend()],
        [Pseudo.QEMU_AUDIO, () => hasSound && pending.announce(Pseudo.QEMU_AUDIO)],
        [Pseudo.XVP, () => power?.announce()],
    ];
    for (const [encoding, tell] of ways) if (abilities.isNew(encoding)) tell();
}
