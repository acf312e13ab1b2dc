// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the table, from the data; a member without a check is a failure, not a gap.
import { describesMember, descriptionDifference } from './description.js';
import {
    INTERFACES_OF_DISPLAY,
    isSince,
    rowName,
    type Interface,
    type Member,
    type Version,
} from './interfaces.js';
import { Skipped, type Peer } from './peer.js';
import { AUDIO_CHECKS } from './rows/audio.js';
import { CHARDEV_CHECKS } from './rows/chardev.js';
import type { Check, Checks } from './rows/checks.js';
import { CLIPBOARD_CHECKS } from './rows/clipboard.js';
import { CONSOLE_CHECKS } from './rows/console.js';
import { KEYBOARD_CHECKS } from './rows/keyboard.js';
import { LISTENER_CHECKS, NO_MAP } from './rows/listener.js';
import { MOUSE_CHECKS } from './rows/mouse.js';
import { MULTI_TOUCH_CHECKS } from './rows/multi-touch.js';
import { OBJECT_MANAGER_CHECKS } from './rows/object-manager.js';
import { VM_CHECKS } from './rows/vm.js';
import { VOICE_CHECKS } from './rows/voices.js';

const CHECKS: Checks = {
    ...OBJECT_MANAGER_CHECKS,
    ...VM_CHECKS,
    ...CONSOLE_CHECKS,
    ...KEYBOARD_CHECKS,
    ...MOUSE_CHECKS,
    ...MULTI_TOUCH_CHECKS,
    ...CLIPBOARD_CHECKS,
    ...AUDIO_CHECKS,
    ...CHARDEV_CHECKS,
    ...LISTENER_CHECKS,
    ...VOICE_CHECKS,
};

/** How we see that an older machine does not know what a viewer offers. */
const ABSENCES: Checks = {
    'Listener.Interfaces': NO_MAP,
    'Listener.Unix.Map.ScanoutMap': NO_MAP,
    'Listener.Unix.Map.UpdateMap': NO_MAP,
};

export type Outcome =
    | { readonly kind: 'pass' | 'absent' }
    | { readonly kind: 'skipped' | 'FAIL'; readonly why: string };

/** A line of the table. */
export interface Row {
    readonly name: string;
    /** A method, a signal, a property, or how an interface as a whole describes itself. */
    readonly kind: Member['kind'] | 'interface';
    /** Types as D-Bus writes them. */
    readonly signature: string;
    readonly server: Interface['server'];
    readonly since: Version;
    /** Never rejects. */
    run(peer: Peer): Promise<Outcome>;
}

async function outcomeOf(check: () => Promise<void>, kind: 'pass' | 'absent'): Promise<Outcome> {
    try {
        await check();
        return { kind };
    } catch (error) {
        if (error instanceof Skipped) return { kind: 'skipped', why: error.message };
        return { kind: 'FAIL', why: String(error).replace(/^Error: /, '') };
    }
}

/** Holds against a machine that its version should not have a member, but it has. */
function absence(data: Interface, member: Member): Check {
    if (data.server === 'viewer') return ABSENCES[rowName(data, member.name)] ?? nothingToSee;
    return async peer => {
        if (await describesMember(peer, data, member))
            throw new Error('it is there, though this version should not have it');
    };
}

/** What an older machine never calls leaves no trace. */
const nothingToSee: Check = () => Promise.resolve();

function memberRow(data: Interface, member: Member): Row {
    const name = rowName(data, member.name);
    const { kind, since } = member;
    const result = member.result === '' ? '' : ` → ${member.result}`;
    const check = CHECKS[name];
    return {
        name,
        kind,
        signature: kind === 'property' ? member.signature : `(${member.signature})${result}`,
        server: data.server,
        since,
        run: peer => {
            if (!isSince(peer.version, since))
                return outcomeOf(() => absence(data, member)(peer), 'absent');
            if (check) return outcomeOf(() => check(peer), 'pass');
            return Promise.resolve({ kind: 'FAIL', why: 'nothing checks it' });
        },
    };
}

function interfaceRow(data: Interface): Row {
    return {
        name: `${data.name} as described`,
        kind: 'interface',
        signature: '',
        server: data.server,
        since: data.since,
        run: peer =>
            outcomeOf(
                async () => {
                    const found = await descriptionDifference(peer, data);
                    if (found !== null) throw new Error(found);
                },
                isSince(peer.version, data.since) ? 'pass' : 'absent',
            ),
    };
}

/** All rows, in the order of the data. */
export const ROWS: readonly Row[] = INTERFACES_OF_DISPLAY.flatMap(data => [
    // Only who serves an interface describes it.
    ...(data.server === 'machine' ? [interfaceRow(data)] : []),
    ...data.members.map(member => memberRow(data, member)),
]);

/** Checks that no row uses. */
export const UNUSED_CHECKS = Object.keys(CHECKS).filter(
    name => !ROWS.some(row => row.name === name),
);
