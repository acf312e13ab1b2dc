// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import type { VitrineDisplay } from '../../widget/display.js';
import { _, format } from '../i18n.js';
import type { MachineSettings } from '../machine-settings.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

const PERCENTAGES = [25, 50, 75, 100, 125, 150, 200, 300, 400];

/** What each does at a screen that has not the keyboard, and its keys. */
const ACTIONS = [
    ['zoom-in', ['<Control>plus', '<Control>equal', '<Control>KP_Add']],
    ['zoom-out', ['<Control>minus', '<Control>KP_Subtract']],
    ['zoom-original', ['<Control>0', '<Control>KP_0']],
] as const;

function zoomMenu(): Gio.MenuModel {
    const steps = new Gio.Menu();
    steps.append(_('Zoom _In'), 'win.zoom-in');
    steps.append(_('Zoom _Out'), 'win.zoom-out');
    steps.append(_('_Normal Size'), 'win.zoom-original');
    const factors = new Gio.Menu();
    for (const percent of PERCENTAGES) {
        const number = String(percent);
        const item = Gio.MenuItem.new(format(_('{number} %'), { number }), null);
        item.set_action_and_target_value('win.zoom', GLib.Variant.new_int32(percent));
        factors.append_item(item);
    }
    const zoom = new Gio.Menu();
    zoom.append_section(null, steps);
    zoom.append_section(null, factors);
    const section = new Gio.Menu();
    section.append_submenu(_('_Zoom'), zoom);
    return section;
}

/** Shows the zoom in percent, 0 where the scale follows from the window, and sets it. */
function zoomAction(settings: MachineSettings): Gio.SimpleAction {
    const state = (): GLib.Variant => {
        const isFree = settings.string('scale-mode') === 'zoom';
        return GLib.Variant.new_int32(isFree ? Math.round(settings.number('zoom') * 100) : 0);
    };
    const type = GLib.VariantType.new('i');
    const action = Gio.SimpleAction.new_stateful('zoom', type, state());
    action.connect('activate', (_action, percent: GLib.Variant | null) => {
        if (percent) setZoom(settings, percent.get_int32() / 100);
    });
    for (const key of ['scale-mode', 'zoom'])
        settings.watch(key, () => {
            action.set_state(state());
        });
    return action;
}

function setZoom(settings: MachineSettings, zoom: number): void {
    // Before the mode, which would show the last one for a moment.
    if (settings.number('zoom') !== zoom) settings.set('zoom', GLib.Variant.new_double(zoom));
    if (settings.string('scale-mode') !== 'zoom')
        settings.set('scale-mode', GLib.Variant.new_string('zoom'));
}

/** Any scale between 10 and 400 %, remembered for the machine. */
export function zoomFeature(window: MachineWindow): WindowFeature {
    const { settings } = window;
    window.add_action(zoomAction(settings));
    for (const [name, shortcuts] of ACTIONS) {
        window.addAction(name, () => {
            window.screen.activate_action(`display.${name}`, null);
        });
        for (const keys of shortcuts) window.addShortcut(keys, `win.${name}`);
    }
    window.addToMenu('view', zoomMenu());
    window.eachScreen(screen => {
        const keep = (): void => {
            keepZoom(settings, screen);
        };
        screen.connect('notify::scale-mode', keep);
        screen.connect('notify::zoom', keep);
    });
    return {};
}

/** The screen's own actions change it alone. */
function keepZoom(settings: MachineSettings, { scaleMode, zoom }: VitrineDisplay): void {
    if (scaleMode === 'zoom') setZoom(settings, zoom);
}
