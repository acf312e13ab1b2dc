/**
 * Type Definitions for Gjs (https://gjs.guide/)
 *
 * These type definitions are automatically generated, do not edit them by hand.
 * If you found a bug fix it in `ts-for-gir` or create a bug report on https://github.com/gjsify/ts-for-gir
 * 
 * This template is used to generate the index.d.ts file of each GIR module like Gtk-4.0, GObject-2.0, ...
 */

import './soup-3.0-ambient.d.ts';

import './soup-3.0-import.d.ts';

import Soup from './soup-3.0.js';
export default Soup;

