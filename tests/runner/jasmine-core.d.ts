// SPDX-License-Identifier: GPL-3.0-or-later
//
// jasmine-core ships no types of its own and @types/jasmine declares only the globals.

declare module 'jasmine-core' {
    const core: {
        readonly jasmine: typeof jasmine;
        installGlobals(destination?: object): void;
    };
    export default core;
}
