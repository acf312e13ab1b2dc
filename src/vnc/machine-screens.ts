// SPDX-License-Identifier: GPL-3.0-or-later
import type { Chardev } from '../display1/chardev.js';
import { Console } from '../display1/console.js';
import { listItems } from '../display1/list-items.js';
import type { RemoteDisplay } from '../display1/remote-display.js';
import { errorText } from '../machine/errors.js';
import { ConsoleScreen, type ScreenOptions } from '../rfb/console-screen.js';
import type { ScreenList } from '../rfb/screen-list.js';
import type { Session } from '../rfb/session.js';
import type { ViewedScreen } from '../rfb/shared-screen.js';
import { TextScreen } from '../rfb/text-screen.js';
import type { ServiceOptions } from './screen-service.js';
import { streamTitle } from './text-consoles.js';

/** What is closed with a screen, the screen first. */
interface OpenScreen {
    readonly screen: ViewedScreen & { close(): void };
    readonly console: Console | null;
}

/**
 * A machine's screens, its text consoles after the others, each opened for the first viewer who wants
 * it. The clipboard and the sound are the machine's, and so the first screen's, for the viewers of
 * all of them.
 */
export class MachineScreens implements ScreenList {
    readonly #options: ServiceOptions;
    readonly #display: RemoteDisplay;
    readonly #textConsoles: readonly Chardev[];
    readonly #everybody = new Set<Session>();
    readonly #open = new Map<number, Promise<OpenScreen>>();
    #isClosed = false;

    /** @param display - stays the caller's, who closes it afterwards */
    constructor(options: ServiceOptions, display: RemoteDisplay) {
        this.#options = options;
        this.#display = display;
        this.#textConsoles = options.textConsoles(listItems(display.chardevs));
        // What is said before the first viewer looks is not said again.
        if (options.keepsTextStreams)
            for (const index of this.#textConsoles.keys())
                void this.open(options.consoleIds.length + index + 1).catch(() => undefined);
    }

    get count(): number {
        return this.#options.consoleIds.length + this.#textConsoles.length;
    }

    /** @throws MachineError; RangeError where there is no such screen */
    async open(number: number): Promise<ViewedScreen> {
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
        if (id === undefined) return { screen: this.#openText(number), console: null };
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

    #openText(number: number): TextScreen {
        const { consoleIds, name, isViewOnly, keepsTextStreams, log } = this.#options;
        const chardev = this.#textConsoles[number - consoleIds.length - 1];
        if (!chardev) throw new RangeError(`there is no screen ${number}`);
        return new TextScreen(chardev, {
            name: `${name} – ${streamTitle(chardev, this.#textConsoles)}`,
            keepsStream: keepsTextStreams,
            ...{ isViewOnly, log, everybody: this.#everybody },
        });
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
    console?.close();
}
