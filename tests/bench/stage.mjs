// SPDX-License-Identifier: GPL-3.0-or-later
//
// A screen, the machine that is shown on it, and the eyes that look at it.
import { makeEnvironment } from '../beds/environment.mjs';
import { Bed } from '../beds/lifetime.mjs';
import { startBus, startMutter, startXvfb } from '../beds/servers.mjs';
import { Program } from './program.mjs';

/** One that was not closed would leave its processes behind. */
const open = new Set();

export class Stage {
    #bed = new Bed();
    #programs = [];

    /** `mutter` or `xvfb`. */
    kind;
    /** In pixels; one of the screen's is one of the machine's. */
    size;
    /** The process that puts windows on the screen. */
    compositorPid;
    /** The machine. */
    producer;
    /** The machine's D-Bus address. */
    address;
    eyes;

    static async open(kind, size) {
        const stage = new Stage();
        open.add(stage);
        stage.kind = kind;
        stage.size = size;
        await stage.#start();
        return stage;
    }

    async #start() {
        const bed = this.#bed;
        makeEnvironment(bed);
        await startBus(bed);
        const server = await this.#startScreen();
        this.compositorPid = server.child.pid;
        this.producer = this.start('producer');
        this.address = await this.producer.call('address');
        this.eyes = this.start('eyes');
    }

    #startScreen() {
        if (this.kind === 'mutter') return startMutter(this.#bed, this.size);
        const folder = this.#bed.makeFolder('framebuffer');
        this.#bed.env.VITRINE_BENCH_FRAMEBUFFER = folder;
        return startXvfb(this.#bed, this.size, ['-fbdir', folder]);
    }

    /** The environment of everything on this stage. */
    get env() {
        return this.#bed.env;
    }

    /** A folder of this stage's own. */
    get folder() {
        return this.#bed.folder;
    }

    /** Starts one of the benchmark's programs here. */
    start(name, args = [], env = {}) {
        const program = new Program(name, { ...this.#bed.env, ...env }, args);
        this.#programs.push(program);
        return program;
    }

    async close() {
        open.delete(this);
        await Promise.all(this.#programs.map(program => program.close()));
        await this.#bed.close();
    }
}

/** Closes every stage, when the whole is interrupted. */
export async function closeAll() {
    await Promise.all([...open].map(stage => stage.close()));
}
