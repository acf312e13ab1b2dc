// SPDX-License-Identifier: GPL-3.0-or-later
//
// From an image to its machine: what it will have is asked first, the first time.
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../machine/errors.js';
import { imageTarget, readKnown, rememberChoices } from '../machine/known/known-machines.js';
import { kvmState } from '../machine/launch/accelerator.js';
import { findQemu, readCapabilities } from '../machine/launch/capabilities.js';
import { soundCard } from '../machine/launch/command-line.js';
import { hostResources } from '../machine/launch/host-resources.js';
import { findLaunched } from '../machine/launch/launched.js';
import { GRAPHICS_CARDS } from '../machine/launch/options.js';
import { readImage } from '../machine/launch/read-image.js';
import { _ } from './i18n.js';
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

function explain(window: Gtk.Window, error: unknown): void {
    const dialog = new Adw.AlertDialog({
        heading: _('This Image Cannot Be Started'),
        body: errorText(error),
        close_response: 'close',
    });
    dialog.add_response('close', _('_Close'));
    dialog.present(window);
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
        explain(window, error);
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
        explain(window, error);
    }
}

/** Has the person choose an image, by the desktop's own dialog. */
export async function chooseImage(window: Gtk.Window): Promise<string | null> {
    const images = new Gtk.FileFilter({ name: _('Disk and CD Images') });
    for (const suffix of ['iso', 'img', 'raw', 'qcow2', 'vmdk', 'vdi', 'vhd', 'vhdx', 'qed'])
        images.add_suffix(suffix);
    const all = new Gtk.FileFilter({ name: _('All Files') });
    all.add_pattern('*');
    const filters = Gio.ListStore.new(Gtk.FileFilter.$gtype) as Gio.ListStore<Gtk.FileFilter>;
    for (const filter of [images, all]) filters.append(filter);
    const dialog = new Gtk.FileDialog({ title: _('Open an Image'), modal: true, filters });
    const file = await dialogFile(dialog, window);
    return file?.get_path() ?? null;
}

/** Null where the person thought better of it. */
function dialogFile(dialog: Gtk.FileDialog, window: Gtk.Window): Promise<Gio.File | null> {
    return new Promise(resolve => {
        dialog.open(window, null, (_dialog, result) => {
            try {
                resolve(dialog.open_finish(result));
            } catch {
                resolve(null);
            }
        });
    });
}
