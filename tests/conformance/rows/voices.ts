// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a machine tells those who listen to it or speak to it.
import { Ear } from '../ear.js';
import { expectEqual, expectNear, expectTrue, until } from '../expect.js';
import type { Peer, PeripheralMachine } from '../peer.js';
import { audioIsAskedForInterfaces } from '../served-interfaces.js';
import { listenAgain } from './audio.js';
import type { Checks } from './checks.js';

const FREQUENCY = 1000;
const MICROPHONE_FREQUENCY = 500;
const MICROPHONE_PEAK = 12_000;
const SHORT_MS = 400;

/** Two rates that the guest's device knows. */
const RATES = [48_000, 44_100] as const;

interface Heard {
    readonly machine: PeripheralMachine;
    readonly ear: Ear;
}

async function listen(
    peer: Peer,
    direction: 'out' | 'in',
    use: (heard: Heard) => Promise<void>,
): Promise<void> {
    const machine = await peer.peripherals();
    const { audio } = machine.display;
    if (!audio) throw new Error('there is no audio');
    const ear = new Ear();
    ear.speak(MICROPHONE_FREQUENCY, MICROPHONE_PEAK);
    const endpoint = await listenAgain(audio, direction, ear);
    try {
        await use({ machine, ear });
        expectEqual(endpoint.lastRejection, null, 'what our checks refused');
    } finally {
        endpoint.close();
    }
}

/** Has the guest use the sound at a rate. */
async function use(
    { machine }: Heard,
    direction: 'out' | 'in',
    rate: number,
): Promise<readonly { peak: number; frequency: number }[]> {
    if (direction === 'in') return machine.record(SHORT_MS, rate);
    await machine.play(FREQUENCY, SHORT_MS, rate);
    return [];
}

function voiceChecks(direction: 'out' | 'in'): Checks {
    const name = direction === 'out' ? 'AudioOutListener' : 'AudioInListener';
    return {
        [`${name}.Init`]: peer =>
            listen(peer, direction, async heard => {
                for (const rate of RATES) {
                    await use(heard, direction, rate);
                    const format = { bits: 16, isSigned: true, isFloat: false };
                    const rest = { frequency: rate, channels: 2, isBigEndian: false };
                    await until(
                        () => heard.ear.formats.at(-1)?.frequency === rate,
                        () => `${rate} Hz: ${JSON.stringify(heard.ear.formats)}`,
                    );
                    expectEqual(heard.ear.formats.at(-1), { ...format, ...rest }, 'the format');
                }
            }),
        [`${name}.Fini`]: peer =>
            listen(peer, direction, async heard => {
                for (const rate of RATES) await use(heard, direction, rate);
                await until(() => heard.ear.ended > 0, 'a voice to end');
            }),
        [`${name}.SetEnabled`]: peer =>
            listen(peer, direction, async heard => {
                await use(heard, direction, RATES[0]);
                const { switched } = heard.ear;
                await until(() => switched.includes(true), 'the voice to be on');
                await until(() => switched.at(-1) === false, 'the voice to be off');
            }),
        [`${name}.SetVolume`]: peer =>
            listen(peer, direction, async ({ machine, ear }) => {
                await machine.setVolume(direction, 0.5, false);
                await until(
                    () => ear.volumes.some(({ channels }) => channels.every(isHalf)),
                    () => `half the volume: ${JSON.stringify(ear.plainVolumes)}`,
                );
                await machine.setVolume(direction, 1, true);
                await until(() => ear.volumes.at(-1)?.isMuted === true, 'silence');
                await machine.setVolume(direction, 1, false);
                await until(() => ear.volumes.at(-1)?.isMuted === false, 'no silence');
            }),
        [`${name}.Interfaces`]: async peer => {
            const { control } = await peer.peripherals();
            expectTrue(await audioIsAskedForInterfaces(control, direction), 'they were not read');
        },
    };
}

/** Of 255, whatever curve the card's mixer has. */
function isHalf(volume: number): boolean {
    return volume > 20 && volume < 235;
}

export const VOICE_CHECKS: Checks = {
    ...voiceChecks('out'),
    ...voiceChecks('in'),
    'AudioOutListener.Write': peer =>
        listen(peer, 'out', async ({ machine, ear }) => {
            ear.forget();
            await machine.play(FREQUENCY, 2 * SHORT_MS, RATES[0]);
            await until(() => ear.frames > 0, 'samples');
            const { frequency, peak } = ear.heard();
            expectNear(frequency, FREQUENCY, 10, 'the frequency');
            expectTrue(peak > 8000, `the peak is ${peak}`);
        }),
    'AudioInListener.Read': peer =>
        listen(peer, 'in', async ({ machine, ear }) => {
            const channels = await machine.record(2 * SHORT_MS, RATES[0]);
            expectEqual(channels.length, 2, 'the channels');
            expectTrue(ear.reads > 0, 'we were not asked');
            for (const { frequency, peak } of channels) {
                expectNear(frequency, MICROPHONE_FREQUENCY, 15, 'the frequency');
                expectNear(peak, MICROPHONE_PEAK, 2500, 'the peak');
            }
        }),
};
