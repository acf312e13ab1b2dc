// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page says: to who speaks English and who speaks German, and to who only hears it.
import type { Page } from '../support/browser.js';
import { CONNECTED, MACHINE, newLink, newPage, shown } from './shown.js';

/** What is called the same in both languages. */
const SAME = /^(web|Vitrine|Esc|Tab|Alt|Super|Alt\+Tab|Alt\+F4|F\d+|[←↑↓→])$/;

/** What a person may use, by the browser's names of roles. */
const CONTROLS = ['application', 'button', 'checkbox', 'radio', 'textbox', 'dialog', 'toolbar'];

interface AccessibleNode {
    readonly ignored: boolean;
    readonly role?: { readonly value: string };
    readonly name?: { readonly value: string };
}

describe('The words of the page', () => {
    beforeEach(() => {
        shown();
    });

    async function open(language: string): Promise<Page> {
        const page = await newPage();
        await page.setLanguage(language);
        await page.setSize(360, 740, true);
        await page.open(await newLink());
        await page.until(CONNECTED);
        return page;
    }

    /** All texts and labels, shown or not. */
    async function words(page: Page): Promise<string[]> {
        return page.evaluate(`(() => {
            const said = [document.title];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (node.nodeType === Node.TEXT_NODE && !node.parentElement.closest('noscript'))
                    said.push(node.data);
                if (node.nodeType === Node.ELEMENT_NODE)
                    said.push(node.ariaLabel ?? '', node.title ?? '');
            }
            return [...new Set(said.map(text => text.trim()).filter(text => text !== ''))];
        })()`);
    }

    it('are all of them the person’s language', async () => {
        const [english, german] = [await words(await open('en')), await words(await open('de'))];
        expect(german.length).toBe(english.length);
        expect(german.length).toBeGreaterThan(50);
        expect(german).toContain('Tasten senden');
        expect(german.filter(text => english.includes(text) && !SAME.test(text))).toEqual([]);
    }, 60_000);

    it('name everything that can be used', async () => {
        const page = await open('en');
        const names: string[] = [];
        for (const panel of ['', 'Send Keys', 'Clipboard', 'View', 'Menu', 'Keyboard']) {
            if (panel !== '') await page.press(panel);
            const { nodes } = (await page.send('Accessibility.getFullAXTree')) as {
                nodes: AccessibleNode[];
            };
            const controls = nodes.filter(
                ({ ignored, role }) => !ignored && CONTROLS.includes(role?.value ?? ''),
            );
            expect(controls.length).withContext(panel).toBeGreaterThan(5);
            for (const { role, name } of controls) {
                expect(name?.value).withContext(`a ${role?.value} in “${panel}”`).toBeTruthy();
                names.push(name?.value ?? '');
            }
            if (panel !== '') await page.press(panel);
        }
        for (const name of [
            `Screen of ${MACHINE}`,
            'Ctrl+Alt+Del',
            'Text on the machine’s clipboard',
        ])
            expect(names).toContain(name);
        expect(names).toContain('Turn the Sound On');
        expect(names).toContain('Little data');
    }, 60_000);
});
