// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { Console } from '../display1/console.js';
import type { LaunchedMachine } from '../machine/launch/launched.js';
import { AmbiguousTarget, errorText } from '../machine/errors.js';
import { openMachine, type GoneReason, type OpenMachine } from '../machine/open.js';
import { dmabufRoute } from '../scanout/dmabuf-route.js';
import { VitrineDisplay } from '../widget/display.js';
import { chordLabel } from './chord-label.js';
import { askBeforeClosing } from './close-question.js';
import { _, format } from './i18n.js';
import { MachineMemory, choicesFor } from './machine-memory.js';
import { saveScreenshot } from './screenshot.js';
import { StatisticsOverlay } from './statistics-overlay.js';
import { WindowState } from './window-state.js';

/** Settings that are properties of the screen of the same name. */
const DISPLAY_SETTINGS = [
    'release-chord',
    'live-shortcuts',
    'grab-level',
    'grab-on-click',
    'scale-mode',
    'filter',
    'resize-guest',
] as const;

/** How long the way out of full screen stays on the picture. */
const HINT_MS = 4000;

/** One machine: its screen, or the page that says why there is none. */
export class MachineWindow extends Adw.ApplicationWindow {
    declare private _toasts: Adw.ToastOverlay;
    declare private _toolbars: Adw.ToolbarView;
    declare private _heading: Adw.WindowTitle;
    declare private _pages: Gtk.Stack;
    declare private _connecting_page: Adw.StatusPage;
    declare private _gone_page: Adw.StatusPage;
    declare private _reconnect_button: Gtk.Button;
    declare private _refused_banner: Adw.Banner;
    declare private _display: VitrineDisplay;
    declare private _statistics: StatisticsOverlay;
    declare private _hint_revealer: Gtk.Revealer;
    declare private _hint: Gtk.Label;

