// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a window shows no machine, in words, with what helps and what can be done about it.
import { errorText, MachineError, type MachineErrorCode } from '../../machine/errors.js';
import type { GoneReason } from '../../machine/gone-reason.js';
import { parseTarget } from '../../machine/target.js';
import { _, format } from '../i18n.js';

/** What a page without a machine offers; each is a button. */
export type Offer =
    'reconnect' | 'try-again' | 'start' | 'start-again' | 'wait' | 'stop-waiting' | 'open-another';

/** Why there is no machine, for the page that says so. */
export interface Absence {
    readonly title: string;
    /** A sentence: what happened, and what to do. */
    readonly description: string;
    /** What helps, beyond the description. */
    readonly remedy?: Remedy;
    /** The most useful first; to reconnect unless given. */
    readonly offers?: readonly Offer[];
    /** For what is nobody's failure; a sad computer's unless given. */
    readonly iconName?: string;
    /** Whether it is looked for meanwhile, until it is there. */
    readonly isWaiting?: boolean;
}

/** What a person can do outside of Vitrine. */
export interface Remedy {
    readonly text: string;
    /** What is to be written somewhere, to be copied: an option, an element. */
    readonly literal?: string;
}

/** Of a machine that is off, as it should be. */
const OFF_ICON = 'system-shutdown-symbolic';

type Explanation = Omit<Absence, 'description'>;

/** How a machine on the road of `target` gets a display. */
function displayRemedy(target: string): Remedy {
    switch (parseTarget(target).kind) {
        case 'libvirt':
            return {
                text: _(
                    'Put this among the devices of the domain (“virsh edit”), and start it anew:',
                ),
                literal: "<graphics type='dbus' p2p='yes'/>",
            };
        case 'qmp':
        case 'path':
            return {
                text: _('Start QEMU with this option:'),
                literal: '-display dbus,p2p=on',
            };
        default:
            return { text: _('Start QEMU with this option:'), literal: '-display dbus' };
    }
}

function qemuSoftwareRemedy(): Remedy {
    return {
        text: _('Let QEMU draw without OpenGL, with a graphics card that needs none:'),
        literal: '-display dbus,gl=off -device virtio-vga',
    };
}

function softwareRemedy(target: string): Remedy {
    if (parseTarget(target).kind !== 'libvirt') return qemuSoftwareRemedy();
    return {
        text: _('Let the domain draw without OpenGL, and start it anew:'),
        literal: "<graphics type='dbus' p2p='yes'><gl enable='no'/></graphics>",
    };
}

function explain(code: MachineErrorCode, target: string): Explanation {
    switch (code) {
        case 'bad-target':
            return { title: _('This Is No Address of a Machine'), offers: ['open-another'] };
        case 'unsupported':
            return { title: _('Not Possible Here'), offers: ['try-again', 'open-another'] };
        case 'no-such-machine':
            return {
                title: _('No Such Machine'),
                remedy: displayRemedy(target),
                offers: ['wait', 'try-again', 'open-another'],
            };
        case 'ambiguous':
            return { title: _('More Than One Machine Fits'), offers: ['open-another'] };
        case 'no-socket':
            return {
                title: _('Nothing Is There'),
                offers: ['wait', 'try-again', 'open-another'],
            };
        case 'no-permission':
            return { title: _('Not Allowed'), offers: ['try-again', 'open-another'] };
        case 'in-use':
            return {
                title: _('In Use by Another Program'),
                remedy: {
                    text: _('A QMP socket serves one program at a time. Give QEMU another one:'),
                    literal: '-qmp unix:PATH,server=on,wait=off',
                },
                offers: ['try-again', 'wait', 'open-another'],
            };
        case 'not-open':
        case 'gone':
            return { title: _('Machine Gone'), offers: ['try-again', 'wait', 'open-another'] };
        case 'no-display':
            return {
                title: _('No D-Bus Display'),
                remedy: displayRemedy(target),
                offers: ['try-again', 'open-another'],
            };
        case 'gl-only':
            return {
                title: _('Its Picture Cannot Be Shown Here'),
                remedy: softwareRemedy(target),
                offers: ['try-again', 'open-another'],
            };
        case 'shut-off':
            return {
                title: _('Shut Off'),
                iconName: OFF_ICON,
                offers: ['start', 'wait', 'open-another'],
            };
        case 'refused':
            return { title: _('Connection Refused'), offers: ['try-again', 'open-another'] };
        case 'not-answering':
            return {
                title: _('The Machine Does Not Answer'),
                offers: ['try-again', 'wait', 'open-another'],
            };
        case 'bad-image':
            return {
                title: _('No Machine Starts from This'),
                offers: ['try-again', 'open-another'],
            };
        case 'launch-failed':
            return {
                title: _('The Machine Did Not Start'),
                offers: ['try-again', 'open-another'],
            };
    }
}

