// SPDX-License-Identifier: GPL-3.0-or-later
import { AUDIO_INTERFACE, AUDIO_PATH, type Audio } from '../../../src/display1/audio.js';
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

async function registersOnce(peer: Peer, method: 'listenOut' | 'listenIn'): Promise<void> {
    const machine = await peer.peripherals();
    const audio = audioOf(machine);
    const ear = new Ear();
    const listener = await audio[method](ear, null);
    await expectError(audio[method](new Ear(), null), 'Error.Invalid', 'a second listener');
    listener.close();
    await until(
        () =>
            audio[method](new Ear(), null).then(
                again => {
                    again.close();
                    return true;
                },
                () => false,
            ),
        'the place to be free',
    );
}

export const AUDIO_CHECKS: Checks = {
    'Audio.RegisterOutListener': peer => registersOnce(peer, 'listenOut'),
    'Audio.RegisterInListener': peer => registersOnce(peer, 'listenIn'),
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
