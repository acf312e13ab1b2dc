// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { GuestCursor } from '../../src/widget/guest-cursor.js';

const PLACEMENT = { x: 0, y: 0, scale: 2, deviceScale: 1 };
const SHAPE = { width: 4, height: 4, hotX: 3, hotY: 1, bytes: new GLib.Bytes(new Uint8Array(64)) };

describe('GuestCursor', () => {
    it('leaves the desktop’s pointer to a guest that never defined one', () => {
        const cursor = new GuestCursor();
        cursor.set({ x: 0, y: 0, visible: false });
        expect(cursor.pointer(true, true)).toBeNull();
    });

    it('gives the pointer the guest’s shape and hot spot, and hides it with the guest', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 10, y: 10, visible: true });
        const pointer = cursor.pointer(true, false);
        expect(pointer?.get_texture()?.get_width()).toBe(4);
        expect([pointer?.get_hotspot_x(), pointer?.get_hotspot_y()]).toEqual([3, 1]);
        cursor.set({ x: 10, y: 10, visible: false });
        expect(cursor.pointer(true, false)?.get_name()).toBe('none');
    });

    it('is drawn by us for a mouse, whose pointer hides only while it is ours', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 10, y: 20, visible: true });
        expect(cursor.pointer(false, true)?.get_name()).toBe('none');
        expect(cursor.pointer(false, false)).toBeNull();
        const snapshot = new Gtk.Snapshot();
        cursor.draw(snapshot, PLACEMENT);
        const bounds = snapshot.to_node()?.get_bounds();
        expect([bounds?.get_x(), bounds?.get_y(), bounds?.get_width()]).toEqual([20, 40, 8]);
    });

    it('forgets everything with the machine', () => {
        const cursor = new GuestCursor();
        cursor.define(SHAPE);
        cursor.set({ x: 1, y: 1, visible: true });
        cursor.clear();
        expect(cursor.pointer(true, false)).toBeNull();
    });
});
