// SPDX-License-Identifier: GPL-3.0-or-later
import { button, element } from './dom.js';
import { _ } from './i18n.js';

let count = 0;

/**
 * Asks before something that cannot be taken back.
 *
 * @param action - the words of the button that does it
 */
export function askFirst(title: string, text: string, action: string): Promise<boolean> {
    const dialog = element('dialog', 'question');
    const heading = element('h2', '', title);
    heading.id = `question-${count++}`;
    dialog.setAttribute('aria-labelledby', heading.id);
    const cancel = button(_('Cancel'), 'wide', () => {
        dialog.close();
    });
    // Return must not do it.
    cancel.autofocus = true;
    const act = button(action, 'wide destructive', () => {
        dialog.close('yes');
    });
    dialog.append(heading, element('p', '', text), element('div', 'row', cancel, act));
    document.body.append(dialog);
    dialog.showModal();
    return new Promise(resolve => {
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'yes');
        });
    });
}
