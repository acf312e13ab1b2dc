// SPDX-License-Identifier: GPL-3.0-or-later
import type Adw from 'gi://Adw?version=1';
import Gio from 'gi://Gio?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Console } from '../../display1/console.js';
import { VitrineDisplay } from '../../widget/display.js';
import { watchFullscreen } from '../fullscreen/watch-fullscreen.js';
import { _, format } from '../i18n.js';
import { ReleaseHint } from '../keys/release-hint.js';
import type { MachineSettings } from '../machine-settings.js';
import { StatisticsOverlay } from '../view/statistics-overlay.js';
import { absenceOfPicture } from '../window/absence.js';
import { AbsencePage } from '../window/absence-page.js';
import { MachinePage } from './machine-page.js';

/** Settings of the app that are properties of the screen of the same name. */
const APP_SETTINGS = ['release-chord', 'live-shortcuts', 'grab-on-click'] as const;

/** Settings of each machine that are properties of the screen of the same name. */
const SCREEN_SETTINGS = [
    'grab-level',
    'zoom',
    'scale-mode',
    'filter',
    'resize-guest',
    'view-only',
] as const;

/** A machine may send any name. */
const MAX_NAME_LENGTH = 60;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** One screen of a machine, with its figures and what there is to say of it. */
export class ScreenPage extends MachinePage {
    declare private _refused_banner: Adw.Banner;
    declare private _scroller: Gtk.ScrolledWindow;
    declare private _display: VitrineDisplay;
    declare private _refused_page: AbsencePage;
    declare private _hint: ReleaseHint;
    declare private _statistics: StatisticsOverlay;

    static {
        // The template names these types, so they must be registered first.
        for (const type of [AbsencePage, VitrineDisplay, ReleaseHint, StatisticsOverlay])
            GObject.type_ensure(type.$gtype);
        GObject.registerClass(
            {
                GTypeName: 'VitrineScreenPage',
                Template: `resource://${VITRINE_RESOURCE_PATH}/screen-page.ui`,
                InternalChildren: [
                    'refused_banner',
                    'refused_page',
                    'scroller',
                    'display',
                    'hint',
                    'statistics',
                ],
            },
            this,
        );
    }

    #unbind: (() => void)[] = [];

    constructor(key: string, appSettings: Gio.Settings, settings: MachineSettings) {
        super(key);
        const display = this._display;
        const { GET } = Gio.SettingsBindFlags;
        for (const name of APP_SETTINGS) appSettings.bind(name, display, name, GET);
        this.#unbind = SCREEN_SETTINGS.map(name => settings.bind(name, display));
        appSettings.bind('show-statistics', this._statistics, 'visible', GET);
        this._statistics.watch(display);
        this._hint.watch(display);
        display.connect('refused', (_display, reason) => {
            this.#refused(reason);
        });
        display.connect('changed', () => {
            this.#takeBackRefusal();
        });
        this.title = _('Screen');
        watchFullscreen(this, isFull => {
            // In full screen there are none: the pointer at an edge moves the screen.
            const { AUTOMATIC, EXTERNAL } = Gtk.PolicyType;
            const policy = isFull ? EXTERNAL : AUTOMATIC;
            this._scroller.set_policy(policy, policy);
            this._display.edgePanning = isFull;
        });
    }

    override get screen(): VitrineDisplay {
        return this._display;
    }

    /** What covers the screen while its picture cannot be shown. */
    get refusedPage(): AbsencePage {
        return this._refused_page;
    }

    /** Names the page after the machine's console. */
    named({ id, label }: Console): void {
        const name = label.replaceAll(UNPRINTABLE, ' ').trim().slice(0, MAX_NAME_LENGTH);
        const number = String(id + 1);
        // Translators: a screen of a machine; the name is its graphics card's.
        const both = format(_('Screen {number} ({name})'), { number, name });
        this.title = name === '' ? format(_('Screen {number}'), { number }) : both;
    }

    /** A sentence above the picture, until there is another picture. */
    say(sentence: string): void {
        this._refused_banner.title = sentence;
        this._refused_banner.revealed = true;
    }

    /** Shows a console, which is the caller's; it is attached to when the page is first seen. */
    attach(console: Console): void {
        this._display.console = console;
    }

    override takeFocus(): void {
        this._display.grab_focus();
    }

    override detach(): void {
        this._display.console = null;
        this.#takeBackRefusal();
    }

    /** With a picture from before, that one stays under a sentence. */
    #refused(reason: string): void {
        if (this._display.placement()) {
            this.say(reason);
            return;
        }
        this._refused_page.say(absenceOfPicture(reason));
        this._refused_page.visible = true;
    }

    /** Comes with every change of the picture: what is as it should be is not set again. */
    #takeBackRefusal(): void {
        if (this._refused_banner.revealed) this._refused_banner.revealed = false;
        if (this._refused_page.visible) this._refused_page.visible = false;
    }

    override close(): void {
        this.detach();
        for (const unbind of this.#unbind.splice(0)) unbind();
    }
}
