// SPDX-License-Identifier: LGPL-2.1-or-later
declare module 'des.js' {
    interface CipherOptions {
        readonly type: 'encrypt' | 'decrypt';
        /** Eight bytes. */
        readonly key: readonly number[];
        readonly padding?: boolean;
    }
    interface Cipher {
        update(data: readonly number[]): number[];
        final(): number[];
    }
    export const DES: { create(options: CipherOptions): Cipher };
}
