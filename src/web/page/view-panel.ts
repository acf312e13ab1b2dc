// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';
import { _ } from './i18n.js';
import type { Quality, Size, ViewSettings } from './view-settings.js';

/** One choice among some, as radio buttons. */
function choice<Value extends string>(
    title: string,
    values: readonly (readonly [Value, string])[],
    chosen: Value,
    choose: (value: Value) => void,
): HTMLElement {
    const group = element('fieldset', 'choice', element('legend', '', title));
    for (const [value, text] of values) {
        const input = element('input', '');
        input.type = 'radio';
        input.name = title;
        input.value = value;
        input.checked = value === chosen;
        input.addEventListener('change', () => {
            choose(value);
        });
        group.append(element('label', '', input, text));
    }
    return group;
}

/** How the screen is shown; changes the settings and says so. */
export function viewContent(settings: ViewSettings, changed: () => void): HTMLElement {
    const sizes: readonly (readonly [Size, string])[] = [
        ['fit', _('Fit to the page')],
        ['pixels', _('Pixel by pixel')],
        ['resize', _('Resize the machine’s screen')],
    ];
    const qualities: readonly (readonly [Quality, string])[] = [
        ['sharp', _('Sharp')],
        ['balanced', _('Balanced')],
        ['low', _('Little data')],
    ];
    return element(
        'div',
        'stack',
        choice(_('Size'), sizes, settings.size, size => {
            settings.size = size;
            changed();
        }),
        choice(_('Quality'), qualities, settings.quality, quality => {
            settings.quality = quality;
            changed();
        }),
    );
}
