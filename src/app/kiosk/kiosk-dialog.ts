// SPDX-License-Identifier: GPL-3.0-or-later
import Adw from 'gi://Adw?version=1';
import GLib from 'gi://GLib?version=2.0';
import GObject from 'gi://GObject?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { errorText } from '../../machine/errors.js';
import { takeApartAtEnd } from '../take-apart.js';
import { _, format } from '../i18n.js';
import type { KioskPassword } from './kiosk-password.js';

/** A question that nobody answers goes, for the next who comes. */
const UNATTENDED_S = 30;

const MS_A_SECOND = 1000;

/** Asks for the password that ends a kiosk. */
export class KioskDialog extends Adw.Dialog {
    declare private _password: Adw.PasswordEntryRow;
    declare private _explanation: Gtk.Label;
    declare private _cancel_button: Gtk.Button;
    declare private _leave_button: Gtk.Button;

    static {
        GObject.registerClass(
            {
                GTypeName: 'VitrineKioskDialog',
                Template: `resource://${VITRINE_RESOURCE_PATH}/kiosk-dialog.ui`,
                InternalChildren: ['password', 'explanation', 'cancel_button', 'leave_button'],
            },
            this,
        );
    }

    readonly #secret: KioskPassword;
    readonly #leave: () => void;
    #isChecking = false;
    #unattended = 0;
    #countdown = 0;

    /** @param leave - called once the right password was given */
    constructor(secret: KioskPassword, leave: () => void) {
        super();
        takeApartAtEnd(this);
        this.#secret = secret;
        this.#leave = leave;
        this._cancel_button.connect('clicked', () => this.close());
        this._leave_button.connect('clicked', () => {
            void this.#check();
        });
        this._password.connect('changed', () => {
            this.#stayAwhile();
            this.#update();
        });
        this.connect('closed', () => {
            this.#stopTimers();
        });
        this.#say(_('The window closes; the machine runs on.'), false);
        this.#stayAwhile();
        if (secret.waitMs > 0) this.#waitOut();
    }

    #say(sentence: string, isWrong: boolean): void {
        this._explanation.css_classes = [isWrong ? 'error' : 'dim-label'];
        if (sentence === this._explanation.label) return;
        this._explanation.label = sentence;
        if (this.get_mapped())
            this._explanation.announce(sentence, Gtk.AccessibleAnnouncementPriority.MEDIUM);
    }

    #update(): void {
        const isFree = !this.#isChecking && this.#secret.waitMs === 0;
        this._leave_button.sensitive = isFree && this._password.text !== '';
    }

    async #check(): Promise<void> {
        this.#isChecking = true;
        this.#update();
        try {
            const verdict = await this.#secret.check(this._password.text);
            if (verdict.isRight) {
                this.force_close();
                this.#leave();
                return;
            }
            this._password.text = '';
            this.#say(_('That is not the password.'), true);
            if (verdict.waitMs > 0) this.#waitOut();
        } catch (error) {
            this.#say(errorText(error), true);
        } finally {
            this.#isChecking = false;
            this.#update();
        }
    }

    /** Says once a second how long it takes until the next try. */
    #waitOut(): void {
        const show = (): boolean => {
            const { waitMs } = this.#secret;
            const seconds = String(Math.ceil(waitMs / MS_A_SECOND));
            if (waitMs > 0)
                // Translators: s is for seconds.
                this.#say(
                    format(_('That is not the password. Wait {seconds} s.'), { seconds }),
                    true,
                );
            else this.#say(_('Try again.'), false);
            this.#update();
            return waitMs > 0;
        };
        if (this.#countdown !== 0) GLib.source_remove(this.#countdown);
        show();
        this.#countdown = GLib.timeout_add_seconds(GLib.PRIORITY_DEFAULT, 1, () => {
            if (show()) return GLib.SOURCE_CONTINUE;
            this.#countdown = 0;
            return GLib.SOURCE_REMOVE;
        });
    }

    #stayAwhile(): void {
        if (this.#unattended !== 0) GLib.source_remove(this.#unattended);
        this.#unattended = GLib.timeout_add_seconds(GLib.PRIORITY_DEFAULT, UNATTENDED_S, () => {
            this.#unattended = 0;
            this.force_close();
            return GLib.SOURCE_REMOVE;
        });
    }

    #stopTimers(): void {
        for (const source of [this.#unattended, this.#countdown])
            if (source !== 0) GLib.source_remove(source);
        this.#unattended = 0;
        this.#countdown = 0;
    }
}