    static {
        // The template names these types, so they must be registered first.
        GObject.type_ensure(VitrineDisplay.$gtype);
        GObject.type_ensure(StatisticsOverlay.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineMachineWindow',
                Template: `resource://${VITRINE_RESOURCE_PATH}/machine-window.ui`,
                InternalChildren: [
                    'toasts',
                    'toolbars',
                    'heading',
                    'pages',
                    'connecting_page',
                    'gone_page',
                    'reconnect_button',
                    'refused_banner',
                    'display',
                    'statistics',
                    'hint_revealer',
                    'hint',
                ],
            },
            this,
        );
    }

    #target: string;
    readonly #mayStart: boolean;
    #machine: OpenMachine | null = null;
    #connecting: Gio.Cancellable | null = null;
    #hintTimeout = 0;
    /** Whether the person has said what becomes of the machine. */
    #mayClose = false;
    #settings: Gio.Settings;
    readonly #memory: MachineMemory;

    /**
     * @param target - what the person typed or chose
     * @param mayStart - whether a machine that is shut off is started
     */
    constructor(application: Adw.Application, target: string, mayStart: boolean) {
        super({ application });
        this.#target = target;
        this.#mayStart = mayStart;
        this.#settings = new Gio.Settings({ schema_id: VITRINE_APP_ID });
        this.#memory = new MachineMemory(this, this._display, this.#settings);
        new WindowState(this, this.#settings);
        this.#setTitle(target);
        this.#addShortcuts();
        this.#addActions();
        this.#watchDisplay();
        this.connect('notify::fullscreened', () => {
            this.#updateBars();
        });
        this._pages.connect('notify::visible-child-name', () => {
            this.#updateBars();
        });
        this.connect('close-request', () => this.#closeRequested());
    }

    get screen(): VitrineDisplay {
        return this._display;
    }

    /** The machine that is shown; null while there is none. */
    get machine(): OpenMachine | null {
        return this.#machine;
    }

    /** Why no machine is shown, in words; null while all is well. */
    get failure(): string | null {
        return this._pages.visible_child_name === 'gone' ? this._gone_page.description : null;
    }

    /**
     * Opens the target, now or again; the outcome is the page that is shown.
     *
     * @throws AmbiguousTarget, since no page can choose for the person who typed it
     */
    async connectMachine(): Promise<void> {
        if (this.#connecting) return;
        const cancellable = new Gio.Cancellable();
        this.#connecting = cancellable;
        this._pages.visible_child_name = 'connecting';
        try {
            await this.#open(cancellable);
        } catch (error) {
            if (cancellable.is_cancelled()) return;
            this.#showGone(_('No Connection'), errorText(error));
            if (error instanceof AmbiguousTarget) throw error;
        } finally {
            if (this.#connecting === cancellable) this.#connecting = null;
        }
    }

    async #open(cancellable: Gio.Cancellable): Promise<void> {
        this.#release();
        const options = {
            mayStart: this.#mayStart,
            dmabufs: dmabufRoute() !== null,
            launch: choicesFor(this.#target),
        };
        const machine = await openMachine(this.#target, options, cancellable);
        if (cancellable.is_cancelled()) {
            await machine.close();
            return;
        }
        this.#machine = machine;
        this.#target = machine.target;
        this.#memory.opened(machine);
        machine.onGone(reason => {
            this.#machineGone(reason);
        });
        machine.offerPictures(id =>
            id === this._display.console?.id ? this._display.frame : null,
        );
        machine.offerStatistics(report =>
            this._display.watchStatistics(statistics => {
                report(this._display.console?.id ?? 0, { ...statistics });
            }),
        );
        const [consoleId] = machine.info.consoleIds;
        if (consoleId === undefined)
            throw new RangeError(_('This machine has no screen: give it a display device.'));
        const name = machine.info.name || (machine.info.uuid ?? machine.target);
        this.#setTitle(name);
        this._display.machineName = name;
        this._display.console = await Console.open(machine.control, consoleId, cancellable);
        this._pages.visible_child_name = 'screen';
        this._display.grab();
    }

    #watchDisplay(): void {
        const display = this._display;
        for (const key of DISPLAY_SETTINGS)
            this.#settings.bind(key, display, key, Gio.SettingsBindFlags.GET);
        const { GET } = Gio.SettingsBindFlags;
        this.#settings.bind('show-statistics', this._statistics, 'visible', GET);
        this._statistics.watch(display);
        display.connect('gone', () => {
            this.#showGone(
                _('Machine Gone'),
                _('The machine has closed its display, or has ended.'),
            );
        });
        display.connect('failed', (_display, reason) => {
            this.#showGone(_('No Picture'), reason);
        });
        display.connect('refused', (_display, reason) => {
            this._refused_banner.title = reason;
            this._refused_banner.revealed = true;
        });
        display.connect('changed', () => {
            if (this._refused_banner.revealed) this._refused_banner.revealed = false;
        });
        display.connect('notify::grabbed', () => {
            this.#grabbedChanged();
        });
    }

    #machineGone({ kind, sentence }: GoneReason): void {
        // It runs on, and the way to it is free: nobody has to be asked.
        if (kind === 'holder-left') this.connectMachine().catch(() => undefined);
        else this.#showGone(_('Machine Gone'), sentence);
    }

    /** Keeps the last picture's place: the page that took it says why and offers the way back. */
    #showGone(title: string, description: string): void {
        this.#release();
        this._gone_page.title = title;
        this._gone_page.description = GLib.markup_escape_text(description, -1);
        this._pages.visible_child_name = 'gone';
        this._reconnect_button.grab_focus();
    }

    #release(): void {
        this.#memory.leaving();
        const { console } = this._display;
        this._display.console = null;
        console?.close();
        const machine = this.#machine;
        this.#machine = null;
        machine?.close().catch(logError);
    }

    /** @returns whether the window stays open for now */
    #closeRequested(): boolean {
        const machine = this.#machine?.launched;
        if (!machine || this.#mayClose) {
            this.#leave();
            return false;
        }
        askBeforeClosing(this)
            .then(async answer => {
                if (answer === 'cancel') return;
                if (answer === 'stop') await this.#stop(machine);
                this.#mayClose = true;
                this.close();
            })
            .catch((error: unknown) => {
                this.#showGone(_('The Machine Runs On'), errorText(error));
            });
        return true;
    }

    /** The guest gets time to shut itself down; meanwhile the window says what it waits for. */
    async #stop(machine: LaunchedMachine): Promise<void> {
        this.#release();
        this._connecting_page.title = _('Shutting Down');
        this._pages.visible_child_name = 'connecting';
        await machine.stop();
    }

    #leave(): void {
        this.#connecting?.cancel();
        if (this.#hintTimeout !== 0) GLib.source_remove(this.#hintTimeout);
        this.#hintTimeout = 0;
        this.#release();
    }

    #addActions(): void {
        this.#addAction('screenshot', () => {
            this.#takeScreenshot();
        });
        this.#addAction('fullscreen', () => {
            if (this.fullscreened) this.unfullscreen();
            else this.fullscreen();
        });
        this.#addAction('reconnect', () => {
            // Two machines may have come to bear the name meanwhile: the page says so.
            this.connectMachine().catch(() => undefined);
        });
        for (const key of ['scale-mode', 'filter', 'grab-level', 'resize-guest', 'show-statistics'])
            this.add_action(this.#settings.create_action(key));
        this.#addTurns();
    }

    /** How the screen is turned belongs to this window and is not kept. */
    #addTurns(): void {
        const display = this._display;
        this.#addAction('rotate', () => {
            display.rotation = (display.rotation + 90) % 360;
        });
        this.add_action(Gio.PropertyAction.new('mirror', display, 'mirrored'));
        this.add_action(Gio.PropertyAction.new('view-only', display, 'view-only'));
    }

    #addAction(name: string, activate: () => void): void {
        const action = new Gio.SimpleAction({ name });
        action.connect('activate', activate);
        this.add_action(action);
    }

    /** The window's own keys: a screen that has the keyboard lets only its live shortcuts pass. */
    #addShortcuts(): void {
        const shortcuts = new Gtk.ShortcutController();
        for (const [keys, action] of [
            ['F11', 'win.fullscreen'],
            ['<Control><Alt>Return', 'win.fullscreen'],
            ['<Control><Shift>s', 'win.screenshot'],
            ['<Control><Shift>f', 'win.show-statistics'],
        ] as const)
            shortcuts.add_shortcut(
                new Gtk.Shortcut({
                    trigger: Gtk.ShortcutTrigger.parse_string(keys),
                    action: Gtk.NamedAction.new(action),
                }),
            );
        this.add_controller(shortcuts);
    }

    #setTitle(title: string): void {
        this.title = title;
        this._heading.title = title;
    }

    #grabbedChanged(): void {
        const { grabbed } = this._display;
        const wayOut = format(_('{keys} releases keyboard and pointer'), {
            keys: this.#releaseChordLabel(),
        });
        this._heading.subtitle = grabbed ? wayOut : '';
        this._hint.label = wayOut;
        if (grabbed) this._display.announce(wayOut, Gtk.AccessibleAnnouncementPriority.MEDIUM);
        this.#showHint(grabbed && this.fullscreened);
    }

    #releaseChordLabel(): string {
        return chordLabel(this._display.releaseChord, this.get_display());
    }

    #showHint(show: boolean): void {
        if (this.#hintTimeout !== 0) GLib.source_remove(this.#hintTimeout);
        this.#hintTimeout = 0;
        this._hint_revealer.reveal_child = show;
        if (!show) return;
        this.#hintTimeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, HINT_MS, () => {
            this.#hintTimeout = 0;
            this._hint_revealer.reveal_child = false;
            return GLib.SOURCE_REMOVE;
        });
    }

    /** Only a picture fills the whole screen: every other page keeps its way out. */
    #updateBars(): void {
        const bare = this.fullscreened && this._pages.visible_child_name === 'screen';
        this._toolbars.reveal_top_bars = !bare;
        this.#showHint(bare && this._display.grabbed);
    }

    #takeScreenshot(): void {
        const texture = this._display.screenshot();
        if (!texture) {
            this.#toast(_('There is no picture to save'));
            return;
        }
        saveScreenshot(texture, this.title ?? '').then(
            name => {
                this.#toast(format(_('Picture saved as {name}'), { name }));
            },
            (error: unknown) => {
                this.#toast(
                    format(_('The picture was not saved: {reason}'), {
                        reason: errorText(error),
                    }),
                );
            },
        );
    }

    #toast(title: string): void {
        this._toasts.add_toast(new Adw.Toast({ title, use_markup: false }));
    }
}
