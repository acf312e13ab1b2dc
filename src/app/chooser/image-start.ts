// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an image to its machine: what it will have is asked first, the first time.
import type Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import { imageTarget, readKnown, rememberChoices } from '../../machine/known/known-machines.js';
import { kvmState } from '../../machine/launch/accelerator.js';
import { findQemu, readCapabilities } from '../../machine/launch/capabilities.js';
import { soundCard } from '../../machine/launch/command-line.js';
import { hostResources } from '../../machine/launch/host-resources.js';
import { findLaunched } from '../../machine/launch/launched.js';
import { GRAPHICS_CARDS } from '../../machine/launch/options.js';
import { readImage } from '../../machine/launch/read-image.js';
import { explain } from '../alerts.js';
import { chooseFile } from '../choose-file.js';
import { _ } from '../i18n.js';
import { openInOwnProcess } from './machine-process.js';
import { PropertiesDialog, type PropertiesContext } from './properties-dialog.js';

async function readContext(path: string): Promise<PropertiesContext> {
    // What cannot be started is refused before anything is asked of it.
    const { image, identity } = await readImage(path, null);
    const running = await findLaunched(identity, null);
    const capabilities = await readCapabilities(findQemu(), null);
    return {
        path: image.path,
        choices: readKnown(imageTarget(image.path))?.launch ?? {},
        host: hostResources(),
        kvm: kvmState(capabilities),
        cards: GRAPHICS_CARDS.filter(card => capabilities.devices.has(card)),
        hasSound: soundCard(capabilities) !== null,
        isRunning: running !== null,
    };
}

async function ask(
    window: Gtk.Window,
    path: string,
    label: string,
    then: (path: string) => void,
): Promise<void> {
    const context = await readContext(path);
    const dialog = new PropertiesDialog(context, label, choices => {
        rememberChoices(context.path, choices);
        then(context.path);
    });
    dialog.present(window);
}

/** Shows what the machine of an image has, and keeps what the person changes. */
export async function showImageProperties(window: Gtk.Window, path: string): Promise<void> {
    try {
        await ask(window, path, _('_Save'), () => undefined);
    } catch (error) {
        await explain(window, _('This Image Cannot Be Started'), errorText(error));
    }
}

/** Opens an image in a window of its own; one that is new is asked about first. */
export async function openImage(window: Gtk.Window, path: string): Promise<void> {
    const open = (known: string): void => {
        openInOwnProcess(imageTarget(known));
    };
    if (readKnown(imageTarget(path))) {
        open(path);
        return;
    }
    try {
        await ask(window, path, _('_Start'), open);
    } catch (error) {
        await explain(window, _('This Image Cannot Be Started'), errorText(error));
    }
}

/** Has the person choose an image, by the desktop's own dialog. */
export function chooseImage(window: Gtk.Window): Promise<string | null> {
    const suffixes = ['iso', 'img', 'raw', 'qcow2', 'vmdk', 'vdi', 'vhd', 'vhdx', 'qed'];
    const kind = { name: _('Disk and CD Images'), suffixes };
    return chooseFile(window, _('Open an Image'), kind);
}
