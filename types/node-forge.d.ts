// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What is used of node-forge. Its bytes are strings with a character for each.
declare module 'node-forge/lib/forge' {
    interface BigInteger {
        bitLength(): number;
        toString(base: 16): string;
    }
    interface PublicKey {
        readonly n: BigInteger;
        readonly e: BigInteger;
        /** Random bytes pad it. */
        encrypt(data: string, scheme: 'RSAES-PKCS1-V1_5'): string;
    }
    interface PrivateKey {
        readonly n: BigInteger;
        readonly e: BigInteger;
        /** @throws Error where the padding is wrong */
        decrypt(data: string, scheme: 'RSAES-PKCS1-V1_5'): string;
    }
    interface Asn1 {
        readonly _opaque: unique symbol;
    }
    const forge: {
        random: {
            getBytes: (count: number) => string;
            getBytesSync: (count: number) => string;
        };
        readonly pem: {
            decode(text: string): readonly { readonly type: string; readonly body: string }[];
        };
        readonly asn1: { fromDer(bytes: string): Asn1 };
        readonly pki: {
            privateKeyFromAsn1(key: Asn1): PrivateKey;
            setRsaPublicKey(n: BigInteger, e: BigInteger): PublicKey;
        };
        readonly jsbn: {
            readonly BigInteger: new (hex: string, base: 16) => BigInteger;
        };
    };
    export type { PrivateKey, PublicKey };
    export default forge;
}
declare module 'node-forge/lib/pem' {}
declare module 'node-forge/lib/rsa' {}
