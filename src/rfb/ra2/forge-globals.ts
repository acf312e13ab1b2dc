// SPDX-License-Identifier: GPL-3.0-or-later
//
// node-forge looks for the global object by the names that browsers and Node have for it. Imported
// before it.
Object.assign(globalThis, { self: globalThis, global: globalThis });
