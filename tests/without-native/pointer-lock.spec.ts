// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locking the pointer where the private library is not: it says so, and nothing else happens.
import Gtk from 'gi://Gtk?version=4.0';

import { nativeGtk } from '../../src/native/native-gtk.js';
import { PointerLock, pointerLockAvailable } from '../../src/widget/pointer-lock.js';
import { until } from '../support/main-loop.js';

describe('Without the private library for GTK', () => {
    let area: Gtk.DrawingArea;
    let window: Gtk.Window;

    beforeAll(async () => {
        Gtk.init();
        area = new Gtk.DrawingArea();
        window = new Gtk.Window({ child: area });
        window.present();
        await until(() => area.get_mapped(), 'the window');
    });

    afterAll(() => {
        window.destroy();
    });

    it('the pointer cannot be locked', () => {
        expect(nativeGtk).toBeNull();
        expect(pointerLockAvailable(area.get_display())).toBeFalse();
        const listener = { moved: fail, changed: fail };
        expect(() => new PointerLock(area, listener)).toThrowError(/vitrine-native-gtk/);
    });
});
