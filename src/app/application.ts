// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../machine/errors.js';
import { givenActivationToken } from './activation.js';
import { addAppDialogs } from './app-dialogs.js';
import type { WindowArguments } from './arguments.js';
import { SHOW_FILE } from './capture/saved-message.js';
import { ChooserWindow } from './chooser/chooser-window.js';
import { kioskFeatures } from './kiosk/kiosk-features.js';
import type { KioskPassword } from './kiosk/kiosk-password.js';
import { writePictureWhenReady } from './picture-request.js';
import { MachineWindow } from './window/machine-window.js';
import { presentOpenWindow } from './window/one-window.js';
import { WINDOW_FEATURES } from './window/window-features.js';

const EXIT_FAILED = 1;
/** More than one machine fits what was typed. */
const EXIT_AMBIGUOUS = 3;

function applicationFlags({ target, service }: WindowArguments): Gio.ApplicationFlags {
    if (target !== null) return Gio.ApplicationFlags.NON_UNIQUE;
    return service ? Gio.ApplicationFlags.IS_SERVICE : Gio.ApplicationFlags.DEFAULT_FLAGS;
}

/**
 * The chooser is the one unique application; every machine's window is a process of its own under
 * the same id, so that a busy machine slows no other.
 */
export class Application extends Adw.Application {
    static {
        GObject.registerClass({ GTypeName: 'VitrineApplication' }, this);
    }

    /** What the process ends with. */
    exitStatus = 0;

    #arguments: WindowArguments;
    #kiosk: KioskPassword | null;

    /** @param kiosk - what ends the window; null where anybody may */
    constructor(windowArguments: WindowArguments, kiosk: KioskPassword | null = null) {
        super({
            application_id: VITRINE_APP_ID,
            resource_base_path: VITRINE_RESOURCE_PATH,
            flags: applicationFlags(windowArguments),
        });
        this.#arguments = windowArguments;
        this.#kiosk = kiosk;
    }

    override vfunc_startup(): void {
        super.vfunc_startup();
        // What is there for all windows would be ways out of a kiosk.
        if (this.#kiosk) return;
        addAppDialogs(this);
        this.#addAction('quit', () => {
            // Each lets go of what it holds; the program ends with the last.
            for (const window of this.get_windows()) window.close();
        });
        this.#addShowFile();
    }

    override vfunc_activate(): void {
        const { target } = this.#arguments;
        const window = this.get_active_window();
        if (window) window.present();
        else if (target === null) new ChooserWindow(this).present();
        else if (this.#mayBeOpen()) this.#openOrPresent(target).catch(logError);
        else this.#openMachine(target);
    }

    /** Whether another window would do as well. */
    #mayBeOpen(): boolean {
        return this.#arguments.newWindow !== true && !this.#kiosk && !this.#arguments.picture;
    }

    async #openOrPresent(target: string): Promise<void> {
        this.hold();
        try {
            if (!(await presentOpenWindow(target, givenActivationToken())))
                this.#openMachine(target);
        } finally {
            this.release();
        }
    }

    #openMachine(target: string): void {
        const kiosk = this.#kiosk;
        const features = kiosk ? kioskFeatures(kiosk) : WINDOW_FEATURES;
        const window = new MachineWindow(this, target, this.#arguments.start, features);
        if (this.#arguments.viewOnly === true)
            window.settings.override('view-only', GLib.Variant.new_boolean(true));
        if (this.#arguments.fullscreen) window.fullscreen();
        window.present();
        const wait = this.#arguments.wait === true || kiosk !== null;
        window.session.connect({ wait }).catch((error: unknown) => {
            this.#fail(errorText(error), EXIT_AMBIGUOUS);
        });
        const { picture } = this.#arguments;
        if (!picture) return;
        writePictureWhenReady(window, picture).then(
            path => {
                print(path);
                this.quit();
            },
            (error: unknown) => {
                this.#fail(errorText(error), EXIT_FAILED);
            },
        );
    }

    #fail(sentence: string, status: number): void {
        printerr(`vitrine: ${sentence}`);
        this.exitStatus = status;
        this.quit();
    }

    #addAction(name: string, activate: () => void): void {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', activate);
        this.add_action(action);
    }

    /** For whoever has no window any more, too: a notification stays when its program has ended. */
    #addShowFile(): void {
        const action = new Gio.SimpleAction({
            name: SHOW_FILE,
            parameter_type: GLib.VariantType.new('s'),
        });
        action.connect('activate', (_action, uri) => {
            const file = Gio.File.new_for_uri(uri?.get_string()[0] ?? '');
            new Gtk.FileLauncher({ file }).open_containing_folder(
                this.active_window,
                null,
                (launcher, result) => {
                    try {
                        launcher?.open_containing_folder_finish(result);
                    } catch (error) {
                        console.warn(`The file is not shown: ${errorText(error)}`);
                    }
                },
            );
        });
        this.add_action(action);
    }
}
