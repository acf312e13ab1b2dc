// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two servers that show a machine, each while it is measured only.
import { Program } from '../program.mjs';

export const RIVALS = ['vitrine', 'QEMU'];

/** Our server, in a process of its own, which tells when frames came to it. */
class OurServer {
    #program;
    port;

    static async open(env, machine) {
        const server = new OurServer();
        server.#program = new Program('vnc-exporter', env);
        server.port = await server.#program.call('open', { target: machine.target });
        return server;
    }

    /** Whose work showing is, beside the machine's own. */
    get pids() {
        return [this.#program.pid];
    }

    watch(number) {
        return this.#program.call('watch', number);
    }

    /** Frames that came over D-Bus since `watch`: number, and when its last message came. */
    arrived() {
        return this.#program.call('arrived');
    }

    close() {
        return this.#program.close();
    }
}

/** QEMU's, which is a part of the machine. */
class QemuServer {
    pids = [];

    constructor(machine) {
        this.port = machine.port;
    }

    async watch() {}

    async arrived() {
        return [];
    }

    async close() {}
}

/** @param {string} name   of RIVALS */
export function openServer(name, env, machine) {
    return name === 'QEMU' ? new QemuServer(machine) : OurServer.open(env, machine);
}
