// SPDX-License-Identifier: LGPL-2.1-or-later
//
// All that the npm package has, as one module: for apps that take the widget as a Meson subproject.
export * from './display1/index.js';
export * from './machine/index.js';
export * from './widget/index.js';
