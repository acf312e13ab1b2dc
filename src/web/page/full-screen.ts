// SPDX-License-Identifier: GPL-3.0-or-later

/** Keys that browsers let go only in full screen, and only some browsers. */
interface KeyboardLock {
    lock?: () => Promise<void>;
    unlock?: () => void;
}

function keyboardLock(): KeyboardLock {
    return (navigator as { keyboard?: KeyboardLock }).keyboard ?? {};
}

/** The screen alone, without the bar: over everything where the browser can, else over its page. */
export class FullScreen {
    readonly #changed: () => void;
    #isOn = false;

    constructor(changed: () => void) {
        this.#changed = changed;
        document.addEventListener('fullscreenchange', () => {
            if (!document.fullscreenElement && this.#isOn) this.#set(false);
        });
    }

    get isOn(): boolean {
        return this.#isOn;
    }

    async toggle(): Promise<void> {
        const isOn = !this.#isOn;
        this.#set(isOn);
        try {
            if (isOn) {
                await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
                await keyboardLock().lock?.();
            } else if (document.fullscreenElement) {
                keyboardLock().unlock?.();
                await document.exitFullscreen();
            }
        } catch {
            // A browser without it: the bar goes all the same.
        }
    }

    #set(isOn: boolean): void {
        this.#isOn = isOn;
        document.body.classList.toggle('full-screen', isOn);
        this.#changed();
    }
}
