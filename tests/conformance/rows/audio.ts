// SPDX-License-Identifier: GPL-3.0-or-later
import { AUDIO_INTERFACE, AUDIO_PATH, type Audio } from '../../../src/display1/audio.js';
import type { Endpoint } from '../../../src/display1/endpoint.js';
import { expectEqual, expectError, until } from '../expect.js';
import { Ear } from '../ear.js';
import type { Peer, PeripheralMachine } from '../peer.js';
import { expectInterfaces, expectProperty, type Checks } from './checks.js';

/** What QEMU says where nothing else was asked for. */
const SAMPLES = 480;

function audioOf({ display }: PeripheralMachine): Audio {
    if (!display.audio) throw new Error('there is no audio');
    return display.audio;
}

/** Listens once the machine has seen that the one before has left: there is one place. */
export function listenAgain(audio: Audio, direction: 'out' | 'in', ear: Ear): Promise<Endpoint> {
    const listen = () =>
        direction === 'out' ? audio.listenOut(ear, null) : audio.listenIn(ear, null);
    return until(() => listen().catch(() => null), 'a place for a listener');
}

async function registersOnce(peer: Peer, direction: 'out' | 'in'): Promise<void> {
    const audio = audioOf(await peer.peripherals());
    const listener = await listenAgain(audio, direction, new Ear());
    const method = direction === 'out' ? 'listenOut' : 'listenIn';
    await expectError(audio[method](new Ear(), null), 'Error.Invalid', 'a second listener');
    listener.close();
    (await listenAgain(audio, direction, new Ear())).close();
}

export const AUDIO_CHECKS: Checks = {
    'Audio.RegisterOutListener': peer => registersOnce(peer, 'out'),
    'Audio.RegisterInListener': peer => registersOnce(peer, 'in'),
    'Audio.NSamples': async peer => {
        const machine = await peer.peripherals();
        const { control } = machine;
        await expectProperty(control, AUDIO_PATH, AUDIO_INTERFACE, 'NSamples', SAMPLES);
        expectEqual(audioOf(machine).nSamples, SAMPLES, 'our number of them');
    },
    'Audio.Interfaces': async peer => {
        const { control } = await peer.peripherals();
        await expectInterfaces(control, AUDIO_PATH, AUDIO_INTERFACE, []);
    },
};
