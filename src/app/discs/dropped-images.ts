// SPDX-License-Identifier: GPL-3.0-or-later
import Gdk from 'gi://Gdk?version=4.0';
import Gtk from 'gi://Gtk?version=4.0';

import { _ } from '../i18n.js';

/** What becomes of images that are dragged over a widget. */
export interface DropHandler {
    /** Whether images can be opened at all. */
    mayAccept(): boolean;
    /** Shows that something can be dropped, or no longer. */
    highlight(shown: boolean): void;
    open(path: string): void;
    /** Tells why what was dropped is not opened. */
    refuse(sentence: string): void;
}

/** Opens what is dropped on a widget. */
export function acceptDroppedImages(widget: Gtk.Widget, handler: DropHandler): void {
    const target = Gtk.DropTarget.new(Gdk.FileList.$gtype, Gdk.DragAction.COPY);
    target.connect('accept', () => handler.mayAccept());
    target.connect('enter', () => {
        handler.highlight(true);
        return Gdk.DragAction.COPY;
    });
    target.connect('leave', () => {
        handler.highlight(false);
    });
    target.connect('drop', (_target, value) => {
        handler.highlight(false);
        return takeFiles(value as Gdk.FileList, handler);
    });
    widget.add_controller(target);
}

/** Takes one image: several would each ask what their machine shall have. */
export function takeFiles(list: Gdk.FileList, handler: DropHandler): boolean {
    const paths = list.get_files().map(file => file.get_path());
    const [path] = paths;
    if (paths.length !== 1 || path === undefined) handler.refuse(_('Drop one image at a time'));
    else if (path === null) handler.refuse(_('This file is not on this computer: copy it first'));
    else {
        handler.open(path);
        return true;
    }
    return false;
}
