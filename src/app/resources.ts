// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imported before any class with a template: those look for it while they are registered.
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { scriptDirectory } from '../program.js';

Gio.resources_register(
    Gio.Resource.load(GLib.build_filenamev([scriptDirectory, 'vitrine.gresource'])),
);
