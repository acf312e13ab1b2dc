// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { UPRIGHT } from '../../src/input/placement.js';
import { GuestCursor } from '../../src/widget/guest-cursor.js';

const GUEST = { width: 100, height: 100 };
const PLACEMENT = { x: 0, y: 0, scale: 2, deviceScale: 1, orientation: UPRIGHT };
const EXACT = { ...PLACEMENT, scale: 1 };
const SHAPE = { width: 4, height: 4, hotX: 3, hotY: 1, bytes: new GLib.Bytes(new Uint8Array(64)) };

describe('GuestCursor', () => {
    it('leaves the desktop’s pointer to a guest that never defined one', () => {
        const cursor = new GuestCursor();
        cursor.set({ x: 0, y: 0, visible: false });
        expect(cursor.pointer(true, true, EXACT)).toBeNull();
    });

    it('gives the pointer the guest’s shape and hot spot, and hides it with the guest', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 10, y: 10, visible: true });
        const pointer = cursor.pointer(true, false, EXACT);
        expect(pointer?.get_texture()?.get_width()).toBe(4);
        expect([pointer?.get_hotspot_x(), pointer?.get_hotspot_y()]).toEqual([3, 1]);
        cursor.set({ x: 10, y: 10, visible: false });
        expect(cursor.pointer(true, false, EXACT)?.get_name()).toBe('none');
    });

    it('is as large as the screen is shown, and turned like it', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 10, y: 10, visible: true });
        const large = cursor.pointer(true, false, PLACEMENT);
        expect(large?.get_texture()?.get_width()).toBe(8);
        expect([large?.get_hotspot_x(), large?.get_hotspot_y()]).toEqual([7, 3]);
        const turned = cursor.pointer(true, false, {
            ...EXACT,
            orientation: { quarterTurns: 1, isMirrored: false },
        });
        expect([turned?.get_hotspot_x(), turned?.get_hotspot_y()]).toEqual([2, 3]);
    });

    it('is drawn by us for a mouse, whose pointer hides only while it is ours', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 10, y: 20, visible: true });
        expect(cursor.pointer(false, true, EXACT)?.get_name()).toBe('none');
        expect(cursor.pointer(false, false, EXACT)).toBeNull();
        const snapshot = new Gtk.Snapshot();
        cursor.draw(snapshot, PLACEMENT, GUEST);
        const bounds = snapshot.to_node()?.get_bounds();
        expect([bounds?.get_x(), bounds?.get_y(), bounds?.get_width()]).toEqual([20, 40, 8]);
    });

    it('forgets everything with the machine', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 1, y: 1, visible: true });
        cursor.clear();
        expect(cursor.pointer(true, false, EXACT)).toBeNull();
    });
});
