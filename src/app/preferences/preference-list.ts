// SPDX-License-Identifier: GPL-3.0-or-later
import type Gdk from 'gi://Gdk?version=4.0';
import type GLib from 'gi://GLib?version=2.0';

import { chordLabel } from '../chord-label.js';
import { _ } from '../i18n.js';

/** A value of a setting, and what it is called. */
export type Choice = readonly [value: string, label: string];

/** Between which numbers a setting is, as its row shows them. */
export interface PreferenceRange {
    readonly least: number;
    readonly most: number;
    readonly step: number;
    /** Whether the setting is a part of one and the row shows percent. */
    readonly isPercent?: boolean;
}

/** A setting as a row of the dialog: a switch for a flag, a number, or one of several choices. */
export interface Preference {
    /** Of the settings' schema. */
    readonly key: string;
    readonly title: string;
    readonly subtitle?: string;
    /** For a setting that is text. */
    readonly choices?: readonly Choice[];
    /** For a setting that is a number. */
    readonly range?: PreferenceRange;
    /** Another setting, for whose value alone this one means anything. */
    readonly needs?: { readonly key: string; readonly fits: (value: GLib.Variant) => boolean };
}

/** Rows below a heading. */
export interface PreferenceGroup {
    readonly title: string;
    readonly description?: string;
    /**
     * `all` for what is the same for all machines; `each` for what each may have its own value of,
     * which is also in the schema `APP_ID.Machine`.
     */
    readonly scope: 'all' | 'each';
    readonly rows: readonly Preference[];
}

const RELEASE_CHORDS = ['Control_L+Alt_L', 'Control_R', 'Control_R+Shift_R', 'Super_R'];

function fullscreenRows(): readonly Preference[] {
    return [
        {
            key: 'fullscreen-all',
            title: _('On All Monitors'),
            subtitle: _('One of the machine’s screens on each'),
        },
        {
            key: 'fullscreen-bar',
            title: _('Header Bar Comes'),
            choices: [
                ['top', _('At the Top Edge')],
                ['bottom', _('At the Bottom Edge')],
                ['off', _('By Keyboard Only')],
            ],
        },
        {
            key: 'fullscreen-bar-delay',
            title: _('Rest at the Edge'),
            subtitle: _('Milliseconds until the bar comes'),
            range: { least: 0, most: 5000, step: 100 },
            needs: { key: 'fullscreen-bar', fits: value => value.get_string()[0] !== 'off' },
        },
    ];
}

function clipboardRows(): readonly Preference[] {
    return [
        {
            key: 'share-clipboard',
            title: _('Share Copied Text'),
            subtitle: _('While the machine’s window has the keyboard'),
        },
        {
            key: 'share-selection',
            title: _('Share Selected Text Too'),
            needs: { key: 'share-clipboard', fits: value => value.get_boolean() },
        },
    ];
}

/** All that is in the dialog, from top to bottom; a setting that shall be there gets a row here. */
export function preferenceGroups(display: Gdk.Display): readonly PreferenceGroup[] {
    return [
        {
            title: _('Screen'),
            scope: 'each',
            rows: [
                {
                    key: 'scale-mode',
                    title: _('Size'),
                    choices: [
                        ['fit', _('Fit to Window')],
                        ['fit-down', _('Fit, but Never Enlarge')],
                        ['integer', _('Whole Multiples')],
                        ['one-to-one', _('Pixel by Pixel')],
                        ['zoom', _('As It Was Zoomed')],
                    ],
                },
                {
                    key: 'filter',
                    title: _('Scaling'),
                    choices: [
                        ['auto', _('Automatic')],
                        ['nearest', _('Sharp')],
                        ['linear', _('Smooth')],
                        ['trilinear', _('Smooth When Much Smaller')],
                    ],
                },
                {
                    key: 'resize-guest',
                    title: _('Resize the Machine’s Screen with the Window'),
                    subtitle: _('Where its system can'),
                },
            ],
        },
        {
            title: _('Full Screen'),
            scope: 'each',
            rows: fullscreenRows(),
        },
        {
            title: _('Keyboard'),
            scope: 'each',
            rows: [
                {
                    key: 'grab-level',
                    title: _('Keys for the Machine'),
                    choices: [
                        ['full', _('All of Them')],
                        ['shared', _('All but the Desktop’s Shortcuts')],
                    ],
                },
            ],
        },
        {
            title: _('Clipboard'),
            scope: 'each',
            rows: clipboardRows(),
        },
        {
            title: _('Sound'),
            scope: 'each',
            rows: [
                {
                    key: 'sound-muted',
                    title: _('Mute'),
                },
                {
                    key: 'sound-volume',
                    title: _('Volume in Percent'),
                    range: { least: 0, most: 100, step: 5, isPercent: true },
                    needs: { key: 'sound-muted', fits: value => !value.get_boolean() },
                },
            ],
        },
        {
            title: _('When the Window Is Closed'),
            scope: 'each',
            rows: [
                {
                    key: 'close-action',
                    title: _('A Machine That Vitrine Started'),
                    subtitle: _('All others run on when their window is closed'),
                    choices: [
                        ['ask', _('Ask')],
                        ['keep-running', _('Keep It Running')],
                        ['shut-down', _('Shut It Down')],
                        ['force-off', _('Force It Off')],
                    ],
                },
            ],
        },
        {
            title: _('Giving the Keyboard'),
            // Below the row's title it would leave its choice no room on a narrow screen.
            description: _(
                'A screen reader’s keys are Insert and Caps Lock, and what is pressed with them.',
            ),
            scope: 'all',
            rows: [
                {
                    key: 'release-chord',
                    title: _('Keys That Give It Back'),
                    choices: RELEASE_CHORDS.map(chord => [chord, chordLabel(chord, display)]),
                },
                {
                    key: 'grab-on-click',
                    title: _('A Click Gives It to the Machine'),
                },
                {
                    key: 'screen-reader-keys',
                    title: _('A Screen Reader Keeps Its Keys'),
                    choices: [
                        ['auto', _('While It Is On')],
                        ['always', _('Always')],
                        ['never', _('Never')],
                    ],
                },
            ],
        },
        {
            title: _('Pictures and Recordings'),
            scope: 'all',
            rows: [
                {
                    key: 'recording-format',
                    title: _('Video Files'),
                    choices: [
                        ['webm', 'WebM'],
                        ['mp4', 'MP4'],
                    ],
                },
                {
                    key: 'keep-pictures',
                    title: _('Keep Last Pictures'),
                    subtitle: _('A small one of each machine, for the list; only you can read it'),
                },
            ],
        },
        {
            title: _('Windows'),
            scope: 'all',
            rows: [
                {
                    key: 'restore-machines',
                    title: _('Reopen Machines After Login'),
                    subtitle: _('Those whose windows were open when the session ended'),
                },
                {
                    key: 'notifications',
                    title: _('Notifications'),
                    subtitle: _(
                        'Of a recording that was saved or a machine that stopped while you look elsewhere',
                    ),
                },
                {
                    key: 'show-statistics',
                    title: _('Statistics over the Picture'),
                    subtitle: _('Frames, delays and memory, in the window of every machine'),
                },
            ],
        },
    ];
}
