// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Clipboard } from '../../display1/clipboard.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import { errorText } from '../../machine/errors.js';
import { ClipboardInUse, ClipboardSharing } from '../../peripherals/clipboard/clipboard-sharing.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { showClipboardHelp, type ClipboardState } from './clipboard-help.js';
import { GdkHostClipboard } from './gdk-host-clipboard.js';

const SHARE_COPIED = 'share-clipboard';
const SHARE_SELECTED = 'share-selection';

/**
 * Text that is copied in the machine or for it, while one of its windows has the keyboard. A
 * machine that is only looked at neither gets nor gives any.
 */
class ClipboardFeature implements WindowFeature {
    readonly #host: GdkHostClipboard;
    readonly #windows = new Set<Gtk.Window>();
    #remote: Clipboard | null = null;
    #sharing: ClipboardSharing | null = null;
    #problem: string | null = null;
    #isToldInUse = false;

    constructor(private readonly window: MachineWindow) {
        this.#host = new GdkHostClipboard(window.get_display());
        this.#follow(window);
        window.onPageChanged(() => {
            this.#follow(window.frontWindow);
        });
        for (const key of [SHARE_COPIED, SHARE_SELECTED]) {
            window.add_action(window.settings.createAction(key));
            window.settings.watch(key, () => {
                this.#stop();
                this.#update();
            });
        }
        window.addAction('clipboard-help', () => {
            showClipboardHelp(window, this.#state);
        });
        window.firstScreen.screen.connect('notify::view-only', () => {
            this.#update();
        });
        this.#addMenu();
    }

    #addMenu(): void {
        const menu = new Gio.Menu();
        menu.append(_('_Share Copied Text'), `win.${SHARE_COPIED}`);
        menu.append(_('Share Selected _Text Too'), `win.${SHARE_SELECTED}`);
        const help = new Gio.Menu();
        help.append(_('_How It Works…'), 'win.clipboard-help');
        menu.append_section(null, help);
        const section = new Gio.Menu();
        section.append_submenu(_('Cl_ipboard'), menu);
        this.window.addToMenu('machine', section);
    }

    /** Windows of pages that were torn off are this machine's too. */
    #follow(window: Gtk.Window): void {
        if (this.#windows.has(window)) return;
        this.#windows.add(window);
        this.#host.addWindow(window);
        window.connect('notify::is-active', () => {
            this.#update();
        });
        window.connect('destroy', () => {
            this.#windows.delete(window);
        });
    }

    get #isHere(): boolean {
        return [...this.#windows].some(window => window.is_active);
    }

    get #isWanted(): boolean {
        const { settings, firstScreen } = this.window;
        return settings.boolean(SHARE_COPIED) && !firstScreen.screen.viewOnly;
    }

    get #state(): ClipboardState {
        if (!this.window.machine) return { kind: 'no-machine' };
        if (!this.window.settings.boolean(SHARE_COPIED)) return { kind: 'off' };
        if (!this.#isWanted) return { kind: 'view-only' };
        if (this.#problem !== null) return { kind: 'problem', sentence: this.#problem };
        if (this.#sharing?.isAgentKnown) return { kind: 'shared' };
        return { kind: 'no-agent', isLaunched: this.window.machine.launched !== null };
    }

    exported(display: RemoteDisplay): void {
        this.#remote = display.clipboard;
        this.#isToldInUse = false;
        this.#update();
    }

    released(): void {
        this.#stop();
        this.#remote = null;
    }

    #update(): void {
        const isHere = this.#isHere;
        if (!this.#remote || !this.#isWanted) this.#stop();
        // Where another program has it, it may be free when the person comes the next time.
        else if (!this.#sharing && isHere) this.#start(this.#remote);
        if (this.#sharing) this.#sharing.isHere = isHere;
    }

    #start(remote: Clipboard): void {
        const { window } = this;
        const withSelected = window.settings.boolean(SHARE_SELECTED);
        const sharing = new ClipboardSharing(remote, this.#host, withSelected, {
            tooLong: where => {
                window.toast(
                    where === 'host'
                        ? _('The copied text is too large: a machine gets at most 1020 KiB')
                        : _('The text copied in the machine is too large: at most 1 MiB is taken'),
                );
            },
        });
        this.#sharing = sharing;
        this.#problem = null;
        sharing.open().catch((error: unknown) => {
            if (this.#sharing === sharing) this.#failed(error);
        });
    }

    #failed(error: unknown): void {
        this.#stop();
        const isInUse = error instanceof ClipboardInUse;
        this.#problem = isInUse
            ? _('Another program shares its clipboard with this machine: close it to share yours.')
            : errorText(error);
        if (!isInUse || this.#isToldInUse) return;
        this.#isToldInUse = true;
        this.window.toast(this.#problem);
    }

    #stop(): void {
        this.#sharing?.close();
        this.#sharing = null;
        this.#problem = null;
    }
}

/** {@link ClipboardFeature} of a window. */
export function clipboardFeature(window: MachineWindow): WindowFeature {
    return new ClipboardFeature(window);
}
