// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import { isDiscImage } from '../../machine/power/disc-image.js';
import type { Drive } from '../../machine/power/drive.js';
import type { MachinePower } from '../../machine/power/power.js';
import { askFirst, explain } from '../alerts.js';
import { _, format } from '../i18n.js';
import type { PowerPart } from '../power/power-feature.js';
import type { MachineWindow } from '../window/machine-window.js';
import { changeDisc } from './change-disc.js';
import { acceptDroppedImages } from './dropped-images.js';

/** An empty CD drive, else any. */
function driveFor(drives: readonly Drive[]): Drive | null {
    const all = drives.filter(({ kind }) => kind === 'cd');
    return all.find(({ medium }) => medium === null) ?? all[0] ?? null;
}

/** Files that are dropped on the screen: a CD image goes into the machine's drive. */
export class DiscDrop implements PowerPart {
    readonly #window: MachineWindow;
    readonly #hint = new Gtk.Label({
        label: _('Drop a CD image to put it into the machine’s drive'),
        css_classes: ['osd', 'vitrine-hint'],
        halign: Gtk.Align.CENTER,
        valign: Gtk.Align.CENTER,
        can_target: false,
        wrap: true,
        visible: false,
    });
    #power: MachinePower | null = null;

    constructor(window: MachineWindow) {
        this.#window = window;
        window.addOverlay(this.#hint);
        const handler = {
            mayAccept: () => window.machine !== null,
            highlight: (shown: boolean) => {
                this.#hint.visible = shown;
            },
            open: (path: string) => {
                void this.open(path);
            },
            refuse: (sentence: string) => {
                window.toast(sentence);
            },
        };
        window.eachScreen(screen => {
            acceptDroppedImages(screen, handler);
        });
    }

    update(power: MachinePower | null): void {
        this.#power = power;
    }

    /** Offers a file to the machine, or says why that can't be. */
    async open(path: string): Promise<void> {
        try {
            const problem = await this.#offer(path);
            if (problem !== null) await this.#refuse(problem);
        } catch (error) {
            await this.#refuse(errorText(error));
        }
    }

    #refuse(sentence: string): Promise<void> {
        return explain(this.#window.frontWindow, _('The Machine Cannot Take This File'), sentence);
    }

    /** @returns why it can't be, in a sentence */
    async #offer(path: string): Promise<string | null> {
        if (!(await isDiscImage(path, null)))
            return _(
                'A machine takes CD images only (ISO files): share other files over its network.',
            );
        const power = this.#power;
        if (!power)
            return _(
                'There is no control over the drives of this machine: open it by its QMP socket ' +
                    'or through libvirt.',
            );
        const why = power.whyNot('drives');
        if (why !== null) return why;
        const drive = driveFor(await power.drives(null));
        if (!drive)
            return _('It has no CD drive: start QEMU with “-device ide-cd”, or give it one.');
        const name = GLib.path_get_basename(path);
        if (!(await this.#ask(name, drive))) return null;
        if (await changeDisc(this.#window.frontWindow, power, drive, path))
            this.#window.toast(format(_('{name} is in the CD drive'), { name }));
        return null;
    }

    #ask(name: string, { medium }: Drive): Promise<boolean> {
        const readOnly = _('The machine can read it, and not change it.');
        const replaced = _('It takes the place of {name}.');
        const more = medium === null ? '' : ` ${format(replaced, { name: medium })}`;
        return askFirst(this.#window.frontWindow, {
            heading: format(_('Insert {name} as a CD?'), { name }),
            body: readOnly + more,
            label: _('_Insert'),
            isDestructive: false,
        });
    }
}
