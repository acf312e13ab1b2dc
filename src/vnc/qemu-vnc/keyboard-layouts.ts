// SPDX-License-Identifier: GPL-3.0-or-later

/** Where QEMU calls a keyboard something else than xkeyboard-config does. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
    ar: ['ara', ''],
    bepo: ['fr', 'bepo'],
    da: ['dk', ''],
    'de-ch': ['ch', 'de'],
    'en-gb': ['gb', ''],
    'en-us': ['us', ''],
    et: ['ee', ''],
    'fr-be': ['be', ''],
    'fr-ca': ['ca', ''],
    'fr-ch': ['ch', 'fr'],
    ja: ['jp', ''],
    'nl-be': ['be', ''],
    'pt-br': ['br', ''],
    sl: ['si', ''],
    sv: ['se', ''],
};

/** Layout and variant of a keyboard by QEMU's name for it, or by their own. */
export function layoutOf(name: string): readonly [string, string] {
    const [layout = '', variant = ''] = name.split(':');
    return NAMES[name] ?? [layout, variant];
}
