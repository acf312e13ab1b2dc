// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page: a bar, the machine's screen, and what stands there while there is none.
import { Clipboard } from './clipboard.js';
import { button, element, iconButton } from './dom.js';
import { FullScreen } from './full-screen.js';
import { _, format, language } from './i18n.js';
import { KeyRow } from './key-row.js';
import { sendChord } from './keys.js';
import { Notice } from './notice.js';
import { Panel } from './panel.js';
import { powerEntries } from './power-entries.js';
import { sendKeysContent } from './send-keys.js';
import { enter, leave, takeToken } from './server.js';
import { SoundControls } from './sound-controls.js';
import { TouchKeyboard } from './touch-keyboard.js';
import { viewContent } from './view-panel.js';
import { loadSettings, saveSettings } from './view-settings.js';
import { Viewer, type ViewerState } from './viewer.js';
import { watchWayOut } from './way-out.js';

const hasTouch = navigator.maxTouchPoints > 0;

class Page {
    readonly #settings = loadSettings();
    readonly #screen = element('main', 'screen');
    readonly #title = element('h1', 'title');
    readonly #notice = new Notice();
    readonly #viewer: Viewer;
    readonly #keyRow = new KeyRow(() => this.#viewer.rfb);
    readonly #keyboard: TouchKeyboard;
    readonly #clipboard: Clipboard;
    readonly #fullScreen = new FullScreen(() => {
        this.#fullScreenChanged();
    });
    /** In the bar, and over the screen where there is no bar. */
    readonly #keyboardButtons: HTMLButtonElement[] = [];
    readonly #moveButton = iconButton('move', _('Move the Picture'), () => {
        this.#setMoving(this.#moveButton.getAttribute('aria-pressed') !== 'true');
    });
    readonly #menuButton = iconButton('menu', _('Menu'), () => undefined);
    readonly #closeMenu = (): void => {
        this.#menu.close();
    };
    readonly #sound = new SoundControls(() => this.#settings.quality, this.#closeMenu);
    readonly #power = powerEntries(
        () => this.#viewer.rfb,
        () => this.#title.textContent,
        this.#closeMenu,
    );
    #menu!: Panel;

    constructor() {
        this.#viewer = new Viewer(this.#screen, this.#settings, {
            changed: state => {
                this.#show(state);
            },
            copied: text => {
                void this.#clipboard.copied(text);
            },
            powerChanged: hasPower => {
                this.#power.hidden = !hasPower;
            },
            clippingChanged: isClipping => {
                this.#moveButton.hidden = !(isClipping && hasTouch);
                if (!isClipping) this.#setMoving(false);
            },
        });
        this.#keyboard = new TouchKeyboard(this.#keyRow.keys, isShown => {
            document.body.classList.toggle('with-keys', isShown);
            for (const shows of this.#keyboardButtons)
                shows.setAttribute('aria-pressed', String(isShown));
        });
        this.#clipboard = new Clipboard(
            this.#settings,
            text => {
                this.#viewer.rfb?.clipboardPasteFrom(text);
            },
            () => {
                saveSettings(this.#settings);
            },
        );
        document.documentElement.lang = language;
        this.#build();
    }

    #build(): void {
        const reveal = iconButton('down', _('Leave Full Screen'), () => {
            void this.#fullScreen.toggle();
        });
        const keyboard = this.#newKeyboardButton();
        watchWayOut(this.#screen, () => {
            (this.#fullScreen.isOn ? reveal : this.#menuButton).focus();
        });
        this.#moveButton.hidden = true;
        this.#moveButton.setAttribute('aria-pressed', 'false');
        this.#screen.append(this.#notice.box, this.#keyboard.field);
        const overScreen = element('div', 'over-screen', keyboard, reveal);
        document.body.append(this.#bar(), this.#screen, this.#keyRow.row, overScreen);
        document.body.classList.toggle('with-touch', hasTouch);
    }

    #newKeyboardButton(): HTMLButtonElement {
        const made = iconButton('keyboard', _('Keyboard'), () => {
            this.#keyboard.toggle();
        });
        made.classList.add('touch', 'control');
        made.setAttribute('aria-pressed', 'false');
        // A press leaves the focus where it is: in the field, whose keyboard shall go or stay.
        made.addEventListener('pointerdown', event => {
            event.preventDefault();
        });
        this.#keyboardButtons.push(made);
        return made;
    }

    #bar(): HTMLElement {
        const keys = iconButton('keys', _('Send Keys'), () => undefined);
        const clipboard = iconButton('clipboard', _('Clipboard'), () => undefined);
        const view = iconButton('view', _('View'), () => undefined);
        const fullScreen = iconButton('fullScreen', _('Full Screen'), () => {
            void this.#fullScreen.toggle();
        });
        for (const control of [keys, clipboard]) control.classList.add('control');
        const backToScreen = (): void => {
            this.#viewer.rfb?.focus();
        };
        const keysPanel = new Panel(
            keys,
            _('Send Keys'),
            backToScreen,
            sendKeysContent(chord => {
                if (this.#viewer.rfb) sendChord(this.#viewer.rfb, chord);
                keysPanel.close();
            }),
        );
        new Panel(clipboard, _('Clipboard'), backToScreen, this.#clipboard.content);
        const changed = (): void => {
            saveSettings(this.#settings);
            this.#viewer.settingsChanged();
            this.#sound.sound.qualityChanged();
        };
        new Panel(view, _('View'), backToScreen, viewContent(this.#settings, changed));
        this.#menu = new Panel(this.#menuButton, _('Menu'), backToScreen, this.#menuContent());
        return element(
            'header',
            'bar',
            element('div', 'start', this.#newKeyboardButton(), keys, clipboard),
            this.#title,
            element(
                'div',
                'end',
                this.#moveButton,
                this.#sound.button,
                view,
                fullScreen,
                this.#menuButton,
            ),
        );
    }

    #menuContent(): HTMLElement {
        const entry = (text: string, chosen: () => void): HTMLButtonElement =>
            button(text, 'wide', () => {
                this.#closeMenu();
                chosen();
            });
        this.#power.hidden = true;
        return element(
            'div',
            'stack',
            this.#sound.entry,
            entry(_('Save a Picture'), () => {
                this.#savePicture();
            }),
            this.#power,
            entry(_('End the Session'), () => {
                void this.#leave();
            }),
        );
    }

    #savePicture(): void {
        this.#viewer.rfb?.toBlob(blob => {
            if (!blob) return;
            const link = element('a', '');
            link.href = URL.createObjectURL(blob);
            link.download = `${this.#title.textContent}.png`;
            link.click();
            URL.revokeObjectURL(link.href);
        });
    }

    async #leave(): Promise<void> {
        await leave();
        this.#sound.sound.close();
        this.#viewer.close();
    }

    #setMoving(isMoving: boolean): void {
        this.#moveButton.setAttribute('aria-pressed', String(isMoving));
        if (this.#viewer.rfb) this.#viewer.rfb.dragViewport = isMoving;
    }

    #fullScreenChanged(): void {
        this.#viewer.rfb?.focus();
    }

    #show(state: ViewerState): void {
        document.body.dataset['state'] = state.kind;
        this.#notice.show(state);
        this.#sound.hasSound = state.kind === 'connected' && state.session.hasSound;
        if (state.kind !== 'connected') return;
        const { name, isViewOnly } = state.session;
        this.#title.textContent = name;
        document.title = isViewOnly ? format(_('{name} (only to look at)'), { name }) : name;
        document.body.classList.toggle('view-only', isViewOnly);
        this.#describeScreen(format(_('Screen of {name}'), { name }));
        void this.#clipboard.takeFromHere();
    }

    /** Keys go to the screen where it has the focus, which whoever has no pointer gets to by Tab. */
    #describeScreen(label: string): void {
        const canvas = this.#screen.querySelector('canvas');
        if (!canvas) return;
        canvas.tabIndex = 0;
        canvas.setAttribute('role', 'application');
        canvas.setAttribute('aria-label', label);
    }

    async start(): Promise<void> {
        this.#show({ kind: 'connecting' });
        const token = takeToken();
        const refusal = token === null ? null : await enter(token);
        // Whoever opens a link twice may have the session that it became.
        if (refusal === null || refusal === 'used') await this.#viewer.connect();
        if (refusal === null || document.body.dataset['state'] === 'connected') return;
        if (!this.#viewer.rfb) this.#show({ kind: 'refused', refusal });
    }
}

void new Page().start();
