// SPDX-License-Identifier: GPL-3.0-or-later
import { _ } from '../i18n.js';

/** An action that has keys, as the window of shortcuts names it. */
export type ShortcutTitle = readonly [action: string, title: string];

/** Rows below a heading. */
export interface ShortcutGroup {
    readonly title: string;
    readonly rows: readonly ShortcutTitle[];
}

/**
 * All actions that have keys, wherever they are; which keys, their owners know. A window shows those
 * that it has.
 */
export function shortcutGroups(): readonly ShortcutGroup[] {
    return [
        {
            title: _('Machines'),
            rows: [
                ['win.open-image', _('Open an Image or ISO')],
                ['win.connect', _('Connect to an Address')],
                ['win.search', _('Search')],
                ['win.refresh', _('Look for Machines Again')],
            ],
        },
        {
            title: _('Machine in the List'),
            rows: [
                ['machine.menu', _('What Can Be Done with It')],
                ['machine.properties', _('Properties')],
                ['machine.copy-target', _('Copy Address')],
                ['machine.forget', _('Remove from List')],
            ],
        },
        {
            title: _('Machine'),
            rows: [
                ['win.type-text', _('Type the Clipboard')],
                ['win.screenshot', _('Save a Picture of the Screen')],
                ['win.copy-screenshot', _('Copy a Picture of the Screen')],
                ['win.record', _('Record a Video of the Screen')],
            ],
        },
        {
            title: _('View'),
            rows: [
                ['win.fullscreen', _('Full Screen')],
                ['win.zoom-in', _('Zoom In')],
                ['win.zoom-out', _('Zoom Out')],
                ['win.zoom-original', _('Normal Size')],
                ['win.next-page', _('Next Screen or Console')],
                ['win.previous-page', _('Previous Screen or Console')],
                ['win.show-statistics', _('Statistics')],
            ],
        },
        {
            title: _('Text Console'),
            rows: [
                ['terminal.copy', _('Copy')],
                ['terminal.paste', _('Paste')],
                ['terminal.search', _('Search')],
                ['terminal.next-match', _('Next Match')],
            ],
        },
        {
            title: _('General'),
            rows: [
                ['app.preferences', _('Preferences')],
                ['app.shortcuts', _('Keyboard Shortcuts')],
                ['menu', _('Main Menu')],
                ['window.close', _('Close Window')],
            ],
        },
    ];
}
