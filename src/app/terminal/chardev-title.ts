// SPDX-License-Identifier: GPL-3.0-or-later
import { _, format } from '../i18n.js';

/** The names that QEMU gives to streams for people; others are for programs. */
const NAME = /^org\.qemu\.(console|monitor)\.(\w{1,30})(?:\.(\d{1,4}))?$/;

/** What a person calls a stream by its full name; null for one that is not for people. */
export function chardevTitle(name: string): string | null {
    const match = NAME.exec(name);
    if (!match) return null;
    const [, group, kind = '', number] = match;
    // That one speaks JSON to programs.
    if (group === 'monitor' && kind === 'qmp') return null;
    const counted = number === undefined ? '' : String(Number(number) + 1);
    if (group === 'monitor') return format(_('Monitor {number}'), { number: counted }).trim();
    // Translators: a machine's serial port, as text.
    if (kind === 'serial') return format(_('Serial Line {number}'), { number: counted }).trim();
    if (kind === 'parallel') return format(_('Parallel Port {number}'), { number: counted }).trim();
    return `${kind} ${counted}`.trim();
}