/** A sentence without the advice of its second half, where the remedy has that, to be copied. */
function withoutAdvice(sentence: string, remedy: Remedy | undefined): string {
    const literal = remedy?.literal;
    const at = literal === undefined ? -1 : sentence.indexOf(literal);
    const colon = at < 0 ? -1 : sentence.lastIndexOf(': ', at);
    return colon < 0 ? sentence : `${sentence.slice(0, colon)}.`;
}

/** Why opening a target failed. */
export function absenceOfError(error: unknown, target: string): Absence {
    const description = errorText(error);
    if (error instanceof MachineError) {
        const explanation = explain(error.code, target);
        return { ...explanation, description: withoutAdvice(description, explanation.remedy) };
    }
    return { title: _('No Connection'), description, offers: ['try-again', 'open-another'] };
}

/** {@link GoneReason.sentence} in the person's language. */
function lossText({ kind, status }: GoneReason): string {
    switch (kind) {
        case 'shut-down':
            return _('The machine was shut down.');
        case 'taken-over':
            return _(
                'Another viewer took over the display of this machine, or tried to: ' +
                    'connect again to take it back.',
            );
        case 'holder-left':
            return _('The program through which this machine was used has ended: connect again.');
        case 'ended':
            return status === undefined
                ? _('The machine has shut down, or its program has ended.')
                : format(_('The machine’s QEMU has failed (status {status}).'), {
                      status: String(status),
                  });
    }
}

/**
 * Why a machine that was there is not any more.
 *
 * @param canStart - whether connecting again starts it, or may
 */
export function absenceOfLoss(reason: GoneReason, canStart: boolean): Absence {
    const description = lossText(reason);
    const again = canStart ? 'start-again' : 'reconnect';
    switch (reason.kind) {
        case 'shut-down':
            return {
                title: _('Shut Down'),
                description,
                iconName: OFF_ICON,
                offers: [again, 'open-another'],
            };
        case 'taken-over':
            return { title: _('Taken Over'), description, offers: ['reconnect', 'open-another'] };
        default:
            return { title: _('Machine Gone'), description, offers: [again, 'open-another'] };
    }
}

/** Why a picture that was sent cannot be shown, and nothing else is. */
export function absenceOfPicture(reason: string): Absence {
    return {
        title: _('Its Picture Cannot Be Shown Here'),
        description: reason,
        remedy: qemuSoftwareRemedy(),
        offers: ['reconnect', 'open-another'],
    };
}

/** The same absence while the machine of `target` is waited for. */
export function whileWaiting(absence: Absence, target: string): Absence {
    const offers = absence.offers ?? [];
    const start = offers.filter(offer => offer === 'start' || offer === 'start-again');
    const text = format(_('Waiting for {target}: it is shown as soon as it is there.'), { target });
    return {
        ...absence,
        isWaiting: true,
        remedy: absence.remedy ?? { text },
        offers: [...start, 'stop-waiting', 'open-another'],
    };
}

/** The same absence once the wait is over. */
export function withoutWaiting({ remedy, ...absence }: Absence): Absence {
    const offers = (absence.offers ?? []).filter(offer => offer !== 'stop-waiting');
    const connect = offers.some(offer => offer === 'start' || offer === 'start-again');
    return {
        ...absence,
        // What said that it is waited for has nothing to be copied.
        ...(remedy?.literal !== undefined && { remedy }),
        isWaiting: false,
        offers: connect ? offers : ['reconnect', ...offers],
    };
}

/** What whoever stands before a kiosk may do about an absence. */
const VISITORS_OFFERS: readonly Offer[] = ['start', 'start-again', 'try-again', 'reconnect'];

/** The same absence for whoever stands before a kiosk: how the machine is run is not for them. */
export function forVisitors(absence: Absence): Absence {
    const { title, iconName, offers, isWaiting = false } = absence;
    const theirs = (offers ?? ['reconnect']).filter(offer => VISITORS_OFFERS.includes(offer));
    if (!isWaiting)
        return {
            title,
            description: _('Ask whoever looks after this computer.'),
            ...(iconName !== undefined && { iconName }),
            offers: theirs,
        };
    return {
        title: _('Waiting for the Machine'),
        description: _('It is shown as soon as it is there.'),
        isWaiting,
        offers: theirs,
    };
}
