// SPDX-License-Identifier: GPL-3.0-or-later

/** The characters of code page 437 from byte 128 on; those before are ASCII's. */
const UPPER =
    'ÇüéâäàåçêëèïîìÄÅ' +
    'ÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»' +
    '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧' +
    '╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩' +
    '≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const FIRST = 0x80;
const UNKNOWN = 0x3f;

/** The text of bytes as a PC's screen has them. */
export function decodeCp437(bytes: Uint8Array): string {
    let text = '';
    for (const byte of bytes)
        text += byte < FIRST ? String.fromCharCode(byte) : (UPPER[byte - FIRST] ?? '');
    return text;
}

/** The bytes of a text; `?` for what the code page does not have. */
export function encodeCp437(text: string): Uint8Array {
    return Uint8Array.from(text, character => {
        const code = character.codePointAt(0) ?? UNKNOWN;
        if (code < FIRST) return code;
        const at = UPPER.indexOf(character);
        return at < 0 ? UNKNOWN : FIRST + at;
    });
}
