// SPDX-License-Identifier: GPL-3.0-or-later
import { button, iconButton, setIcon } from './dom.js';
import { _ } from './i18n.js';
import { Sound } from './sound.js';
import type { Quality } from './view-settings.js';

/** What turns the sound on and off: a button of the bar, and on a phone an entry of the menu. */
export class SoundControls {
    readonly button: HTMLButtonElement;
    readonly entry: HTMLButtonElement;
    readonly sound: Sound;

    /** @param chosen - called when the entry was chosen */
    constructor(quality: () => Quality, chosen: () => void) {
        this.sound = new Sound(quality, () => {
            this.#show();
        });
        const toggle = (): void => {
            void this.sound.toggle();
        };
        this.button = iconButton('silence', _('Sound'), toggle);
        this.button.classList.add('roomy');
        this.entry = button('', 'wide narrow', () => {
            chosen();
            toggle();
        });
        this.hasSound = false;
        this.#show();
    }

    /** Whether there is a machine that has sound. */
    set hasSound(hasSound: boolean) {
        const isShown = hasSound && Sound.isPossible;
        this.button.hidden = !isShown;
        this.entry.hidden = !isShown;
        this.sound.isThere = isShown;
    }

    #show(): void {
        const { isOn } = this.sound;
        this.button.setAttribute('aria-pressed', String(isOn));
        setIcon(this.button, isOn ? 'sound' : 'silence');
        this.entry.textContent = isOn ? _('Turn the Sound Off') : _('Turn the Sound On');
    }
}
