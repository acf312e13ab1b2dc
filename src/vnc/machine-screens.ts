// SPDX-License-Identifier: GPL-3.0-or-later
import { Console } from '../display1/console.js';
import type { RemoteDisplay } from '../display1/remote-display.js';
import { errorText } from '../machine/errors.js';
import { ConsoleScreen, type ScreenOptions } from '../rfb/console-screen.js';
import type { ScreenList } from '../rfb/screen-list.js';
import type { Session } from '../rfb/session.js';
import type { ServiceOptions } from './screen-service.js';

interface OpenScreen {
    readonly console: Console;
    readonly screen: ConsoleScreen;
}

/**
 * A machine's screens, each opened for the first viewer who wants it. The clipboard and the sound are
 * the machine's, and so the first screen's, for the viewers of all of them.
 */
export class MachineScreens implements ScreenList {
    readonly #options: ServiceOptions;
    readonly #display: RemoteDisplay;
    readonly #everybody = new Set<Session>();
    readonly #open = new Map<number, Promise<OpenScreen>>();
    #isClosed = false;

    /** @param display - stays the caller's, who closes it afterwards */
    constructor(options: ServiceOptions, display: RemoteDisplay) {
        this.#options = options;
        this.#display = display;
    }

    get count(): number {
        return this.#options.consoleIds.length;
    }

    /** @throws MachineError; RangeError where there is no such screen */
    async open(number: number): Promise<ConsoleScreen> {
        const known = this.#open.get(number);
        if (known) return (await known).screen;
        const opening = this.#openAnew(number);
        this.#open.set(number, opening);
        try {
            return (await opening).screen;
        } catch (error) {
            this.#open.delete(number);
            this.#options.log(`screen ${number}: ${errorText(error)}`);
            throw error;
        }
    }

    async #openAnew(number: number): Promise<OpenScreen> {
        const { control, consoleIds } = this.#options;
        const id = consoleIds[number - 1];
        if (id === undefined) throw new RangeError(`there is no screen ${number}`);
        const console = await Console.open(control, id, null);
        try {
            const screen = await ConsoleScreen.open(console, this.#optionsFor(number, console));
            const opened = { console, screen };
            if (this.#isClosed) closeScreen(opened);
            return opened;
        } catch (error) {
            console.close();
            throw error;
        }
    }

    #optionsFor(number: number, { label }: Console): ScreenOptions {
        const { name, isViewOnly, losesNothing, sharesClipboard, sharesSound } = this.#options;
        const { log, gone } = this.#options;
        const isFirst = number === 1;
        const clipboard =
            isFirst && sharesClipboard && !isViewOnly ? this.#display.clipboard : null;
        return {
            ...{ isViewOnly, losesNothing, clipboard, log, everybody: this.#everybody },
            name: isFirst ? name : `${name} – ${label}`,
            audio: isFirst && sharesSound ? this.#display.audio : null,
            // A screen that goes by itself leaves its viewers with the last picture.
            gone: isFirst ? gone : () => this.#open.delete(number),
        };
    }

    close(): void {
        this.#isClosed = true;
        for (const opening of this.#open.values()) opening.then(closeScreen, () => undefined);
        this.#open.clear();
    }
}

function closeScreen({ console, screen }: OpenScreen): void {
    screen.close();
    console.close();
}
