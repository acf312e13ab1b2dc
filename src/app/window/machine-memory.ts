// SPDX-License-Identifier: GPL-3.0-or-later
import { errorText } from '../../machine/errors.js';
import { rememberOpened, rememberedChoices } from '../../machine/known/known-machines.js';
import { markOpen } from '../../machine/known/open-machines.js';
import { clampChoices } from '../../machine/launch/choices.js';
import { hostResources } from '../../machine/launch/host-resources.js';
import type { LaunchChoices } from '../../machine/launch/options.js';
import { parseTarget } from '../../machine/target.js';
import { PictureKeeper } from '../chooser/picture-keeper.js';
import type { MachineWindow } from './machine-window.js';
import type { WindowFeature } from './window-feature.js';

/**
 * What was chosen for the machine that a target starts; empty for all that start none.
 *
 * @throws MachineError for an empty target
 */
export function choicesFor(target: string): LaunchChoices {
    const parsed = parseTarget(target);
    if (parsed.kind !== 'file' && parsed.kind !== 'path') return {};
    return clampChoices(rememberedChoices(parsed.path), hostResources());
}

/** What a machine's window remembers of it for the list of machines. */
export function memoryFeature(window: MachineWindow): WindowFeature {
    const pictures = new PictureKeeper(window, window.screen, window.appSettings);
    let unmark: (() => void) | null = null;
    return {
        opened: ({ target, info, launched }) => {
            try {
                // The machine of an image gets a UUID with every start.
                rememberOpened(target, info.name, launched ? null : info.uuid);
                unmark = markOpen(target);
            } catch (error) {
                console.warn(`The machine is not remembered: ${errorText(error)}`);
            }
            pictures.start(target);
        },
        released: () => {
            pictures.stop();
            unmark?.();
            unmark = null;
        },
    };
}
