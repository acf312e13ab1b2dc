// SPDX-License-Identifier: GPL-3.0-or-later
import { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import { SharedFile } from '../../src/memory/shared-file.js';
import { noise, pictureOf } from './dmabuf.js';
import { until } from './main-loop.js';
import type { Picture } from './picture.js';
import { ProducedMachine } from './produced-machine.js';

/** A machine of our own whose screen is noise in shared memory: each pixel is known by itself. */
export class NoiseMachine {
    readonly machine: ProducedMachine;
    readonly console: Console;
    readonly picture: Picture;
    readonly #control: Control;
    readonly #memory: SharedFile;

    private constructor(
        machine: ProducedMachine,
        control: Control,
        console: Console,
        memory: SharedFile,
        picture: Picture,
    ) {
        this.machine = machine;
        this.#control = control;
        this.console = console;
        this.#memory = memory;
        this.picture = picture;
    }

    /** @param options - of {@link ProducedMachine} */
    static async open(
        width: number,
        height: number,
        options: { readonly touch?: boolean } = {},
    ): Promise<NoiseMachine> {
        const pixels = noise(width * height * 4);
        const memory = new SharedFile(pixels.length);
        memory.writeArray(0, pixels);
        const { bytes, fd } = memory;
        const layout = { width, height, stride: width * 4, format: PixmanFormat.x8r8g8b8 };
        const machine = new ProducedMachine('noise', options);
        machine.console.show({ kind: 'memory', frame: { ...layout, bytes, offset: 0, fd } });
        const control = await machine.connect();
        const console = await Console.open(control, 0, null);
        const picture = pictureOf(pixels, width, height, { order: [2, 1, 0] });
        return new NoiseMachine(machine, control, console, memory, picture);
    }

    /** Once every display has left its window. */
    async close(): Promise<void> {
        await until(() => this.machine.console.viewers === 0, 'the displays to leave');
        this.console.close();
        await this.#control.connection.close(null);
        this.machine.close();
        this.#memory.close();
    }
}
