// SPDX-License-Identifier: GPL-3.0-or-later
import GObject from 'gi://GObject?version=2.0';

import type { Chardev } from '../../display1/chardev.js';
import type { Console } from '../../display1/console.js';
import { listItems } from '../../display1/list-items.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import { chardevTitle } from '../terminal/chardev-title.js';
import { TerminalPage } from '../terminal/terminal-page.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import type { MachinePage } from './machine-page.js';
import { ScreenPage } from './screen-page.js';

/** A machine's screens, serial lines and monitors as pages, and what can be done with pages. */
class PagesFeature implements WindowFeature {
    #display: RemoteDisplay | null = null;
    #handlers: (() => void)[] = [];
    /** What each page shows now. */
    readonly #shown = new Map<MachinePage, object>();

    constructor(private readonly window: MachineWindow) {
        const { tabs } = window;
        const tearOff = window.addAction('tear-off', () => {
            tabs.tearOff();
        });
        const steps = [
            window.addAction('next-page', () => {
                tabs.step(1);
            }),
            window.addAction('previous-page', () => {
                tabs.step(-1);
            }),
        ];
        window.addShortcut('<Control>Page_Down', 'win.next-page');
        window.addShortcut('<Control>Page_Up', 'win.previous-page');
        const update = (): void => {
            for (const action of [tearOff, ...steps]) action.enabled = tabs.canTearOff;
        };
        tabs.watch(update);
        update();
    }

    exported(display: RemoteDisplay): void {
        this.#display = display;
        const update = (): void => {
            this.#update();
        };
        for (const list of [display.consoles, display.chardevs]) {
            const handler = list.connect('items-changed', update);
            this.#handlers.push(() => {
                list.disconnect(handler);
            });
        }
        update();
    }

    released(): void {
        for (const end of this.#handlers.splice(0)) end();
        this.#display = null;
        // The pages stand, for the case that the machine comes back.
        this.#shown.clear();
    }

    #update(): void {
        const display = this.#display;
        if (!display) return;
        const pages = new Set<MachinePage>([this.window.firstScreen]);
        for (const console of listItems(display.consoles)) pages.add(this.#screenPage(console));
        for (const chardev of listItems(display.chardevs)) {
            const title = chardevTitle(chardev.name);
            if (title !== null) pages.add(this.#textPage(chardev, title, pages));
        }
        for (const page of [...this.window.tabs.pages]) {
            if (pages.has(page)) continue;
            this.#shown.delete(page);
            this.window.tabs.remove(page);
        }
    }

    #screenPage(console: Console): MachinePage {
        const { window } = this;
        if (console.id === window.firstConsoleId) {
            window.firstScreen.named(console);
            return window.firstScreen;
        }
        const key = `screen ${String(console.id)}`;
        const known = this.#known(key);
        const page = known instanceof ScreenPage ? known : window.addScreen(key);
        if (this.#shown.get(page) === console) return page;
        this.#shown.set(page, console);
        page.named(console);
        page.screen.machineName = `${window.title ?? ''}, ${page.title}`;
        page.attach(console);
        return page;
    }

    #textPage(chardev: Chardev, title: string, others: ReadonlySet<MachinePage>): MachinePage {
        // QEMU gives each serial line that is a `vc` the same name.
        const same = [...others].filter(({ key }) => key.startsWith(`text ${chardev.name}`)).length;
        const key = `text ${chardev.name} ${String(same)}`;
        const known = this.#known(key);
        const page =
            known instanceof TerminalPage
                ? known
                : this.#addText(key, same === 0 ? title : `${title} (${String(same + 1)})`);
        if (this.#shown.get(page) === chardev) return page;
        this.#shown.set(page, chardev);
        page.attach(chardev);
        return page;
    }

    #addText(key: string, title: string): TerminalPage {
        const { firstScreen, tabs } = this.window;
        const page = new TerminalPage(key, title);
        const { SYNC_CREATE } = GObject.BindingFlags;
        firstScreen.screen.bind_property('view-only', page, 'view-only', SYNC_CREATE);
        tabs.add(page);
        return page;
    }

    #known(key: string): MachinePage | undefined {
        return this.window.tabs.pages.find(page => page.key === key);
    }
}

/** {@link PagesFeature} of a window. */
export function pagesFeature(window: MachineWindow): WindowFeature {
    return new PagesFeature(window);
}
