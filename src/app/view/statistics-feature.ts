// SPDX-License-Identifier: GPL-3.0-or-later
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';

/** The figures over the picture, and the same figures for `vitrine info --live`. */
export function statisticsFeature(window: MachineWindow): WindowFeature {
    window.add_action(window.appSettings.create_action('show-statistics'));
    window.addShortcut('<Control><Shift>f', 'win.show-statistics');
    return {
        opened: machine => {
            machine.offerStatistics(report => {
                const ends = window.screens.map(screen =>
                    screen.watchStatistics(statistics => {
                        if (screen.console) report(screen.console.id, { ...statistics });
                    }),
                );
                return () => {
                    for (const end of ends) end();
                };
            });
        },
    };
}
