// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Gives an English sentence in the person's language, or as it is where it is not known. A sentence
 * may have values in it, such as a path or a machine's name.
 */
export type Translator = (sentence: string) => string;

let translator: Translator = sentence => sentence;

/**
 * Says who translates what displays show, signal or announce: for all displays, and best before
 * the first is made. English until then.
 */
export function setTranslator(translate: Translator): void {
    translator = translate;
}

/**
 * A sentence as the app wants it.
 *
 * @internal
 */
export function translate(sentence: string): string {
    return translator(sentence);
}
