// SPDX-License-Identifier: LGPL-2.1-or-later
/// <reference path="./@girs/gjs/gjs-ambient.d.ts" />
import '@girs/gjs';
import '@girs/gjs/dom';
import '@girs/adw-1';
import '@girs/vte-3.91';
import '@girs/soup-3.0';
import '@girs/giounix-2.0';
import '@girs/glibunix-2.0';
import '@girs/gdkx11-4.0';
import '@girs/gdkwayland-4.0';
