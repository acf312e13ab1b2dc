// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What is used of WebAssembly, whose types TypeScript has only among the browser's.
declare namespace WebAssembly {
    class Module {
        constructor(program: Uint8Array);
    }
    class Instance {
        constructor(module: Module, imports: Readonly<Record<string, object>>);
        readonly exports: unknown;
    }
}

declare module '*.wasm' {
    const program: Uint8Array;
    export default program;
}
